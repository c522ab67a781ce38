import sql, { raw } from 'sql-template-tag';
import { z } from 'zod';
import { type DatedList, datedItem } from '../../core/lists/dated-list.ts';
import { referenceFacet } from '../../core/lists/facets.ts';
import { filtersOf, itemFieldsOf, listInputOf } from '../../core/lists/list-fields.ts';
import { refers } from '../../core/read/refers.ts';
import { recordUse } from '../../core/read/uses.ts';
import { inView } from '../../core/read/view.ts';
import { localizedOutput, referenceOutput } from '../../core/schema/localized-output.ts';
import { positionTable } from './indexing.ts';
import { positionListed, positionSchema } from './schema.ts';

export const positionListInput = listInputOf(positionSchema, positionListed);

const named = referenceOutput.pick({ id: true, slug: true, title: true });

export const positionItem = z.object({
  ...datedItem,
  ...itemFieldsOf(positionSchema),
  stance: localizedOutput,
  /** EDTF dates */
  since: z.string().meta({ date: true }),
  until: z.string().nullable(),
  actor: named,
  topic: named,
});
export type PositionItem = z.infer<typeof positionItem>;

export const positions: DatedList<PositionItem, z.infer<typeof positionListInput>> = {
  kind: 'position',
  schema: positionSchema,
  row: positionItem.strict(),
  filters: filtersOf(positionSchema, positionListed),
  table: positionTable,
  alias: 'p',
  ended: raw('p.ended'),
  columns: () => sql`p.stance, p.date AS since, p.until,
      jsonb_build_object('id', p."actorId", 'slug', who.slug, 'title', who.title) AS actor,
      jsonb_build_object('id', p."topicId", 'slug', what.slug, 'title', what.title) AS topic`,
  joins: (at) => sql`
      LEFT JOIN "Card" who ON who."recordId" = p."actorId" AND ${inView(at, 'who')}
      LEFT JOIN "Card" what ON what."recordId" = p."topicId" AND ${inView(at, 'what')}`,
  own: (at) => ({
    // The topics of the record count as well as the one that it is about.
    topic: {
      where: (topic) => refers(at, 'p', 'topic', topic),
      facet: referenceFacet(at, 'p', 'topic'),
    },
    from: { where: (day) => sql`coalesce(p.ended, 'infinity') >= ${day}::date` },
  }),
  usesOfRows: (rows) =>
    rows.flatMap(({ actor, topic }) => [recordUse(actor.id), recordUse(topic.id)]),
};
