import { isDate } from './bounds.ts';
import { DateError } from './date-error.ts';
import { canonical, readTyped, wordsOfReadings } from './read-typed.ts';

/**
 * The EDTF to store for a text that can be read in one way: EDTF itself (level 1, years 0001–9999,
 * no times), or what `readTyped` understands. Idempotent. Throws `DateError`, also where it would
 * have to ask.
 */
export function parseDate(input: string): string {
  const text = input.trim();
  if (isDate(text)) return canonical(text);
  const typed = readTyped(input);
  if (typed.kind === 'date') return typed.edtf;
  if (typed.kind === 'none') throw typed.error;
  throw new DateError(input, `it can be read as ${wordsOfReadings(typed.readings)}`);
}
