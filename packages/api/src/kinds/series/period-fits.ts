import { boundsOf } from '@chancery/dates';
import type { Frequency, PeriodType } from '@chancery/vocabularies';

/** What kind of periods a series is made of. */
export interface PeriodKind {
  frequency: Frequency;
  periodType: PeriodType;
}

const YEAR = 12;
/** How long one period is, in months; parts of a year are as long as they are said to be. */
const MONTHS: Record<Frequency, number> = { annual: YEAR, quarterly: 3, monthly: 1, part_year: 1 };

/**
 * Whether a period is one of the series: a calendar or July–June year, a quarter, a month, several
 * months of one such year, or, in a cumulative series, what has come together since a year's start.
 * By its days, however it is spelled.
 */
export function periodFits(period: string, { frequency, periodType }: PeriodKind): boolean {
  const span = monthsOf(period);
  if (!span) return false;
  const unit = MONTHS[frequency];
  if (periodType === 'cumulative') {
    const fromYearStart = span.first % YEAR === 0 || span.first % YEAR === JULY;
    return fromYearStart && span.count % unit === 0 && (unit === YEAR || span.count <= YEAR);
  }
  const intoYear = (span.first - (periodType === 'fiscal_july' ? JULY : 0)) % YEAR;
  if (frequency === 'part_year') return intoYear + span.count <= YEAR;
  return span.count === unit && intoYear % unit === 0;
}

/** What a period of the series looks like, for a person who has to mend one. */
export function periodWanted({ frequency, periodType }: PeriodKind): string {
  if (periodType === 'cumulative')
    return frequency === 'annual'
      ? 'whole years, from January or July, such as 1948/1949'
      : 'months from the start of a year, January or July, such as January–November 2020';
  const isFiscal = periodType === 'fiscal_july';
  switch (frequency) {
    case 'annual':
      return isFiscal
        ? 'a year from July to June, such as FY2020-21'
        : 'a calendar year, such as 2020';
    case 'quarterly':
      return 'a quarter, such as 2021-Q1';
    case 'monthly':
      return 'a month, such as January 2020';
    case 'part_year':
      return isFiscal
        ? 'months of one year from July to June, such as July–December 2020'
        : 'months of one calendar year, such as January–November 2020';
  }
}

const JULY = 6;
const FIRST_DAY = 1;

/** Months since the year 0 and how many; undefined where the period is not of whole months. */
function monthsOf(period: string): { first: number; count: number } | undefined {
  const { lower, upper } = boundsOf(period);
  const [from, after] = [new Date(lower), new Date(upper)];
  if (Number.isNaN(from.getTime()) || Number.isNaN(after.getTime())) return undefined;
  after.setUTCDate(after.getUTCDate() + 1);
  if (from.getUTCDate() !== FIRST_DAY || after.getUTCDate() !== FIRST_DAY) return undefined;
  const month = (day: Date): number => day.getUTCFullYear() * YEAR + day.getUTCMonth();
  return { first: month(from), count: month(after) - month(from) };
}
