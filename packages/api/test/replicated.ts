import { debianServer, hasDebianServer, standbyOf } from '@chancery/db/debian-server';
import { applyMigrations } from '@chancery/db/migrate';
import { createEngine } from '../src/engine.ts';

export { hasDebianServer };

/** An engine on a primary that a standby follows; settings are those of the standby. */
export async function replicated(...settings: string[]) {
  const primary = await debianServer('wal_level=replica', 'max_wal_senders=4');
  await applyMigrations(primary.url);
  const standby = await standbyOf(primary, ...settings);
  const engine = createEngine(primary.url, { max: 4 });
  return {
    engine,
    url: primary.url,
    standbyUrl: standby.url,
    async close() {
      await engine.close();
      await standby.stop();
      await primary.stop();
    },
  };
}
