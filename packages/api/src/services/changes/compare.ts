import { codes } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import { z } from 'zod';
import type { Clock } from '../../core/clock.ts';
import type { ReadDb } from '../../core/database.ts';
import { publicPart } from '../../core/kind/field.ts';
import { type Kinds, kindOf, type Snapshot } from '../../core/kind/kind.ts';
import { given, page, pagedView, pageOf, readCursor } from '../../core/lists/page.ts';
import { diff } from '../../core/paths/index.ts';
import { Refusal } from '../../core/problems/problem.ts';
import { hydrate } from '../../core/read/hydrate.ts';
import { day, listInput, viewOf } from '../../core/read/read-input.ts';
import { dossierIdOf, recordIdOf } from '../../core/read/resolve-ids.ts';
import { instantOf, type View } from '../../core/read/view.ts';
import { localizedOutput, referenceOutput } from '../../core/schema/localized-output.ts';
import { kindNames, kindOfUrl } from '../../kinds/schemas.ts';
import { movedBetween } from './moved-between.ts';
import {
  hydrateNamed,
  namedReferences,
  type PublicChange,
  publicChange,
  publicChangeOf,
  snapshotsOf,
} from './public-change.ts';

/** What can have become of a record between two instants. */
const SORTS = ['added', 'changed', 'withdrawn', 'merged'] as const;

/** Both sides of a page's records are read whole, so a page is smaller than elsewhere. */
const ROWS_MAX = 100;
/** A series may change in thousands of figures; beyond this they are counted. */
const PATHS_MAX = 200;

const instant = z.union(
  [day(), z.iso.datetime({ offset: true })],
  'write a day such as 2021-04-08, or a full instant',
);

export const compareInput = listInput.omit({ asOf: true, validOn: true }).extend({
  from: instant.optional().meta({
    label: 'From',
    help: 'The earlier time; a day means its end, UTC; without it, the first publication',
  }),
  to: instant.optional().meta({ label: 'To', help: 'The later time; without it, now' }),
  record: z
    .string()
    .max(200)
    .optional()
    .meta({ label: 'Record', help: 'One record: its id, or kind and address' }),
  kind: z.enum(kindNames).optional().meta({ label: 'Kind' }),
  class: z.enum(codes('changeClass')).optional().meta({ label: 'Class', codeList: 'changeClass' }),
  sort: z.enum(SORTS).optional().meta({ label: 'What became of it' }),
  limit: z.coerce.number().int().min(1).max(ROWS_MAX).default(25).meta({ label: 'Rows' }),
});

const comparedItem = z.object({
  id: z.uuid(),
  kind: z.string(),
  slug: z.string(),
  title: localizedOutput,
  sort: z.enum(SORTS),
  /** the weightiest class among its changes in between; what is told of a past is knowledge */
  class: z.enum(codes('changeClass')),
  /** when it last moved within the two */
  at: z.string(),
  /** why it was withdrawn or merged */
  reason: z.string().nullable(),
  into: referenceOutput.nullable(),
  /** of a changed record, what differs; beyond a number they are counted in `more` */
  paths: z.array(publicChange),
  more: z.number().int(),
  references: namedReferences,
});

export const compared = pageOf(comparedItem).extend({
  from: z.string(),
  to: z.string().nullable().meta({ help: 'null: now' }),
  /** the record asked for, as it stands at the later time */
  record: referenceOutput.nullable(),
  totals: z.array(
    z.object({
      kind: z.string(),
      class: z.enum(codes('changeClass')),
      sort: z.enum(SORTS),
      count: z.number().int(),
    }),
  ),
});
export type Compared = z.infer<typeof compared>;

interface Row {
  id: string;
  kind: string;
  slug: string;
  sort: (typeof SORTS)[number];
  class: (typeof comparedItem.shape.class.options)[number];
  at: Date;
  reason: string | null;
  intoId: string | null;
  beforeId: string | null;
  afterId: string | null;
}

/**
 * What was added, changed, withdrawn and merged between two instants. The states at the two are
 * compared, so that a change made and undone is none, and a past that was told afterwards counts.
 */
