import { isDate } from '@chancery/dates';
import type { Locale } from '@chancery/vocabularies';
import { z } from 'zod';
import type { FieldMeta } from './field.ts';

const TEXT_MAX = 400;
export const LONG_TEXT_MAX = 60_000;
/** No list inside a record is unbounded. */
export const LIST_MAX = 500;

/** Every field is public unless it says otherwise here, at the place where it is declared. */
export const open = (meta: FieldMeta): FieldMeta => ({ visible: 'public', ...meta });

export const itemId = () => z.uuidv7().meta(open({ widget: 'hidden' }));

/** What a person reads where a field that is needed is empty; other faults keep their own words. */
const NEEDED = 'This is needed.';
const needed = (otherwise?: string) => ({
  error: ({ input }: { input?: unknown }) =>
    input === undefined || input === null || input === '' ? NEEDED : otherwise,
});

/**
 * Line and paragraph breaks, control characters, overrides and isolates of direction, private and
 * non-characters. Joiners and the plain marks of direction stay: Urdu is written with them.
 */
const NOT_IN_ONE_LINE =
  /[\p{Cc}\p{Co}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/u;
const ONE_LINE = {
  error: 'This is one line of text: take out line breaks, tabs and characters that are not seen.',
};
const isOneLine = (value: string): boolean => !NOT_IN_ONE_LINE.test(value);

export const text = (meta: FieldMeta) =>
  z
    .string(needed())
    .trim()
    .min(1, NEEDED)
    .max(TEXT_MAX)
    .refine(isOneLine, ONE_LINE)
    .meta(open(meta));

export const localized = (meta: FieldMeta, max = TEXT_MAX) => {
  const one = (locale: Locale) =>
    z
      .string()
      .trim()
      .max(max)
      .refine((value) => max > TEXT_MAX || isOneLine(value), ONE_LINE)
      .optional()
      .meta(open({ label: locale }));
  return z
    .object({ en: one('en'), ru: one('ru'), ur: one('ur') })
    .meta(open({ localized: true, ...meta }));
};
export const longText = (meta: FieldMeta) =>
  localized({ widget: 'longText', ...meta }, LONG_TEXT_MAX);

export const date = (meta: FieldMeta) =>
  z
    .string(needed())
    .refine(isDate, {
      error: 'not a date: write 2021-04-07, 2021-04, 2021, 2021-33 (first quarter) or 2019/2021',
    })
    .meta(open({ widget: 'date', date: true, ...meta }));

export const code = <const T extends readonly [string, ...string[]]>(list: T, meta: FieldMeta) =>
  z
    .enum(list, needed('This is not one of the codes of the list.'))
    .meta(open({ widget: 'code', ...meta }));

export const reference = (kinds: readonly string[], meta: FieldMeta) =>
  z
    .uuid(needed('This is not the id of a record.'))
    .meta(open({ widget: 'reference', reference: kinds, ...meta }));

export const decimal = (meta: FieldMeta) =>
  z
    .string(needed())
    .regex(
      /^-?\d{1,18}(\.\d{1,6})?$/,
      'not a number: write digits with a point, such as 790 or 171.94',
    )
    .meta(open({ widget: 'text', decimal: true, ...meta }));

export const list = <T extends z.ZodType>(element: T, meta: FieldMeta, max = LIST_MAX) =>
  z.array(element).max(max).default([]).meta(open(meta));

export const side = z.enum(['a', 'b']).meta(open({ label: 'Side' }));
