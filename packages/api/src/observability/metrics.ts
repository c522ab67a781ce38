import type pg from 'pg';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Shared on `globalThis`, because Next bundles what imports this several times. */
declare global {
  var chanceryMetrics: Metrics | undefined;
}

/** From a publication on an idle machine to the wait for a listener that does not answer. */
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export type Metrics = ReturnType<typeof make>;

/** The figures of this process. To count costs nothing to speak of, whoever asks for them or not. */
export function metrics(): Metrics {
  globalThis.chanceryMetrics ??= make();
  return globalThis.chanceryMetrics;
}

/** Names are for good: alarms are written against them. docs/operations.md says what they mean. */
function make() {
  const registry = new Registry();
  const registers = [registry];
  const pools = new Map<string, pg.Pool>();
  new Gauge({
    name: 'chancery_pool_connections',
    help: 'Connections of a pool to the database by state; waiting: those who wait for one',
    labelNames: ['pool', 'state'],
    registers,
    collect() {
      this.reset();
      for (const [pool, { totalCount, idleCount, waitingCount }] of pools) {
        this.set({ pool, state: 'total' }, totalCount);
        this.set({ pool, state: 'idle' }, idleCount);
        this.set({ pool, state: 'waiting' }, waitingCount);
      }
    },
  });
  return {
    registry,
    pools,
    answers: new Counter({
      name: 'chancery_http_answers_total',
      help: 'Answers by the first digit of their status; aborted: the client left before',
      labelNames: ['status'],
      registers,
    }),
    publishing: new Histogram({
      name: 'chancery_publish_seconds',
      help: 'Change sets that were published, by the way they came, and how long each took to COMMIT',
      labelNames: ['via'],
      buckets: SECONDS,
      registers,
    }),
    listenerWait: new Histogram({
      name: 'chancery_listener_wait_seconds',
      help: 'How long an answer waited for the web processes to drop old pages, and whether all did',
      labelNames: ['outcome'],
      buckets: SECONDS,
      registers,
    }),
    pageLookups: new Counter({
      name: 'chancery_page_lookups_total',
      help: 'Pages looked up in the page store: hit, miss, or stale (served while the database is away)',
      labelNames: ['result'],
      registers,
    }),
    refusedSignIns: new Counter({
      name: 'chancery_sign_ins_refused_total',
      help: 'Tries to sign in that were refused: for what was typed, or for too many tries',
      labelNames: ['reason'],
      registers,
    }),
    refusedByLimit: new Counter({
      name: 'chancery_limited_total',
      help: 'Requests that were refused because of a limit, by limit',
      labelNames: ['limit'],
      registers,
    }),
    /** Figures of Node and of the process itself; gathered from the first time on that someone asks. */
    ofTheProcess: once(() => collectDefaultMetrics({ register: registry })),
  };
}

/** A figure that is read when it is asked for; a name that is known already is left as it is. */
export function gauge(name: string, help: string, read: () => number): void {
  const { registry } = metrics();
  if (registry.getSingleMetric(name)) return;
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(read());
    },
  });
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}
