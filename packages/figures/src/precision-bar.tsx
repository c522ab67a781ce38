import { COLOR } from './colors.ts';
import { dayNumber, type OpenDay } from './time-axis.ts';

export type DatePrecision = 'day' | 'month' | 'year' | 'longer' | 'open';

const WIDTH: Record<DatePrecision, number> = { day: 4, month: 14, year: 30, longer: 46, open: 46 };

/** How finely a date is known, by its bounds. */
export function datePrecision(lower: OpenDay, upper: OpenDay): DatePrecision {
  const days = dayNumber(upper) - dayNumber(lower, 'lower') + 1;
  if (!Number.isFinite(days)) return 'open';
  if (days <= 3) return 'day';
  if (days <= 31) return 'month';
  return days <= 366 ? 'year' : 'longer';
}

/**
 * A short bar: the longer, the less exactly the date is known; dashed where an end is open. The
 * date in words stands beside it and says the same.
 */
export function PrecisionBar({ lower, upper }: { lower: OpenDay; upper: OpenDay }) {
  const precision = datePrecision(lower, upper);
  const width = WIDTH[precision];
  return (
    <svg
      className="c-figure f-precision"
      width="48"
      height="8"
      aria-hidden="true"
      data-precision={precision}
    >
      {precision === 'day' ? (
        <circle cx="24" cy="4" r="3.2" fill={COLOR.ink} />
      ) : (
        <line
          x1={24 - width / 2}
          x2={24 + width / 2}
          y1="4"
          y2="4"
          stroke={COLOR.ink}
          strokeWidth={precision === 'month' ? 5 : 3}
          strokeOpacity={precision === 'month' ? 0.85 : 0.6}
          {...(precision === 'open' && { strokeDasharray: '5 3' })}
        />
      )}
    </svg>
  );
}
