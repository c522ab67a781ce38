import { setTimeout as delay } from 'node:timers/promises';
import { Gauge } from 'prom-client';
import sql from 'sql-template-tag';
import type { Engine } from '../../core/engine.ts';
import { metrics } from '../../observability/metrics.ts';

const NAME = 'chancery_queue_oldest_seconds';
const STATEMENT_MS = 1_000;
const PATIENCE_MS = 2_000;

type Ages = { scheduled: number; entries: number };

/**
 * Publishes how long the oldest of each queue waits: a scheduled revision that is due and not published,
 * and an entry that nobody has handled. One statement over two indexes each time someone asks; while the
 * database does not answer the figures are not there.
 */
export function watchQueues(engine: Engine): void {
  const { registry } = metrics();
  if (registry.getSingleMetric(NAME)) return;
  let asked: Promise<Ages> | undefined;
  new Gauge({
    name: NAME,
    help: 'Age of the oldest revision that is due and not published (scheduled) and of the oldest entry that nobody has handled (entries)',
    labelNames: ['queue'],
    registers: [registry],
    async collect() {
      // One question at a time, however often and for however long nobody answers.
      asked ??= queueAges(engine).finally(() => {
        asked = undefined;
      });
      const ages = await Promise.race([
        asked.catch(() => undefined),
        delay(PATIENCE_MS, undefined, { ref: false }),
      ]);
      this.reset();
      if (!ages) return;
      this.set({ queue: 'scheduled' }, ages.scheduled);
      this.set({ queue: 'entries' }, ages.entries);
    },
  });
}

/** In seconds; 0 where nothing waits. */
const queueAges = ({ db, clock }: Engine): Promise<Ages> =>
  db.snapshot(async (read) => {
    await read.rows(sql`SELECT set_config('statement_timeout', ${String(STATEMENT_MS)}, true)`);
    const now = clock.now();
    const age = (at: Date | null) => (at ? Math.max(0, (now.getTime() - at.getTime()) / 1000) : 0);
    const [oldest] = await read.rows<{ scheduled: Date | null; entries: Date | null }>(sql`
      SELECT (SELECT min("scheduledFor") FROM "Revision" WHERE state = 'scheduled' AND "scheduledFor" <= ${now}) AS scheduled,
        (SELECT min("createdAt") FROM "QueueEntry" WHERE "handledAt" IS NULL) AS entries`);
    return { scheduled: age(oldest?.scheduled ?? null), entries: age(oldest?.entries ?? null) };
  });
