import { asDraft } from './typed-date.ts';

/** What parts the decimals of a number. */
export type DecimalMark = 'point' | 'comma';
export const DECIMAL_MARKS: readonly DecimalMark[] = ['point', 'comma'];

/** What a cell says: a decimal, one of two, that the figure is missing, nothing, or no number. */
export type Figure =
  | { kind: 'figure'; value: string; mark?: DecimalMark }
  | { kind: 'ask'; readings: Record<DecimalMark, string> }
  | { kind: 'missing' }
  | { kind: 'none' }
  | { kind: 'unread' };

/** A decimal as the record keeps it; how many digits it may have is for the field to say. */
const DECIMAL = /^-?\d+(\.\d+)?$/;
export const isDecimal = (text: string): boolean => DECIMAL.test(text);

const MISSING = /^(-|\.{2,3}|…|n\.?\/?a\.?|н\/?д|х)$/i;
/** Thousands by three digits, or as in Pakistan: the last three, and pairs before them. */
const GROUPED = {
  ',': /^[1-9]\d{0,2}(,\d{3})+$|^[1-9]\d?(,\d\d)+,\d{3}$/,
  '.': /^[1-9]\d{0,2}(\.\d{3})+$/,
} as const;

/**
 * Reads a figure as spreadsheets of Russia, Pakistan and Europe print it: spaces, commas, points or
 * apostrophes between thousands, lakhs, Arabic-Indic and Urdu digits, brackets for a minus, a per
 * cent sign. `1,234` and `1.700` have two readings: which holds is for `mark` to say, what parts the
 * decimals of the column.
 */
export function readFigure(text: string, mark?: DecimalMark): Figure {
  let tidy = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u200b-\u200f\u061c\u2066-\u2069]/g, '');
  if (tidy === '') return { kind: 'none' };
  const dash = tidy.replace(/[−–—]/g, '-');
  if (MISSING.test(dash)) return { kind: 'missing' };
  tidy = dash.replace(/\s*[%٪]$/, '');
  if (/^\(.+\)$/.test(tidy)) tidy = `-${tidy.slice(1, -1)}`;
  const [, minus = '', body = ''] = /^(-?)\s*(.*)$/.exec(tidy) ?? [];
  const readings = readingsOf(body);
  const signed = (value: string | undefined): string | undefined =>
    value !== undefined && isDecimal(minus + value) ? minus + value : undefined;
  const point = signed(readings.point);
  const comma = signed(readings.comma);
  if (point !== undefined && point === comma) return { kind: 'figure', value: point };
  if (point !== undefined && comma !== undefined)
    return mark
      ? { kind: 'figure', value: { point, comma }[mark] }
      : { kind: 'ask', readings: { point, comma } };
  if (point !== undefined) return { kind: 'figure', value: point, mark: 'point' };
  if (comma !== undefined) return { kind: 'figure', value: comma, mark: 'comma' };
  return { kind: 'unread' };
}

/** The number with a decimal point and with a decimal comma, where it can be read so. */
function readingsOf(body: string): Partial<Record<DecimalMark, string>> {
  // Arabic has marks of its own, which say what they are.
  const own = /^([\d٬]+)٫(\d+)$/.exec(body);
  const value = own && `${own[1]?.replaceAll('٬', '')}.${own[2]}`;
  if (value) return { point: value, comma: value };
  const [, whole = body, tail = ''] = /^(\d[\d\s'’٬]*)([.,]\d+)?$/.exec(body) ?? [];
  if (/[\s'’٬]/.test(whole)) {
    const digits = /^\d{1,3}([\s'’٬]\d{3})+$/.test(whole) && whole.replace(/\D/g, '');
    if (!digits) return {};
    // What parts thousands is said, so the other mark can only part decimals.
    if (tail === '') return { point: digits, comma: digits };
    const value = `${digits}.${tail.slice(1)}`;
    return tail.startsWith(',') ? { comma: value } : { point: value };
  }
  return { point: read(body, '.', ','), comma: read(body, ',', '.') };
}

function read(body: string, decimal: '.' | ',', thousands: '.' | ','): string | undefined {
  const [whole = '', decimals, ...more] = body.split(decimal);
  if (more.length > 0 || (decimals !== undefined && !/^\d+$/.test(decimals))) return undefined;
  if (!/^\d+$/.test(whole) && !GROUPED[thousands].test(whole)) return undefined;
  const digits = whole.replaceAll(thousands, '');
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

/** What the cells of a column that can be read in one way show; undefined where they do not agree. */
export function markOf(texts: readonly string[]): DecimalMark | undefined {
  const shown = new Set(
    texts.flatMap((text) => {
      const figure = readFigure(text);
      return figure.kind === 'figure' && figure.mark ? [figure.mark] : [];
    }),
  );
  return shown.size === 1 ? [...shown][0] : undefined;
}

/** A figure as the form holds it: a decimal once it is settled, else what was typed. */
export function keptFigure(text: string, mark?: DecimalMark): string | undefined {
  const figure = readFigure(text, mark);
  if (figure.kind === 'none' || figure.kind === 'missing') return undefined;
  return figure.kind === 'figure' ? figure.value : asDraft(text, isDecimal);
}

/** What a kept figure says. */
export const readKeptFigure = (value: string | number): Figure =>
  typeof value === 'number' || isDecimal(value)
    ? { kind: 'figure', value: String(value) }
    : readFigure(value);
