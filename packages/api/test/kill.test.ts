import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { verify } from '../src/core/history/verify.ts';
import { reindex } from '../src/core/index/reindex.ts';
import { system } from '../src/core/scope/actor.ts';
import { ids, opening } from './cast.ts';
import { harness } from './harness.ts';

const KILLS = Number(process.env.KILLS ?? 10);
const PUBLISHES_MAX_MS = 60;

it('leaves no half-published record when the publishing process is killed at any point', async () => {
  const h = await harness();
  const cast = ids();
  await h.run(system('test'), ...opening(cast));
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL('publish-loop.ts', import.meta.url)), h.database.app, cast.pipeline],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    await wait((kill * PUBLISHES_MAX_MS) / KILLS);
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  const { faults, sets } = await verify(h.engine.db.read);
  expect(faults).toEqual([]);
  expect(sets).toBeGreaterThan(KILLS);
  expect((await reindex(h.engine)).repaired).toEqual({});
  await h.close();
});
