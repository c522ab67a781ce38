/**
 * The slice that is copied: the plainest kind that has everything, an index table, a list with
 * facets, a page, a register. It is live, so what it teaches is never stale.
 */
export const MODEL = 'briefing';
export const MODEL_URL = 'briefings';

export type NewKind = { name: string; url: string };

export const capital = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`;

/** A text of the model as a text of the new kind. */
export const rename = (text: string, { name, url }: NewKind): string =>
  text
    .replaceAll(MODEL_URL, url)
    .replaceAll(capital(MODEL_URL), capital(url))
    .replaceAll(MODEL, name)
    .replaceAll(capital(MODEL), capital(name));
