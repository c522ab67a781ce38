import pg from 'pg';
import sql from 'sql-template-tag';
import type { WriteDb } from '../../database.ts';
import type { Engine } from '../../engine.ts';
import { kindOf } from '../../kind/kind.ts';
import { parseSnapshot } from '../../kind/parse-snapshot.ts';
import { Refusal } from '../../problems/problem.ts';
import type { Intent } from '../intent.ts';
import type { Plan } from '../planning/plan.ts';
import type { NextSet } from './next-set.ts';

/** A record is made with its first save; its address must be free. */
export async function createRecords(
  engine: Engine,
  db: WriteDb,
  intents: readonly Intent[],
  now: Date,
): Promise<void> {
  const slugOf = (kind: string, data: unknown): string =>
    parseSnapshot(kindOf(engine.kinds, kind), data).slug;
  const first = intents.flatMap((intent) => {
    if (intent.type === 'reconstruct') {
      const { recordId, kind, revisions } = intent;
      return [{ id: recordId, kind, slug: slugOf(kind, revisions.at(-1)?.data) }];
    }
    const save =
      intent.type === 'save' ? intent : intent.type === 'publish' ? intent.save : undefined;
    return save && save.baseId === null
      ? [{ id: save.recordId, kind: save.kind, slug: slugOf(save.kind, save.data) }]
      : [];
  });
  if (first.length === 0) return;

  const made = await db.rows<{ id: string }>(sql`
    INSERT INTO "Record" (id, kind, slug, "createdAt")
    SELECT id, kind, slug, ${now} FROM unnest(${first.map((f) => f.id)}::uuid[], ${first.map((f) => f.kind)}::text[], ${first.map((f) => f.slug)}::text[]) AS fresh(id, kind, slug)
    WHERE NOT EXISTS (SELECT FROM "FormerSlug" f WHERE f.kind = fresh.kind AND f.slug = fresh.slug AND f."recordId" <> fresh.id)
    ON CONFLICT DO NOTHING RETURNING id`);
  if (made.length === first.length) return;
  await takeAddressesAgain(db, first);
  const known = await db.rows<{ id: string }>(
    sql`SELECT id FROM "Record" WHERE id = ANY(${first.map((f) => f.id)}::uuid[])`,
  );
  const there = new Set(known.map((row) => row.id));
  const taken = first.find(({ id }) => !there.has(id));
  if (taken) throw slugTaken(taken.slug);
}

/** What was given up takes its address again when it is restored, if nobody has it by now. */
async function takeAddressesAgain(
  db: WriteDb,
  wanted: readonly { id: string; slug: string }[],
): Promise<void> {
  const given = sql`unnest(${wanted.map(({ id }) => id)}::uuid[], ${wanted.map(({ slug }) => slug)}::text[]) AS wanted(id, slug)`;
  const [taken] = await db.rows<{ slug: string }>(sql`
    SELECT wanted.slug FROM ${given} JOIN "Record" r ON r.id = wanted.id AND r.slug = r.id::text
    WHERE EXISTS (SELECT FROM "Record" o WHERE o.kind = r.kind AND o.slug = wanted.slug AND o.id <> r.id)
      OR EXISTS (SELECT FROM "FormerSlug" f WHERE f.kind = r.kind AND f.slug = wanted.slug AND f."recordId" <> r.id) LIMIT 1`);
  if (taken) throw slugTaken(taken.slug);
  db.send(
    sql`UPDATE "Record" r SET slug = wanted.slug FROM ${given} WHERE r.id = wanted.id AND r.slug = r.id::text`,
  );
}

/** The address of a record that gave its own back: one that no other can want. */
export const freeAddresses = (db: WriteDb, ids: readonly string[]): void =>
  db.send(sql`UPDATE "Record" SET slug = id::text WHERE id = ANY(${[...ids]}::uuid[])`);

/** Slugs, withdrawals and merges, with the instant of the set. */
export async function writeRecords(db: WriteDb, plan: Plan, set: NextSet | null): Promise<void> {
  if (!set) return;
  if (plan.slugs.length > 0) {
    db.send(sql`
      INSERT INTO "FormerSlug" (kind, slug, "recordId", until)
      SELECT kind, before, id, ${set.instant} FROM unnest(${plan.slugs.map((s) => s.kind)}::text[], ${plan.slugs.map((s) => s.before)}::text[], ${plan.slugs.map((s) => s.recordId)}::uuid[]) AS was(kind, before, id)
      WHERE EXISTS (SELECT FROM "Revision" v WHERE v."recordId" = was.id AND v."publishedFrom" < ${set.instant})
      ON CONFLICT (kind, slug) DO UPDATE SET "recordId" = excluded."recordId", until = excluded.until`);
    db.send(sql`DELETE FROM "FormerSlug" f USING unnest(${plan.slugs.map((s) => s.kind)}::text[], ${plan.slugs.map((s) => s.after)}::text[], ${plan.slugs.map((s) => s.recordId)}::uuid[]) AS now(kind, slug, id)
      WHERE f.kind = now.kind AND f.slug = now.slug AND f."recordId" = now.id`);
    try {
      await db.rows(
        sql`UPDATE "Record" r SET slug = now.slug FROM unnest(${plan.slugs.map((s) => s.recordId)}::uuid[], ${plan.slugs.map((s) => s.after)}::text[]) AS now(id, slug) WHERE r.id = now.id`,
      );
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.constraint === SLUG_KEY)
        throw slugTaken(plan.slugs.map((s) => s.after).join(', '));
      throw error;
    }
  }
  if (plan.restorations.length > 0) {
    db.send(
      sql`UPDATE "Withdrawal" SET "to" = ${set.instant} WHERE "to" IS NULL AND "recordId" = ANY(${plan.restorations}::uuid[])`,
    );
  }
  for (const w of plan.withdrawals) {
    db.send(
      sql`INSERT INTO "Withdrawal" (id, "recordId", reason, "from", "setNumber") VALUES (${w.id}, ${w.recordId}, ${w.reason}, ${set.instant}, ${set.number})`,
    );
  }
  for (const m of plan.merges) {
    db.send(
      sql`INSERT INTO "Merge" (id, "recordId", "intoId", reason, "from", "setNumber") VALUES (${m.id}, ${m.recordId}, ${m.intoId}, ${m.reason}, ${set.instant}, ${set.number})`,
    );
    db.send(sql`UPDATE "Record" SET "mergedIntoId" = ${m.intoId} WHERE id = ${m.recordId}`);
  }
  if (plan.unmerges.length > 0) {
    const ids = plan.unmerges.map((entry) => entry.recordId);
    db.send(
      sql`UPDATE "Merge" SET "to" = ${set.instant} WHERE "to" IS NULL AND "recordId" = ANY(${ids}::uuid[])`,
    );
    db.send(sql`UPDATE "Record" SET "mergedIntoId" = NULL WHERE id = ANY(${ids}::uuid[])`);
  }
}

/** The database's own guard of addresses. */
const SLUG_KEY = 'Record_kind_slug_key';

/** The refusal of an address that another record has. */
const slugTaken = (slug: string): Refusal =>
  new Refusal('CONFLICT', `The address “${slug}” is already used.`, {
    problems: [
      {
        code: 'slug_taken',
        path: 'slug',
        severity: 'refusal',
        message: `The address “${slug}” is already used.`,
        hint: 'Choose another address, or open the record that has it.',
      },
    ],
  });
