import { randomUUID } from 'node:crypto';
import sql, { type Sql } from 'sql-template-tag';
import { type Actor, accountOf } from './actor.ts';
import { changeTags } from './change-tags.ts';
import type { WriteDb } from './database.ts';
import { eventDigest, pathDigest, rootDigest, setDigest } from './digest.ts';
import type { Engine } from './engine.ts';
import { foldPeriods } from './fold-periods.ts';
import { insertPeriods, publishRows, retarget, rewriteWorking } from './index-layer.ts';
import { type IndexRows, indexRows, statedColumn, tablesOf } from './index-rows.ts';
import type { Intent } from './intent.ts';
import { type IndexTable, kindOf } from './kind.ts';
import { makePlan } from './make-plan.ts';
import { loadMerges, resolver } from './merges.ts';
import { parseSnapshot } from './parse-snapshot.ts';
import type { Plan } from './plan.ts';
import { Refusal } from './problem.ts';
import { loadStates, lockRecords } from './records.ts';
import { refuseUnresolved } from './unresolved.ts';

export interface ChangeOptions {
  actor: Actor;
  /** desk schedule import seed merge api */
  via: string;
}

export interface Changed {
  /** number of the change set; null where nothing was published */
  set: number | null;
  instant: Date | null;
  /** the revision that each record now has as its draft, or else as its present */
  revisions: { recordId: string; revisionId: string; number: number; state: string }[];
}

/**
 * The one door for writes: all intents of the list happen in one transaction, or none.
 * Throws `Refusal` with paths; the transaction is then rolled back as a whole.
 */
export async function change(
  engine: Engine,
  intents: readonly Intent[],
  options: ChangeOptions,
): Promise<Changed> {
  const ids = intents.flatMap((intent) =>
    intent.type === 'merge' ? [intent.recordId, intent.intoId] : [intent.recordId],
  );
  const changed = new Set(intents.map((intent) => intent.recordId));
  if (changed.size !== intents.length)
    throw new Refusal('BAD_REQUEST', 'A list of changes names each record once.', {
      problems: [
        {
          code: 'named_twice',
          path: 'items',
          severity: 'refusal',
          message: 'A list of changes names each record once.',
          wayOut: 'Put what changes in one record into one entry.',
        },
      ],
    });
  return engine.db.write(async (db) => {
    const now = engine.clock.now();
    await createRecords(engine, db, intents, now);
    await lockRecords(db, ids);
    const states = await loadStates(db, engine.kinds, ids);
    const unknown = ids.find((id) => !states.has(id));
    if (unknown) throw new Refusal('NOT_FOUND', `No record has the id ${unknown}.`);
    const plan = await makePlan(engine, db, options.actor, now, states, intents);
    const set = plan.events.length > 0 ? await nextSet(db, now) : null;
    await writeRevisions(db, plan, set);
    await writeIndexes(engine, db, plan, set?.instant ?? now);
    await writeRecords(db, plan, set);
    if (set) {
      await refuseUnresolved(db, plan, set.instant);
      await writeSet(engine, db, plan, set, options);
    }
    await writeAudit(db, plan, options.actor, now);
    return {
      set: set?.number ?? null,
      instant: set?.instant ?? null,
      revisions: [...plan.working.values()].map(({ record, revision, state }) => ({
        recordId: record.id,
        revisionId: revision.id,
        number: revision.number,
        state,
      })),
    };
  });
}

interface NextSet {
  number: number;
  instant: Date;
  previous: string;
}

/** A record is made with its first save; its address must be free. */
async function createRecords(
  engine: Engine,
  db: WriteDb,
  intents: readonly Intent[],
  now: Date,
): Promise<void> {
  const first = intents.flatMap((intent) => {
    if (intent.type === 'reconstruct')
      return [{ id: intent.recordId, kind: intent.kind, data: intent.revisions.at(-1)?.data }];
    const save =
      intent.type === 'save' ? intent : intent.type === 'publish' ? intent.save : undefined;
    return save && save.baseId === null
      ? [{ id: save.recordId, kind: save.kind, data: save.data }]
      : [];
  });
  if (first.length === 0) return;
  const slugs = first.map(({ kind, data }) => parseSnapshot(kindOf(engine.kinds, kind), data).slug);
  const made = await db.rows<{ id: string }>(sql`
    INSERT INTO "Record" (id, kind, slug, "createdAt")
    SELECT id, kind, slug, ${now} FROM unnest(${first.map((f) => f.id)}::uuid[], ${first.map((f) => f.kind)}::text[], ${slugs}::text[]) AS fresh(id, kind, slug)
    WHERE NOT EXISTS (SELECT FROM "FormerSlug" f WHERE f.kind = fresh.kind AND f.slug = fresh.slug AND f."recordId" <> fresh.id)
    ON CONFLICT DO NOTHING RETURNING id`);
  if (made.length === first.length) return;
  const known = await db.rows<{ id: string }>(
    sql`SELECT id FROM "Record" WHERE id = ANY(${first.map((f) => f.id)}::uuid[])`,
  );
  const there = new Set(known.map((row) => row.id));
  const taken = first.findIndex(({ id }) => !there.has(id));
  if (taken >= 0) throw slugTaken(slugs[taken] as string);
}

