import { fixtures } from '@chancery/db/seed';
import sql from 'sql-template-tag';
import { change } from '../../core/change/change.ts';
import type { Engine } from '../../core/engine.ts';
import { Refusal } from '../../core/problems/problem.ts';
import { system } from '../../core/scope/actor.ts';
import { seedIntents } from './seed-intents.ts';

/**
 * Writes the first dossier into an empty database, as one change set. Returns how many records of
 * each kind it made; throws `Refusal` where there are records already.
 */
export async function seed(engine: Engine): Promise<{ records: Record<string, number> }> {
  const [any] = await engine.db.read.rows(sql`SELECT 1 FROM "Record" LIMIT 1`);
  if (any)
    throw new Refusal(
      'CONFLICT',
      'The database has records already; the seed is for an empty one.',
    );
  const intents = seedIntents(fixtures, engine.clock.now(), engine.kinds);
  await change(engine, intents, { actor: system('seed'), via: 'seed' });
  const records: Record<string, number> = {};
  for (const { kind } of intents) records[kind] = (records[kind] ?? 0) + 1;
  return { records };
}
