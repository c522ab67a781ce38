import { type Truth, truthOn } from '@chancery/dates';
import { lastDay } from '../data/time.ts';
import type { Reader } from './reader.ts';

/** Whether something of this date had happened in the reader's time; always, where no limit is set. */
export function truthFor({ view }: Reader, date: string): Truth {
  return view.validOn ? truthOn(date, lastDay(view.validOn)) : 'happened';
}

/** The day up to which the page draws time. */
export const horizon = ({ view, today }: Reader): string =>
  view.validOn ? lastDay(view.validOn) : today;