const slugTaken = (slug: string): Refusal =>
  new Refusal('CONFLICT', `The address “${slug}” is already used.`, {
    problems: [
      {
        code: 'slug_taken',
        path: 'slug',
        severity: 'refusal',
        message: `The address “${slug}” is already used.`,
        wayOut: 'Choose another address, or open the record that has it.',
      },
    ],
  });

/** Last of all locks: numbers without a gap, instants that only grow. */
async function nextSet(db: WriteDb, now: Date): Promise<NextSet> {
  const [head] = await db.rows<{ number: number; instant: Date; digest: string }>(
    sql`SELECT number, instant, digest FROM "ChainHead" WHERE id = 1 FOR UPDATE`,
  );
  if (!head) throw new Error('ChainHead has no row: run the migrations');
  return {
    number: head.number + 1,
    instant: new Date(Math.max(now.getTime(), head.instant.getTime() + 1)),
    previous: head.digest,
  };
}

async function writeRevisions(db: WriteDb, plan: Plan, set: NextSet | null): Promise<void> {
  const ended = [...plan.publications, ...plan.endings].map(({ record }) => record.id);
  if (ended.length > 0) {
    await db.rows(sql`UPDATE "Revision" SET "publishedTo" = ${set?.instant}, state = CASE WHEN state = 'published' THEN 'superseded' ELSE state END
      WHERE "recordId" = ANY(${ended}::uuid[]) AND "publishedFrom" IS NOT NULL AND "publishedTo" IS NULL`);
  }
  if (plan.newRevisions.length > 0) {
    const rows = plan.newRevisions.map(({ stamp, ...row }) => ({
      ...row,
      publishedFrom: stamp ? set?.instant : row.publishedFrom,
      setNumber: stamp || row.reconstructed ? set?.number : row.setNumber,
    }));
    await db.rows(
      sql`INSERT INTO "Revision" SELECT * FROM jsonb_populate_recordset(NULL::"Revision", ${JSON.stringify(rows)}::jsonb)`,
    );
  }
  if (plan.revisionStates.length > 0) {
    await db.rows(sql`
      UPDATE "Revision" r SET state = now.state, "scheduledFor" = now."scheduledFor", "approvedById" = now."approvedById"
      FROM jsonb_populate_recordset(NULL::"Revision", ${JSON.stringify(plan.revisionStates)}::jsonb) now WHERE r.id = now.id`);
  }
  const existing = plan.publications.filter((publication) => publication.existing);
  if (existing.length > 0) {
    const rows = existing.map(({ revision, note, confirmed }) => ({
      id: revision.id,
      note,
      confirmed,
    }));
    await db.rows(sql`
      UPDATE "Revision" r SET state = 'published', "scheduledFor" = NULL, "publishedFrom" = ${set?.instant}, "setNumber" = ${set?.number},
        note = now.note, confirmed = now.confirmed
      FROM jsonb_populate_recordset(NULL::"Revision", ${JSON.stringify(rows)}::jsonb) now WHERE r.id = now.id`);
  }
}

