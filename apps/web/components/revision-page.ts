import {
  elementOf,
  type FieldMeta,
  kindNames,
  metaOf,
  schemas,
  shapeOf,
  textsIn,
} from '@chancery/api/kinds';
import { isObject, valueAt } from '@chancery/api/paths';
import { formatDate, formatDay, isDate } from '@chancery/dates';
import { isCode, label, locales } from '@chancery/vocabularies';
import type { z } from 'zod';
import { DEFAULT_LOCALE } from '../addresses/page.ts';
import { translator } from '../i18n/translator.ts';
import { escapeHtml, plainPage } from './plain-page.ts';

/** What a permanent address answers: of the revision alone, and of nothing that may change. */
export interface PermanentRevision {
  id: string;
  kind: string;
  revision: number;
  publishedFrom: string;
  reconstructed: boolean;
  record: unknown;
}

/**
 * The revision itself, field by field. Records that it refers to are named by their permanent
 * addresses: their titles are not of this revision.
 */
export function revisionPage(revision: PermanentRevision): Response {
  const { id, kind, revision: number, publishedFrom, reconstructed, record } = revision;
  const t = translator(DEFAULT_LOCALE);
  const name = kindNames.find((one) => one === kind);
  const title = textsIn(valueAt(record, 'title'));
  const heading = locales.map((locale) => title[locale]).find(Boolean) ?? kind;
  const day = formatDay(publishedFrom, DEFAULT_LOCALE);
  const { body, headers } = plainPage({
    locale: DEFAULT_LOCALE,
    title: heading,
    main: `<p>${escapeHtml(t('record.revision', { number }))}. ${escapeHtml(t(reconstructed ? 'permanent.reconstructed' : 'permanent.published', { day }))}</p>
<p><a href="/id/${id}">${escapeHtml(t('permanent.now'))}</a> · <a href="/id/${id}/${number}.json">${escapeHtml(t('permanent.json'))}</a></p>
${name ? valueHtml(schemas[name], record) : ''}`,
  });
  return new Response(body, { headers });
}

function valueHtml(schema: z.core.$ZodType, value: unknown): string {
  if (Array.isArray(value)) {
    const element = elementOf(schema);
    const items = value.map((item) => `<li>${element ? partHtml(schema, element, item) : ''}</li>`);
    return `<ol>${items.join('')}</ol>`;
  }
  const shape = shapeOf(schema);
  if (!isObject(value) || !shape) return plainHtml(metaOf(schema), value);
  const rows = Object.entries(shape).flatMap(([key, child]) => {
    const inner = value[key];
    const meta = metaOf(child);
    if (isEmpty(inner) || meta.widget === 'hidden') return [];
    const language = locales.find((locale) => locale === key);
    return [
      `<dt>${escapeHtml(meta.label ?? key)}</dt><dd${language ? ` lang="${language}" dir="auto"` : ''}>${valueHtml(child, inner)}</dd>`,
    ];
  });
  return `<dl>${rows.join('')}</dl>`;
}

/** An item of a list; of a list of codes, the list says which they are. */
const partHtml = (list: z.core.$ZodType, element: z.core.$ZodType, item: unknown): string =>
  typeof item === 'object'
    ? valueHtml(element, item)
    : plainHtml({ ...metaOf(list), ...metaOf(element) }, item);

function plainHtml({ codeList, reference, date }: FieldMeta, value: unknown): string {
  const text = String(value);
  if (reference)
    return `<a href="/id/${encodeURIComponent(text)}"><bdi>${escapeHtml(text)}</bdi></a>`;
  if (codeList && isCode(codeList, text)) return escapeHtml(label(codeList, text, DEFAULT_LOCALE));
  if (date && isDate(text)) return escapeHtml(formatDate(text, DEFAULT_LOCALE));
  return escapeHtml(text);
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));
