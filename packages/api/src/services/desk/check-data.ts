import type { ChangeClass } from '@chancery/vocabularies';
import { check, unconfirmed } from '../../core/check.ts';
import { proposedClass } from '../../core/class.ts';
import { type Change, diff } from '../../core/diff.ts';
import type { Engine } from '../../core/engine.ts';
import { kindOf, type Snapshot } from '../../core/kind.ts';
import { problemsOf } from '../../core/parse-snapshot.ts';
import type { Problem } from '../../core/problem.ts';
import { loadScopes } from '../../core/record-scope.ts';
import { confirmedSoFar, loadStates } from '../../core/records.ts';

export interface Checked {
  problems: Problem[];
  /** what publishing this would change, each with the class it most likely has */
  changes: (Change & { class: ChangeClass })[];
}

/** What stands in the way of publishing some data, and what publishing it would change. */
export async function checkData(
  engine: Engine,
  input: { kind: string; id: string; data?: unknown },
): Promise<Checked> {
  const kind = kindOf(engine.kinds, input.kind);
  const parsed = kind.schema.safeParse(input.data);
  if (!parsed.success) return { problems: problemsOf(parsed.error, input.data), changes: [] };
  const snapshot = JSON.parse(JSON.stringify(parsed.data)) as Snapshot;
  const db = engine.db.read;
  const state = (await loadStates(db, engine.kinds, [input.id])).get(input.id);
  const fresh = { id: input.id, kind: kind.name, published: null, last: null };
  const scopes = await loadScopes(db, engine.kinds, state ? [state] : [], snapshot.dossiers);
  const { policy } = scopes.of(state ?? fresh, snapshot);
  const [problems] = await check(
    db,
    engine.kinds,
    [{ id: input.id, kind: kind.name, snapshot, previous: state?.published?.snapshot, policy }],
    engine.clock.now(),
  );
  const changes = diff(state?.published?.snapshot ?? {}, snapshot);
  return {
    problems: unconfirmed(problems ?? [], confirmedSoFar(state)),
    changes: changes.map((change) => ({
      ...change,
      class: kind.classify?.(change) ?? proposedClass(kind.schema, change),
    })),
  };
}
