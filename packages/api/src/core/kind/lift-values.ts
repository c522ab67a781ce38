import { type CodeListName, codeMeant, isCode, type Locale } from '@chancery/vocabularies';
import type { z } from 'zod';
import { isObject } from '../paths/index.ts';
import { claimedField, claimFormOf } from '../schema/claim-form.ts';
import { elementOf, metaOf, shapeOf } from './field.ts';

/**
 * Brings values to the shapes that their fields have now. Of what was written before a field had a
 * code list it makes codes: "Russian" becomes `ru`, and "English, Urdu" of a field of several `en` and
 * `ur`. What names no code stays as it was written, and is refused when it is next saved. One text
 * becomes that of the language in whose letters it is, and a claim says its words as its field does.
 */
export const liftValues =
  (schema: z.core.$ZodType) =>
  (snapshot: Record<string, unknown>): Record<string, unknown> => {
    const now = fieldsNow(shapeOf(schema) ?? {}, snapshot);
    return Array.isArray(now.claims)
      ? { ...now, claims: now.claims.map((claim) => claimNow(schema, claim)) }
      : now;
  };

function valueNow(schema: z.core.$ZodType, value: unknown): unknown {
  const { codeList, localized } = metaOf(schema);
  if (localized && typeof value === 'string') return inItsLanguage(value);
  const element = elementOf(schema);
  if (element) {
    if (codeList && typeof value === 'string') return codesMeant(codeList, value);
    return Array.isArray(value) ? value.map((entry) => valueNow(element, entry)) : value;
  }
  const shape = shapeOf(schema);
  if (shape) return isObject(value) ? fieldsNow(shape, value) : value;
  return codeList && typeof value === 'string' ? codeNow(codeList, value) : value;
}

const fieldsNow = (
  shape: z.core.$ZodShape,
  fields: Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([key, inner]) => [
      key,
      shape[key] ? valueNow(shape[key], inner) : inner,
    ]),
  );

const codeNow = (list: CodeListName, text: string): string =>
  isCode(list, text) ? text : (codeMeant(list, text) ?? text);

/** Between the languages that a person wrote down. */
const BETWEEN = /\s*[,;،/&]\s*(?:and\s+)?|\s+(?:and|и|اور)\s+/u;

const codesMeant = (list: CodeListName, text: string): string[] => [
  ...new Set(
    text
      .split(BETWEEN)
      .filter((part) => part !== '')
      .map((part) => codeNow(list, part)),
  ),
];

/** A text by its letters: of the three languages each has an alphabet of its own. */
function inItsLanguage(text: string): Partial<Record<Locale, string>> {
  if (/\p{Script=Arabic}/u.test(text)) return { ur: text };
  return /\p{Script=Cyrillic}/u.test(text) ? { ru: text } : { en: text };
}

/** A claim was one text, whatever its field; what the field cannot hold stays in words. */
function claimNow(schema: z.core.$ZodType, claim: unknown): unknown {
  if (!isObject(claim) || typeof claim.path !== 'string') return claim;
  const { value, ...rest } = claim;
  if (typeof value !== 'string') return claim;
  const field = claimedField(schema, claim.path);
  const words = { ...rest, text: inItsLanguage(value) };
  const form = field ? claimFormOf(field) : 'text';
  if (!field || form === 'text') return words;
  if (form === 'record') return UUID.test(value) ? { ...rest, record: value } : words;
  if (form === 'figure') {
    const figure = figureMeant(value);
    return figure ? { ...rest, figure } : words;
  }
  const { codeList } = metaOf(field);
  return codeList ? { ...claim, value: codeNow(codeList, value) } : claim;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const FIGURE =
  /^(?:(?<qualified>about|more than|less than) )?(?<value>-?\d{1,18}(?:\.\d{1,6})?)(?:[–-](?<to>\d{1,18}(?:\.\d{1,6})?))?(?: ?%$| (?<unit>.+)|$)/;
const QUALIFIERS: Record<string, string> = {
  about: 'about',
  'more than': 'more_than',
  'less than': 'less_than',
};

/** "about 2–3 billion USD (first building)" as a figure; undefined where it is none. */
function figureMeant(text: string): Record<string, unknown> | undefined {
  const { qualified, value, to, unit } = FIGURE.exec(text)?.groups ?? {};
  const measured = unit === undefined ? {} : unitMeant(unit);
  if (value === undefined || !measured) return undefined;
  const qualifier = to ? 'between' : (QUALIFIERS[qualified ?? ''] ?? 'exact');
  return { value, ...(to && { to }), qualifier, ...measured };
}

const MEASURED = /^(?<words>.*?)(?:\s+(?<currency>[A-Z]{3}))?(?:\s+\((?<note>.+)\))?$/u;

/** Unit, currency and what it is of, once one text; undefined where it names no unit. */
export function unitMeant(
  text: string,
): { unit: string; currency?: string; note?: Partial<Record<Locale, string>> } | undefined {
  const { words = '', currency, note } = MEASURED.exec(text)?.groups ?? {};
  const unit = codeMeant('unit', words);
  if (!unit || (currency && !isCode('currency', currency))) return undefined;
  return { unit, ...(currency && { currency }), ...(note && { note: inItsLanguage(note) }) };
}
