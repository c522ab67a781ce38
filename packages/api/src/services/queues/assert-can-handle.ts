import sql from 'sql-template-tag';
import { headOf, loadStates } from '../../core/change/records.ts';
import type { WriteDb } from '../../core/database.ts';
import type { Engine } from '../../core/engine.ts';
import { Refusal } from '../../core/problems/problem.ts';
import { assertCan } from '../../core/scope/access.ts';
import { type Actor, accountOf } from '../../core/scope/actor.ts';
import { loadScopes } from '../../core/scope/record-scope.ts';

/** To call an entry handled is an act on its record, and no change of a text. */
export async function assertCanHandle(
  engine: Engine,
  db: WriteDb,
  actor: Actor,
  entries: readonly string[],
): Promise<void> {
  const rows = await db.rows<{ recordId: string; type: string; by: string | null }>(
    sql`SELECT DISTINCT "recordId", type, details->>'by' AS by FROM "QueueEntry" WHERE id = ANY(${[...entries]}::uuid[])`,
  );
  if (rows.some(({ type, by }) => type === 'published_unreviewed' && by === accountOf(actor)))
    throw new Refusal(
      'FORBIDDEN',
      'You published this without a second person: somebody else has to look at it.',
    );
  const states = await loadStates(
    db,
    engine.kinds,
    rows.map(({ recordId }) => recordId),
  );
  const scopes = await loadScopes(db, engine.kinds, states.values());
  for (const state of states.values())
    assertCan(actor, 'write', scopes.of(state, headOf(state)?.snapshot));
}
