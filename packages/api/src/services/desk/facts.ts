import { headOf, loadStates } from '../../core/change/records.ts';
import type { Engine } from '../../core/engine.ts';
import { kindOf } from '../../core/kind/kind.ts';
import { Refusal } from '../../core/problems/problem.ts';
import { hydrate } from '../../core/read/hydrate.ts';
import {
  type FactReference,
  factIn,
  factPaths,
  type LiveFact,
  liveFacts,
} from '../../core/read/live-facts.ts';
import { NOW, WORKING } from '../../core/read/view.ts';
import { type Sight, seesDrafts } from './sight.ts';

/** Live facts as readers have them now; where they have none yet, as the draft says. */
export async function factsAtDesk(
  engine: Engine,
  sight: Sight,
  asked: readonly FactReference[],
): Promise<LiveFact[]> {
  const { kinds } = engine;
  const db = engine.db.read;
  const facts = await liveFacts(db, kinds, NOW, asked);
  const absent = facts.filter(({ state }) => state === 'absent').map(({ record }) => record);
  if (absent.length === 0) return facts;
  const [states, targets] = await Promise.all([
    loadStates(db, kinds, absent),
    hydrate(db, WORKING, absent),
  ]);
  return facts.map((fact) => {
    const state = states.get(fact.record);
    const target = targets.get(fact.record);
    const draft = state && headOf(state);
    if (fact.state === 'shown' || !draft || target?.state !== 'shown') return fact;
    if (!seesDrafts(sight, draft.snapshot)) return fact;
    return factIn(kindOf(kinds, state.kind), draft.snapshot, fact, target);
  });
}

/** What can be named of a record in a sentence, each with its present value. */
export async function factsOf(engine: Engine, sight: Sight, id: string): Promise<LiveFact[]> {
  const { kinds } = engine;
  const state = (await loadStates(engine.db.read, kinds, [id])).get(id);
  const target = (await hydrate(engine.db.read, WORKING, [id])).get(id);
  const row = state && (state.published ?? headOf(state));
  if (!row || !target || (!state.published && !seesDrafts(sight, row.snapshot)))
    throw new Refusal('NOT_FOUND', 'There is no such record.');
  const kind = kindOf(kinds, state.kind);
  return factPaths(kind, row.snapshot).map((path) =>
    factIn(kind, row.snapshot, { record: id, path }, target),
  );
}
