import { boundsOf } from '@chancery/dates';
import type { RuleEntry } from '../../core/kind.ts';
import type { Problem } from '../../core/problem.ts';
import type { Position } from './schema.ts';

export const rules = (entries: readonly RuleEntry<Position>[]): Problem[][] =>
  entries.map(({ snapshot }) => periodProblems(snapshot));

/** A position is not given up before it was taken. */
const periodProblems = ({ since, until }: Position): Problem[] =>
  until && boundsOf(until).upper < boundsOf(since).lower
    ? [
        {
          code: 'until_before_since',
          path: 'until',
          severity: 'refusal',
          message: 'The position ends before it begins.',
          wayOut: 'Correct one of the two dates.',
        },
      ]
    : [];
