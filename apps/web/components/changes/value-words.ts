import {
  claimedField,
  elementOf,
  formatOf,
  isKindName,
  metaOf,
  optionsOf,
  schemas,
  shapeOf,
  textsIn,
} from '@chancery/api/kinds';
import { isObject, valueAt } from '@chancery/api/paths';
import { formatDate, formatInstant, isDate } from '@chancery/dates';
import { formatDecimal } from '@chancery/figures';
import {
  codes,
  isCode,
  type ProjectStatus,
  type StatusBasis,
  statusEntryWhat,
  type ToldEntry,
} from '@chancery/vocabularies';
import type { z } from 'zod';
import { sideName } from '../citing.ts';
import { said } from '../render-context.ts';
import { unitOf } from '../series/series-words.ts';
import { entryWords, word } from '../words.ts';
import type { Telling, Told } from './telling.ts';

/** So many parts of an item tell which it is. */
const PARTS_MAX = 4;
const BETWEEN_ITEMS = '; ';
const DECIMAL = /^-?\d{1,18}(\.\d{1,6})?$/;

/** A value as a reader reads it: a code by its label, a record by its title, a date in one form. */
export function valueWords(telling: Telling, schema: z.core.$ZodType, value: unknown): string {
  const { context, references } = telling;
  const { t, locale } = context;
  const meta = metaOf(schema);
  if (value === undefined || value === null || value === '') return t('common.notKnown');
  if (Array.isArray(value)) return listWords(telling, schema, value);
  if (isObject(value)) return objectWords(telling, schema, value);
  if (typeof value === 'boolean') return t(value ? 'change.yes' : 'change.no');
  const text = String(value);
  if (meta.codeList && isCode(meta.codeList, text)) return word(context, meta.codeList, text);
  if (meta.reference) {
    return said(references[text]?.title, locale)?.text ?? t('common.redacted');
  }
  if (meta.date && isDate(text)) return formatDate(text, locale);
  if (formatOf(schema) === 'date') return formatDate(text, locale);
  if (formatOf(schema) === 'datetime') return formatInstant(text, locale);
  return optionsOf(schema) ? partyWords(telling, text) : text;
}

function listWords(telling: Telling, schema: z.core.$ZodType, items: readonly unknown[]): string {
  if (items.length === 0) return telling.context.t('change.none');
  const element = elementOf(schema);
  if (element && 'fact' in (shapeOf(element) ?? {})) return inlineWords(telling, items);
  // A list of codes bears their list itself.
  const described = metaOf(schema).codeList ? undefined : element;
  return items
    .map((item) =>
      described ? valueWords(telling, described, item) : codeWords(telling, schema, String(item)),
    )
    .join(BETWEEN_ITEMS);
}

function codeWords({ context }: Telling, schema: z.core.$ZodType, code: string): string {
  const list = metaOf(schema).codeList;
  return list && isCode(list, code) ? word(context, list, code) : code;
}

function objectWords(
  telling: Telling,
  schema: z.core.$ZodType,
  value: Record<string, unknown>,
): string {
  const { context } = telling;
  if (Array.isArray(value.content)) return inlineWords(telling, value.content);
  if (metaOf(schema).widget === 'richText') return richTextWords(telling, value);
  if (metaOf(schema).localized) {
    return said(textsIn(value), context.locale)?.text ?? context.t('common.notKnown');
  }
  if (isStatusEntry(schema)) return statusWords(telling, schema, value);
  if ('qualifier' in value) return quantityWords(telling, value);
  const parts = partsOf(telling, schema, value).slice(0, PARTS_MAX);
  return joined(telling, parts) || context.t('change.entry');
}

/** Running text; a live fact stands in it under the name of its record. */
const inlineWords = ({ context, references }: Telling, content: readonly unknown[]): string =>
  content
    .map((piece) => {
      const record = valueAt(piece, 'fact.record');
      return typeof record === 'string'
        ? `[${said(references[record]?.title, context.locale)?.text ?? ''}]`
        : String(valueAt(piece, 'text') ?? '');
    })
    .join('');

