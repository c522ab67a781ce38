import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../database.ts';
import type { KindDefinition } from '../kind/kind.ts';
import { listInput, PAGING } from '../read/read-input.ts';
import { dossierIdOf } from '../read/resolve-ids.ts';
import { dossierUse, listUse, type Use } from '../read/uses.ts';
import { inView, type View } from '../read/view.ts';
import { identifiersOutput, localizedOutput } from '../schema/localized-output.ts';
import { byTitle } from './by-title.ts';
import { conditionsOf, type Facets, type Filtered, facetsOf } from './facets.ts';
import { facetsBy, filteredBy, type KindList } from './kind-list.ts';
import { given, type Page, page, pagedView, readCursor } from './page.ts';

export const cardListInput = listInput.extend({
  sort: z.enum(['title', '-title']).default('title').meta({ label: 'Sort' }),
});

export const cardItem = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: localizedOutput,
  summary: localizedOutput,
  names: z.array(z.string()),
  identifiers: identifiersOutput,
});
export type CardItem = z.infer<typeof cardItem>;

const cardFacetInput = cardListInput.omit(PAGING);
export type CardsAsked = z.infer<typeof cardFacetInput>;

/** A kind's own table and filters beside those of a card. */
export interface CardList<T> extends KindList {
  /** what a row is, to which tests hold it */
  row: z.ZodType<T>;
  /** its own columns, each behind a comma */
  select(at: View): Sql;
  join(at: View): Sql;
  /** what its columns depend on beside the records of the list */
  uses?: readonly Use[];
}

/** What filters and facets need of it. */
type Joined = Omit<CardList<CardItem>, 'row'>;

/** A list of cards of one kind. A shared kind belongs to the dossiers whose records refer to it. */
export async function listCards<T extends CardItem>(
  db: ReadDb,
  kind: KindDefinition,
  view: View,
  input: z.infer<typeof cardListInput>,
  list?: CardList<T>,
): Promise<Page<T>> {
  const cursor = readCursor(input.cursor);
  const at = pagedView(view, cursor);
  const filtered = await cardsAsked(db, kind, at, input, list);
  return page<T>(db, {
    ...(list && { row: list.row }),
    select: sql`c."recordId" AS id, c.slug, c.title, c.summary, c.names, c.identifiers ${list?.select(at) ?? sql``}`,
    from: sql`FROM "Card" c ${list?.join(at) ?? sql``}`,
    where: conditionsOf(filtered),
    uses: filtered.uses,
    order: byTitle(input.locale, list?.alias ?? 'c', input.sort === '-title'),
    id: sql`c."recordId"`,
    limit: input.limit,
    cursor,
    timed: true,
  });
}

async function cardsAsked(
  db: ReadDb,
  kind: KindDefinition,
  at: View,
  input: CardsAsked,
  list: Joined | undefined,
): Promise<Filtered> {
  const [dossier, filtered] = await Promise.all([
    dossierIdOf(db, input.dossier),
    list ? filteredBy(db, at, list, input) : { by: {} },
  ]);
  return {
    always: given(
      inView(at, 'c'),
      sql`c.kind = ${kind.name}`,
      dossier &&
        (kind.shared ? referredTo(at, dossier) : sql`c.dossiers @> ARRAY[${dossier}]::uuid[]`),
    ),
    uses: [
      // Which of the shared records belong to a dossier follows from all that refers to them.
      listUse(kind.name, kind.shared ? undefined : dossier),
      ...(kind.shared && dossier ? [dossierUse(dossier)] : []),
      ...(list?.uses ?? []),
    ],
    ...filtered,
  };
}

/** What the filters of a list of cards can be set to, with counts. */
export const cardFacets = async (
  db: ReadDb,
  kind: KindDefinition,
  view: View,
  input: CardsAsked,
  list: Joined,
): Promise<Facets> =>
  facetsOf(db, view, {
    from: sql`FROM "Card" c ${list.join(view)}`,
    id: sql`c."recordId"`,
    filtered: await cardsAsked(db, kind, view, input, list),
    chosen: input,
    facets: facetsBy(view, list),
  });

/** Whether a record of the dossier refers to the target, the record of the card `c` unless said. */
export const referredTo = (
  view: View,
  dossier: string,
  target: Sql = sql`c."recordId"`,
): Sql => sql`EXISTS (
  SELECT FROM "Reference" r JOIN "Card" home ON home."recordId" = r."recordId" AND ${inView(view, 'home')}
  WHERE r."targetId" = ${target} AND ${inView(view, 'r')} AND (home.dossiers @> ARRAY[${dossier}]::uuid[]))`;
