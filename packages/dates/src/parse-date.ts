import { DateError } from './date-error.ts';
import { parseHumanPoint } from './parse-human.ts';
import { isPoint, readDate } from './read-date.ts';

/**
 * Reads what a person types and gives the EDTF string to store. Accepts EDTF level 1 (years
 * 0001–9999, no times), quarters as `2021-33`, `2021-Q1` or "first quarter of 2021", the fiscal
 * year July–June as `FY2020-21`, and days, months, seasons, decades and "c. 2015" in English,
 * Russian and Urdu words. Idempotent. Throws `DateError`.
 */
export function parseDate(input: string): string {
  const text = tidy(input);
  try {
    return canonical(fiscalYear(text) ?? text.split('/').map(parseEnd).join('/'));
  } catch (error) {
    if (error instanceof DateError) throw new DateError(input, error.reason);
    throw error;
  }
}

/** An interval from a date to itself is that date. */
function canonical(edtf: string): string {
  const date = readDate(edtf);
  const sameEnds =
    date.kind === 'interval' &&
    isPoint(date.start) &&
    isPoint(date.end) &&
    date.start.edtf === date.end.edtf;
  return sameEnds ? edtf.slice(0, edtf.indexOf('/')) : edtf;
}

const EDTF_CHARACTERS = /^[\dX?~%.-]*$/;

function parseEnd(text: string): string {
  const end = text.trim();
  const upper = end.toUpperCase();
  return EDTF_CHARACTERS.test(upper) ? upper : parseHumanPoint(end);
}

/** Pakistan's fiscal year: FY2020-21 is July 2020 to June 2021. "FY2021" alone is ambiguous and refused. */
function fiscalYear(text: string): string | undefined {
  const match = /^FY ?(\d{4})[-/](\d{2}|\d{4})$/i.exec(text);
  if (!match) return undefined;
  const [, first = '', second = ''] = match;
  const next = String(Number(first) + 1).padStart(4, '0');
  if (!next.endsWith(second))
    throw new DateError(text, 'a fiscal year ends the year after it begins');
  return `${first}-07/${next}-06`;
}

/** One form of digits, dashes, spaces and letters, so that each pattern is written once. */
function tidy(input: string): string {
  return input
    .normalize('NFC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[يى]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[\u064b-\u0652\u200b-\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
