import { isDeepStrictEqual } from 'node:util';
import sql from 'sql-template-tag';
import type { ReadDb, WriteDb } from '../database.ts';
import { type Kinds, kindOf, lifted } from '../kind/kind.ts';
import {
  type PublicColumns,
  type PublicEntry,
  publicColumns,
  publicContent,
} from './public-layer.ts';

/** What is wrong in the public layer of some records. */
interface PublicFaults {
  revisions: ({ id: string; recordId: string; number: number } & PublicColumns)[];
  events: { id: string; recordId: string; setNumber: number; publicContent: PublicEntry[] }[];
  /** records that the public site should know of and does not, or the other way round */
  records: string[];
}

/** Cuts the public parts anew and compares; each fault comes with what should be there. */
async function publicFaults(
  kinds: Kinds,
  db: ReadDb,
  ids: readonly string[],
): Promise<PublicFaults> {
  const revisions = await db.rows<
    { id: string; recordId: string; number: number; kind: string } & {
      snapshot: unknown;
      version: number;
      have: unknown;
      haveVersion: number | null;
    }
  >(sql`
    SELECT v.id, v."recordId", v.number, r.kind, v.snapshot, v."schemaVersion" AS version, v."publicSnapshot" AS have, v."publicVersion" AS "haveVersion"
    FROM "Revision" v JOIN "Record" r ON r.id = v."recordId"
    WHERE v."recordId" = ANY(${ids}::uuid[]) AND v."publishedFrom" IS NOT NULL`);
  const events = await db.rows<{
    id: string;
    recordId: string;
    setNumber: number;
    kind: string;
    type: string;
    paths: Pick<PublicEntry, 'path' | 'class'>[];
    content: Omit<PublicEntry, 'class'>[];
    have: unknown;
  }>(sql`
    SELECT id, "recordId", "setNumber", kind, type, paths, content, "publicContent" AS have
    FROM "ChangeEvent" WHERE "recordId" = ANY(${ids}::uuid[])`);
  const records = await db.rows<{ id: string }>(sql`
    SELECT r.id FROM "Record" r WHERE r.id = ANY(${ids}::uuid[]) AND r.published <>
      EXISTS (SELECT FROM "Revision" v WHERE v."recordId" = r.id AND v."publishedFrom" IS NOT NULL)`);
  return {
    revisions: revisions.flatMap(({ id, recordId, number, ...row }) => {
      const kind = kindOf(kinds, row.kind);
      const want = publicColumns(kind, lifted(kind, row.snapshot, row.version));
      const sound =
        row.haveVersion === want.publicVersion && isDeepStrictEqual(row.have, want.publicSnapshot);
      return sound ? [] : [{ id, recordId, number, ...want }];
    }),
    events: events.flatMap(({ id, recordId, setNumber, kind, type, paths, content, have }) => {
      const contents = new Map(content.map((entry) => [entry.path, entry]));
      const want = publicContent(
        kindOf(kinds, kind),
        type,
        paths.map((entry) => ({ ...contents.get(entry.path), ...entry })),
      );
      return isDeepStrictEqual(have, want)
        ? []
        : [{ id, recordId, setNumber, publicContent: want }];
    }),
    records: records.map(({ id }) => id),
  };
}

/** Repairs the public layer of some records, whose locks are held; how much was wrong, by table. */
export async function reindexPublic(
  kinds: Kinds,
  db: WriteDb,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const { revisions, events, records } = await publicFaults(kinds, db, ids);
  if (revisions.length > 0)
    await db.rows(sql`
      UPDATE "Revision" v SET "publicSnapshot" = want."publicSnapshot", "publicVersion" = want."publicVersion"
      FROM jsonb_populate_recordset(NULL::"Revision", ${JSON.stringify(revisions)}::jsonb) want WHERE v.id = want.id`);
  if (events.length > 0)
    await db.rows(sql`
      UPDATE "ChangeEvent" e SET "publicContent" = want."publicContent"
      FROM jsonb_populate_recordset(NULL::"ChangeEvent", ${JSON.stringify(events)}::jsonb) want WHERE e.id = want.id`);
  if (records.length > 0)
    await db.rows(
      sql`UPDATE "Record" SET published = NOT published WHERE id = ANY(${records}::uuid[])`,
    );
  return new Map(
    Object.entries({
      Revision: revisions.length,
      ChangeEvent: events.length,
      Record: records.length,
    }).filter(([, wrong]) => wrong > 0),
  );
}

const BATCH = 200;

/** The faults of the public layer of every record, in sentences. */
export async function faultsOfPublicLayer(kinds: Kinds, db: ReadDb): Promise<string[]> {
  const faults: string[] = [];
  for (let after: string | undefined = '00000000-0000-0000-0000-000000000000'; after; ) {
    const rows: { id: string }[] = await db.rows(
      sql`SELECT id FROM "Record" WHERE id > ${after} ORDER BY id LIMIT ${BATCH}`,
    );
    const found = await publicFaults(
      kinds,
      db,
      rows.map(({ id }) => id),
    );
    faults.push(
      ...found.revisions.map(
        ({ recordId, number }) =>
          `record ${recordId}: the public part of revision ${number} is not that of its snapshot`,
      ),
      ...found.events.map(
        ({ setNumber, id }) =>
          `set ${setNumber}: the public part of event ${id} is not that of its content`,
      ),
      ...found.records.map((id) => `record ${id}: whether it was ever public is told wrongly`),
    );
    after = rows.at(-1)?.id;
  }
  return faults;
}
