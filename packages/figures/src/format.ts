import { dayNumber, type OpenDay } from './time-axis.ts';

/** When something was: its bounds, and words for it where the caller has them. */
export type When = { lower: OpenDay; upper: OpenDay; label?: string };

/**
 * A date in a locale, in no greater precision than its bounds: a day, a month, a year, or both
 * ends. Western digits in every locale.
 */
export function formatWhen({ lower, upper, label }: When, locale: string): string {
  if (label) return label;
  const [from, to] = [dayNumber(lower, 'lower'), dayNumber(upper)];
  const ends = [from, to].filter(Number.isFinite);
  const precise = precisionOf(from, to);
  if (precise) return format(from, locale, precise);
  return ends.map((day) => format(day, locale, 'day')).join(' – ');
}

/**
 * A decimal string as written in a locale, digit for digit: `171.940` keeps its last nought.
 * Null becomes `none`.
 */
export function formatDecimal(value: string | null, locale: string, none = ''): string {
  if (value === null) return none;
  const digits = /\.(\d+)$/.exec(value.trim())?.[1]?.length ?? 0;
  return new Intl.NumberFormat(withWesternDigits(locale), {
    minimumFractionDigits: Math.min(digits, 20),
    maximumFractionDigits: Math.min(digits, 20),
  }).format(value.trim() as Intl.StringNumericLiteral);
}

/** A number for a tick or a label on a column, short enough to stand there. */
export function formatShort(value: number, locale: string): string {
  return new Intl.NumberFormat(withWesternDigits(locale), {
    notation: Math.abs(value) >= 100_000 ? 'compact' : 'standard',
    maximumFractionDigits: Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0,
  }).format(value);
}

function precisionOf(from: number, to: number): 'day' | 'month' | 'year' | undefined {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  if (from === to) return 'day';
  const [first, after] = [new Date(from * 86_400_000), new Date((to + 1) * 86_400_000)];
  if (first.getUTCDate() !== 1 || after.getUTCDate() !== 1) return undefined;
  const months =
    (after.getUTCFullYear() - first.getUTCFullYear()) * 12 +
    after.getUTCMonth() -
    first.getUTCMonth();
  if (months === 1) return 'month';
  return months === 12 && first.getUTCMonth() === 0 ? 'year' : undefined;
}

function format(day: number, locale: string, precision: 'day' | 'month' | 'year'): string {
  return new Intl.DateTimeFormat(withWesternDigits(locale), {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(precision !== 'year' && { month: 'long' }),
    ...(precision === 'day' && { day: 'numeric' }),
  }).format(day * 86_400_000);
}

function withWesternDigits(locale: string): string {
  return new Intl.Locale(locale, { numberingSystem: 'latn' }).toString();
}
