import sql from 'sql-template-tag';
import type { ReadDb } from '../database.ts';
import { type Kinds, kindOf, lifted, type Snapshot } from '../kind/kind.ts';
import { factsIn, hasFact } from '../read/live-facts.ts';
import type { Problem } from './problem.ts';

interface Entry {
  id: string;
  kind: string;
  snapshot: Snapshot;
}

/**
 * Live facts that name a field which their record does not have. A record that is public neither
 * now nor in the same list is left to the rule for references.
 */
export async function factProblems(
  db: ReadDb,
  kinds: Kinds,
  entries: readonly Entry[],
): Promise<Map<string, Problem[]>> {
  const facts = new Map(
    entries.map((entry) => [entry.id, factsIn(kindOf(kinds, entry.kind), entry.snapshot)]),
  );
  const named = [...new Set([...facts.values()].flat().map(({ record }) => record))];
  if (named.length === 0) return new Map();
  const targets = new Map<string, Entry>(await published(db, kinds, named));
  for (const entry of entries) targets.set(entry.id, entry);
  const missing = (id: string, path: string): boolean => {
    const target = targets.get(id);
    return target !== undefined && !hasFact(kindOf(kinds, target.kind), target.snapshot, path);
  };
  return new Map(
    entries.map(({ id }) => [
      id,
      (facts.get(id) ?? [])
        .filter((fact) => missing(fact.record, fact.path))
        .map(
          (fact): Problem => ({
            code: 'fact_missing',
            path: 'body',
            severity: 'refusal',
            message: `A live fact names “${fact.path}”, which its record does not have.`,
            hint: 'Choose the fact anew, or write the words without it.',
          }),
        ),
    ]),
  );
}

async function published(
  db: ReadDb,
  kinds: Kinds,
  ids: readonly string[],
): Promise<[string, Entry][]> {
  const rows = await db.rows<{ id: string; kind: string; snapshot: unknown; version: number }>(sql`
    SELECT r.id, r.kind, v.snapshot, v."schemaVersion" AS version
    FROM "Record" r JOIN "Revision" v ON v."recordId" = r.id AND v."publishedFrom" IS NOT NULL AND v."publishedTo" IS NULL
    WHERE r.id = ANY(${[...ids]}::uuid[])`);
  return rows.map(({ id, kind, snapshot, version }) => [
    id,
    { id, kind, snapshot: lifted(kindOf(kinds, kind), snapshot, version) },
  ]);
}
