import { type Locale, locales } from '@chancery/vocabularies';

/** A field, an item of a list by its own id, or the order of a list. */
export type Step = { key: string } | { id: string } | { order: true };

/** The steps of a path: `history[0192…].date.en` has four, `history#` two. */
export function parsePath(path: string): Step[] {
  return [...path.matchAll(/\[([^\]]+)\]|#|([^.[\]#]+)/g)].map(([found, id, key]): Step => {
    if (id !== undefined) return { id };
    return found === '#' || key === undefined ? { order: true } : { key };
  });
}

/** The path of some steps: what `parsePath` takes apart. */
export const joinPath = (steps: readonly Step[]): string =>
  steps.reduce((path, step) => {
    if ('order' in step) return `${path}#`;
    if ('id' in step) return `${path}[${step.id}]`;
    return path ? `${path}.${step.key}` : step.key;
  }, '');

/** The path around the last step: `history[0192…]` of `history[0192…].date`, `''` of `title`. */
export const parentOf = (path: string): string => joinPath(parsePath(path).slice(0, -1));

/** The fields that a path goes through, as a schema names them: `history`, `date`, `en`. */
export const keysOf = (path: string): string[] =>
  parsePath(path).flatMap((step) => ('key' in step ? step.key : []));

/** The paths of the list items that a path goes through or ends at, outermost first. */
export function itemsOf(path: string): string[] {
  const steps = parsePath(path);
  return steps.flatMap((step, at) => ('id' in step ? joinPath(steps.slice(0, at + 1)) : []));
}

/** Whether a path ends at a list item, which then came or went as a whole. */
export const isItem = (path: string): boolean => path.endsWith(']');

/** Whether a path is of the order of a list alone. */
export const isOrder = (path: string): boolean => path.endsWith('#');

/** Whether a path is the other one, or lies in it. */
export const isWithin = (path: string, outer: string): boolean =>
  path.startsWith(outer) && /^(?:$|[.[#])/.test(path.slice(outer.length));

/** Whether what stands at one path is, holds or belongs to what stands at the other. */
export const touches = (a: string, b: string): boolean => isWithin(a, b) || isWithin(b, a);

/** The language of the text that a path leads into: `title.ur`, `body.ur[0192…].content`. */
export const localeOfPath = (path: string): Locale | undefined => {
  const steps = parsePath(path);
  const at = localeAt(steps);
  return locales.find((locale) => keyAt(steps, at) === locale);
};

/** The field whose text in one language a path leads into; the path itself where it leads into none. */
export function textOfPath(path: string): string {
  const steps = parsePath(path);
  const at = localeAt(steps);
  return at < 0 ? path : joinPath(steps.slice(0, at));
}

/** A language is a step within a field, never a field of the record. */
const localeAt = (steps: readonly Step[]): number =>
  steps.findIndex((_, at) => at > 0 && locales.some((locale) => keyAt(steps, at) === locale));

function keyAt(steps: readonly Step[], at: number): string | undefined {
  const step = steps[at];
  return step && 'key' in step ? step.key : undefined;
}
