import type { ChangeClass } from '@chancery/vocabularies';
import { proposedClass } from '../../core/change/class.ts';
import { overPresent } from '../../core/change/over-present.ts';
import { confirmedSoFar, loadStates, type RecordState } from '../../core/change/records.ts';
import type { Engine } from '../../core/engine.ts';
import { kindOf, type Snapshot } from '../../core/kind/kind.ts';
import { problemsOf } from '../../core/kind/parse-snapshot.ts';
import { type Change, diff } from '../../core/paths/index.ts';
import { check, unconfirmed } from '../../core/problems/check.ts';
import type { Problem } from '../../core/problems/problem.ts';
import { loadScopes } from '../../core/scope/record-scope.ts';

export interface Checked {
  problems: Problem[];
  /** what publishing this would change, each with the class it most likely has */
  changes: (Change & { class: ChangeClass })[];
}

/**
 * As it would go out: laid over what others published since. Where that cannot be joined the
 * publication asks; until then it is compared as it is.
 */
function overPublished(state: RecordState, baseId: string | null, typed: Snapshot): Snapshot {
  const base = baseId ? state.bases.get(baseId) : undefined;
  if (!base) return typed;
  // A form goes on from a draft, and the draft from what was public then.
  return overPresent(state, base.publishedFrom ? base.id : base.baseId, typed).snapshot;
}

/** What stands in the way of publishing some data, and what publishing it would change. */
export async function checkData(
  engine: Engine,
  input: { kind: string; id: string; baseId?: string | null; data?: unknown },
): Promise<Checked> {
  const kind = kindOf(engine.kinds, input.kind);
  const parsed = kind.schema.safeParse(input.data);
  if (!parsed.success) return { problems: problemsOf(parsed.error, input.data), changes: [] };
  const typed: Snapshot = JSON.parse(JSON.stringify(parsed.data));
  const db = engine.db.read;
  const state = (await loadStates(db, engine.kinds, [input.id])).get(input.id);
  const snapshot = state ? overPublished(state, input.baseId ?? null, typed) : typed;
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
      class: proposedClass(kind, change, changes),
    })),
  };
}
