import sql, { type Sql } from 'sql-template-tag';
import type { ReadDb } from '../database.ts';
import { walk } from '../kind/field.ts';
import { type Kinds, kindOf } from '../kind/kind.ts';
import { labelOfPath } from '../kind/label-of-path.ts';
import { keysOf } from '../paths/index.ts';
import type { Candidate } from './candidate.ts';
import type { Problem } from './problem.ts';

/** Longer than any real chain; a longer one is followed no further. */
const CHAIN_MAX = 60;

interface Edge {
  recordId: string;
  /** the field of the snapshot's own level that the reference lies in */
  field: string;
  targetId: string;
}
type OwnEdge = Edge & { path: string; kind: string };

/**
 * References that may not lead back to where they began (`acyclic` in their meta): a project is no
 * part of its own part, an agreement does not amend what amends it. Chains run through what is
 * published, and through what is published beside it.
 */
export async function cycleProblems(
  db: ReadDb,
  kinds: Kinds,
  candidates: readonly Candidate[],
): Promise<Map<string, Problem[]>> {
  const own = candidates.flatMap((candidate) => edgesOf(kinds, candidate));
  const found = new Map<string, Problem[]>();
  if (own.length === 0) return found;
  const edges: Edge[] = [...own, ...(await publishedEdges(db, own, candidates))];
  for (const edge of own) {
    if (!leadsBack(edges, edge)) continue;
    const label = labelOfPath(kindOf(kinds, edge.kind).schema, edge.path);
    found.set(edge.recordId, [
      ...(found.get(edge.recordId) ?? []),
      {
        code: 'cycle',
        path: edge.path,
        severity: 'refusal',
        message: `“${label}” leads back to this record, directly or through others.`,
        hint: 'Choose another record, or mend the chain where it turns back.',
      },
    ]);
  }
  return found;
}

function edgesOf(kinds: Kinds, { id, kind, snapshot }: Candidate): OwnEdge[] {
  const found: OwnEdge[] = [];
  walk(kindOf(kinds, kind).schema, snapshot, ({ path, meta, value }) => {
    if (meta.acyclic && typeof value === 'string')
      found.push({ recordId: id, kind, path, field: fieldOf(path), targetId: value });
  });
  return found;
}

const fieldOf = (path: string): string => keysOf(path)[0] ?? path;

/** What can be reached from the candidates' targets, along the same fields. */
const publishedEdges = (
  db: ReadDb,
  own: readonly OwnEdge[],
  candidates: readonly Candidate[],
): Promise<Edge[]> =>
  db.rows<Edge>(sql`
    WITH RECURSIVE reached AS (
      SELECT r."recordId", began.field, r."targetId", 1 AS depth
      FROM unnest(${own.map(({ targetId }) => targetId)}::uuid[], ${own.map(({ field }) => field)}::text[]) AS began(id, field)
      JOIN "Reference" r ON r."recordId" = began.id AND ${liesIn(sql`began.field`)}
      WHERE ${others(candidates)}
      UNION SELECT r."recordId", reached.field, r."targetId", reached.depth + 1
      FROM reached JOIN "Reference" r ON r."recordId" = reached."targetId" AND ${liesIn(sql`reached.field`)}
      WHERE reached.depth < ${CHAIN_MAX} AND ${others(candidates)})
    SELECT DISTINCT "recordId", field, "targetId" FROM reached`);

const liesIn = (field: Sql): Sql => sql`split_part(split_part(r.path, '[', 1), '.', 1) = ${field}`;
const others = (candidates: readonly Candidate[]): Sql =>
  sql`NOT r.working AND r."publishedTo" IS NULL AND r."recordId" <> ALL(${candidates.map(({ id }) => id)}::uuid[])`;

function leadsBack(edges: readonly Edge[], first: Edge): boolean {
  const seen = new Set<string>();
  const waiting = [first.targetId];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === first.recordId) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const edge of edges)
      if (edge.recordId === at && edge.field === first.field) waiting.push(edge.targetId);
  }
  return false;
}
