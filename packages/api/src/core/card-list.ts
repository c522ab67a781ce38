import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from './database.ts';
import type { KindDefinition } from './kind.ts';
import { localizedOutput } from './localized-output.ts';
import { given, type Page, page, pagedView, readCursor } from './page.ts';
import { listInput } from './read-input.ts';
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
});
export type CardItem = z.infer<typeof cardItem>;

export interface CardColumns {
  select: Sql;
  join: Sql;
  where: readonly Sql[];
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
  const dossier = await dossierIdOf(db, input.dossier);
  const more = extra?.(at);
  return page<T>(db, {
    select: sql`c."recordId" AS id, c.slug, c.title, c.summary, c.names ${more ? sql`, ${more.select}` : sql``}`,
    from: sql`FROM "Card" c ${more?.join ?? sql``}`,
    where: given(
      inView(at, 'c'),
      sql`c.kind = ${kind.name}`,
      dossier &&
        (kind.shared ? referredTo(at, dossier) : sql`c.dossiers @> ARRAY[${dossier}]::uuid[]`),
      ...(more?.where ?? []),
    ),
    order: { key: sql`c."titleSort"`, type: 'text', descending: input.sort === '-title' },
    id: sql`c."recordId"`,
    limit: input.limit,
    cursor,
    timed: true,
  });
}

/** Whether a record of the dossier refers to the target, the record of the card `c` unless said. */
export const referredTo = (
  view: View,
  dossier: string,
  target: Sql = sql`c."recordId"`,
): Sql => sql`EXISTS (
  SELECT FROM "Reference" r JOIN "Card" home ON home."recordId" = r."recordId" AND ${inView(view, 'home')}
  WHERE r."targetId" = ${target} AND ${inView(view, 'r')} AND (home.dossiers @> ARRAY[${dossier}]::uuid[]))`;
