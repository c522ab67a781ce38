import type { RuleEntry } from '../../core/kind/kind.ts';
import type { Problem } from '../../core/problems/problem.ts';
import type { ActorSnapshot } from './schema.ts';

/** Only a person holds offices. */
export function rules(entries: readonly RuleEntry<ActorSnapshot>[]): Problem[][] {
  return entries.map(({ snapshot }) =>
    snapshot.type !== 'person' && snapshot.offices.length > 0
      ? [
          {
            code: 'office_of_no_person',
            path: 'offices',
            severity: 'refusal',
            message: 'Only a person holds offices.',
            hint: 'Set the type to person, or move the offices to the person.',
          },
        ]
      : [],
  );
}
