import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from './database.ts';
import { conditionsOf, type Facet, type Facets, type Filtered, facetsOf } from './facets.ts';
import type { KindDefinition } from './kind.ts';
import { identifiersOutput, localizedOutput } from './localized-output.ts';
import { given, type Page, page, pagedView, readCursor } from './page.ts';
import { listInput, PAGING } from './read-input.ts';
import { dossierIdOf } from './scope.ts';
import { inView, type View } from './view.ts';

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

export const cardFacetInput = cardListInput.omit(PAGING);
export type CardsAsked = z.infer<typeof cardFacetInput>;

/** A kind's own columns and filters beside those of a card. */
export interface CardColumns {
  select: Sql;
  join: Sql;
  by: Filtered['by'];
  targets: NonNullable<Filtered['targets']>;
}

/** A list of cards of one kind. A shared kind belongs to the dossiers whose records refer to it. */
export async function listCards<T extends CardItem>(
  db: ReadDb,
  kind: KindDefinition,
  view: View,
  input: z.infer<typeof cardListInput>,
  extra?: (at: View) => CardColumns,
): Promise<Page<T>> {
  const cursor = readCursor(input.cursor);
  const at = pagedView(view, cursor);
  const more = extra?.(at);
  const filtered = await cardsAsked(db, kind, at, input, more);
  return page<T>(db, {
    select: sql`c."recordId" AS id, c.slug, c.title, c.summary, c.names, c.identifiers ${more ? sql`, ${more.select}` : sql``}`,
    from: sql`FROM "Card" c ${more?.join ?? sql``}`,
    where: conditionsOf(filtered),
    order: { key: sql`c."titleSort"`, type: 'text', descending: input.sort === '-title' },
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
  more: CardColumns | undefined,
): Promise<Filtered> {
  const dossier = await dossierIdOf(db, input.dossier);
  return {
    always: given(
      inView(at, 'c'),
      sql`c.kind = ${kind.name}`,
      dossier &&
        (kind.shared ? referredTo(at, dossier) : sql`c.dossiers @> ARRAY[${dossier}]::uuid[]`),
    ),
    by: more?.by ?? {},
    targets: more?.targets ?? {},
  };
}

/** What the filters of a list of cards can be set to, with counts. */
export const cardFacets = async (
  db: ReadDb,
  kind: KindDefinition,
  view: View,
  input: CardsAsked,
  extra: CardColumns,
  facets: Readonly<Record<string, Facet>>,
): Promise<Facets> =>
  facetsOf(db, view, {
    from: sql`FROM "Card" c ${extra.join}`,
    id: sql`c."recordId"`,
    filtered: await cardsAsked(db, kind, view, input, extra),
    chosen: input,
    facets,
  });

/** Whether a record of the dossier refers to the target, the record of the card `c` unless said. */
export const referredTo = (
  view: View,
  dossier: string,
  target: Sql = sql`c."recordId"`,
): Sql => sql`EXISTS (
  SELECT FROM "Reference" r JOIN "Card" home ON home."recordId" = r."recordId" AND ${inView(view, 'home')}
  WHERE r."targetId" = ${target} AND ${inView(view, 'r')} AND (home.dossiers @> ARRAY[${dossier}]::uuid[]))`;
