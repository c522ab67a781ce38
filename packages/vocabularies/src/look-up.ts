import type { Code, CodeList } from './code-list.ts';
import { type CodeListName, type CodeOf, codeLists } from './code-lists.ts';
import { foldName } from './fold-name.ts';
import { type Locale, locales } from './locale.ts';

const lists: Readonly<Record<CodeListName, CodeList>> = codeLists;

/** The codes of a list in its own order, typed for `z.enum(codes('projectStatus'))`. */
export const codes = <N extends CodeListName>(list: N): readonly CodeOf<N>[] =>
  lists[list].codes.map(({ code }) => code).filter((code) => isCode(list, code));

/** Whether the list holds the code. */
export function isCode<N extends CodeListName>(list: N, code: string): code is CodeOf<N> {
  return find(list, code) !== undefined;
}

/**
 * What the code is called, in the wording in force at `at` (a Date, or ISO text read by its day;
 * absent: today's). Before the first version it is the oldest wording. Throws `RangeError` for a
 * code that the list does not hold.
 */
export function label(
  list: CodeListName,
  code: string,
  locale: Locale,
  at?: Date | string,
): string {
  return wording(list, code, at).label[locale];
}

/** What the code means, in one sentence. Otherwise as `label`. */
export function definition(
  list: CodeListName,
  code: string,
  locale: Locale,
  at?: Date | string,
): string {
  return wording(list, code, at).definition[locale];
}

/**
 * The code that a person means by a text: the code in other letters, or what it is called in one of
 * the languages; undefined where there is none. "Russian" is `ru`, "pk" is `PK`.
 */
export function codeMeant(list: CodeListName, text: string): string | undefined {
  const sought = foldName(text);
  const { codes: all } = lists[list];
  return (
    all.find(({ code }) => foldName(code) === sought) ??
    all.find(({ label }) => locales.some((locale) => foldName(label[locale]) === sought))
  )?.code;
}

/** The code with its dates and crosswalk. Throws `RangeError` for a code that the list does not hold. */
export function entryOf<N extends CodeListName>(list: N, code: string): Code<CodeOf<N>> {
  const found = find(list, code);
  if (!found) throw new RangeError(`The code list ${list} has no code “${code}”.`);
  return found as Code<CodeOf<N>>;
}

function wording(list: CodeListName, code: string, at?: Date | string) {
  return wordingAt(entryOf(list, code), at);
}

/** The wording of a code in force at `at`. */
export function wordingAt(code: Code, at?: Date | string): Pick<Code, 'label' | 'definition'> {
  if (at === undefined) return code;
  const day = (typeof at === 'string' ? at : at.toISOString()).slice(0, 10);
  return code.history?.find(({ until }) => day < until) ?? code;
}

function find(list: CodeListName, code: string): Code | undefined {
  return lists[list].codes.find((entry) => entry.code === code);
}
