import { codes } from '@chancery/vocabularies';
import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { byTitle } from '../../core/lists/by-title.ts';
import {
  conditionsOf,
  type Facets,
  type Filtered,
  facetsOf,
  usesOf,
} from '../../core/lists/facets.ts';
import { facetsBy, filteredBy, type KindList, selectFields } from '../../core/lists/kind-list.ts';
import { filtersOf, itemFieldsOf, listInputOf } from '../../core/lists/list-fields.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/lists/page.ts';
import { PAGING } from '../../core/read/read-input.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { listUse } from '../../core/read/uses.ts';
import { inView, type View } from '../../core/read/view.ts';
import { identifiersOutput, localizedOutput } from '../../core/schema/localized-output.ts';
import { agreementTable } from './indexing.ts';
import { latestActionJoin } from './latest-action.ts';
import { agreementListed, agreementSchema } from './schema.ts';

export const agreementListInput = listInputOf(agreementSchema, agreementListed);

const action = z.object({
  action: z.enum(codes('agreementAction')),
  side: z.enum(['a', 'b', 'both', 'other']),
  /** EDTF; null where it is not known */
  date: z.string().nullable(),
});

export const agreementItem = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: localizedOutput,
  identifiers: identifiersOutput,
  ...itemFieldsOf(agreementSchema),
  /** the last action that says whether it has effect, else how far it came */
  standing: z.enum(codes('agreementAction')).nullable(),
  /** EDTF date since when it stands so */
  standingDate: z.string().nullable().meta({ date: true }),
  /** EDTF date of its coming into force, where it has come to stand otherwise since */
  inForceFrom: z.string().nullable().meta({ date: true }),
  /** EDTF date on which it was signed, or else concluded */
  date: z.string().nullable().meta({ date: true }),
  /** EDTF date; null where it is not known or has not come */
  inForce: z.string().nullable().meta({ date: true }),
  city: localizedOutput.nullable(),
  country: z.string().nullable().meta({ codeList: 'country' }),
  actions: z.array(action),
  /** whether it may not yet have been concluded on `validOn` */
  maybe: z.boolean(),
});
export type AgreementItem = z.infer<typeof agreementItem>;

export async function listAgreements(
  db: ReadDb,
  view: View,
  input: z.infer<typeof agreementListInput>,
): Promise<Page<AgreementItem>> {
  const cursor = readCursor(input.cursor);
  const at = pagedView(view, cursor);
  const filtered = await agreementsAsked(db, at, input);
  return page<AgreementItem>(db, {
    select: sql`g."recordId" AS id, c.slug, c.title, c.identifiers${selectFields(agreementSchema, 'g')}, st.action AS standing, st.date AS "standingDate", st."inForceFrom", g.date, ${inForce(input.validOn)} AS "inForce", g.city, g.country,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('action', a.action, 'side', a.side, 'date', a.date) ORDER BY a.position), '[]')
        FROM "AgreementAction" a WHERE a."recordId" = g."recordId" AND ${inView(at, 'a')} ${input.validOn ? sql`AND a.lower <= ${input.validOn}::date` : sql``}) AS actions,
      ${input.validOn ? sql`g.upper > ${input.validOn}::date` : sql`false`} AS maybe`,
    from: sql`${agreements(at, input)} JOIN "Card" c ON c."recordId" = g."recordId" AND c.kind = 'agreement' AND ${inView(at, 'c')}`,
    ...(!input.standing && { countFrom: sql`FROM "AgreementIndex" g` }),
    where: conditionsOf(filtered),
    uses: usesOf(filtered),
    order:
      input.sort === 'title'
        ? byTitle(input.locale)
        : { key: sql`g.lower`, type: 'date', descending: input.sort === '-date' },
    id: sql`g."recordId"`,
    limit: input.limit,
    cursor,
    timed: true,
  });
}

const agreements = (at: View, { validOn }: Asked): Sql =>
  sql`FROM "AgreementIndex" g ${latestActionJoin(at, sql`g."recordId"`, validOn)}`;

/** When it came into force, if that had begun by the day asked for. */
const inForce = (day: string | undefined): Sql =>
  day
    ? sql`CASE WHEN st.action = 'in_force' THEN st.date ELSE st."inForceFrom" END`
    : sql`g."inForce"`;

const list: KindList = {
  filters: filtersOf(agreementSchema, agreementListed),
  table: agreementTable,
  alias: 'g',
  own: (at) => ({
    standing: {
      where: (action) => sql`st.action = ${action}`,
      facet: { value: sql`st.action` },
    },
    action: {
      where: (action) =>
        sql`EXISTS (SELECT FROM "AgreementAction" a WHERE a."recordId" = g."recordId" AND a.action = ${action} AND ${inView(at, 'a')})`,
      facet: {
        value: sql`a.action`,
        repeats: true,
        join: sql`JOIN "AgreementAction" a ON a."recordId" = g."recordId" AND ${inView(at, 'a')}`,
      },
    },
  }),
};

export const agreementFacetInput = agreementListInput.omit(PAGING);
type Asked = z.infer<typeof agreementFacetInput>;

async function agreementsAsked(db: ReadDb, at: View, input: Asked): Promise<Filtered> {
  const [dossier, filtered] = await Promise.all([
    dossierIdOf(db, input.dossier),
    filteredBy(db, at, list, input),
  ]);
  return {
    always: given(
      inView(at, 'g'),
      dossier && sql`g.dossiers @> ARRAY[${dossier}]::uuid[]`,
      input.validOn && sql`g.lower <= ${input.validOn}::date`,
    ),
    uses: [listUse('agreement', dossier)],
    ...filtered,
  };
}

/** What the register's filters can be set to, with counts. */
export const agreementFacets = async (db: ReadDb, view: View, input: Asked): Promise<Facets> =>
  facetsOf(db, view, {
    from: agreements(view, input),
    id: sql`g."recordId"`,
    filtered: await agreementsAsked(db, view, input),
    chosen: input,
    facets: facetsBy(view, list),
  });
