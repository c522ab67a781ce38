import { DateError } from './date-error.ts';
import { type Point, readPoint } from './edtf-point.ts';

/** An interval's end: a date, open (`..`: goes on, or always did) or unknown (empty: ended, nobody says when). */
export type End = Point | 'open' | 'unknown';

export type ParsedDate =
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'interval'; readonly start: End; readonly end: End };

/** Dates read before: a record says the same few many times over. */
const known = new Map<string, ParsedDate>();
const KNOWN_MAX = 5_000;

/** Reads canonical EDTF, as stored. Throws `DateError`. */
export function readDate(edtf: string): ParsedDate {
  const before = known.get(edtf);
  if (before) return before;
  const date = read(edtf);
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(edtf, date);
  return date;
}

function read(edtf: string): ParsedDate {
  if (!edtf.includes('/')) return { kind: 'point', point: readPoint(edtf) };
  const [first, last, ...more] = edtf.split('/');
  if (first === undefined || last === undefined || more.length > 0) throw new DateError(edtf);
  const [start, end] = [readEnd(first), readEnd(last)];
  if (!isPoint(start) && !isPoint(end))
    throw new DateError(edtf, 'an interval needs one known end');
  // Against the end's upper bound: "from June 2021 until some time in 2021" is sound.
  if (isPoint(start) && isPoint(end) && start.lower > end.upper) {
    throw new DateError(edtf, 'it ends before it begins');
  }
  return { kind: 'interval', start, end };
}

export const isPoint = (end: End): end is Point => typeof end === 'object';

function readEnd(text: string): End {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return readPoint(text);
}
