import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { byTitle } from '../../core/lists/by-title.ts';
import {
  conditionsOf,
  type Facets,
  type Filtered,
  facetsOf,
  referenceFacet,
  usesOf,
} from '../../core/lists/facets.ts';
import { facetsBy, filteredBy, type KindList, selectFields } from '../../core/lists/kind-list.ts';
import { filtersOf, itemFieldsOf, listInputOf } from '../../core/lists/list-fields.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/lists/page.ts';
import { PAGING } from '../../core/read/read-input.ts';
import { refers } from '../../core/read/refers.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { listUse, recordUse } from '../../core/read/uses.ts';
import { inView, type View } from '../../core/read/view.ts';
import {
  identifiersOutput,
  localizedOutput,
  referenceOutput,
} from '../../core/schema/localized-output.ts';
import { positionTable } from './indexing.ts';
import { positionListed, positionSchema } from './schema.ts';

export const positionListInput = listInputOf(positionSchema, positionListed);

const named = referenceOutput.pick({ id: true, slug: true, title: true });

export const positionItem = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: localizedOutput,
  identifiers: identifiersOutput,
  ...itemFieldsOf(positionSchema),
  stance: localizedOutput,
  /** EDTF dates */
  since: z.string().meta({ date: true }),
  until: z.string().nullable(),
  actor: named,
  topic: named,
  /** whether it may not yet have been held, or no longer, on `validOn` */
  maybe: z.boolean(),
});
export type PositionItem = z.infer<typeof positionItem>;

export async function listPositions(
  db: ReadDb,
  view: View,
  input: z.infer<typeof positionListInput>,
): Promise<Page<PositionItem>> {
  const cursor = readCursor(input.cursor);
  const at = pagedView(view, cursor);
  const filtered = await positionsAsked(db, at, input);
  return page<PositionItem>(db, {
    select: sql`p."recordId" AS id, c.slug, c.title, c.identifiers${selectFields(positionSchema, 'p')}, p.stance, p.date AS since, p.until,
      jsonb_build_object('id', p."actorId", 'slug', who.slug, 'title', who.title) AS actor,
      jsonb_build_object('id', p."topicId", 'slug', what.slug, 'title', what.title) AS topic,
      ${input.validOn ? sql`p.upper > ${input.validOn}::date` : sql`false`} AS maybe`,
    from: sql`FROM "PositionIndex" p JOIN "Card" c ON c."recordId" = p."recordId" AND c.kind = 'position' AND ${inView(at, 'c')}
      LEFT JOIN "Card" who ON who."recordId" = p."actorId" AND ${inView(at, 'who')}
      LEFT JOIN "Card" what ON what."recordId" = p."topicId" AND ${inView(at, 'what')}`,
    countFrom: sql`FROM "PositionIndex" p`,
    where: conditionsOf(filtered),
    uses: (rows) => [
      ...usesOf(filtered),
      ...rows.flatMap(({ actor, topic }) => [recordUse(actor.id), recordUse(topic.id)]),
    ],
    order:
      input.sort === 'title'
        ? byTitle(input.locale)
        : { key: sql`p.lower`, type: 'date', descending: input.sort === '-date' },
    id: sql`p."recordId"`,
    limit: input.limit,
    cursor,
    timed: true,
  });
}

const list: KindList = {
  filters: filtersOf(positionSchema, positionListed),
  table: positionTable,
  alias: 'p',
  own: (at) => ({
    // The topics of the record count as well as the one that it is about.
    topic: {
      where: (topic) => refers(at, 'p', 'topic', topic),
      facet: referenceFacet(at, 'p', 'topic'),
    },
    from: { where: (day) => sql`coalesce(p.ended, 'infinity') >= ${day}::date` },
  }),
};

export const positionFacetInput = positionListInput.omit(PAGING);
type Asked = z.infer<typeof positionFacetInput>;

async function positionsAsked(db: ReadDb, at: View, input: Asked): Promise<Filtered> {
  const [dossier, filtered] = await Promise.all([
    dossierIdOf(db, input.dossier),
    filteredBy(db, at, list, input),
  ]);
  return {
    always: given(
      inView(at, 'p'),
      dossier && sql`p.dossiers @> ARRAY[${dossier}]::uuid[]`,
      input.validOn &&
        sql`p.lower <= ${input.validOn}::date AND coalesce(p.ended, 'infinity') >= ${input.validOn}::date`,
    ),
    uses: [listUse('position', dossier)],
    ...filtered,
  };
}

/** What the register's filters can be set to, with counts. */
export const positionFacets = async (db: ReadDb, view: View, input: Asked): Promise<Facets> =>
  facetsOf(db, view, {
    from: sql`FROM "PositionIndex" p`,
    id: sql`p."recordId"`,
    filtered: await positionsAsked(db, view, input),
    chosen: input,
    facets: facetsBy(view, list),
  });
