import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { publicSnapshot, publicValues } from '../../core/index/public-layer.ts';
import { publicPart, publicSchemaAt, referencesOf } from '../../core/kind/field.ts';
import {
  type KindDefinition,
  type Kinds,
  kindOf,
  lifted,
  type Snapshot,
} from '../../core/kind/kind.ts';
import { type Change, isOrder, itemsOf, valueAt } from '../../core/paths/index.ts';
import { type Hydrated, hydrate } from '../../core/read/hydrate.ts';
import { FOR_EVER } from '../../core/read/uses.ts';
import type { View } from '../../core/read/view.ts';
import { referenceOutput } from '../../core/schema/localized-output.ts';

/** What only the rest of their list tells of some items, by their ids. */
const toldItems = z.record(z.string(), z.object({ what: z.string(), from: z.string().nullable() }));

/** One path that changed, as the public may see it. */
export const publicChange = z.object({
  path: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  /** the item of a list in which the path lies, so that it can be named; null outside any */
  within: z.unknown(),
  told: z.object({ before: toldItems, after: toldItems }).meta({
    help: 'Of the status entries among the values before, and after or around the path, by id: what each is in its history (moved, restated, reported, checked), and the status that it found',
  }),
});
export type PublicChange = z.infer<typeof publicChange>;

export const NOTHING_TOLD: PublicChange['told'] = { before: {}, after: {} };

/** Everything that the values of a change name, by id. */
export const namedReferences = z.record(z.string(), referenceOutput);

/** The public parts of a record on both sides of a change, as far as they are known. */
export interface Sides {
  before?: Snapshot | undefined;
  after?: Snapshot | undefined;
}

/** The public part of what changed; undefined where the public may not see it. */
export function publicChangeOf(
  kind: KindDefinition,
  change: Change,
  sides: Sides,
): PublicChange | undefined {
  const values = publicValues(kind, change.path, change.before, change.after);
  if (!values) return undefined;
  const within = itemAround(kind, change.path, [sides.after, sides.before]);
  return {
    path: change.path,
    ...values,
    within,
    told: {
      before: toldOf(kind, change.path, values.before, sides.before),
      after: toldOf(kind, change.path, within ?? values.after, sides.after ?? sides.before),
    },
  };
}

function itemAround(kind: KindDefinition, path: string, snapshots: readonly unknown[]): unknown {
  const item = outerItem(path);
  const schema = item && publicSchemaAt(kind.schema, item);
  if (!schema) return null;
  const found = snapshots.map((one) => valueAt(one, item)).find((one) => one !== undefined);
  return found === undefined ? null : publicPart(schema, found);
}

/** What the snapshot tells of the items that a value is or holds. */
function toldOf(
  { told }: KindDefinition,
  path: string,
  value: unknown,
  snapshot: Snapshot | undefined,
): PublicChange['told']['after'] {
  if (!told || !snapshot || !isIn(told.list, path)) return {};
  const all = told.of(snapshot);
  const ids = (Array.isArray(value) ? value : [value]).map((item) => item?.id);
  return Object.fromEntries(ids.flatMap((id) => (all[id] ? [[id, all[id]]] : [])));
}

/** Whether a change lies in the list whose items are told by one another. */
export const isTold = ({ told }: KindDefinition, path: string): boolean =>
  told !== undefined && isIn(told.list, path);

const isIn = (list: string, path: string): boolean => path === list || path.startsWith(`${list}[`);

/** `history[0192…]` of a path inside that item; undefined for the item itself, and outside any. */
export function outerItem(path: string): string | undefined {
  const [item] = itemsOf(path);
  return item === path ? undefined : item;
}

/** Ids of the records that a change names. */
function namedIn(kind: KindDefinition, change: PublicChange): string[] {
  const schema = publicSchemaAt(kind.schema, change.path);
  const item = outerItem(change.path);
  const around = item && publicSchemaAt(kind.schema, item);
  return [
    ...(schema && !isOrder(change.path)
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
  const rows = await db.rows<{ id: string; kind: string; snapshot: unknown; version: number }>(
    sql`
    SELECT v.id, r.kind, ${publicSnapshot('v')}
    FROM "Revision" v JOIN "Record" r ON r.id = v."recordId" WHERE v.id = ANY(${[...revisionIds]}::uuid[])`,
    FOR_EVER,
  );
  return new Map(
    rows.map((row) => [row.id, lifted(kindOf(kinds, row.kind), row.snapshot, row.version)]),
  );
}
