import { foldName, locales, plainWords } from '@chancery/vocabularies';
import { nameSearch } from '@chancery/vocabularies/name-keys';
import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { type Kinds, kindOf } from '../../core/kind/kind.ts';
import { referredTo } from '../../core/lists/card-list.ts';
import { isNamed, RANKS, rankOf } from '../../core/lists/name-conditions.ts';
import { given, page, pagedView, readCursor } from '../../core/lists/page.ts';
import { lastDay, listInput } from '../../core/read/read-input.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { inView, type View } from '../../core/read/view.ts';
import { kindNames } from '../../kinds/schemas.ts';
import { describeFound } from './describe-found.ts';
import { foundItem, type SearchTerms } from './found-item.ts';

export const SEARCH_MAX = 200;
/** Results are counted exactly up to here. */
const COUNTED = 1_000;

export const searchInput = listInput.extend({
  q: z
    .string()
    .max(SEARCH_MAX)
    .default('')
    .meta({ label: 'What is looked for', help: 'Names in any script, or words of a text' }),
  kind: z.enum(kindNames).optional().meta({ label: 'Kind' }),
  locale: z.enum(locales).optional().meta({ label: 'Language of the passage, if there is one' }),
  validOn: lastDay().optional().meta({
    label: 'Happened by',
    help: 'Says only how an agreement stood: what is found does not depend on it',
  }),
});

export const foundOutput = z.object({
  items: z.array(foundItem),
  nextCursor: z.string().nullable(),
  total: z
    .number()
    .int()
    .optional()
    .meta({ help: `Exact to ${COUNTED}` }),
  totalAtLeast: z
    .number()
    .int()
    .optional()
    .meta({ help: 'In place of total, where there are more' }),
});
export type FoundOutput = z.infer<typeof foundOutput>;

/** Records by name in any script, then by text; the best first. */
export async function findRecords(
  db: ReadDb,
  kinds: Kinds,
  view: View,
  input: z.infer<typeof searchInput>,
): Promise<FoundOutput> {
  const cursor = readCursor(input.cursor);
  const dossier = await dossierIdOf(db, input.dossier);
  const names = nameSearch(input.q, false);
  if (!names) return { items: [], nextCursor: null, total: 0 };
  const at = pagedView(view, cursor);
  const looked: SearchTerms = { names, text: textQuery(input.q), locale: input.locale ?? 'en' };
  const place = rankOf('s', names);
  const found = await page<{ id: string; place: number }>(db, {
    select: sql`s."recordId" AS id, ${place} AS place`,
    from: sql`FROM "SearchText" s`,
    where: given(
      inView(at, 's'),
      sql`(${isNamed('s', names.sounds)} OR s.document @@ ${looked.text})`,
      input.kind && sql`s.kind = ${input.kind}`,
      dossier && standsIn(kinds, at, dossier),
    ),
    order: { key: orderOf(place, looked.text), type: 'text', descending: false },
    id: sql`s."recordId"`,
    limit: input.limit,
    cursor,
    timed: true,
    countTo: COUNTED,
  });
  return {
    items: await describeFound(db, at, found.items, looked, input.validOn),
    nextCursor: found.nextCursor,
    ...(found.total > COUNTED ? { totalAtLeast: COUNTED } : { total: found.total }),
  };
}

/** Words as their languages bend them; `russian` stems what is in Latin letters as English. */
const textQuery = (text: string): Sql =>
  sql`(plainto_tsquery('pg_catalog.russian', ${plainWords(text).replace(/[ёЁ]/g, 'е')}) || plainto_tsquery('pg_catalog.simple', ${foldName(text)}))`;

/** Letters of a title that put it in order: a cursor carries them. */
const ORDERED_BY = 60;

/** A text that sorts as the answers do: by place, then the shorter name or the text that fits better. */
const orderOf = (place: Sql, text: Sql): Sql => sql`(SELECT p.place::text || ' ' ||
    CASE WHEN p.place = ${RANKS.text} THEN to_char(1 - ts_rank(s.document, ${text}, 1), 'FM0.0000')
      ELSE lpad(length(s."titleSort")::text, 6, '0') END
    || ' ' || left(s."titleSort", ${ORDERED_BY}) FROM (SELECT ${place} AS place) p)`;

/** What is in a dossier, and of what dossiers share that which it refers to. */
export function standsIn(kinds: Kinds, view: View, dossier: string): Sql {
  const shared = [...kinds.keys()].filter((name) => kindOf(kinds, name).shared);
  return sql`(s.dossiers @> ARRAY[${dossier}]::uuid[] OR (s.kind = ANY(${shared}) AND ${referredTo(view, dossier, sql`s."recordId"`)}))`;
}
