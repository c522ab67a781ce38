import { afterAll, beforeAll, expect, it } from 'vitest';
import { system } from '../src/core/scope/actor.ts';
import { ids, opening } from './cast.ts';
import { type Harness, harness } from './harness.ts';

/** What the login of desk and worker may not do, whatever statement reaches it (X16). */
let h: Harness;
beforeAll(async () => {
  h = await harness();
  await h.run(system('test'), ...opening(ids()));
});
afterAll(() => h.close());

it.each(['Record', 'Revision', 'Merge', 'Withdrawal', 'ChangeSet', 'ChangeEvent', 'Audit'])(
  'X16: no row of %s is deleted',
  async (table) => {
    await expect(h.engine.db.pool.query(`DELETE FROM "${table}"`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(h.engine.db.pool.query(`TRUNCATE "${table}" CASCADE`)).rejects.toThrow(
      /permission denied/,
    );
  },
);

it.each(['ChangeSet', 'Audit'])('X16: no row of %s is changed', async (table) => {
  await expect(h.engine.db.pool.query(`UPDATE "${table}" SET "actorId" = NULL`)).rejects.toThrow(
    /permission denied|does not exist/,
  );
});

it('X16: the text of a revision is not changed', async () => {
  await expect(
    h.engine.db.pool.query(
      `UPDATE "Revision" SET snapshot = '{}' WHERE "publishedFrom" IS NOT NULL`,
    ),
  ).rejects.toThrow();
});
