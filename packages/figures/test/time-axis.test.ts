import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, timeAxis, yearTicks } from '../src/time-axis.ts';
import { AXIS } from './cast.tsx';

const days = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2040-01-01') });

describe('a time axis', () => {
  it('never puts a later day before an earlier one', () => {
    const axis = timeAxis(AXIS, 'ltr');
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(axis.at(early)).toBeLessThanOrEqual(axis.at(late));
      }),
    );
  });

  it('is mirrored for a right-to-left reader', () => {
    const [ltr, rtl] = [timeAxis(AXIS, 'ltr'), timeAxis(AXIS, 'rtl')];
    fc.assert(
      fc.property(days, (day) => {
        expect(rtl.at(day)).toBeCloseTo(100 - ltr.at(day), 6);
      }),
    );
  });

  it('keeps an open end on the edge', () => {
    const axis = timeAxis(AXIS, 'ltr');
    expect(axis.at(dayNumber(null))).toBe(100);
    expect(axis.at(dayNumber(null, 'lower'))).toBe(0);
  });

  it('never shows more years than asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 1999 }),
        fc.integer({ min: 1, max: 120 }),
        (y, n) => {
          const axis = timeAxis({ from: `${y}-01-01`, to: `${y + n}-01-01` }, 'ltr');
          const ticks = yearTicks(axis, 12);
          expect(ticks.length).toBeLessThanOrEqual(13);
          expect(ticks.filter((tick) => tick.major).length).toBeLessThanOrEqual(7);
        },
      ),
    );
  });

  it('refuses what is no day', () => {
    expect(() => dayNumber('soon')).toThrow(RangeError);
  });
});
