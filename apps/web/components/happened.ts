import { boundsOf, type Truth, truthOn } from '@chancery/dates';
import type { RenderContext } from './render-context.ts';

/** Whether something of this date had happened in the reader's time; always, where no limit is set. */
export function truthFor({ view }: RenderContext, date: string): Truth {
  return view.validOn ? truthOn(date, lastDay(view.validOn)) : 'happened';
}

/** The day up to which the page draws time. */
export const horizon = ({ view, today }: RenderContext): string =>
  view.validOn ? lastDay(view.validOn) : today;

/** The day up to which a view knows what happened. */
const lastDay = (date: string): string => boundsOf(date).upper;
