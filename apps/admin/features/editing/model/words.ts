import {
  elementOf,
  isKindName,
  type KindName,
  metaOf,
  schemas,
  shapeOf,
  textsIn,
} from '@chancery/api/kinds';
import { isObject, parsePath, valueAt } from '@chancery/api/paths';
import { formatDate, isDate } from '@chancery/dates';
import {
  type CodeListName,
  codes,
  isCode,
  type Locale,
  label,
  locales,
} from '@chancery/vocabularies';
import { type FieldSpec, fieldsOf, sentence, specAt, specsAlong } from './describe.ts';
import { type Entry, entryWords, statusBefore } from './history-order.ts';
import type { Json } from './json.ts';

export type Localized = Partial<Record<Locale, string>>;
export type Title = Localized | string | null | undefined;
export interface Label {
  kind: string;
  slug: string | null;
  title: Title;
}
export type Labels = Readonly<Record<string, Label>>;

export const NOT_KNOWN = 'Not known';

/** The title in English, else in the first language that has one. */
export function titleText(title: Title): string {
  if (typeof title === 'string') return title;
  return locales.map((locale) => title?.[locale]).find(Boolean) ?? '';
}

export const dateText = (edtf: unknown): string =>
  typeof edtf === 'string' && isDate(edtf) ? formatDate(edtf, 'en') : String(edtf ?? '');

/** A value in words: a code by its label, a record by its title, a date in one form. */
export function valueText(spec: FieldSpec | undefined, value: Json, labels: Labels): string {
  if (value === undefined || value === null || value === '') return NOT_KNOWN;
  if (!spec) return plainText(value);
  const { meta, control } = spec;
  if (control === 'richText') return textInWords(value, labels);
  if (Array.isArray(value)) return listText(spec, value, labels);
  if (control === 'localized') return titleText(textsIn(value)) || NOT_KNOWN;
  if (control === 'code' && typeof value === 'string') {
    const list = meta.codeList;
    return list && isCode(list, value) ? label(list, value, 'en') : (SIDES[value] ?? value);
  }
  if (control === 'date') return dateText(value);
  if (meta.reference && typeof value === 'string')
    return titleText(labels[value]?.title) || 'A record without a title';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (isObject(value)) return objectText(spec.core, value, labels);
  return plainText(value);
}

function listText(spec: FieldSpec, value: readonly Json[], labels: Labels): string {
  if (value.length === 0) return 'None';
  const keys = fieldsOf(elementOf(spec.core)).map(({ key }) => key);
  if (keys.includes('fact')) return pieceWords(value, labels);
  if (keys.includes('content')) return blockWords(value, labels);
  return value
    .map((entry) =>
      isObject(entry)
        ? itemText(spec, entry, labels, value)
        : valueText(elementSpec(spec), entry, labels),
    )
    .join('; ');
}

/** Where the dossier, and so what its sides are called, is not at hand. */
const SIDES: Record<string, string> = { a: 'side A', b: 'side B', both: 'both sides' };

/** One of a list of plain values: what it is follows from the list's element. */
const elementSpec = (spec: FieldSpec): FieldSpec => ({
  ...spec,
  meta: { ...spec.meta, ...metaOf(elementOf(spec.core) ?? spec.core) },
  control: spec.control === 'references' ? 'reference' : 'code',
});

/** One list item in a few words, as it stands among the others: what it says of itself first, never its id. */
export const itemText = (
  list: FieldSpec,
  item: Json,
  labels: Labels,
  others?: readonly Json[],
): string => objectText(elementOf(list.core) ?? list.core, item, labels, others);

/** How many words of an object tell what it is. */
const PARTS_MAX = 4;

function objectText(
  schema: FieldSpec['core'],
  value: Json,
  labels: Labels,
  list?: readonly Json[],
): string {
  if (!isObject(value)) return plainText(value);
  if ('content' in (shapeOf(schema) ?? {})) return blockWords([value], labels);
  if (isStatusEntry(schema)) return entryText(value, list);
  if ('qualifier' in value && 'unit' in value) return quantityText(value);
  const parts = fieldsOf(schema)
    .filter((field) => field.control !== 'hidden' && value[field.key] !== undefined)
    .filter((field) => !['citations', 'claims'].includes(field.control))
    .map((field) => valueText(field, value[field.key], labels))
    .filter((text) => text !== NOT_KNOWN && text !== 'None');
  return parts.slice(0, PARTS_MAX).join(', ') || 'An entry without words';
}

