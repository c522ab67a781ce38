import { awaitListeners, change, system } from '@chancery/api/engine';
import { type Ids, ids, opening, projectData, publishNew } from '@chancery/api/testing/cast';
import { defined } from '@chancery/api/testing/defined';
import { hasDebianServer, replicated } from '@chancery/api/testing/replicated';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { health } from './health.ts';
import { Listener } from './listener.ts';

const LAG_MS = 400;

describe.skipIf(!hasDebianServer)(
  'A site that reads from a standby (needs PostgreSQL 15 of Debian, and root)',
  () => {
    let both: Awaited<ReturnType<typeof replicated>>;
    let standby: pg.Client;
    let listener: Listener;
    let cast: Ids;
    let last = '';
    beforeAll(async () => {
      both = await replicated(`recovery_min_apply_delay=${LAG_MS}ms`);
      cast = ids();
      await publish(opening(cast));
      standby = new pg.Client({ connectionString: both.standbyUrl });
      await standby.connect();
      listener = new Listener({ directUrl: both.url, readUrl: both.standbyUrl });
      await listener.start(10_000);
    });
    afterAll(async () => {
      await listener?.stop();
      await standby?.end();
      await both?.close();
    });

    async function publish(intents: Parameters<typeof change>[1]): Promise<number> {
      const { set } = await change(both.engine, intents, { actor: system('test'), via: 'desk' });
      return defined(set);
    }
    const publishProject = (): Promise<number> => {
      last = `line-${crypto.randomUUID()}`;
      return publish([
        publishNew('project', crypto.randomUUID(), projectData(cast, { slug: last })),
      ]);
    };
    const standbyHas = async (slug: string): Promise<boolean> =>
      (await standby.query('SELECT FROM "Record" WHERE slug = $1', [slug])).rowCount === 1;

    it('is said to show what was published only once the standby has it', async () => {
      for (let round = 0; round < 5; round += 1) {
        const set = await publishProject();
        expect(await awaitListeners(both.engine.db.read, set)).toBe(true);
        expect(await standbyHas(last)).toBe(true);
      }
    });

    it('goes on with what it has while the standby does not follow, and catches up', async () => {
      await standby.query('SELECT pg_wal_replay_pause()');
      const set = await publishProject();
      expect(await awaitListeners(both.engine.db.read, set)).toBe(false);
      expect(health().applied).toBeLessThan(set);
      expect(health().connected).toBe(true);
      await standby.query('SELECT pg_wal_replay_resume()');
      await vi.waitFor(() => expect(health().applied).toBe(set), 10_000);
      expect(await standbyHas(last)).toBe(true);
    });
  },
);
