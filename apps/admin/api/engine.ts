import 'server-only';
import { type Context, createEngine, type Engine } from '@chancery/api/server';
import { env } from '../env.ts';
import { currentActor } from './actor.ts';

const CONNECTIONS = 10;
const kept = globalThis as { chanceryEngine?: Engine };

/** The one engine of this process; kept on `globalThis`, because routes are bundled apart. */
export function engine(): Engine {
  kept.chanceryEngine ??= createEngine(env().DATABASE_URL, {
    max: CONNECTIONS,
    name: 'chancery admin',
  });
  return kept.chanceryEngine;
}

/** What every procedure is called with: the engine, and who asks by the cookie of the request. */
export const requestContext = async (): Promise<Context> => ({
  engine: engine(),
  actor: await currentActor(),
});