export async function compare(
  db: ReadDb,
  kinds: Kinds,
  clock: Clock,
  input: z.infer<typeof compareInput>,
): Promise<Compared> {
  const cursor = readCursor(input.cursor);
  const to = pagedView(namedView(input.to, 'to', clock), cursor);
  const [dossier, record] = await Promise.all([
    dossierIdOf(db, input.dossier),
    namedRecord(db, input.record),
  ]);
  const from = input.from
    ? (instantOf(namedView(input.from, 'from', clock)) ?? clock.now())
    : await firstPublication(db, record ?? dossier, instantOf(to) ?? clock.now());
  refuseBackwards(from, instantOf(to));
  const moved = movedBetween(kinds, from, to, { dossier, record });
  const [found, totals, asked] = await Promise.all([
    page<Row>(db, {
      select: sql`m.*`,
      from: sql`FROM (${moved}) m`,
      where: given(
        input.kind && sql`m.kind = ${input.kind}`,
        input.class && sql`m.class = ${input.class}`,
        input.sort && sql`m.sort = ${input.sort}`,
      ),
      order: { key: sql`m.at`, type: 'timestamptz', descending: true },
      id: sql`m.id`,
      limit: input.limit,
      cursor,
      timed: true,
    }),
    db.rows<Compared['totals'][number]>(sql`
      SELECT m.kind, m.class, m.sort, count(*)::int AS count FROM (${moved}) m
      GROUP BY m.kind, m.class, m.sort ORDER BY m.kind, m.class, m.sort`),
    record ? hydrate(db, to, [record]) : new Map(),
  ]);
  return {
    ...found,
    items: await itemsOf(db, kinds, to, found.items),
    from: from.toISOString(),
    to: instantOf(to)?.toISOString() ?? null,
    record: asked.get(record ?? '') ?? null,
    totals,
  };
}

/** When a record, or without one anything, was first public, not after `until`. */
async function firstPublication(
  db: ReadDb,
  record: string | undefined,
  until: Date,
): Promise<Date> {
  const [row] = await db.rows<{ first: Date | null }>(sql`
    SELECT least(min("publishedFrom"), ${until}) AS first FROM "Revision"
    WHERE "publishedFrom" IS NOT NULL ${record ? sql`AND "recordId" = ${record}` : sql``}`);
  return row?.first ?? until;
}

/** The rows of a page with both their snapshots, read in one statement, and what these name. */
async function itemsOf(
  db: ReadDb,
  kinds: Kinds,
  to: View,
  rows: readonly Row[],
): Promise<Compared['items']> {
  const [snapshots, into] = await Promise.all([
    snapshotsOf(
      db,
      kinds,
      rows.flatMap((row) => [row.beforeId, row.afterId].filter((id) => id !== null)),
    ),
    hydrate(
      db,
      to,
      rows.flatMap((row) => (row.intoId ? [row.intoId] : [])),
    ),
  ]);
  const items = rows.map(({ beforeId, afterId, intoId, at, ...row }) => {
    const before = snapshots.get(beforeId ?? '');
    const after = snapshots.get(afterId ?? '');
    const changes = before && after ? publicDiff(kinds, row.kind, before, after) : [];
    return {
      ...row,
      at: at.toISOString(),
      title: (after ?? before)?.title ?? {},
      into: intoId ? (into.get(intoId) ?? null) : null,
      paths: changes.slice(0, PATHS_MAX),
      more: Math.max(changes.length - PATHS_MAX, 0),
    };
  });
  const references = await hydrateNamed(db, kinds, to, items);
  return items.map((item, index) => ({ ...item, references: references[index] ?? {} }));
}

function publicDiff(kinds: Kinds, name: string, before: Snapshot, after: Snapshot): PublicChange[] {
  const kind = kindOf(kinds, name);
  const sides = [publicPart(kind.schema, before), publicPart(kind.schema, after)] as const;
  return diff(...sides).flatMap((change) => {
    const shown = publicChangeOf(kind, change, { before: sides[0], after: sides[1] });
    return shown ? [shown] : [];
  });
}

/** An instant given under a name of its own; a refusal names that. */
function namedView(text: string | undefined, name: 'from' | 'to', clock: Clock): View {
  try {
    return viewOf(text ? { asOf: text } : {}, clock);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.code, error.message.replace('asOf', `“${name}”`), {
      problems: error.problems.map((problem) => ({ ...problem, path: name })),
    });
  }
}

function refuseBackwards(from: Date, to: Date | null): void {
  if (!to || from <= to) return;
  const message = 'The earlier time lies after the later one.';
  throw new Refusal('BAD_REQUEST', message, {
    problems: [
      {
        code: 'backwards',
        path: 'from',
        severity: 'refusal',
        message,
        hint: 'Give the earlier one as “from”, the later one as “to”.',
      },
    ],
  });
}

/** `0192…`, or `projects/north-south-gas-pipeline` with the kind's name or its name in addresses. */
function namedRecord(db: ReadDb, text: string | undefined): Promise<string> | undefined {
  if (text === undefined) return undefined;
  const [name = '', slug] = text.split('/');
  if (slug === undefined) return recordIdOf(db, text.toLowerCase(), undefined, 'record');
  const kind = kindNames.find((known) => known === name) ?? kindOfUrl(name) ?? name;
  return recordIdOf(db, slug, kind, 'record');
}
