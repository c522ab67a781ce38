import { pool } from '@chancery/db';
import { PUBLIC } from './core/actor.ts';
import { type Clock, systemClock } from './core/clock.ts';
import { Database } from './core/database.ts';
import type { Engine } from './core/engine.ts';
import { kinds } from './kinds/index.ts';
import { publicRouter } from './root.ts';
import { createCaller } from './trpc.ts';

/** An engine over one database role; `close` ends its connections. */
export function createEngine(
  url: string,
  options: { max?: number; name?: string; clock?: Clock } = {},
): Engine & { close(): Promise<void> } {
  const db = new Database(pool(url, options));
  return { db, kinds, clock: options.clock ?? systemClock, close: () => db.pool.end() };
}

/** The public reads, called in the same process: no HTTP, no session. */
export const publicApi = (engine: Engine) => createCaller(publicRouter)({ engine, actor: PUBLIC });

export { may } from './core/access.ts';
export { type Actor, type Grant, PUBLIC, system } from './core/actor.ts';
export { change } from './core/change.ts';
export { type Clock, systemClock } from './core/clock.ts';
export { Database, type ReadDb, type WriteDb } from './core/database.ts';
export type { Engine } from './core/engine.ts';
export { awaitListeners, forgetListeners, LISTENER_ALIVE_MS } from './core/listeners.ts';
export { type Problem, Refusal } from './core/problem.ts';
export { reindex } from './core/reindex.ts';
export { dossierTag, homeTag, listTag, recordTag, SITE_TAG } from './core/tags.ts';
export { verify } from './core/verify.ts';
export { kinds } from './kinds/index.ts';
export { appRouter, publicRouter } from './root.ts';
export { publishDue } from './services/publish-due.ts';
export { comeDue } from './services/queues/come-due.ts';
export { apiPage } from './services/rest/api-page.ts';
export { entityTag, isHeld } from './services/rest/entity-tag.ts';
export { handleRest } from './services/rest/handle-rest.ts';
export { type ReadLimit, readLimit } from './services/rest/read-limit.ts';
export { type Context, createCaller, personOf, procedure, router } from './trpc.ts';
