import { type Bounds, boundsOf, isDate } from '@chancery/dates';

/**
 * First and last day of a date, as `@chancery/dates` reads it; null for what is none, and for one
 * without a beginning or an end. What a reader sends as a date is judged here, whoever it is sent to.
 */
export function daysOf(text: string): Bounds | null {
  if (!isDate(text)) return null;
  const bounds = boundsOf(text);
  return Object.values(bounds).some((bound) => bound.endsWith('infinity')) ? null : bounds;
}

/** Whether the later of two dates is over before the earlier begins: nothing can lie between. */
export function areTurned(from: string, to: string): boolean {
  const [first, last] = [daysOf(from), daysOf(to)];
  return first !== null && last !== null && first.lower > last.upper;
}
