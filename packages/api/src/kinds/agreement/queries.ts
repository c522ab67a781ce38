import { codes } from '@chancery/vocabularies';
import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import {
  conditionsOf,
  type Facets,
  type Filtered,
  facetsOf,
  referenceFacet,
} from '../../core/facets.ts';
import { identifiersOutput, localizedOutput } from '../../core/localized-output.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/page.ts';
import { day, listInput, PAGING } from '../../core/read-input.ts';
import { refers } from '../../core/refers.ts';
import { dossierIdOf, idOf } from '../../core/scope.ts';
import { inView, type View } from '../../core/view.ts';
import { standingJoin } from './standing.ts';

export const agreementListInput = listInput.extend({
  type: z
    .enum(codes('agreementType'))
    .optional()
    .meta({ label: 'Type', codeList: 'agreementType' }),
  binding: z
    .enum(codes('agreementBinding'))
    .optional()
    .meta({ label: 'Legal effect', codeList: 'agreementBinding' }),
  action: z
    .enum(codes('agreementAction'))
    .optional()
    .meta({ label: 'Has been', codeList: 'agreementAction' }),
  standing: z
    .enum(codes('agreementAction'))
    .optional()
    .meta({ label: 'Stands', codeList: 'agreementAction' }),
  actor: z.string().max(100).optional().meta({ label: 'Party' }),
  topic: z.string().max(100).optional().meta({ label: 'Topic' }),
  project: z.string().max(100).optional().meta({ label: 'Project' }),
  meeting: z.string().max(100).optional().meta({ label: 'Signed at' }),
  amends: z.string().max(100).optional().meta({ label: 'Amends' }),
  implements: z.string().max(100).optional().meta({ label: 'Implements' }),
  replaces: z.string().max(100).optional().meta({ label: 'Replaces' }),
  from: day().optional().meta({ label: 'From' }),
  to: day().optional().meta({ label: 'To' }),
  sort: z.enum(['-date', 'date', 'title']).default('-date').meta({ label: 'Sort' }),
});

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
  type: z.enum(codes('agreementType')),
  binding: z.enum(codes('agreementBinding')),
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
  city: z.string().nullable(),
  country: z.string().nullable(),
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
    select: sql`g."recordId" AS id, c.slug, c.title, c.identifiers, g.type, g.binding, st.action AS standing, st.date AS "standingDate", st."inForceFrom", g.date, ${inForce(input.validOn)} AS "inForce", g.city, g.country,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('action', a.action, 'side', a.side, 'date', a.date) ORDER BY a.position), '[]')
        FROM "AgreementAction" a WHERE a."recordId" = g."recordId" AND ${inView(at, 'a')} ${input.validOn ? sql`AND a.lower <= ${input.validOn}::date` : sql``}) AS actions,
      ${input.validOn ? sql`g.upper > ${input.validOn}::date` : sql`false`} AS maybe`,
    from: sql`${agreements(at, input)} JOIN "Card" c ON c."recordId" = g."recordId" AND ${inView(at, 'c')}`,
    ...(!input.standing && { countFrom: sql`FROM "AgreementIndex" g` }),
    where: conditionsOf(filtered),
    order:
      input.sort === 'title'
        ? { key: sql`c."titleSort"`, type: 'text', descending: false }
        : { key: sql`g.lower`, type: 'date', descending: input.sort === '-date' },
    id: sql`g."recordId"`,
    limit: input.limit,
    cursor,
    timed: true,
  });
}

const agreements = (at: View, { validOn }: Asked): Sql =>
  sql`FROM "AgreementIndex" g ${standingJoin(at, sql`g."recordId"`, validOn)}`;

/** When it came into force, if that had begun by the day asked for. */
const inForce = (day: string | undefined): Sql =>
  day
    ? sql`CASE WHEN st.action = 'in_force' THEN st.date ELSE st."inForceFrom" END`
    : sql`g."inForce"`;

export const agreementFacetInput = agreementListInput.omit(PAGING);
type Asked = z.infer<typeof agreementFacetInput>;

async function agreementsAsked(db: ReadDb, at: View, input: Asked): Promise<Filtered> {
  const [dossier, actor, topic, project, meeting, amends, carriesOut, replaces] = await Promise.all(
    [
      dossierIdOf(db, input.dossier),
      input.actor && idOf(db, 'actor', input.actor, 'actor'),
      input.topic && idOf(db, 'topic', input.topic, 'topic'),
      input.project && idOf(db, 'project', input.project, 'project'),
      input.meeting && idOf(db, 'meeting', input.meeting, 'meeting'),
      input.amends && idOf(db, 'agreement', input.amends, 'amends'),
      input.implements && idOf(db, 'agreement', input.implements, 'implements'),
      input.replaces && idOf(db, 'agreement', input.replaces, 'replaces'),
    ],
  );
  return {
    always: given(
      inView(at, 'g'),
      dossier && sql`g.dossiers @> ARRAY[${dossier}]::uuid[]`,
      input.validOn && sql`g.lower <= ${input.validOn}::date`,
    ),
    by: {
      type: input.type && sql`g.type = ${input.type}`,
      binding: input.binding && sql`g.binding = ${input.binding}`,
      action:
        input.action &&
        sql`EXISTS (SELECT FROM "AgreementAction" a WHERE a."recordId" = g."recordId" AND a.action = ${input.action} AND ${inView(at, 'a')})`,
      standing: input.standing && sql`st.action = ${input.standing}`,
      actor: actor && refers(at, 'g', 'actor', actor),
      topic: topic && refers(at, 'g', 'topic', topic),
      project: project && refers(at, 'g', 'project', project),
      meeting: meeting && refers(at, 'g', 'meeting', meeting),
      amends: amends && refers(at, 'g', 'amends', amends),
      implements: carriesOut && refers(at, 'g', 'implements', carriesOut),
      replaces: replaces && refers(at, 'g', 'replaces', replaces),
      from: input.from && sql`g.upper >= ${input.from}::date`,
      to: input.to && sql`g.lower <= ${input.to}::date`,
    },
    targets: { actor, topic, project, meeting, amends, implements: carriesOut, replaces },
  };
}

/** What the register's filters can be set to, with counts. */
export const agreementFacets = async (db: ReadDb, view: View, input: Asked): Promise<Facets> =>
  facetsOf(db, view, {
    from: agreements(view, input),
    id: sql`g."recordId"`,
    filtered: await agreementsAsked(db, view, input),
    chosen: input,
    facets: {
      type: { value: sql`g.type` },
      binding: { value: sql`g.binding` },
      standing: { value: sql`st.action` },
      action: {
        value: sql`a.action`,
        repeats: true,
        join: sql`JOIN "AgreementAction" a ON a."recordId" = g."recordId" AND ${inView(view, 'a')}`,
      },
      actor: referenceFacet(view, 'g', 'actor'),
      topic: referenceFacet(view, 'g', 'topic'),
      project: referenceFacet(view, 'g', 'project'),
    },
  });
