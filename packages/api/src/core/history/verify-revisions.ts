import sql from 'sql-template-tag';
import type { EventType } from '../change/event-type.ts';
import type { ReadDb } from '../database.ts';
import { type Kinds, kindOf, lifted } from '../kind/kind.ts';
import { diff, equal, touches, valueAt } from '../paths/index.ts';
import { revisionDigest } from './digest.ts';

const RECORDS_AT_ONCE = 200;

interface Row {
  id: string;
  recordId: string;
  number: number;
  snapshot: unknown;
  version: number;
  publishedFrom: Date | null;
  publishedTo: Date | null;
  reconstructed: boolean;
  kind: string;
}
interface Event {
  recordId: string;
  setNumber: number;
  type: EventType;
  revisionId: string | null;
  paths: { path: string }[];
  content: { path: string; after: unknown }[];
  past: { number: number; digest: string }[] | null;
}

/**
 * Holds the stored texts against the chain, record by record: each publication must have led from
 * the text before it to the text that is there, by the changes that its event names and no other.
 * @returns a sentence for each text that was replaced, removed or put in without an event
 */
export async function faultsOfRevisions(kinds: Kinds, db: ReadDb): Promise<string[]> {
  const faults: string[] = [];
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const records = await db.rows<{ id: string }>(
      sql`SELECT id FROM "Record" WHERE id > ${after} ORDER BY id LIMIT ${RECORDS_AT_ONCE}`,
    );
    const last = records.at(-1);
    if (!last) return faults;
    faults.push(...(await faultsOf(kinds, db, records)));
    after = last.id;
  }
}

async function faultsOf(kinds: Kinds, db: ReadDb, records: { id: string }[]): Promise<string[]> {
  const ids = records.map(({ id }) => id);
  const counts = await db.rows<{ recordId: string; count: number; highest: number }>(sql`
    SELECT "recordId", count(*)::int AS count, max(number)::int AS highest FROM "Revision"
    WHERE "recordId" = ANY(${ids}::uuid[]) GROUP BY "recordId" HAVING count(*) <> max(number)`);
  const rows = await db.rows<Row>(sql`
    SELECT v.id, v."recordId", v.number, v.snapshot, v."schemaVersion" AS version, v."publishedFrom", v."publishedTo", v.reconstructed, r.kind
    FROM "Revision" v JOIN "Record" r ON r.id = v."recordId"
    WHERE v."recordId" = ANY(${ids}::uuid[]) AND v."publishedFrom" IS NOT NULL ORDER BY v.number`);
  const events = await db.rows<Event>(sql`
    SELECT "recordId", "setNumber", type, "revisionId", paths, content, past FROM "ChangeEvent"
    WHERE "recordId" = ANY(${ids}::uuid[]) ORDER BY "setNumber"`);
  const revisionsOf = Map.groupBy(rows, ({ recordId }) => recordId);
  const eventsOf = Map.groupBy(events, ({ recordId }) => recordId);
  return [
    ...counts.map(
      ({ recordId, count, highest }) =>
        `record ${recordId}: ${highest - count} of its ${highest} revisions are missing`,
    ),
    ...ids.flatMap((id) =>
      faultsOfRecord(kinds, revisionsOf.get(id) ?? [], eventsOf.get(id) ?? []).map(
        (fault) => `record ${id}: ${fault}`,
      ),
    ),
  ];
}

function faultsOfRecord(kinds: Kinds, rows: readonly Row[], events: readonly Event[]): string[] {
  const faults: string[] = [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  const told = new Set<string>();
  /** what was public when the event came; null where nothing was */
  let present: Row | null = null;
  let latest: Row | null = null;
  for (const event of events) {
    if (event.type === 'withdrawn' || event.type === 'merged') present = null;
    if (event.type !== 'published' && event.type !== 'unmerged') continue;
    const row = byId.get(event.revisionId ?? '');
    if (!row) {
      faults.push(`the revision that set ${event.setNumber} published is not there`);
      present = null;
      continue;
    }
    told.add(row.id);
    // What a merge took out comes back as it was.
    const before = event.type === 'unmerged' ? latest : present;
    faults.push(...faultsOfPublication(kinds, before, row, event));
    for (const { number, digest } of event.past ?? []) {
      const past = rows.find((each) => each.number === number);
      if (past) told.add(past.id);
      if (!past || revisionDigest(past) !== digest)
        faults.push(`revision ${number} is not the one that set ${event.setNumber} told`);
    }
    present = row;
    latest = row;
  }
  const isTold = events.some(({ past }) => past !== null);
  // A past that was told before sets named its revisions is held against its last one alone.
  for (const row of rows)
    if (!told.has(row.id) && (isTold || !row.reconstructed))
      faults.push(`revision ${row.number} is published and no set published it`);
  return faults;
}

function faultsOfPublication(kinds: Kinds, before: Row | null, row: Row, event: Event): string[] {
  const replaced = event.content.find(
    ({ path, after }) => !equal(valueAt(row.snapshot, path) ?? null, after ?? null),
  );
  if (replaced)
    return [
      `revision ${row.number} says something else at ${replaced.path} than set ${event.setNumber}`,
    ];
  const named = event.paths.map(({ path }) => path);
  // Both as today's code reads them, so that a lift between the two is no change.
  const silent = diff(before ? snapshotOf(kinds, before) : {}, snapshotOf(kinds, row)).find(
    ({ path }) => !named.some((one) => touches(path, one)),
  );
  return silent
    ? [
        `revision ${row.number} differs at ${silent.path}, which set ${event.setNumber} does not name`,
      ]
    : [];
}

const snapshotOf = (kinds: Kinds, { kind, snapshot, version }: Row): unknown =>
  lifted(kindOf(kinds, kind), snapshot, version);
