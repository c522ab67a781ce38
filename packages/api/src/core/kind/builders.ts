import { isDate } from '@chancery/dates';
import { codeMeant, type Locale, label } from '@chancery/vocabularies';
import { z } from 'zod';
import { described, type FieldMeta } from './field.ts';

const TEXT_MAX = 400;
const LONG_TEXT_MAX = 60_000;
/** No list inside a record is unbounded. */
const LIST_MAX = 500;

/** Every field is public unless it says otherwise here, at the place where it is declared. */
export const open = <const M extends FieldMeta>(meta: M) => ({
  visible: 'public' as const,
  ...meta,
});

export const itemId = () => z.uuidv7().meta(open({ widget: 'hidden' }));

/** What a person reads where a field that is needed is empty; other faults keep their own words. */
const NEEDED = 'This is needed.';
const isEmpty = (input: unknown): boolean => input === undefined || input === null || input === '';
const needed = (otherwise?: string) => ({
  error: ({ input }: { input?: unknown }) => (isEmpty(input) ? NEEDED : otherwise),
});

/**
 * Line and paragraph breaks, control characters, embeddings, overrides and isolates of direction,
 * private and non-characters. Joiners and the plain marks of direction stay: Urdu is written with them.
 */
const NOT_IN_A_LINE =
  /[\p{Cc}\p{Co}\p{Noncharacter_Code_Point}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** In a text of several lines a quotation keeps its own embeddings and isolates, within the text. */
const NOT_IN_PROSE = /[[\p{Cc}\p{Co}\p{Noncharacter_Code_Point}\u202d\u202e]--[\t\n]]/v;

/** U+202E: what nobody sees is named by its number. */
const numberOf = (character: string): string =>
  `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

const without = (unwanted: RegExp, what: string) =>
  z.refine<string>((value) => !unwanted.test(value), {
    error: ({ input }) => `${what} (it has ${numberOf(unwanted.exec(String(input))?.[0] ?? '')}).`,
  });

const ONE_LINE = without(
  NOT_IN_A_LINE,
  'This is one line of text: take out line breaks, tabs and characters that are not seen',
);

/** A text of one line. */
export const line = (max: number) => z.string().trim().max(max).check(ONE_LINE);

/** A text of several lines; whatever parts them becomes a line feed. */
export const prose = (max: number) =>
  z
    .string()
    .overwrite((value) => value.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'))
    .max(max)
    .check(without(NOT_IN_PROSE, 'Take out the characters that are not seen'));

/** A web address; its field says whether the public sees it. */
export const webAddress = () =>
  z
    .url({ protocol: /^https?$/, error: 'not a web address: it begins with https:// or http://' })
    .max(2000)
    .check(ONE_LINE);

export const text = <const M extends FieldMeta>(meta: M) =>
  described(z.string(needed()).trim().min(1, NEEDED).max(TEXT_MAX).check(ONE_LINE), open(meta));

export const localized = <const M extends FieldMeta>(meta: M, max = TEXT_MAX) => {
  const one = (locale: Locale) =>
    (max > TEXT_MAX ? prose(max).trim() : line(max)).optional().meta(open({ label: locale }));
  return described(
    z.object({ en: one('en'), ru: one('ru'), ur: one('ur') }),
    open({ localized: true, ...meta }),
  );
};
export const longText = (meta: FieldMeta) =>
  localized({ widget: 'longText', ...meta }, LONG_TEXT_MAX);

export const date = <const M extends FieldMeta>(meta: M) =>
  described(
    z.string(needed()).refine(isDate, {
      error: 'not a date: write 2021-04-07, 2021-04, 2021, 2021-33 (first quarter) or 2019/2021',
    }),
    open({ widget: 'date', date: true, ...meta }),
  );

export const code = <const T extends readonly string[], const M extends FieldMeta>(
  list: T,
  meta: M,
) =>
  described(
    z.enum(list, {
      error: ({ input }) =>
        isEmpty(input) ? NEEDED : `This is not one of the codes of the list.${meant(meta, input)}`,
    }),
    open({ widget: 'code', ...meta }),
  );

/** One of a few words that need no code list. */
export const oneOf = <const T extends readonly string[], const M extends FieldMeta>(
  words: T,
  meta: M,
) => described(z.enum(words), open(meta));

/** The way out for who wrote "Russian" or "pk" where `ru` or `PK` belongs. */
function meant({ codeList }: FieldMeta, input: unknown): string {
  const code = codeList && typeof input === 'string' && codeMeant(codeList, input);
  return code ? ` Did you mean ${code} (${label(codeList, code, 'en')})?` : '';
}

export const reference = <const M extends FieldMeta>(kinds: readonly string[], meta: M) =>
  described(
    z.uuid(needed('This is not the id of a record.')),
    open({ widget: 'reference', reference: kinds, ...meta }),
  );

export const decimal = (meta: FieldMeta) =>
  z
    .string(needed())
    .regex(
      /^-?\d{1,18}(\.\d{1,6})?$/,
      'not a number: write digits with a point, such as 790 or 171.94',
    )
    .meta(open({ widget: 'text', decimal: true, ...meta }));

export const list = <T extends z.ZodType, const M extends FieldMeta>(
  element: T,
  meta: M,
  max = LIST_MAX,
) => described(z.array(element).max(max).default([]), open(meta));

export const side = z.enum(['a', 'b']).meta(open({ label: 'Side' }));
