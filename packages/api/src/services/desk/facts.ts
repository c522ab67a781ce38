import type { Engine } from '../../core/engine.ts';
import { hydrate } from '../../core/hydrate.ts';
import { kindOf } from '../../core/kind.ts';
import {
  type FactReference,
  factIn,
  factPaths,
  type LiveFact,
  liveFacts,
} from '../../core/live-facts.ts';
import { Refusal } from '../../core/problem.ts';
import { loadStates, tipOf } from '../../core/records.ts';
import { NOW, WORKING } from '../../core/view.ts';

/** Live facts as readers have them now; where they have none yet, as the draft says. */
export async function factsAtDesk(
  engine: Engine,
  asked: readonly FactReference[],
): Promise<LiveFact[]> {
  const { kinds } = engine;
  const db = engine.db.read;
  const facts = await liveFacts(db, kinds, NOW, asked);
  const absent = facts.filter(({ state }) => state === 'absent').map(({ record }) => record);
  if (absent.length === 0) return facts;
  const [states, standing] = await Promise.all([
    loadStates(db, kinds, absent),
    hydrate(db, WORKING, absent),
  ]);
  return facts.map((fact) => {
    const state = states.get(fact.record);
    const target = standing.get(fact.record);
    const draft = state && tipOf(state);
    if (fact.state === 'shown' || !draft || target?.state !== 'shown') return fact;
    return factIn(kindOf(kinds, state.kind), draft.snapshot, fact, target);
  });
}

/** What can be named of a record in a sentence, each with its present value. */
export async function factsOf(engine: Engine, id: string): Promise<LiveFact[]> {
  const { kinds } = engine;
  const state = (await loadStates(engine.db.read, kinds, [id])).get(id);
  const target = (await hydrate(engine.db.read, WORKING, [id])).get(id);
  const row = state && (state.published ?? tipOf(state));
  if (!row || !target) throw new Refusal('NOT_FOUND', 'There is no such record.');
  const kind = kindOf(kinds, state.kind);
  return factPaths(kind, row.snapshot).map((path) =>
    factIn(kind, row.snapshot, { record: id, path }, target),
  );
}
