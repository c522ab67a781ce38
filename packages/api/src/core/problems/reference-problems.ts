import sql from 'sql-template-tag';
import type { z } from 'zod';
import type { ReadDb } from '../database.ts';
import { metaOf, walk } from '../kind/field.ts';
import { type Kinds, kindOf, type Snapshot } from '../kind/kind.ts';
import { claimedField } from '../schema/claim-form.ts';
import type { Candidate } from './candidate.ts';
import { type Problem, Refusal } from './problem.ts';

interface Named {
  path: string;
  id: string;
  kinds: readonly string[];
}

/**
 * References to what is no record, to a record that was discarded, or to one of a kind that the field
 * does not take. A claim of such a field names a record as the field does.
 */
export async function referenceProblems(
  db: ReadDb,
  kinds: Kinds,
  candidates: readonly Candidate[],
): Promise<Map<string, Problem[]>> {
  const named = new Map(
    candidates.map(({ id, kind, snapshot }) => [id, namedIn(kindOf(kinds, kind).schema, snapshot)]),
  );
  const asked = [...new Set([...named.values()].flat().map(({ id }) => id))];
  const known = new Map(
    (
      await db.rows<{ id: string; kind: string; kept: boolean }>(sql`
    SELECT r.id, r.kind, EXISTS (SELECT FROM "Card" c WHERE c."recordId" = r.id) AS kept
    FROM "Record" r WHERE r.id = ANY(${asked}::uuid[])`)
    ).map((row) => [row.id, row]),
  );
  // What is saved and published beside it has no card yet.
  for (const { id, kind } of candidates) known.set(id, { id, kind, kept: true });
  return new Map(
    [...named].map(([id, references]) => [
      id,
      references.flatMap(({ path, id: target, kinds: allowed }): Problem[] => {
        const found = known.get(target);
        if (!found?.kept) return [{ ...GONE, path }];
        if (allowed.includes('*') || allowed.includes(found.kind)) return [];
        return [otherKind(path, found.kind, allowed)];
      }),
    ]),
  );
}

/** A draft may name what is not public yet, but nothing that is no record at all. */
export async function refuseHanging(
  db: ReadDb,
  kinds: Kinds,
  drafts: readonly Pick<Candidate, 'kind' | 'snapshot'>[],
): Promise<void> {
  const named = drafts.flatMap(({ kind, snapshot }) =>
    namedIn(kindOf(kinds, kind).schema, snapshot),
  );
  if (named.length === 0) return;
  const rows = await db.rows<{ id: string }>(
    sql`SELECT id FROM "Record" WHERE id = ANY(${[...new Set(named.map(({ id }) => id))]}::uuid[])`,
  );
  const known = new Set(rows.map(({ id }) => id));
  const problems = named
    .filter(({ id }) => !known.has(id))
    .map(({ path }): Problem => ({ ...GONE, path }));
  if (problems.length > 0)
    throw new Refusal('UNPROCESSABLE', 'This names records that do not exist.', { problems });
}

function namedIn(schema: z.core.$ZodType, snapshot: Snapshot): Named[] {
  const found: Named[] = [];
  walk(schema, snapshot, ({ path, meta, value, within }) => {
    if (!meta.reference || typeof value !== 'string') return;
    const claimed = meta.role === 'claimed' && claimedField(schema, String(within.path));
    found.push({
      path,
      id: value,
      kinds: (claimed && metaOf(claimed).reference) || meta.reference,
    });
  });
  return found;
}

const GONE: Omit<Problem, 'path'> = {
  code: 'reference_gone',
  severity: 'refusal',
  message: 'There is no such record, or it was discarded before it was published.',
  hint: 'Choose another record, or remove this one.',
};

const otherKind = (path: string, kind: string, allowed: readonly string[]): Problem => ({
  code: 'reference_kind',
  path,
  severity: 'refusal',
  message: `This names a record of the kind ${kind}, where the field takes ${allowed.join(', ')}.`,
  hint: 'Choose a record of that kind.',
});