async function writeIndexes(engine: Engine, db: WriteDb, plan: Plan, instant: Date): Promise<void> {
  const merges = await loadMerges(db);
  for (const merge of plan.merges)
    merges.push({ recordId: merge.recordId, intoId: merge.intoId, from: instant, to: null });
  const undone = new Set(plan.unmerges.map((entry) => entry.recordId));
  const resolve = resolver(merges.filter((merge) => !merge.to && !undone.has(merge.recordId)));
  const rowsOf = new Map<string, IndexRows>();
  const rows = (
    id: string,
    kindName: string,
    revision: { id: string; snapshot: Parameters<typeof indexRows>[2] },
  ): IndexRows => {
    const found =
      rowsOf.get(revision.id) ??
      indexRows(kindOf(engine.kinds, kindName), id, revision.snapshot, resolve);
    rowsOf.set(revision.id, found);
    return found;
  };
  for (const table of allTables(engine)) {
    const about = (kindName: string): boolean =>
      tablesOf(kindOf(engine.kinds, kindName)).includes(table);
    const publications = [
      ...plan.publications
        .filter(({ record }) => about(record.kind))
        .map(({ record, revision }) => ({
          recordId: record.id,
          revision: revision.number,
          rows: rows(record.id, record.kind, revision).get(table.name) ?? [],
        })),
      ...plan.endings
        .filter(({ record }) => about(record.kind))
        .map(({ record }) => ({ recordId: record.id, revision: record.lastNumber, rows: [] })),
    ];
    if (publications.length > 0) await publishRows(db, table, instant, publications);
    await rewriteWorking(
      db,
      table,
      [...plan.working.values()]
        .filter(({ record }) => about(record.kind))
        .map(({ record, revision, state }) => ({
          recordId: record.id,
          state,
          savedAt: revision.createdAt,
          revision: revision.number,
          rows: rows(record.id, record.kind, revision).get(table.name) ?? [],
        })),
    );
  }
  await writeReconstructions(engine, db, plan, resolve);
  const moved = [...plan.merges.map((merge) => merge.recordId), ...undone].flatMap((id) =>
    standingFor(id, merges, resolve),
  );
  if (moved.length > 0)
    for (const table of allTables(engine)) await retarget(db, table, instant, moved, statedColumn);
}

/** A merged record and all that were merged into it before, with what they stand for now. */
function standingFor(
  id: string,
  merges: readonly { recordId: string; intoId: string; to: Date | null }[],
  resolve: (id: string) => string,
): { statedId: string; targetId: string }[] {
  const ids = [id];
  for (const entry of ids)
    ids.push(
      ...merges
        .filter((merge) => !merge.to && merge.intoId === entry && !ids.includes(merge.recordId))
        .map((merge) => merge.recordId),
    );
  return ids.map((statedId) => ({ statedId, targetId: resolve(statedId) }));
}

async function writeReconstructions(
  engine: Engine,
  db: WriteDb,
  plan: Plan,
  resolve: (id: string) => string,
): Promise<void> {
  const byTable = new Map<IndexTable, Parameters<typeof insertPeriods>[2][number][]>();
  for (const { record, revisions } of plan.reconstructions) {
    const kind = kindOf(engine.kinds, record.kind);
    const stretches = revisions.map((revision) => ({
      from: revision.publishedFrom as Date,
      to: revision.publishedTo,
      revision: revision.number,
      rows: indexRows(kind, record.id, revision.snapshot, resolve),
    }));
    const folded = foldPeriods(kind, record.id, stretches);
    for (const table of tablesOf(kind))
      byTable.set(table, [...(byTable.get(table) ?? []), ...(folded.get(table.name) ?? [])]);
  }
  for (const [table, rows] of byTable) await insertPeriods(db, table, rows);
}

export const allTables = (engine: Pick<Engine, 'kinds'>): IndexTable[] => [
  ...new Set([...engine.kinds.values()].flatMap((kind) => [...tablesOf(kind)])),
];

