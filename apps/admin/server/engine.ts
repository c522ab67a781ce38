import 'server-only';
import { createEngine, type Engine } from '@chancery/api/server';
import { openFiles } from '@chancery/files';
import { env } from '../env.ts';

const CONNECTIONS = 10;
const kept = globalThis as { chanceryEngine?: Engine };

/** The one engine of this process; kept on `globalThis`, because routes are bundled apart. */
export function engine(): Engine {
  kept.chanceryEngine ??= createEngine(env().DATABASE_URL, {
    max: CONNECTIONS,
    name: 'chancery admin',
    files: openFiles(env(), env().DATA_DIR),
  });
  return kept.chanceryEngine;
}
