import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { type Change, valueAt } from '../../core/diff.ts';
import { publicPart, publicSchemaAt, referencesOf } from '../../core/field.ts';
import { type Hydrated, hydrate } from '../../core/hydrate.ts';
import { type KindDefinition, type Kinds, kindOf, lifted, type Snapshot } from '../../core/kind.ts';
import { referenceOutput } from '../../core/localized-output.ts';
import { publicSnapshot, publicValues } from '../../core/public-layer.ts';
import type { View } from '../../core/view.ts';

/** One path that changed, as the public may see it. */
export const publicChange = z.object({
  path: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  /** the item of a list in which the path lies, so that it can be named; null outside any */
  within: z.unknown(),
});
export type PublicChange = z.infer<typeof publicChange>;

/** Everything that the values of a change name, by id. */
export const namedReferences = z.record(z.string(), referenceOutput);

/**
 * The public part of what changed; undefined where the public may not see it. `snapshots` are
 * asked in turn for the item around the path.
 */
export function publicChangeOf(
  kind: KindDefinition,
  change: Change,
  snapshots: readonly unknown[],
): PublicChange | undefined {
  const values = publicValues(kind, change.path, change.before, change.after);
  if (!values) return undefined;
  return { path: change.path, ...values, within: itemAround(kind, change.path, snapshots) };
}

function itemAround(kind: KindDefinition, path: string, snapshots: readonly unknown[]): unknown {
  const item = outerItem(path);
  const schema = item && publicSchemaAt(kind.schema, item);
  if (!schema) return null;
  const found = snapshots.map((one) => valueAt(one, item)).find((one) => one !== undefined);
  return found === undefined ? null : publicPart(schema, found);
}

/** `history[0192…]` of a path inside that item; undefined for the item itself, and outside any. */
export function outerItem(path: string): string | undefined {
  const item = /^[^[]+\[[^\]]+\]/.exec(path)?.[0];
  return item === path ? undefined : item;
}

/** Ids of the records that a change names. */
export function namedIn(kind: KindDefinition, change: PublicChange): string[] {
  const schema = publicSchemaAt(kind.schema, change.path);
  const item = outerItem(change.path);
  const around = item && publicSchemaAt(kind.schema, item);
  return [
    ...(schema && !change.path.endsWith('#')
      ? [...referencesOf(schema, change.before), ...referencesOf(schema, change.after)]
      : []),
    ...(around ? referencesOf(around, change.within) : []),
  ];
}

/** What the changes of several records name, in one statement; answers for each list of changes. */
export async function hydrateNamed(
  db: ReadDb,
  kinds: Kinds,
  view: View,
  lists: readonly { kind: string; paths: readonly PublicChange[] }[],
): Promise<Record<string, Hydrated>[]> {
  const named = lists.map(({ kind, paths }) => [
    ...new Set(paths.flatMap((change) => namedIn(kindOf(kinds, kind), change))),
  ]);
  const found = await hydrate(db, view, named.flat());
  return named.map((ids) =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const hydrated = found.get(id);
        return hydrated ? [[id, hydrated]] : [];
      }),
    ),
  );
}

/** Public parts of revisions by id, as today's code knows them, in one statement. */
export async function snapshotsOf(
  db: ReadDb,
  kinds: Kinds,
  revisionIds: readonly string[],
): Promise<Map<string, Snapshot>> {
  if (revisionIds.length === 0) return new Map();
  const rows = await db.rows<{ id: string; kind: string; snapshot: unknown; version: number }>(sql`
    SELECT v.id, r.kind, ${publicSnapshot('v')}
    FROM "Revision" v JOIN "Record" r ON r.id = v."recordId" WHERE v.id = ANY(${[...revisionIds]}::uuid[])`);
  return new Map(
    rows.map((row) => [row.id, lifted(kindOf(kinds, row.kind), row.snapshot, row.version)]),
  );
}
