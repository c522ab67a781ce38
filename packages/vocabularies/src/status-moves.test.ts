import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedMoves, codes, movesOf } from './index.ts';
import type { ProjectStatus } from './types.ts';

const anyStatus = fc.constantFrom(...codes('projectStatus'));
const anyNature = fc.constantFrom(...codes('nature'));
const history = (...statuses: (ProjectStatus | null)[]) => statuses.map((status) => ({ status }));

describe('a status may be followed', () => {
  // The design's table, read independently of the code's.
  test.each([
    ['mooted', 'proposed agreed shelved cancelled unknown'],
    ['proposed', 'agreed preparation construction suspended shelved cancelled unknown'],
    ['agreed', 'preparation construction suspended shelved cancelled unknown'],
    ['preparation', 'construction suspended shelved cancelled unknown'],
    ['construction', 'completed operating suspended shelved cancelled unknown'],
    ['completed', 'operating suspended shelved cancelled idle unknown'],
    ['operating', 'suspended idle mothballed retired unknown'],
    ['suspended', 'shelved cancelled unknown'],
    ['shelved', 'proposed agreed preparation construction cancelled unknown'],
    ['cancelled', 'proposed unknown'],
    ['idle', 'operating mothballed retired unknown'],
    ['mothballed', 'operating retired unknown'],
    ['retired', 'unknown'],
  ] as const)('when a built project is %s: by %s', (from, to) => {
    expect(allowedMoves(from, 'built')).toEqual(to.split(' '));
  });

  test('by operation straight after agreement when nothing is built', () => {
    expect(allowedMoves('agreed', 'supply')).toContain('operating');
    expect(allowedMoves('preparation', 'service')).toContain('operating');
    expect(allowedMoves('operating', 'settlement')).toContain('completed');
    expect(allowedMoves('operating', 'built')).not.toContain('completed');
  });

  test('never by itself, and to and from unknown without limit', () => {
    fc.assert(
      fc.property(anyStatus, anyNature, (status, nature) => {
        const allowed = allowedMoves(status, nature, status);
        expect(allowed).not.toContain(status);
        if (status !== 'unknown') {
          expect(allowed).toContain('unknown');
          expect(allowedMoves('unknown', nature)).toContain(status);
        }
      }),
    );
  });

  test('when not built, by whatever may follow it when built', () => {
    fc.assert(
      fc.property(anyStatus, anyNature, (status, nature) => {
        const allowed = allowedMoves(status, nature);
        expect(allowed).toEqual(expect.arrayContaining(allowedMoves(status, 'built')));
      }),
    );
  });
});

describe('a history', () => {
  test('that resumes what was suspended is sound', () => {
    expect(movesOf(history('construction', 'suspended', null, 'construction'), 'built')).toEqual(
      [],
    );
  });

  test('that resumes something else offends, naming what was allowed', () => {
    expect(movesOf(history('agreed', 'suspended', 'construction'), 'built')).toEqual([
      {
        index: 2,
        from: 'suspended',
        to: 'construction',
        allowed: ['agreed', 'shelved', 'cancelled', 'unknown'],
      },
    ]);
  });

  test('is checked again as a whole when an entry is put into it', () => {
    expect(movesOf(history('agreed', 'construction'), 'built')).toEqual([]);
    const inserted = movesOf(history('agreed', 'cancelled', 'construction'), 'built');
    expect(inserted.map(({ index }) => index)).toEqual([2]);
  });

  test('made of allowed moves alone has nothing to show', () => {
    const walk = fc.tuple(anyStatus, anyNature, fc.array(fc.nat(), { maxLength: 20 }));
    fc.assert(
      fc.property(walk, ([first, nature, choices]) => {
        const statuses = [first];
        let left: ProjectStatus | undefined;
        for (const choice of choices) {
          const from = statuses.at(-1) as ProjectStatus;
          const allowed = allowedMoves(from, nature, left);
          const to = allowed[choice % allowed.length] as ProjectStatus;
          left = to === 'suspended' ? from : undefined;
          statuses.push(to);
        }
        expect(movesOf(history(...statuses), nature)).toEqual([]);
      }),
    );
  });

  test('is not moved by entries that carry no status or repeat it', () => {
    fc.assert(
      fc.property(fc.array(anyStatus, { minLength: 1 }), anyNature, (statuses, nature) => {
        const padded = statuses.flatMap((status) => [status, null, status]);
        const steps = (list: ReturnType<typeof movesOf>) => list.map(({ from, to }) => [from, to]);
        expect(steps(movesOf(history(...padded), nature))).toEqual(
          steps(movesOf(history(...statuses), nature)),
        );
      }),
    );
  });
});
