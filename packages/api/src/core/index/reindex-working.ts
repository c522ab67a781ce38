import sql from 'sql-template-tag';
import { type MergeRow, resolver } from '../change/merges.ts';
import type { WriteDb } from '../database.ts';
import type { Engine } from '../engine.ts';
import { kindOf, lifted } from '../kind/kind.ts';
import { rewriteWorking, type WorkingSet, workingThatDiffer } from './index-layer.ts';
import { allTables, type IndexRows, indexRows, tablesOf } from './index-rows.ts';

interface Shown {
  recordId: string;
  kind: string;
  revision: number;
  state: string;
  savedAt: Date;
  snapshot: unknown;
  version: number;
}

/**
 * Repairs the working layer of some records, whose locks are held: the rows of the revision that the
 * desk shows, as its card says. Answers how many records were wrong, by table.
 */
export async function reindexWorking(
  engine: Engine,
  db: WriteDb,
  ids: readonly string[],
  merges: readonly MergeRow[],
): Promise<Map<string, number>> {
  const resolve = resolver(merges.filter((merge) => !merge.to));
  const shown = await db.rows<Shown>(sql`
    SELECT c."recordId", c.kind, c."firstRevision" AS revision, c.state, c."savedAt", v.snapshot, v."schemaVersion" AS version
    FROM "Card" c JOIN "Revision" v ON v."recordId" = c."recordId" AND v.number = c."firstRevision"
    WHERE c.working AND c."recordId" = ANY(${ids}::uuid[])`);
  const rowsOf = new Map<string, IndexRows>(
    shown.map(({ recordId, kind: name, snapshot, version }) => {
      const kind = kindOf(engine.kinds, name);
      return [recordId, indexRows(kind, recordId, lifted(kind, snapshot, version), resolve)];
    }),
  );
  const wrong = new Map<string, number>();
  for (const table of allTables(engine.kinds)) {
    const sets = shown
      .filter(({ kind }) => tablesOf(kindOf(engine.kinds, kind)).includes(table))
      .map(
        ({ recordId, revision, state, savedAt }): WorkingSet => ({
          recordId,
          revision,
          state,
          savedAt,
          rows: rowsOf.get(recordId)?.get(table.name) ?? [],
          kept: [],
        }),
      );
    const differ = await workingThatDiffer(db, table, sets);
    if (differ.size === 0) continue;
    rewriteWorking(
      db,
      table,
      sets.filter(({ recordId }) => differ.has(recordId)),
    );
    wrong.set(table.name, differ.size);
  }
  return wrong;
}
