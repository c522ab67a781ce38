import 'server-only';
import { createEngine, type Engine } from '@chancery/api/server';
import { openFiles } from '@chancery/files';
import { env } from '../env.ts';

const CONNECTIONS = 10;
declare global {
  var chanceryEngine: Engine | undefined;
}

/** The one engine of this process; kept on `globalThis`, because routes are bundled apart. */
export function engine(): Engine {
  globalThis.chanceryEngine ??= createEngine(env().DATABASE_URL, {
    max: CONNECTIONS,
    name: 'chancery admin',
    files: openFiles(env(), env().DATA_DIR),
  });
  return globalThis.chanceryEngine;
}
