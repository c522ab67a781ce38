import type { Filters } from '../addresses/filters.ts';
import type { Page } from '../addresses/page.ts';
import type { View } from '../addresses/view.ts';
import { daysOf, timeOf } from '../data/time.ts';

const BASE = '/api/v1';
export const EXPORT_FORMATS = ['csv', 'xlsx', 'jsonl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The address at which the API has exactly what a page shows; a list whole, as a file. */
export function apiHref(
  page: Extract<Page, { page: 'register' | 'record' }>,
  view: View,
  format?: ExportFormat,
): string {
  const record = page.page === 'record';
  const { cursor, ...filters } = record ? {} : (page.filters as Filters);
  const query = new URLSearchParams({
    dossier: page.dossier,
    ...filters,
    ...daysOf(filters),
    ...timeOf(view),
    ...(format && { format }),
  });
  return `${BASE}/${page.register}${record ? `/${page.slug}` : ''}?${query}`;
}
