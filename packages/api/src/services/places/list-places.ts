import { codes, type Locale, label } from '@chancery/vocabularies';
import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { inOrderOf, textIn } from '../../core/lists/by-title.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/lists/page.ts';
import { firstDay, lastDay, listInput } from '../../core/read/read-input.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { listUse } from '../../core/read/uses.ts';
import { inView, publishedIn, type View } from '../../core/read/view.ts';
import { localizedOutput } from '../../core/schema/localized-output.ts';
import { projectBegun } from '../../kinds/project/begun.ts';

export const placeListInput = listInput.extend({
  show: z
    .enum(['meetings', 'projects'])
    .optional()
    .meta({ label: 'Kind', help: 'Places of meetings alone, or of projects alone' }),
  from: firstDay()
    .optional()
    .meta({ label: 'From', help: 'Of meetings; projects have no one date' }),
  to: lastDay().optional().meta({ label: 'To' }),
});

export const placeItem = z.object({
  /** of the place within its record; of a meeting, the meeting itself */
  id: z.uuid(),
  record: z.uuid(),
  kind: z.enum(['meeting', 'project']),
  slug: z.string(),
  title: localizedOutput,
  /** `route`: one of several places in order */
  sort: z.enum(['meeting', 'site', 'route']),
  /** order along the route, from 1 */
  position: z.number().int().nullable(),
  label: localizedOutput.nullable(),
  city: localizedOutput.nullable(),
  country: z.string().nullable().meta({ codeList: 'country' }),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  precision: z.enum(codes('placePrecision')),
  hostSide: z.enum(['a', 'b']).nullable(),
  /** EDTF; projects have none */
  date: z.string().nullable().meta({ date: true }),
  maybe: z.boolean(),
});
export type PlaceItem = z.infer<typeof placeItem>;

/** Where the record says that something was or is: meetings, sites of projects, routes point by point. */
export async function listPlaces(
  db: ReadDb,
  view: View,
  input: z.infer<typeof placeListInput>,
): Promise<Page<PlaceItem>> {
  const cursor = readCursor(input.cursor);
  const at = pagedView(view, cursor);
  const dossier = await dossierIdOf(db, input.dossier);
  return page<PlaceItem>(db, {
    row: placeItem.strict(),
    select: sql`x.id, x.record, x.kind, c.slug, c.title, x.sort, x.position, x.label,
      x.place->'city' AS city, x.place->>'country' AS country,
      (x.place->>'latitude')::float8 AS latitude, (x.place->>'longitude')::float8 AS longitude,
      coalesce(x.place->>'precision', CASE WHEN x.place->'city' IS NULL THEN 'country' ELSE 'city' END) AS precision,
      x."hostSide", x.date, x.maybe`,
    from: sql`FROM (${places(at, dossier, input)}) x JOIN "Card" c ON c."recordId" = x.record AND ${inView(at, 'c')}`,
    where: [sql`(x.place->'city' IS NOT NULL OR x.place->>'country' IS NOT NULL)`],
    order: {
      key: inOrderOf(input.locale, nameIn(input.locale)),
      type: 'text',
      descending: false,
    },
    id: sql`x.id`,
    limit: input.limit,
    cursor,
    timed: true,
    uses: ['meeting', 'project'].map((kind) => listUse(kind, dossier)),
  });
}

/** What a reader is shown of a place first: its city, else the name of its country. */
const nameIn = (locale: Locale): Sql => sql`coalesce(${textIn(locale, sql`x.place->'city'`)},
  ${JSON.stringify(countryNames(locale))}::jsonb->>(x.place->>'country'), x.place->>'country', '')`;

const countryNames = (locale: Locale): Record<string, string> =>
  Object.fromEntries(codes('country').map((code) => [code, label('country', code, locale)]));

function places(
  at: View,
  dossier: string | undefined,
  { show, from, to, validOn }: z.infer<typeof placeListInput>,
): Sql {
  const of = (where: Sql[]): Sql => where.reduce((all, one) => sql`${all} AND ${one}`);
  const meetings = sql`
    SELECT m."recordId" AS id, m."recordId" AS record, 'meeting' AS kind, 'meeting' AS sort, NULL::int AS position, NULL::jsonb AS label,
      v."publicSnapshot"->'place' AS place, m."hostSide", m.date, ${validOn ? sql`m.upper > ${validOn}::date` : sql`false`} AS maybe
    FROM "MeetingIndex" m JOIN "Revision" v ON v."recordId" = m."recordId" AND ${publishedIn(at, 'v')}
    WHERE ${of(
      given(
        inView(at, 'm'),
        dossier && sql`m.dossiers @> ARRAY[${dossier}]::uuid[]`,
        from && sql`m.upper >= ${from}::date`,
        to && sql`m.lower <= ${to}::date`,
        validOn && sql`m.lower <= ${validOn}::date`,
      ),
    )}`;
  const projects = (field: 'places' | 'route') => sql`
    SELECT (e.value->>'id')::uuid, p."recordId", 'project', ${field === 'places' ? 'site' : 'route'},
      ${field === 'places' ? sql`NULL::int` : sql`e.ordinality::int`}, e.value->'label', e.value->'place', NULL, NULL, false
    FROM "ProjectIndex" p JOIN "Revision" v ON v."recordId" = p."recordId" AND ${publishedIn(at, 'v')}
    CROSS JOIN LATERAL jsonb_array_elements(coalesce(v."publicSnapshot"->${field}, '[]')) WITH ORDINALITY e
    WHERE ${of(
      given(
        inView(at, 'p'),
        dossier && sql`p.dossiers @> ARRAY[${dossier}]::uuid[]`,
        validOn && projectBegun(at, sql`p."recordId"`, validOn),
      ),
    )}`;
  if (show === 'meetings') return meetings;
  const both = sql`${projects('places')} UNION ALL ${projects('route')}`;
  // The names and types of the columns are those of the first part.
  return show === 'projects'
    ? sql`${meetings} AND false UNION ALL ${both}`
    : sql`${meetings} UNION ALL ${both}`;
}
