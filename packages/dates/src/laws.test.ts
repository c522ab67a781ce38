import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boundsOf,
  compareDates,
  type DateLocale,
  formatDate,
  isApproximate,
  isUncertain,
  overlaps,
  parseDate,
  readTyped,
  truthOn,
} from './index.ts';

const pad = (value: number, length = 2) => String(value).padStart(length, '0');
const year = fc.integer({ min: 1, max: 9998 }).map((value) => pad(value, 4));
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const divided = fc
  .tuple(
    year,
    fc.constantFrom(...Array.from({ length: 12 }, (_, i) => i + 1), 21, 22, 23, 24, 33, 34, 35, 36),
  )
  .map(([y, part]) => `${y}-${pad(part)}`);
const unmarked = fc.oneof(year, divided, day);
const marked = fc
  .tuple(unmarked, fc.constantFrom('', '~', '?', '%'))
  .map((parts) => parts.join(''));
const vague = fc.oneof(
  year.filter((y) => y >= '0010').map((y) => `${y.slice(0, 3)}X`),
  year.filter((y) => y >= '0100').map((y) => `${y.slice(0, 2)}XX`),
  year.map((y) => `${y}-XX`),
);
const point = fc.oneof(marked, vague);
const interval = fc
  .tuple(point, point)
  .map(([a, b]) => (compareDates(a, b) <= 0 ? `${a}/${b}` : `${b}/${a}`))
  .filter((edtf) => edtf.split('/')[0] !== edtf.split('/')[1]);
const openInterval = fc
  .tuple(point, fc.constantFrom('..', ''))
  .chain(([p, end]) => fc.constantFrom(`${p}/${end}`, `${end}/${p}`));
const date = fc.oneof(point, interval, openInterval);
const locales: DateLocale[] = ['en', 'ru', 'ur'];
/** What a date says, however it is spelled: `2021-XX` is 2021. */
const told = (edtf: string) => [boundsOf(edtf), isApproximate(edtf), isUncertain(edtf)];

describe('for every date', () => {
  test('what is stored reads as itself, so reading twice is reading once', () => {
    fc.assert(
      fc.property(date, (edtf) => {
        expect(parseDate(edtf)).toBe(edtf);
      }),
    );
  });

  test('the first day is not after the last', () => {
    fc.assert(
      fc.property(date, (edtf) => {
        const { lower, upper } = boundsOf(edtf);
        expect(lower <= upper).toBe(true);
      }),
    );
  });

  test('marks do not widen', () => {
    fc.assert(
      fc.property(unmarked, fc.constantFrom('~', '?', '%'), (edtf, mark) => {
        expect(boundsOf(edtf + mark)).toEqual(boundsOf(edtf));
      }),
    );
  });

  test('there are words in every language', () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...locales), (edtf, locale) => {
        expect(formatDate(edtf, locale)).not.toMatch(/undefined|NaN|null/);
      }),
    );
  });

  test('B16 what is printed is read back as the same days, or asked about with them', () => {
    fc.assert(
      fc.property(
        date,
        fc.constantFrom(...locales),
        fc.constantFrom('long', 'short'),
        (edtf, locale, style) => {
          const typed = readTyped(formatDate(edtf, locale, style));
          const readings = typed.kind === 'ask' ? typed.readings : [];
          const understood = typed.kind === 'date' ? [typed.edtf] : readings;
          expect(understood.map(told)).toContainEqual(told(edtf));
          if (typed.kind === 'ask') expect(readings.length).toBeGreaterThan(1);
        },
      ),
    );
  });

  test('what is asked about or read is a date that can be stored', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.stringMatching(/^\d{1,4}[-–/. ]\d{1,4}([-–/. ]\d{1,4})?$/),
      fc.stringMatching(/^(since |с |c\. )?\d{1,2}[-–]\d{1,2} (April|мая|جون) \d{3,4}\??$/),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const read = readTyped(text);
        const understood =
          read.kind === 'none' ? [] : read.kind === 'date' ? [read.edtf] : read.readings;
        expect(understood.filter((edtf) => parseDate(edtf) !== edtf)).toEqual([]);
        if (read.kind === 'date') expect(parseDate(read.edtf)).toBe(read.edtf);
      }),
    );
  });
});

test('an interval runs from its start to its end, and holds both where they do not overlap', () => {
  fc.assert(
    fc.property(interval, (edtf) => {
      const [start = '', end = ''] = edtf.split('/');
      const whole = boundsOf(edtf);
      expect(whole).toEqual({ lower: boundsOf(start).lower, upper: boundsOf(end).upper });
      if (overlaps(start, end)) return;
      for (const part of [boundsOf(start), boundsOf(end)]) {
        expect(whole.lower <= part.lower && part.upper <= whole.upper).toBe(true);
      }
    }),
  );
});

test('the comparator is a total preorder', () => {
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      expect(compareDates(a, a)).toBe(0);
      expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
      if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) {
        expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }
    }),
  );
});

test('what has happened stays so on later days', () => {
  const rank = { not_yet: 0, may_have_happened: 1, happened: 2 };
  fc.assert(
    fc.property(date, day, day, (edtf, one, other) => {
      const [earlier, later] = one <= other ? [one, other] : [other, one];
      expect(rank[truthOn(edtf, later)]).toBeGreaterThanOrEqual(rank[truthOn(edtf, earlier)]);
    }),
  );
});
