import type { Side } from './colors.ts';
import type { OpenDay } from './time-axis.ts';

export type Qualifier = 'exact' | 'about' | 'more_than' | 'less_than' | 'between';

export type TradePoint = {
  id: string;
  /** First and last day of the period. */
  lower: OpenDay;
  upper: OpenDay;
  /** The period in words: "2019", "July–March FY2020–21". */
  label: string;
  /** A decimal string, or null where the period has no figure. */
  value: string | null;
  /** The upper end, where the figure is a span. */
  to?: string | null;
  qualifier?: Qualifier;
};

export type TradeSeries = {
  id: string;
  label: string;
  side: Side;
  /** Currency and scale, in words; series of another unit get a panel of their own. */
  unit: string;
  points: readonly TradePoint[];
};