function richTextWords(telling: Telling, value: Record<string, unknown>): string {
  const { locale } = telling.context;
  const blocks = [value[locale], ...Object.values(value)]
    .filter((one) => Array.isArray(one))
    .find((one) => one.length > 0);
  const contentOf = (block: unknown): readonly unknown[] => {
    const content = valueAt(block, 'content');
    return Array.isArray(content) ? content : [];
  };
  return (blocks ?? []).map((block) => inlineWords(telling, contentOf(block))).join(' ');
}

/** What an object says of itself, first things first: never its ids, sources or empty fields. */
function partsOf(
  telling: Telling,
  schema: z.core.$ZodType,
  value: Record<string, unknown>,
): string[] {
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => {
    const inner = value[key];
    const { widget } = metaOf(field);
    const silent = widget === 'hidden' || widget === 'citations' || widget === 'claims';
    if (silent || isEmpty(inner)) return [];
    return [valueWords(telling, saidOf(telling, value, key) ?? field, inner)];
  });
}

/** The value of a claim is said as that of the field of which it is a claim. */
const saidOf = ({ kind }: Telling, { path, rank }: Record<string, unknown>, key: string) =>
  key === 'value' &&
  kind &&
  isKindName(kind) &&
  typeof path === 'string' &&
  typeof rank === 'string'
    ? claimedField(schemas[kind], path)
    : undefined;

/** By its schema: other items have a basis too. */
const isStatusEntry = (schema: z.core.$ZodType): boolean =>
  Object.values(shapeOf(schema) ?? {}).some((field) => metaOf(field).codeList === 'statusBasis');

/** "Agreed → Suspended, February 2022"; where there is no status, what the entry is instead, and its note. */
function statusWords(
  telling: Telling,
  schema: z.core.$ZodType,
  value: Record<string, unknown>,
): string {
  const shape = shapeOf(schema) ?? {};
  const told = (key: string): string[] => {
    const field = shape[key];
    return field && !isEmpty(value[key]) ? [valueWords(telling, field, value[key])] : [];
  };
  const words = entryWords(telling.context, toldEntry(value, telling.told?.[String(value.id)]));
  return joined(telling, [words, ...told('date'), ...(value.status ? [] : told('note'))]);
}

/** An entry among the others of its list; without them it is the first. */
function toldEntry(
  { status, basis }: { status?: ProjectStatus; basis?: StatusBasis },
  told: Told[string],
): ToldEntry {
  if (!told) return { what: statusEntryWhat({ status, basis }, undefined), to: status };
  return {
    what: codes('statusEntry').find((what) => what === told.what) ?? 'reported',
    from: codes('projectStatus').find((one) => one === told.from) ?? null,
    to: status,
  };
}

/** "2020, about 790 million". */
function quantityWords(telling: Telling, value: Record<string, unknown>): string {
  const { context } = telling;
  const { locale } = context;
  const number = (part: unknown): string =>
    typeof part === 'string' && DECIMAL.test(part) ? formatDecimal(part, locale) : '';
  const qualifier = String(value.qualifier);
  const known = isCode('qualifier', qualifier) && !['exact', 'between'].includes(qualifier);
  const period = typeof value.period === 'string' ? formatDate(value.period, locale) : '';
  const span = [number(value.value), number(value.to)].filter(Boolean).join('–');
  const figure = [
    known && word(context, 'qualifier', qualifier).toLocaleLowerCase(locale),
    span,
    typeof value.unit === 'string' &&
      unitOf(context, { currency: asText(value.currency), unit: value.unit }),
    isObject(value.note) && `(${said(textsIn(value.note), locale)?.text})`,
  ];
  const words = [period, figure.filter(Boolean).join(' ')].filter(Boolean);
  return joined(telling, words) || context.t('change.entry');
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** From right to left each part keeps to itself, whatever its script. */
const joined = ({ context }: Telling, parts: readonly string[]): string =>
  context.direction === 'rtl'
    ? parts.map((part) => `\u2068${part}\u2069`).join('، ')
    : parts.join(', ');

/** Of whom something is: a side by the actor that stands for it. */
function partyWords({ context, dossier }: Telling, code: string): string {
  if (code === 'a' || code === 'b') return sideName(context, dossier, code);
  if (code === 'both' || code === 'other' || code === 'desk') return context.t(`side.${code}`);
  return code;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.values(value).every(isEmpty));
