import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, diff, equal, merge, valueAt } from './index.ts';

/** Snapshots as kinds make them: texts by language, codes, lists of items with ids of their own. */
const item = fc.record({
  id: fc.constantFrom('i1', 'i2', 'i3', 'i4', 'i5'),
  date: fc.constantFrom('2015', '2021-04', '2021-04-07'),
  note: fc.option(fc.record({ en: fc.constantFrom('a', 'b'), ur: fc.constantFrom('ا', 'ب') }), {
    nil: undefined,
  }),
});
const snapshot = fc.record({
  title: fc.record({
    en: fc.constantFrom('North–South', 'Pakistan Stream'),
    ru: fc.option(fc.constantFrom('Север', 'Юг'), { nil: undefined }),
  }),
  codes: fc.array(fc.constantFrom('A', 'B', 'P'), { maxLength: 3 }),
  history: fc.uniqueArray(item, { selector: (entry) => entry.id, maxLength: 5 }),
  length: fc.option(
    fc.record({ value: fc.constantFrom('1100', '1700'), unit: fc.constant('km') }),
    { nil: undefined },
  ),
});

describe('a difference', () => {
  it('leads from one snapshot to the other', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (before, after) => {
        expect(equal(apply(before, diff(before, after), after), after)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is empty exactly between equals', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (a, b) => {
        expect(diff(a, b).length === 0).toBe(equal(a, b));
      }),
    );
  });

  it('names what each change finds at its path', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (before, after) => {
        for (const change of diff(before, after)) {
          if (change.path.endsWith('#')) continue;
          expect(equal(valueAt(before, change.path), change.before)).toBe(true);
          expect(equal(valueAt(after, change.path), change.after)).toBe(true);
        }
      }),
    );
  });

  it('names list items by their id, so that an insertion above moves nothing', () => {
    const before = { history: [{ id: 'i2', date: '2015' }] };
    const after = {
      history: [
        { id: 'i1', date: '2014' },
        { id: 'i2', date: '2015-10' },
      ],
    };
    expect(diff(before, after).map((change) => change.path)).toEqual([
      'history[i1]',
      'history[i2].date',
    ]);
  });
});

describe('a three-way merge', () => {
  it('is the other side where one side did nothing', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (base, changed) => {
        expect(equal(merge(base, changed, base).snapshot, changed)).toBe(true);
        expect(equal(merge(base, base, changed).snapshot, changed)).toBe(true);
        expect(merge(base, changed, base).conflicts).toEqual([]);
      }),
    );
  });

  it('agrees with itself where both did the same', () => {
    fc.assert(
      fc.property(snapshot, snapshot, (base, changed) => {
        const merged = merge(base, changed, changed);
        expect(merged.conflicts).toEqual([]);
        expect(equal(merged.snapshot, changed)).toBe(true);
      }),
    );
  });

  it('loses nothing of theirs, and of ours only what it names as a conflict', () => {
    fc.assert(
      fc.property(snapshot, snapshot, snapshot, (base, ours, theirs) => {
        const merged = merge(base, ours, theirs);
        const conflicts = merged.conflicts.map((entry) => entry.path);
        for (const change of diff(base, ours)) {
          if (change.path.endsWith('#') || conflicts.includes(change.path)) continue;
          expect(equal(valueAt(merged.snapshot, change.path), change.after)).toBe(true);
        }
        for (const change of diff(base, theirs)) {
          if (change.path.endsWith('#')) continue;
          expect(equal(valueAt(merged.snapshot, change.path), change.after)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps one side’s new entry beside the other’s', () => {
    const base = { history: [{ id: 'i1', date: '2014' }] };
    const ours = {
      history: [
        { id: 'i1', date: '2014' },
        { id: 'i2', date: '2015' },
      ],
    };
    const theirs = {
      history: [
        { id: 'i1', date: '2014' },
        { id: 'i3', date: '2016' },
      ],
    };
    expect(merge(base, ours, theirs)).toMatchObject({
      conflicts: [],
      snapshot: { history: [{ id: 'i1' }, { id: 'i2' }, { id: 'i3' }] },
    });
  });

  it('calls it a conflict when one removes what the other edits', () => {
    const base = { history: [{ id: 'i1', date: '2014' }] };
    expect(
      merge(base, { history: [] }, { history: [{ id: 'i1', date: '2015' }] }).conflicts,
    ).toMatchObject([{ path: 'history[i1]' }]);
  });
});
