import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from '../src/core/history/audit.ts';
import { verify } from '../src/core/history/verify.ts';
import { type Actor, system } from '../src/core/scope/actor.ts';
import { ids, opening } from './cast.ts';
import { type Harness, harness } from './harness.ts';

describe('X16: the audit is a chain', () => {
  let h: Harness;
  let owner: pg.Client;
  let asma: Actor;
  beforeAll(async () => {
    h = await harness();
    await h.run(system('test'), ...opening(ids()));
    asma = await h.person('asma', { role: 'editor' });
    owner = new pg.Client({ connectionString: h.database.owner });
    await owner.connect();
    await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => add(name, 3)));
  });
  afterAll(async () => {
    await owner.end();
    await h.close();
  });

  const add = (action: string, count = 1) =>
    h.engine.db.write((db) =>
      audit(
        db,
        { clock: h.clock, actor: asma },
        Array.from({ length: count }, (_, n) => ({
          action,
          details: { n, at: h.clock.now(), nothing: undefined },
        })),
      ),
    );
  const faults = async () => (await verify(h.engine.db.read, h.engine.kinds)).faults.join('\n');
  /** Does something to the audit by hand, says what verify finds, and undoes it. */
  async function after(statement: string): Promise<string> {
    await owner.query('CREATE TABLE kept AS TABLE "Audit"');
    await owner.query(statement);
    const found = await faults();
    await owner.query(
      'DELETE FROM "Audit"; INSERT INTO "Audit" SELECT * FROM kept; DROP TABLE kept',
    );
    expect(await faults()).toBe('');
    return found;
  }

  it('is whole, however many write at once', async () => {
    const { rows } = await owner.query('SELECT count(*)::int, max(number)::int FROM "Audit"');
    expect(rows[0].count).toBe(rows[0].max);
    expect(rows[0].count).toBeGreaterThanOrEqual(18);
    expect(await faults()).toBe('');
  });

  it('shows an entry that was altered, removed, moved or cut off at its end', async () => {
    expect(await after(`UPDATE "Audit" SET details = '{}' WHERE number = 5`)).toMatch(
      'entry 5 of the audit is not what was written',
    );
    expect(await after(`UPDATE "Audit" SET at = at - interval '1 day' WHERE number = 4`)).toMatch(
      'entry 4 of the audit is not what was written',
    );
    expect(await after('DELETE FROM "Audit" WHERE number = 7')).toMatch(
      'entry 7 of the audit is missing',
    );
    expect(await after('DELETE FROM "Audit" WHERE number > 10')).toMatch(
      'the head of the audit is not its last entry',
    );
  });

  it('shows an entry that was invented, under the role of the desk too', async () => {
    const invented = `INSERT INTO "Audit" (id, at, action, details) VALUES (gen_random_uuid(), now(), 'approve', '{}')`;
    expect(await after(`SET ROLE chancery_app; ${invented}; RESET ROLE`)).toMatch(
      'the audit has 1 entries outside its chain, and had 0 before it',
    );
    expect(
      await after(
        `SET ROLE chancery_app; ${invented.replace('details)', 'details, number, digest)').replace("'{}')", "'{}', 10000, 'made up')")}; RESET ROLE`,
      ),
    ).toMatch('entry 10000 of the audit is not what was written');
  });
});
