import { foldName, type Locale, locales, plainWords } from '@chancery/vocabularies';
import { type NameSearch, nameSearch } from '@chancery/vocabularies/name-keys';
import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import { referredTo } from '../../core/card-list.ts';
import type { ReadDb } from '../../core/database.ts';
import { type Kinds, kindOf } from '../../core/kind.ts';
import { localizedOutput, referenceOutput } from '../../core/localized-output.ts';
import { given, page, pagedView, readCursor } from '../../core/page.ts';
import { day, listInput } from '../../core/read-input.ts';
import { dossierIdOf } from '../../core/scope.ts';
import { isNamed, PLACES, placeOf } from '../../core/sought.ts';
import { inView, type View } from '../../core/view.ts';
import { standing } from '../../kinds/agreement/standing.ts';
import { kindNames } from '../../kinds/schemas.ts';
import { describeFound } from './describe-found.ts';

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
  validOn: day('write a day such as 2021-04-08').optional().meta({
    label: 'Happened by',
    help: 'Says only how an agreement stood: what is found does not depend on it',
  }),
});

export const foundItem = z.object({
  id: z.uuid(),
  kind: z.string(),
  slug: z.string(),
  title: localizedOutput,
  /** titles and other names that are what is looked for, in whatever script */
  names: z.array(z.string()),
  /** found by a name as it is written, by one that sounds like it, or in a text */
  by: z.enum(['name', 'sound', 'text']),
  snippet: z
    .object({
      locale: z.enum(locales),
      parts: z.array(z.object({ text: z.string(), marked: z.boolean() })),
    })
    .nullable(),
  /** how an agreement stands; null for other kinds */
  standing: standing.nullable(),
  /** its home; none for what dossiers share */
  dossier: referenceOutput.nullable(),
});
export type FoundItem = z.infer<typeof foundItem>;

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

/** What a search looks for in one statement: among names, and in texts. */
export interface Looked {
  names: NameSearch;
  /** a `tsquery` over `document` */
  text: Sql;
  locale: Locale;
}

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
  const looked: Looked = { names, text: textQuery(input.q), locale: input.locale ?? 'en' };
  const place = placeOf('s', names);
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
    CASE WHEN p.place = ${PLACES.text} THEN to_char(1 - ts_rank(s.document, ${text}, 1), 'FM0.0000')
      ELSE lpad(length(s."titleSort")::text, 6, '0') END
    || ' ' || left(s."titleSort", ${ORDERED_BY}) FROM (SELECT ${place} AS place) p)`;

/** What is in a dossier, and of what dossiers share that which it refers to. */
export function standsIn(kinds: Kinds, view: View, dossier: string): Sql {
  const shared = [...kinds.keys()].filter((name) => kindOf(kinds, name).shared);
  return sql`(s.dossiers @> ARRAY[${dossier}]::uuid[] OR (s.kind = ANY(${shared}) AND ${referredTo(view, dossier, sql`s."recordId"`)}))`;
}
