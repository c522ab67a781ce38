import sql from 'sql-template-tag';
import type { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import type { KindDefinition } from '../../core/kind/kind.ts';
import { type CardList, cardFacets, cardItem, listCards } from '../../core/lists/card-list.ts';
import type { Facets } from '../../core/lists/facets.ts';
import { selectFields } from '../../core/lists/kind-list.ts';
import { filtersOf, itemFieldsOf, listInputOf } from '../../core/lists/list-fields.ts';
import type { Page } from '../../core/lists/page.ts';
import { PAGING } from '../../core/read/read-input.ts';
import { inView, type View } from '../../core/read/view.ts';
import { actorTable } from './indexing.ts';
import { actorListed, actorSchema } from './schema.ts';

export const actorListInput = listInputOf(actorSchema, actorListed);
export const actorItem = cardItem.extend(itemFieldsOf(actorSchema));
export type ActorItem = z.infer<typeof actorItem>;

const list: CardList<ActorItem> = {
  row: actorItem.strict(),
  filters: filtersOf(actorSchema, actorListed),
  table: actorTable,
  alias: 'a',
  select: () => selectFields(actorSchema, 'a'),
  join: (at) => sql`JOIN "ActorIndex" a ON a."recordId" = c."recordId" AND ${inView(at, 'a')}`,
};

export const listActors = (
  db: ReadDb,
  kind: KindDefinition,
  view: View,
  input: z.infer<typeof actorListInput>,
): Promise<Page<ActorItem>> => listCards<ActorItem>(db, kind, view, input, list);

export const actorFacetInput = actorListInput.omit(PAGING);

/** What the register's filters can be set to, with counts. */
export const actorFacets = (
  db: ReadDb,
  kind: KindDefinition,
  view: View,
  input: z.infer<typeof actorFacetInput>,
): Promise<Facets> => cardFacets(db, kind, view, input, list);
