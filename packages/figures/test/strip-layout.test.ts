import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripSegments } from '../src/strip-layout.ts';
import { timeAxis } from '../src/time-axis.ts';
import { AXIS, entry, PIPELINE } from './cast.tsx';

const axis = timeAxis(AXIS, 'ltr');

const dayWithin = (from: string, to: string) =>
  fc
    .integer({ min: Date.parse(from), max: Date.parse(to) })
    .map((ms) => new Date(ms).toISOString().slice(0, 10));
const isoDay = dayWithin('2005-01-01', '2032-01-01');
const dayOnAxis = dayWithin(AXIS.from, AXIS.to);

const anyEntry = fc
  .tuple(fc.constantFrom('mooted', 'agreed', 'operating', 'other'), isoDay, isoDay, fc.boolean())
  .map(([status, one, other, inferred]) =>
    one < other ? entry(status, one, other, inferred) : entry(status, other, one, inferred),
  );

describe('the segments of a strip', () => {
  it('cover the axis from end to end without overlap, whatever the entries', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 8 }), isoDay, (entries, until) => {
        const segments = stripSegments(entries, until, axis);
        expect(segments[0]?.from).toBe(axis.from);
        expect(segments.at(-1)?.to).toBe(axis.to);
        for (const [index, segment] of segments.entries()) {
          expect(segment.to).toBeGreaterThan(segment.from);
          expect(segment.from).toBe(segments[index - 1]?.to ?? axis.from);
        }
      }),
    );
  });

  it('S9 end with the status that the headline gives, whatever the entries', () => {
    fc.assert(
      fc.property(
        fc.array(anyEntry, { minLength: 1, maxLength: 8 }),
        dayOnAxis,
        (entries, until) => {
          const holding = stripSegments(entries, until, axis).findLast(
            ({ kind }) => kind !== 'blank',
          );
          expect(holding).toMatchObject({ kind: 'solid', entry: entries.at(-1) });
        },
      ),
    );
    for (const suspended of [
      entry('suspended', '2026-03-01'),
      entry('suspended', '2026-01-01', '2026-12-31'),
      entry('suspended', '2022-02-01', null),
    ]) {
      const segments = stripSegments(
        [entry('agreed', '2015-10-16'), suspended],
        '2026-03-01',
        axis,
      );
      expect(segments.at(-2)).toMatchObject({ kind: 'solid', entry: { status: 'suspended' } });
    }
  });

  it('S9 last where the date is open: since February 2022 is no doubt that grows', () => {
    const segments = stripSegments(
      [entry('agreed', '2015-10-16'), entry('suspended', '2022-02-01', null)],
      '2026-03-01',
      axis,
    );
    expect(segments.map(({ kind, entry: one }) => [kind, one?.status])).toEqual([
      ['blank', undefined],
      ['solid', 'agreed'],
      ['solid', 'suspended'],
      ['blank', undefined],
    ]);
  });

  it('are soft where only a year is known, and hard where the day is', () => {
    expect(
      stripSegments(PIPELINE, '2026-03-01', axis).map((s) => [s.kind, s.entry?.status]),
    ).toEqual([
      ['blank', undefined],
      ['soft', 'mooted'],
      ['solid', 'mooted'],
      ['solid', 'agreed'],
      ['soft', 'shelved'],
      ['solid', 'shelved'],
      ['solid', 'preparation'],
      ['blank', undefined],
    ]);
  });

  it('share a year evenly when two statuses began in it', () => {
    const segments = stripSegments(
      [entry('proposed', '2015-01-01', '2015-12-31'), entry('agreed', '2015-01-01', '2015-12-31')],
      '2016-01-01',
      axis,
    );
    const soft = segments.filter((segment) => segment.kind === 'soft');
    expect(soft.map((segment) => segment.to - segment.from)).toEqual([182, 182]);
  });

  it('begin at the edge for a status older than the axis', () => {
    expect(stripSegments([entry('operating', null)], '2020-01-01', axis)[0]).toMatchObject({
      kind: 'soft',
    });
    expect(stripSegments([entry('operating', '1985-01-14')], '2020-01-01', axis)[0]).toMatchObject({
      kind: 'solid',
      from: axis.from,
    });
  });
});
