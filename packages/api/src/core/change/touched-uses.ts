import sql from 'sql-template-tag';
import type { WriteDb } from '../database.ts';
import type { Engine } from '../engine.ts';
import { kindOf } from '../kind/kind.ts';
import {
  ANYTHING,
  addressUse,
  dossierUse,
  listUse,
  recordUse,
  referrersUse,
  type Use,
} from '../read/uses.ts';
import type { Plan } from './planning/plan.ts';

/**
 * The uses that a change touches: of each record its own, those of its addresses, of the lists of
 * the dossiers it stands in or ever stood in, and of what it refers to or ever did. Index rows of
 * this change are written already.
 */
export async function touchedUses(engine: Engine, db: WriteDb, plan: Plan): Promise<Use[]> {
  const uses = new Set<Use>([ANYTHING]);
  if (plan.events.length === 0) return [...uses];
  const ids = [
    ...plan.events.map(({ recordId }) => recordId),
    ...plan.merges.map(({ intoId }) => intoId),
  ];
  const [records, targets, turned] = await Promise.all([
    db.rows<{
      id: string;
      kind: string;
      slugs: string[];
      dossiers: string[];
    }>(sql`SELECT r.id, r.kind,
      ARRAY(SELECT DISTINCT c.slug FROM "Card" c WHERE c."recordId" = r.id AND NOT c.working) AS slugs,
      ARRAY(SELECT DISTINCT d FROM "Card" c, unnest(c.dossiers) d WHERE c."recordId" = r.id AND NOT c.working)::text[] AS dossiers
    FROM "Record" r WHERE r.id = ANY(${ids}::uuid[])`),
    db.rows<{ id: string }>(sql`
      SELECT DISTINCT "targetId" AS id FROM "Reference" WHERE "recordId" = ANY(${ids}::uuid[]) AND NOT working`),
    ofReferrers(db, plan),
  ]);
  for (const { id, kind, slugs, dossiers } of records) {
    uses.add(recordUse(id)).add(referrersUse(id)).add(listUse(kind));
    for (const slug of slugs) uses.add(addressUse(kind, slug));
    for (const dossier of dossiers) uses.add(dossierUse(dossier)).add(listUse(kind, dossier));
    // Which side hosts, reports or holds a position follows from the dossier.
    if (kindOf(engine.kinds, kind).policy) {
      uses.add(dossierUse(id));
      for (const each of engine.kinds.keys()) uses.add(listUse(each, id));
    }
  }
  for (const { kind, before, after } of plan.slugs)
    uses.add(addressUse(kind, before)).add(addressUse(kind, after));
  for (const { id } of targets) uses.add(referrersUse(id));
  for (const use of turned) uses.add(use);
  return [...uses];
}

/** A merge, or its end, turns what refers to either record: lists are filtered and counted by it. */
async function ofReferrers(db: WriteDb, plan: Plan): Promise<Use[]> {
  const turned = [
    ...plan.merges.flatMap(({ recordId, intoId }) => [recordId, intoId]),
    ...plan.unmerges.map(({ recordId }) => recordId),
  ];
  if (turned.length === 0) return [];
  const rows = await db.rows<{ kind: string; dossier: string | null; targets: string[] }>(sql`
    SELECT c.kind, d.id::text AS dossier, array_agg(DISTINCT ref."targetId"::text) AS targets
    FROM "Reference" ref JOIN "Card" c ON c."recordId" = ref."recordId" AND NOT c.working AND c."publishedTo" IS NULL
    LEFT JOIN LATERAL unnest(c.dossiers) d(id) ON true
    WHERE (ref."targetId" = ANY(${turned}::uuid[]) OR ref."statedId" = ANY(${turned}::uuid[])) AND NOT ref.working
    GROUP BY 1, 2`);
  return rows.flatMap(({ kind, dossier, targets }) => [
    listUse(kind),
    ...(dossier ? [listUse(kind, dossier), dossierUse(dossier)] : []),
    ...targets.map(referrersUse),
  ]);
}
