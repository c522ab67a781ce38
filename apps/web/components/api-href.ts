import type { Filters, Register } from '../addresses/filters.ts';
import type { Page } from '../addresses/page.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { timeOf } from '../data/time.ts';

const BASE = '/api/v1';
export const EXPORT_FORMATS = ['csv', 'xlsx', 'jsonl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Where the API has the rows of a register, if not under its name. */
const PATHS: Partial<Record<Register, string>> = { timeline: 'timeline-entries' };

/** The address at which the API has exactly what a page shows; a list whole, as a file. */
export function apiHref(
  page: Extract<Page, { page: 'register' | 'record' }>,
  view: TimeFilter,
  format?: ExportFormat,
): string {
  const record = page.page === 'record';
  const { cursor, ...filters }: Filters = page.page === 'record' ? {} : page.filters;
  // The log of one record begins with the first telling of its past, whatever dossier it stands in.
  const log = page.register === 'changes' && filters.record;
  const query = new URLSearchParams({
    ...(log && { seeded: 'true' }),
    // A record is found by its kind and slug alone; the API refuses a dossier for what many share.
    ...(!log && !record && { dossier: page.dossier }),
    ...filters,
    ...timeOf(view),
    ...(format && { format }),
    // A person opens it in a spreadsheet, which without the mark takes UTF-8 for something else.
    ...(format === 'csv' && { bom: 'true' }),
  });
  const path = PATHS[page.register] ?? page.register;
  const address = `${BASE}/${record ? `${page.register}/${page.slug}` : path}`;
  return query.size > 0 ? `${address}?${query}` : address;
}
