import { boundsOf } from '@chancery/dates';
import type { RuleEntry } from '../../core/kind.ts';
import type { Problem } from '../../core/problem.ts';
import type { Format } from './schema.ts';

export const rules = (entries: readonly RuleEntry<Format>[]): Problem[][] =>
  entries.map(({ snapshot }) => periodProblems(snapshot));

/** A format does not end before it begins. */
const periodProblems = ({ established, ended }: Format): Problem[] =>
  established && ended && boundsOf(ended).upper < boundsOf(established).lower
    ? [
        {
          code: 'ended_before_established',
          path: 'ended',
          severity: 'refusal',
          message: 'The format ends before it begins.',
          wayOut: 'Correct one of the two dates.',
        },
      ]
    : [];