/** The first language of a text, block after block. */
const textInWords = (value: Json, labels: Labels): string =>
  locales
    .map((locale) => blockWords(entriesOf(valueAt(value, locale)), labels))
    .find((words) => words !== '') ?? 'None';

const entriesOf = (value: Json): readonly Json[] => (Array.isArray(value) ? value : []);

const blockWords = (blocks: readonly Json[], labels: Labels): string =>
  blocks.map((block) => pieceWords(entriesOf(valueAt(block, 'content')), labels)).join(' ¶ ');

/** Words as they are; a live fact by what it names: ⟨status of North–South gas pipeline⟩. */
const pieceWords = (pieces: readonly Json[], labels: Labels): string =>
  pieces
    .map((piece) => {
      const path = valueAt(piece, 'fact.path');
      if (typeof path !== 'string') return String(valueAt(piece, 'text') ?? '');
      const record = labels[String(valueAt(piece, 'fact.record'))];
      const field =
        (record && isKindName(record.kind) && specAt(record.kind, path)?.label) || sentence(path);
      return `⟨${field.toLowerCase()} of ${titleText(record?.title) || 'a record without a title'}⟩`;
    })
    .join('');

/** By its schema: other items have a basis too. */
const isStatusEntry = (schema: FieldSpec['core']): boolean =>
  fieldsOf(schema).some((field) => field.meta.codeList === 'statusBasis');

/** "Agreed → Suspended, February 2022"; without the list around it an entry is the first. */
const entryText = (value: Record<string, Json>, list: readonly Json[] = []): string => {
  const entry = entryOf(value);
  const { from } = statusBefore(list.filter(isObject).map(entryOf), entry.id);
  return [entryWords(entry, from), value.date && dateText(value.date)].filter(Boolean).join(', ');
};

/** What the form holds of a status entry, as far as it has been filled in. */
const entryOf = (value: Record<string, Json>): Entry => ({
  ...value,
  id: String(value.id),
  date: typeof value.date === 'string' ? value.date : undefined,
  status: codes('projectStatus').find((status) => status === value.status),
  basis: codes('statusBasis').find((basis) => basis === value.basis),
});

export function quantityText(value: Record<string, Json>): string {
  const qualifier = String(value.qualifier ?? 'exact');
  const words =
    qualifier === 'exact' || !isCode('qualifier', qualifier)
      ? ''
      : `${label('qualifier', qualifier, 'en').toLowerCase()} `;
  const to = value.to ? ` and ${value.to}` : '';
  const unit = [value.unit && codeOr('unit', value.unit), value.currency];
  const note = titleText(textsIn(value.note));
  return [`${words}${value.value ?? ''}${to}`, ...unit, note && `(${note})`]
    .filter(Boolean)
    .join(' ');
}

const codeOr = (list: CodeListName, code: Json): string =>
  isCode(list, String(code)) ? label(list, String(code), 'en') : String(code);

const plainText = (value: Json): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);

const LANGUAGES: Record<string, string> = { en: 'English', ru: 'Russian', ur: 'Urdu' };
export const languageName = (locale: string): string => LANGUAGES[locale] ?? locale;

/** A path as a person reads it: “Status history › Suspended, 7 April 2021 › Reason”. */
export function pathText(
  kind: KindName,
  path: string,
  snapshots: readonly Json[],
  labels: Labels,
): string {
  const specs = specsAlong(schemas[kind], path);
  const parts: string[] = [];
  let taken = '';
  let depth = 0;
  let list: FieldSpec | undefined;
  for (const step of parsePath(path)) {
    if ('order' in step) parts.push('order');
    else if ('id' in step) {
      const around = taken;
      taken += `[${step.id}]`;
      const at = taken;
      const found = snapshots.find((one) => valueAt(one, at) !== undefined);
      const item = found && valueAt(found, at);
      const others = valueAt(found, around);
      if (list && isObject(item))
        parts.push(short(itemText(list, item, labels, Array.isArray(others) ? others : undefined)));
      else parts.push(titleText(labels[step.id]?.title) || 'an entry');
    } else {
      taken += taken ? `.${step.key}` : step.key;
      list = specs[depth];
      depth += 1;
      parts.push(list?.control === undefined ? step.key : labelOf(list, step.key));
    }
  }
  return parts.join(' › ');
}

const PART_MAX = 70;
const short = (words: string): string =>
  words.length > PART_MAX ? `${words.slice(0, PART_MAX - 1).trimEnd()}…` : words;

const labelOf = (spec: FieldSpec, key: string): string => LANGUAGES[key] ?? spec.label;
