import sql from 'sql-template-tag';
import type { ReadDb } from '../database.ts';
import { faultsOfPublicLayer } from '../index/reindex-public.ts';
import type { Kinds } from '../kind/kind.ts';
import { faultsOfAudit } from './audit.ts';
import {
  eventDigest,
  GENESIS,
  pathDigest,
  rootDigest,
  type SaltedChange,
  setDigest,
} from './digest.ts';
import { faultsOfRevisions } from './verify-revisions.ts';

const BATCH = 500;

export interface Verified {
  sets: number;
  events: number;
  /** sentences; empty when the record is sound */
  faults: string[];
}

interface EventRow {
  id: string;
  setNumber: number;
  recordId: string;
  kind: string;
  type: string;
  class: string;
  note: string | null;
  revisionId: string | null;
  paths: { path: string; class: string; digest: string }[];
  amendsId: string | null;
  past: { number: number; digest: string }[] | null;
  content: SaltedChange[];
  digest: string;
}

/**
 * Walks the chain and the audit from their beginnings; then looks for references that hang, and given the kinds for
 * texts that are not those that the chain tells, and public parts that are not those of the whole.
 */
export async function verify(db: ReadDb, kinds?: Kinds): Promise<Verified> {
  const result: Verified = { sets: 0, events: 0, faults: [] };
  let previous = GENESIS;
  for (let after = 0; ; after += BATCH) {
    const sets = await db.rows<{
      number: number;
      instant: Date;
      previous: string;
      root: string;
      digest: string;
    }>(
      sql`SELECT number, instant, previous, root, digest FROM "ChangeSet" WHERE number > ${after} AND number <= ${after + BATCH} ORDER BY number`,
    );
    if (sets.length === 0) break;
    const events = await db.rows<EventRow>(sql`
      SELECT id, "setNumber", "recordId", kind, type, class, note, "revisionId", paths, "amendsId", past, content, digest FROM "ChangeEvent"
      WHERE "setNumber" > ${after} AND "setNumber" <= ${after + BATCH} ORDER BY "setNumber", id`);
    for (const set of sets) {
      result.sets += 1;
      if (set.number !== result.sets)
        result.faults.push(`set ${result.sets} is missing before set ${set.number}`);
      const own = events.filter((event) => event.setNumber === set.number);
      result.events += own.length;
      for (const event of own) result.faults.push(...faultsOfEvent(event));
      if (rootDigest(own.map((event) => event.digest)) !== set.root)
        result.faults.push(`set ${set.number}: its events are not those it was closed with`);
      if (set.previous !== previous || setDigest(set) !== set.digest)
        result.faults.push(`set ${set.number}: the chain is broken`);
      previous = set.digest;
    }
  }
  const [head] = await db.rows<{ number: number; digest: string }>(
    sql`SELECT number, digest FROM "ChainHead"`,
  );
  if (head && (head.number !== result.sets || head.digest !== previous))
    result.faults.push('the head of the chain is not its last set');
  result.faults.push(...(await faultsOfAudit(db)));
  result.faults.push(...(await faultsOfState(db)));
  if (kinds) {
    result.faults.push(...(await faultsOfRevisions(kinds, db)));
    result.faults.push(...(await faultsOfPublicLayer(kinds, db)));
  }
  return result;
}

function faultsOfEvent(event: EventRow): string[] {
  const faults: string[] = [];
  if (eventDigest(event) !== event.digest)
    faults.push(`set ${event.setNumber}: event ${event.id} was altered`);
  for (const content of event.content) {
    const stated = event.paths.find((path) => path.path === content.path);
    if (!stated || pathDigest(content) !== stated.digest)
      faults.push(`set ${event.setNumber}: ${content.path} of event ${event.id} was altered`);
  }
  return faults;
}

async function faultsOfState(db: ReadDb): Promise<string[]> {
  const hanging = await db.rows<{ recordId: string; path: string }>(sql`
    SELECT r."recordId", r.path FROM "Reference" r
    WHERE NOT r.working AND NOT EXISTS (
      SELECT FROM "Card" c WHERE c."recordId" = r."targetId" AND NOT c.working AND c."publishedFrom" <= r."publishedFrom") LIMIT 100`);
  const bare = await db.rows<{ recordId: string }>(sql`
    SELECT v."recordId" FROM "Revision" v WHERE v."publishedFrom" IS NOT NULL AND NOT EXISTS (
      SELECT FROM "Card" c WHERE c."recordId" = v."recordId" AND NOT c.working AND c."publishedFrom" <= v."publishedFrom"
        AND (c."publishedTo" IS NULL OR c."publishedTo" > v."publishedFrom")) LIMIT 100`);
  return [
    ...hanging.map(
      (row) =>
        `record ${row.recordId}: the reference at ${row.path} points at nothing published then`,
    ),
    ...bare.map((row) => `record ${row.recordId}: a published revision has no card`),
  ];
}
