import { RestProblem } from './problem-document.ts';
import { FORMATS, type Format } from './read-query.ts';

export const MEDIA_TYPES: Record<Exclude<Format, 'xlsx'>, string> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
};

const NAMES: Record<string, Format> = {
  'application/json': 'json',
  'application/*': 'json',
  '*/*': 'json',
  'text/csv': 'csv',
  'application/jsonl': 'jsonl',
  'application/x-ndjson': 'jsonl',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/**
 * The format of an answer: what `format` says, else what `Accept` likes best of what there is,
 * else JSON, as for a browser that asks for a page. Throws where only a workbook will do.
 */
export function negotiate(
  asked: Format | undefined,
  accept: string | null,
): Exclude<Format, 'xlsx'> {
  const format = asked ?? preferred(accept);
  if (format !== 'xlsx') return format;
  const there = FORMATS.filter((name) => name !== 'xlsx');
  throw new RestProblem('not-acceptable', 'There is no XLSX yet.', {
    problems: [
      {
        code: 'format',
        path: 'format',
        message: 'There is no XLSX yet.',
        wayOut: 'Use csv, which a spreadsheet opens (bom=true helps it), or jsonl.',
        allowed: there,
      },
    ],
  });
}

function preferred(accept: string | null): Format {
  const wishes = (accept ?? '').split(',').flatMap((entry) => {
    const [type = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    const weight = Number(parameters.find((part) => part.startsWith('q='))?.slice(2) ?? 1);
    const format = NAMES[type];
    return format && weight > 0 ? [{ format, weight }] : [];
  });
  return wishes.sort((a, b) => b.weight - a.weight)[0]?.format ?? 'json';
}