async function writeRecords(db: WriteDb, plan: Plan, set: NextSet | null): Promise<void> {
  if (!set) return;
  if (plan.slugs.length > 0) {
    await db.rows(sql`
      INSERT INTO "FormerSlug" (kind, slug, "recordId", until)
      SELECT kind, before, id, ${set.instant} FROM unnest(${plan.slugs.map((s) => s.kind)}::text[], ${plan.slugs.map((s) => s.before)}::text[], ${plan.slugs.map((s) => s.recordId)}::uuid[]) AS was(kind, before, id)
      WHERE EXISTS (SELECT FROM "Revision" v WHERE v."recordId" = was.id AND v."publishedFrom" < ${set.instant})
      ON CONFLICT (kind, slug) DO UPDATE SET "recordId" = excluded."recordId", until = excluded.until`);
    await db.rows(sql`DELETE FROM "FormerSlug" f USING unnest(${plan.slugs.map((s) => s.kind)}::text[], ${plan.slugs.map((s) => s.after)}::text[], ${plan.slugs.map((s) => s.recordId)}::uuid[]) AS now(kind, slug, id)
      WHERE f.kind = now.kind AND f.slug = now.slug AND f."recordId" = now.id`);
    try {
      await db.rows(
        sql`UPDATE "Record" r SET slug = now.slug FROM unnest(${plan.slugs.map((s) => s.recordId)}::uuid[], ${plan.slugs.map((s) => s.after)}::text[]) AS now(id, slug) WHERE r.id = now.id`,
      );
    } catch (error) {
      if ((error as { code?: string }).code === '23505')
        throw slugTaken(plan.slugs.map((s) => s.after).join(', '));
      throw error;
    }
  }
  if (plan.restorations.length > 0) {
    await db.rows(
      sql`UPDATE "Withdrawal" SET "to" = ${set.instant} WHERE "to" IS NULL AND "recordId" = ANY(${plan.restorations}::uuid[])`,
    );
  }
  for (const w of plan.withdrawals) {
    await db.rows(
      sql`INSERT INTO "Withdrawal" (id, "recordId", reason, "from", "setNumber") VALUES (${w.id}, ${w.recordId}, ${w.reason}, ${set.instant}, ${set.number})`,
    );
  }
  for (const m of plan.merges) {
    await db.rows(
      sql`INSERT INTO "Merge" (id, "recordId", "intoId", reason, "from", "setNumber") VALUES (${m.id}, ${m.recordId}, ${m.intoId}, ${m.reason}, ${set.instant}, ${set.number})`,
    );
    await db.rows(sql`UPDATE "Record" SET "mergedIntoId" = ${m.intoId} WHERE id = ${m.recordId}`);
  }
  if (plan.unmerges.length > 0) {
    const ids = plan.unmerges.map((entry) => entry.recordId);
    await db.rows(
      sql`UPDATE "Merge" SET "to" = ${set.instant} WHERE "to" IS NULL AND "recordId" = ANY(${ids}::uuid[])`,
    );
    await db.rows(sql`UPDATE "Record" SET "mergedIntoId" = NULL WHERE id = ANY(${ids}::uuid[])`);
  }
}

async function writeSet(
  engine: Engine,
  db: WriteDb,
  plan: Plan,
  set: NextSet,
  options: ChangeOptions,
): Promise<void> {
  const events = plan.events.map(({ changes, ...event }) => {
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
      setNumber: set.number,
      paths,
      content,
      digest: eventDigest({ ...event, paths }),
    };
  });
  const root = rootDigest(events.map((event) => event.digest));
  const digest = setDigest({
    previous: set.previous,
    number: set.number,
    instant: set.instant,
    root,
  });
  const tags = await changeTags(engine, db, plan);
  await db.rows(sql`
    INSERT INTO "ChangeSet" (number, instant, previous, root, digest, via, "actorId", tags)
    VALUES (${set.number}, ${set.instant}, ${set.previous}, ${root}, ${digest}, ${options.via}, ${accountOf(options.actor)}, ${tags})`);
  await db.rows(
    sql`INSERT INTO "ChangeEvent" SELECT * FROM jsonb_populate_recordset(NULL::"ChangeEvent", ${JSON.stringify(events)}::jsonb)`,
  );
  await db.rows(
    sql`UPDATE "ChainHead" SET number = ${set.number}, instant = ${set.instant}, digest = ${digest} WHERE id = 1`,
  );
  await db.rows(sql`
    INSERT INTO "Notice" (id, "accountId", "recordId", "eventId", "setNumber", "createdAt")
    SELECT gen_random_uuid(), w."accountId", e."recordId", e.id, e."setNumber", ${set.instant}
    FROM "ChangeEvent" e JOIN "Watch" w ON w."recordId" = e."recordId"
    WHERE e."setNumber" = ${set.number} AND e.class <> 'editorial'`);
  await db.rows(sql`SELECT pg_notify('chancery_set', ${String(set.number)})`);
}

async function writeAudit(db: WriteDb, plan: Plan, actor: Actor, now: Date): Promise<void> {
  for (const job of plan.jobs) await db.rows(scheduleJob(job.recordId, job.at));
  if (plan.audit.length === 0) return;
  const rows = plan.audit.map((entry) => ({
    id: randomUUID(),
    at: now,
    accountId: accountOf(actor),
    ...entry,
  }));
  await db.rows(
    sql`INSERT INTO "Audit" SELECT * FROM jsonb_populate_recordset(NULL::"Audit", ${JSON.stringify(rows)}::jsonb)`,
  );
}

/** One job per record and due time; it publishes whatever of the record is due by then. */
const scheduleJob = (recordId: string, at: Date): Sql => sql`
  SELECT graphile_worker.add_job('publish-due', json_build_object('recordId', ${recordId}::text),
    run_at => ${at}::timestamptz, job_key => ${`publish-due:${recordId}:${at.toISOString()}`})`;
