import { codes } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import { z } from 'zod';
import { type DatedList, datedItem } from '../../core/lists/dated-list.ts';
import { filtersOf, itemFieldsOf, listInputOf } from '../../core/lists/list-fields.ts';
import { inView } from '../../core/read/view.ts';
import { localizedOutput } from '../../core/schema/localized-output.ts';
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
  ...datedItem,
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
});
export type AgreementItem = z.infer<typeof agreementItem>;

export const agreements: DatedList<AgreementItem, z.infer<typeof agreementListInput>> = {
  kind: 'agreement',
  schema: agreementSchema,
  row: agreementItem.strict(),
  filters: filtersOf(agreementSchema, agreementListed),
  table: agreementTable,
  alias: 'g',
  columns: (at, { validOn }) =>
    sql`st.action AS standing, st.date AS "standingDate", st."inForceFrom", g.date, g.city, g.country,
      ${validOn ? sql`CASE WHEN st.action = 'in_force' THEN st.date ELSE st."inForceFrom" END` : sql`g."inForce"`} AS "inForce",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('action', a.action, 'side', a.side, 'date', a.date) ORDER BY a.position), '[]')
        FROM "AgreementAction" a WHERE a."recordId" = g."recordId" AND ${inView(at, 'a')} ${validOn ? sql`AND a.lower <= ${validOn}::date` : sql``}) AS actions`,
  joins: (at, { validOn }) => latestActionJoin(at, sql`g."recordId"`, validOn),
  countsJoined: ({ standing }) => standing !== undefined,
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
