import { randomUUID } from 'node:crypto';
import sql, { type Sql } from 'sql-template-tag';
import type { WriteDb } from '../../database.ts';
import type { Engine } from '../../engine.ts';
import { audit } from '../../history/audit.ts';
import { eventDigest, pathDigest, rootDigest, setDigest } from '../../history/digest.ts';
import { publicContent } from '../../index/public-layer.ts';
import { kindOf } from '../../kind/kind.ts';
import type { Use } from '../../read/uses.ts';
import { type Actor, accountOf } from '../../scope/actor.ts';
import type { Plan } from '../planning/plan.ts';
import type { NextSet } from './next-set.ts';

/** The events of a change with their digests, before their set has a number. */
export const digested = (engine: Engine, plan: Plan) =>
  plan.events.map(({ changes, ...event }) => {
    const paths = changes.map((entry) => ({
      path: entry.path,
      class: entry.class,
      digest: pathDigest(entry),
    }));
    const content = changes.map(({ path, salt, before, after }) => ({
      path,
      salt,
      before: before ?? null,
      after: after ?? null,
    }));
    return {
      ...event,
      paths,
      content,
      publicContent: publicContent(kindOf(engine.kinds, event.kind), event.type, changes),
      digest: eventDigest({ ...event, paths }),
    };
  });

/** The set with its events, the watchers’ notices, and the word to the listeners. */
export function writeSet(
  db: WriteDb,
  plan: Plan,
  set: NextSet,
  events: ReturnType<typeof digested>,
  uses: readonly Use[],
  options: { actor: Actor; via: string },
): void {
  const root = rootDigest(events.map((event) => event.digest));
  const digest = setDigest({
    previous: set.previous,
    number: set.number,
    instant: set.instant,
    root,
  });
  db.send(sql`
    INSERT INTO "ChangeSet" (number, instant, previous, root, digest, via, "actorId", tags)
    VALUES (${set.number}, ${set.instant}, ${set.previous}, ${root}, ${digest}, ${options.via}, ${accountOf(options.actor)}, ${[...uses]})`);
  db.send(
    sql`INSERT INTO "ChangeEvent" SELECT * FROM jsonb_populate_recordset(NULL::"ChangeEvent", ${JSON.stringify(events.map((event) => ({ ...event, setNumber: set.number })))}::jsonb)`,
  );
  db.send(
    sql`UPDATE "ChainHead" SET number = ${set.number}, instant = ${set.instant}, digest = ${digest} WHERE id = 1`,
  );
  db.send(sql`
    INSERT INTO "Notice" (id, "accountId", "recordId", "eventId", "setNumber", "createdAt")
    SELECT gen_random_uuid(), w."accountId", e."recordId", e.id, e."setNumber", ${set.instant}
    FROM "ChangeEvent" e JOIN "Watch" w ON w."recordId" = e."recordId"
    WHERE e."setNumber" = ${set.number} AND e.class <> 'editorial'`);
  tellOfSentBack(db, plan, set);
  db.send(sql`SELECT pg_notify('chancery_set', ${String(set.number)})`);
}

/** Author and who had set the time learn from the event what sent their change back to review. */
const tellOfSentBack = (db: WriteDb, plan: Plan, set: NextSet): void => {
  if (plan.sentBack.length === 0) return;
  db.send(sql`
    WITH back AS (SELECT * FROM unnest(${plan.sentBack.map(({ recordId }) => recordId)}::uuid[], ${plan.sentBack.map(({ revision }) => revision)}::int[]) AS b(id, number)),
    concerned AS (
      SELECT v."recordId", v."authorId" AS account FROM "Revision" v JOIN back ON back.id = v."recordId" AND back.number = v.number
      UNION SELECT a."recordId", a."accountId" FROM "Audit" a JOIN back ON back.id = a."recordId"
        WHERE a.action = 'schedule' AND (a.details->>'revision')::int = back.number)
    INSERT INTO "Notice" (id, "accountId", "recordId", "eventId", "setNumber", "createdAt")
    SELECT gen_random_uuid(), c.account, e."recordId", e.id, e."setNumber", ${set.instant}
    FROM concerned c JOIN "ChangeEvent" e ON e."recordId" = c."recordId" AND e."setNumber" = ${set.number}
    WHERE c.account IS NOT NULL AND NOT EXISTS (SELECT FROM "Notice" n WHERE n."eventId" = e.id AND n."accountId" = c.account)`);
};

/** Jobs, queue entries and audit rows: what is no publication. */
export async function writeAudit(db: WriteDb, plan: Plan, actor: Actor, now: Date): Promise<void> {
  for (const job of plan.jobs) db.send(scheduleJob(job.recordId, job.at));
  if (plan.queue.length > 0) {
    const entries = plan.queue.map((entry) => ({ ...entry, id: randomUUID(), createdAt: now }));
    db.send(sql`
      INSERT INTO "QueueEntry" (id, type, "recordId", item, "dueOn", "createdAt", details)
      SELECT id, type, "recordId", item, ${now.toISOString().slice(0, 10)}::date, "createdAt", details
      FROM jsonb_populate_recordset(NULL::"QueueEntry", ${JSON.stringify(entries)}::jsonb) ON CONFLICT DO NOTHING`);
  }
  await audit(db, { clock: { now: () => now }, actor }, plan.audit);
}

/** One job per record and due time; it publishes whatever of the record is due by then. */
const scheduleJob = (recordId: string, at: Date): Sql => sql`
  SELECT graphile_worker.add_job('publish-due', json_build_object('recordId', ${recordId}::text),
    run_at => ${at}::timestamptz, job_key => ${`publish-due:${recordId}:${at.toISOString()}`})`;
