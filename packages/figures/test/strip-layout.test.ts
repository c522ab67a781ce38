import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripSegments } from '../src/strip-layout.ts';
import { timeAxis } from '../src/time-axis.ts';
import { AXIS, entry, PIPELINE } from './cast.tsx';

const axis = timeAxis(AXIS, 'ltr');

const isoDay = fc
  .integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2032, 0, 1) })
  .map((ms) => new Date(ms).toISOString().slice(0, 10));

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
