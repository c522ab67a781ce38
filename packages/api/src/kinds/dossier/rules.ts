import { boundsOf, overlaps } from '@chancery/dates';
import type { RuleEntry } from '../../core/kind/kind.ts';
import type { Problem } from '../../core/problems/problem.ts';
import type { Dossier } from './schema.ts';

const RESERVED = new Set([
  'en',
  'ru',
  'ur',
  'api',
  'id',
  'data',
  'search',
  'preview',
  'healthz',
  'readyz',
  'metrics',
]);

export function rules(entries: readonly RuleEntry<Dossier>[]): Problem[][] {
  return entries.map(({ snapshot }) => [...slugProblems(snapshot.slug), ...sideProblems(snapshot)]);
}

/** An address of a dossier is a first segment of the site: a hyphen keeps it from all others. */
function slugProblems(slug: string): Problem[] {
  if (slug.includes('-') && !RESERVED.has(slug)) return [];
  return [
    {
      code: 'slug_reserved',
      path: 'slug',
      severity: 'refusal',
      message: 'The address of a dossier needs a hyphen.',
      hint: 'Join the names of the two sides, such as pakistan-russia.',
    },
  ];
}

/** At no time does a side have two actors. */
function sideProblems(dossier: Dossier): Problem[] {
  return dossier.sides.flatMap((entry, index) =>
    dossier.sides
      .slice(0, index)
      .some(
        (other) =>
          other.side === entry.side &&
          overlaps(other.date, entry.date) &&
          !meets(other.date, entry.date),
      )
      ? [
          {
            code: 'side_overlap',
            path: `sides[${entry.id}].date`,
            severity: 'refusal' as const,
            message: 'Two actors stand for this side at the same time.',
            hint: 'End one period where the other begins.',
          },
        ]
      : [],
  );
}

/** One line may end where the next begins: its end may be no later than the other's beginning. */
const meets = (a: string, b: string): boolean => mayPrecede(a, b) || mayPrecede(b, a);

const mayPrecede = (a: string, b: string): boolean => {
  const end = a.slice(a.indexOf('/') + 1);
  const [start = ''] = b.split('/');
  if (end === '..' || start === '..') return false;
  return end === '' || start === '' || boundsOf(end).lower <= boundsOf(start).upper;
};
