import { change } from '@chancery/api/engine';
import { harness } from '@chancery/api/testing';
import { ids, opening } from '@chancery/api/testing/cast';
import pg from 'pg';
import { expect, test } from 'vitest';
import { migrateDatabase } from './database.ts';

test('an index table that a migration makes is filled from what is on record', async () => {
  const h = await harness();
  await change(h.engine, opening(ids()), { actor: { type: 'system', name: 'test' }, via: 'seed' });
  const owner = new pg.Client({ connectionString: h.database.owner });
  await owner.connect();
  const count = async (): Promise<number> =>
    (await owner.query('SELECT count(*)::int AS count FROM "SearchText"')).rows[0].count;
  const before = await count();
  expect(before).toBeGreaterThan(0);

  // As a database of before the search was.
  await owner.query(`DROP TABLE "SearchText"; ALTER TABLE "Card" ADD COLUMN search text;
    CREATE INDEX "Card_search_idx" ON "Card" (search);
    DELETE FROM _prisma_migrations WHERE migration_name LIKE '%_search'`);
  const opened = { ...h.database, embedded: false, notes: [], stop: async () => {} };
  const { applied, notes } = await migrateDatabase(opened);
  expect(applied).toEqual([expect.stringMatching(/_search$/)]);
  expect(notes).toContainEqual(expect.stringMatching(/^Filled after the migrations: SearchText: /));
  expect(await count()).toBe(before);

  // X22: cut off after the migration and before the tables were filled.
  await owner.query(`DELETE FROM "SearchText";
    UPDATE _prisma_migrations SET logs = 'index tables not filled' WHERE migration_name LIKE '%_search'`);
  const again = await migrateDatabase(opened);
  expect(again.applied).toEqual([]);
  expect(await count()).toBe(before);
  expect((await migrateDatabase(opened)).notes).toEqual([]);
  await owner.end();
  await h.close();
});
