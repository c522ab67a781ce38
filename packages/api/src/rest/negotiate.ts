import type { Format } from './read-query.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const MEDIA_TYPES: Record<Format, string> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  xlsx: WORKBOOK,
};

const NAMES: Record<string, Format> = {
  'application/json': 'json',
  'application/*': 'json',
  '*/*': 'json',
  'text/csv': 'csv',
  'application/jsonl': 'jsonl',
  'application/x-ndjson': 'jsonl',
  [WORKBOOK]: 'xlsx',
};

/**
 * The format of an answer: what `format` says, else what `Accept` likes best of what there is,
 * else JSON, as for a browser that asks for a page.
 */
export function negotiate(asked: Format | undefined, accept: string | null): Format {
  if (asked) return asked;
  const wishes = (accept ?? '').split(',').flatMap((entry) => {
    const [type = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    const weight = Number(parameters.find((part) => part.startsWith('q='))?.slice(2) ?? 1);
    const format = NAMES[type];
    return format && weight > 0 ? [{ format, weight }] : [];
  });
  return wishes.sort((a, b) => b.weight - a.weight)[0]?.format ?? 'json';
}
