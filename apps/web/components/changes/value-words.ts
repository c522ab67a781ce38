import { coreOf, metaOf } from '@chancery/api/kinds';
import { formatDate, formatInstant, isDate } from '@chancery/dates';
import { formatDecimal } from '@chancery/figures';
import { isCode } from '@chancery/vocabularies';
import type { z } from 'zod';
import { sideName } from '../citing.ts';
import { type LocalizedText, said } from '../reader.ts';
import { word } from '../words.ts';
import { isObject, type Telling } from './telling.ts';

/** So many parts of an item tell which it is. */
const PARTS_MAX = 4;
const BETWEEN_ITEMS = '; ';
const DECIMAL = /^-?\d{1,18}(\.\d{1,6})?$/;

/** A value as a reader reads it: a code by its label, a record by its title, a date in one form. */
export function valueWords(telling: Telling, schema: z.core.$ZodType, value: unknown): string {
  const { reader, references } = telling;
  const { t, locale } = reader;
  const meta = metaOf(schema);
  if (value === undefined || value === null || value === '') return t('common.notKnown');
  if (Array.isArray(value)) return listWords(telling, schema, value);
  if (isObject(value)) return objectWords(telling, schema, value);
  if (typeof value === 'boolean') return t(value ? 'change.yes' : 'change.no');
  const text = String(value);
  if (meta.codeList && isCode(meta.codeList, text)) return word(reader, meta.codeList, text);
  if (meta.reference) {
    return said(references[text]?.title, locale)?.text ?? t('common.redacted');
  }
  if (meta.date && isDate(text)) return formatDate(text, locale);
  if (formatOf(schema) === 'date') return formatDate(text, locale);
  if (formatOf(schema) === 'datetime') return formatInstant(text, locale);
  return coreOf(schema)._zod.def.type === 'enum' ? partyWords(telling, text) : text;
}

function listWords(telling: Telling, schema: z.core.$ZodType, items: readonly unknown[]): string {
  if (items.length === 0) return telling.reader.t('change.none');
  const element = elementOf(schema);
  if ('fact' in shapeOf(element)) return inlineWords(telling, items as Inline[]);
  // A list of codes bears their list itself.
  const described = metaOf(schema).codeList ? undefined : element;
  return items
    .map((item) =>
      described ? valueWords(telling, described, item) : codeWords(telling, schema, String(item)),
    )
    .join(BETWEEN_ITEMS);
}

function codeWords({ reader }: Telling, schema: z.core.$ZodType, code: string): string {
  const list = metaOf(schema).codeList;
  return list && isCode(list, code) ? word(reader, list, code) : code;
}

function objectWords(
  telling: Telling,
  schema: z.core.$ZodType,
  value: Record<string, unknown>,
): string {
  const { reader } = telling;
  if (Array.isArray(value.content)) return inlineWords(telling, value.content as Inline[]);
  if (metaOf(schema).widget === 'richText') return richTextWords(telling, value);
  if (metaOf(schema).localized) {
    return said(value as LocalizedText, reader.locale)?.text ?? reader.t('common.notKnown');
  }
  if ('basis' in value && 'date' in value) return statusWords(telling, schema, value);
  if ('qualifier' in value) return quantityWords(telling, value);
  const parts = partsOf(telling, schema, value).slice(0, PARTS_MAX);
  return joined(telling, parts) || reader.t('change.entry');
}

type Inline = { text?: string; fact?: { record: string } };

/** Running text; a live fact stands in it under the name of its record. */
const inlineWords = ({ reader, references }: Telling, content: readonly Inline[]): string =>
  content
    .map(({ text, fact }) =>
      fact ? `[${said(references[fact.record]?.title, reader.locale)?.text ?? ''}]` : text,
    )
    .join('');

function richTextWords(telling: Telling, value: Record<string, unknown>): string {
  const { locale } = telling.reader;
  const blocks = [value[locale], ...Object.values(value)].find(
    (one): one is { content: Inline[] }[] => Array.isArray(one) && one.length > 0,
  );
  return (blocks ?? []).map(({ content }) => inlineWords(telling, content)).join(' ');
}

/** What an object says of itself, first things first: never its ids, sources or empty fields. */
function partsOf(
  telling: Telling,
  schema: z.core.$ZodType,
  value: Record<string, unknown>,
): string[] {
  return Object.entries(shapeOf(schema)).flatMap(([key, field]) => {
    const inner = value[key];
    const { widget } = metaOf(field);
    const silent = widget === 'hidden' || widget === 'citations' || widget === 'claims';
    if (silent || isEmpty(inner)) return [];
    return [valueWords(telling, field, inner)];
  });
}

/** "Agreed, 16 October 2015". */
function statusWords(
  telling: Telling,
  schema: z.core.$ZodType,
  value: Record<string, unknown>,
): string {
  const shape = shapeOf(schema);
  const told = (key: string): string[] => {
    const field = shape[key];
    return field && !isEmpty(value[key]) ? [valueWords(telling, field, value[key])] : [];
  };
  const status = told('status');
  const what = status.length > 0 ? status : [telling.reader.t('project.nothingNew')];
  return joined(telling, [...what, ...told('date')]);
}

/** "2020, about 790 million". */
function quantityWords({ reader }: Telling, value: Record<string, unknown>): string {
  const { locale } = reader;
  const number = (part: unknown): string =>
    typeof part === 'string' && DECIMAL.test(part) ? formatDecimal(part, locale) : '';
  const qualifier = String(value.qualifier);
  const known = isCode('qualifier', qualifier) && !['exact', 'between'].includes(qualifier);
  const period = typeof value.period === 'string' ? formatDate(value.period, locale) : '';
  const span = [number(value.value), number(value.to)].filter(Boolean).join('–');
  const figure = [
    known && word(reader, 'qualifier', qualifier).toLocaleLowerCase(locale),
    span,
    value.unit,
  ];
  const words = [period, figure.filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return words || reader.t('change.entry');
}

/** From right to left each part keeps to itself, whatever its script. */
const joined = ({ reader }: Telling, parts: readonly string[]): string =>
  reader.direction === 'rtl'
    ? parts.map((part) => `\u2068${part}\u2069`).join('، ')
    : parts.join(', ');

/** Of whom something is: a side by the actor that stands for it. */
function partyWords({ reader, dossier }: Telling, code: string): string {
  if (code === 'a' || code === 'b') return sideName(reader, dossier, code);
  if (code === 'both' || code === 'other' || code === 'desk') return reader.t(`side.${code}`);
  return code;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.values(value).every(isEmpty));

export const shapeOf = (schema: z.core.$ZodType): Record<string, z.core.$ZodType> =>
  (coreOf(schema) as z.ZodObject).shape ?? {};

const elementOf = (schema: z.core.$ZodType): z.core.$ZodType =>
  (coreOf(schema) as z.ZodArray).element;

const formatOf = (schema: z.core.$ZodType): string | undefined =>
  (coreOf(schema)._zod.def as { format?: string }).format;
