import { codes } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import { z } from 'zod';
import {
  type CardColumns,
  cardFacets,
  cardItem,
  cardListInput,
  listCards,
} from '../../core/card-list.ts';
import type { ReadDb } from '../../core/database.ts';
import { type Facets, referenceFacet } from '../../core/facets.ts';
import type { KindDefinition } from '../../core/kind.ts';
import type { Page } from '../../core/page.ts';
import { PAGING } from '../../core/read-input.ts';
import { refers } from '../../core/refers.ts';
import { idOf } from '../../core/scope.ts';
import { inView, type View } from '../../core/view.ts';

export const actorListInput = cardListInput.extend({
  type: z.enum(codes('actorType')).optional().meta({ label: 'Type', codeList: 'actorType' }),
  country: z.string().length(2).optional().meta({ label: 'Country' }),
  topic: z.string().max(100).optional().meta({ label: 'Topic' }),
});
export const actorItem = cardItem.extend({
  type: z.enum(codes('actorType')),
  country: z.string().nullable(),
});
export type ActorItem = z.infer<typeof actorItem>;

export const listActors = async (
  db: ReadDb,
  kind: KindDefinition,
  view: View,
  input: z.infer<typeof actorListInput>,
): Promise<Page<ActorItem>> =>
  listCards<ActorItem>(db, kind, view, input, await columnsFor(db, input));

export const actorFacetInput = actorListInput.omit(PAGING);
type Asked = z.infer<typeof actorFacetInput>;

/** What the register's filters can be set to, with counts. */
export const actorFacets = async (
  db: ReadDb,
  kind: KindDefinition,
  view: View,
  input: Asked,
): Promise<Facets> =>
  cardFacets(db, kind, view, input, (await columnsFor(db, input))(view), {
    type: { value: sql`a.type` },
    country: { value: sql`a.country` },
    topic: referenceFacet(view, 'c', 'topic'),
  });

async function columnsFor(db: ReadDb, input: Asked): Promise<(at: View) => CardColumns> {
  const topic = input.topic && (await idOf(db, 'topic', input.topic, 'topic'));
  return (at) => ({
    select: sql`a.type, a.country`,
    join: sql`JOIN "ActorIndex" a ON a."recordId" = c."recordId" AND ${inView(at, 'a')}`,
    by: {
      type: input.type && sql`a.type = ${input.type}`,
      country: input.country && sql`a.country = ${input.country}`,
      topic: topic && refers(at, 'c', 'topic', topic),
    },
    targets: { topic },
  });
}
