import sql from 'sql-template-tag';
import { demand } from '../../core/access.ts';
import type { Actor } from '../../core/actor.ts';
import type { WriteDb } from '../../core/database.ts';
import type { Engine } from '../../core/engine.ts';
import { loadScopes } from '../../core/record-scope.ts';
import { loadStates, tipOf } from '../../core/records.ts';

/** To call an entry handled is an act on its record, and no change of a text. */
export async function demandHandling(
  engine: Engine,
  db: WriteDb,
  actor: Actor,
  entries: readonly string[],
): Promise<void> {
  const rows = await db.rows<{ recordId: string }>(
    sql`SELECT DISTINCT "recordId" FROM "QueueEntry" WHERE id = ANY(${[...entries]}::uuid[])`,
  );
  const states = await loadStates(
    db,
    engine.kinds,
    rows.map(({ recordId }) => recordId),
  );
  const scopes = await loadScopes(db, engine.kinds, states.values());
  for (const state of states.values())
    demand(actor, 'write', scopes.of(state, tipOf(state)?.snapshot));
}
