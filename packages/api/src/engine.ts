import { pool } from '@chancery/db';
import type { Files } from '@chancery/files';
import { type Clock, systemClock } from './core/clock.ts';
import { Database } from './core/database.ts';
import type { Engine } from './core/engine.ts';
import { PUBLIC } from './core/scope/actor.ts';
import { kinds } from './kinds/index.ts';
import { metrics } from './observability/metrics.ts';
import { publicRouter } from './root.ts';
import { createCaller } from './trpc.ts';

/** An engine over one database role; `close` ends its connections. */
export function createEngine(
  url: string,
  options: { max?: number; name?: string; waitMs?: number; clock?: Clock; files?: Files } = {},
): Engine & { close(): Promise<void> } {
  const db = new Database(pool(url, options));
  const { name = '' } = options;
  if (name) metrics().pools.set(name, db.pool);
  return {
    db,
    kinds,
    clock: options.clock ?? systemClock,
    files: options.files,
    close() {
      metrics().pools.delete(name);
      return db.pool.end();
    },
  };
}

/** The public reads, called in the same process: no HTTP, no session. */
export const publicApi = (engine: Engine) => createCaller(publicRouter)({ engine, actor: PUBLIC });

export { type ProcessState, processesBeside } from '@chancery/db/process-record';
export { change } from './core/change/change.ts';
export { awaitListeners, forgetListeners, LISTENER_ALIVE_MS } from './core/change/listeners.ts';
export { forgetAnswers } from './core/change/requests.ts';
export { type Clock, systemClock } from './core/clock.ts';
export { Database, type ReadDb, type WriteDb } from './core/database.ts';
export type { Engine } from './core/engine.ts';
export { type AuditEntry, audit, originOf } from './core/history/audit.ts';
export { verify } from './core/history/verify.ts';
export { reindex } from './core/index/reindex.ts';
export { type Problem, Refusal } from './core/problems/problem.ts';
export { may } from './core/scope/access.ts';
export {
  type Actor,
  type Asker,
  accountOf,
  type Grant,
  type Origin,
  PUBLIC,
  system,
} from './core/scope/actor.ts';
export { kinds } from './kinds/index.ts';
export { problemsIn } from './problems-in.ts';
export { apiPage } from './rest/api-page.ts';
export { costOf, namesIn } from './rest/cost-of.ts';
export { entityTag, isHeld } from './rest/entity-tag.ts';
export { handleRest } from './rest/handle-rest.ts';
export { type ReadLimit, readLimit } from './rest/read-limit.ts';
export { appRouter, publicRouter } from './root.ts';
export { clientAddress, limitedAddress } from './services/http/client-address.ts';
export { guardRequests } from './services/http/guard-requests.ts';
export { metricsAnswer } from './services/http/metrics-answer.ts';
export { missingMigrations } from './services/http/missing-migrations.ts';
export { publishDue } from './services/publish-due.ts';
export { comeDue } from './services/queues/come-due.ts';
export { watchQueues } from './services/queues/queue-ages.ts';
export { forgetCaptures } from './services/sources/capture.ts';
export { checkRegister } from './services/sources/check-register.ts';
export { copyOfText } from './services/sources/copy-of-text.ts';
export { type Context, createCaller, personOf, procedure, router } from './trpc.ts';
