import { boundsOf } from '@chancery/dates';
import type { Filters } from '../addresses/filters.ts';
import type { View } from '../addresses/view.ts';

/** A view as the API takes it: `validOn` a day, the last of what was asked. */
export function timeOf({ asOf, validOn }: View): { asOf?: string; validOn?: string } {
  return { ...(asOf && { asOf }), ...(validOn && { validOn: lastDay(validOn) }) };
}

/** The day up to which a view knows what happened. */
export const lastDay = (date: string): string => boundsOf(date).upper;

/** "From April 2021 to 2022" in days, as the API takes them. */
export const daysOf = ({ from, to }: Filters) => ({
  ...(from && { from: boundsOf(from).lower }),
  ...(to && { to: boundsOf(to).upper }),
});
