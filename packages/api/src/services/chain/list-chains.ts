import { codes } from '@chancery/vocabularies';
import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import {
  type Page,
  type PageQuery,
  page,
  pagedView,
  pageOf,
  readCursor,
} from '../../core/lists/page.ts';
import { type Hydrated, hydrate, hydratedIn } from '../../core/read/hydrate.ts';
import { listInput } from '../../core/read/read-input.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { listUse, recordUse, referrersUse, type Use } from '../../core/read/uses.ts';
import { inView, type View } from '../../core/read/view.ts';
import { referenceOutput } from '../../core/schema/localized-output.ts';
import { latestAction, latestActionsOf } from '../../kinds/agreement/latest-action.ts';

const LATER_SHOWN_MAX = 3;

const paged = listInput.omit({ dossier: true, locale: true });
export const chainInput = paged.extend({
  record: z.uuid().meta({ label: 'Record', help: 'A meeting, an agreement or a project' }),
});
export const looseEndsInput = paged.extend({
  dossier: z.string().max(100).meta({ label: 'Dossier' }),
});

const dated = { record: referenceOutput, date: z.string().nullable() };

/** From word to deed: what was said, what was agreed, what it is the basis of, what became of it. */
const chainOutput = z.object({
  meeting: z.object(dated).nullable(),
  agreement: z
    .object({ ...dated, type: z.enum(codes('agreementType')), standing: latestAction.nullable() })
    .nullable(),
  project: z
    .object({
      record: referenceOutput,
      status: z.enum(codes('projectStatus')),
      /** EDTF date of the present status */
      date: z.string().nullable(),
      /** changes of status on record since the word was given; null where that day is not known */
      since: z.number().int().nullable(),
      /** what was reported or said again since then, the status staying as it was */
      reports: z.number().int().nullable(),
    })
    .nullable(),
  /** later agreements that amend, implement or replace this one */
  later: z.array(referenceOutput),
  /** how many more of them there are */
  laterMore: z.number().int(),
  /** nothing that followed is on record */
  ended: z.boolean(),
});
export type Chain = z.infer<typeof chainOutput>;
export const chainPage = pageOf(chainOutput);

interface Row {
  meeting: string | null;
  meetingDate: string | null;
  agreement: string | null;
  agreementDate: string | null;
  type: NonNullable<Chain['agreement']>['type'] | null;
  project: string | null;
  status: NonNullable<Chain['project']>['status'] | null;
  statusDate: string | null;
  since: number | null;
  reports: number | null;
  later: string[];
  ended: boolean;
}

/** The chains in which a record is a link, in the order of the world. */
export async function chainsOf(
  db: ReadDb,
  view: View,
  { record, validOn, limit, cursor: text }: z.infer<typeof chainInput>,
): Promise<Page<Chain>> {
  const cursor = readCursor(text);
  const at = pagedView(view, cursor);
  const agreements = validOn
    ? sql`SELECT a.id FROM agreed a JOIN "AgreementIndex" b ON b."recordId" = a.id AND ${inView(at, 'b')} WHERE b.lower <= ${validOn}::date`
    : sql`SELECT id FROM agreed`;
  const found = await page<Row>(db, {
    ...inOrder,
    from: sql`FROM (
      WITH agreed AS (
        SELECT r."recordId" AS id FROM "Reference" r JOIN "AgreementIndex" g ON g."recordId" = r."recordId" AND ${inView(at, 'g')}
          WHERE r."targetId" = ${record} AND r.role IN ('meeting', 'project') AND ${inView(at, 'r')}
        UNION SELECT g."recordId" FROM "AgreementIndex" g WHERE g."recordId" = ${record} AND ${inView(at, 'g')}
      ), link AS (${links(at, agreements)}
        UNION ALL
        SELECT m."recordId", NULL, r."targetId", m.lower, m.upper FROM "MeetingIndex" m
          JOIN "Reference" r ON r."recordId" = m."recordId" AND r.role = 'project' AND ${inView(at, 'r')}
          WHERE m."recordId" = ${record} AND ${inView(at, 'm')} AND NOT EXISTS (
            SELECT FROM "Reference" s JOIN "Reference" b ON b."recordId" = s."recordId" AND b.role = 'project' AND b."targetId" = r."targetId" AND ${inView(at, 'b')}
            JOIN "AgreementIndex" g ON g."recordId" = s."recordId" AND ${inView(at, 'g')}
            WHERE s."targetId" = ${record} AND s.role = 'meeting' AND ${inView(at, 's')})
      ) ${described(at, validOn)} SELECT * FROM described) d`,
    where: [
      sql`(d.project = ${record} OR NOT EXISTS (SELECT FROM "ProjectIndex" i WHERE i."recordId" = ${record}))`,
    ],
    limit,
    cursor,
    uses: (rows) => [recordUse(record), referrersUse(record), ...rows.flatMap(linksOf)],
  });
  return { ...found, items: await withTitles(db, at, found.items, validOn) };
}

/** By the day of the agreement or meeting, and on one day all chains of an agreement together. */
const inOrder = {
  select: sql`d.*`,
  order: {
    key: sql`concat_ws(' ', d.lower, coalesce(d.agreement::text, '~'), coalesce(d.project::text, '~')) COLLATE "C"`,
    type: 'text',
    descending: false,
  },
  id: sql`md5(concat_ws(' ', d.meeting, d.agreement, d.project))::uuid`,
  timed: true,
} as const satisfies Partial<PageQuery>;

/** What a chain shows of its links, and what refers to its agreement: meeting and project, and later ones. */
const linksOf = ({ meeting, agreement, project }: Row): Use[] => [
  ...[meeting, project].flatMap((id) => (id ? [recordUse(id)] : [])),
  ...(agreement ? [recordUse(agreement), referrersUse(agreement)] : []),
];

/** Agreements of a dossier after which nothing is on record, latest first. */
export async function looseEnds(
  db: ReadDb,
  view: View,
  { dossier, validOn, limit, cursor: text }: z.infer<typeof looseEndsInput>,
): Promise<Page<Chain>> {
  const cursor = readCursor(text);
  const at = pagedView(view, cursor);
  const id = await dossierIdOf(db, dossier);
  const agreements = sql`SELECT "recordId" FROM "AgreementIndex" a WHERE ${inView(at, 'a')} AND a.dossiers @> ARRAY[${id}]::uuid[]
    AND a.date IS NOT NULL ${validOn ? sql`AND a.lower <= ${validOn}::date` : sql``}`;
  const found = await page<Row>(db, {
    ...inOrder,
    order: { ...inOrder.order, descending: true },
    // One end for each agreement: where anything followed in one of its projects, something did.
    from: sql`FROM (WITH link AS (${links(at, agreements)}) ${described(at, validOn)}
      SELECT DISTINCT ON (agreement) * FROM (
        SELECT *, bool_and(ended) OVER (PARTITION BY agreement) AS loose FROM described) each
      WHERE loose ORDER BY agreement, project) d`,
    where: [],
    limit,
    cursor,
    // What has followed may stand in another dossier.
    uses: ['agreement', 'project', 'meeting'].map((kind) => listUse(kind)),
  });
  return { ...found, items: await withTitles(db, at, found.items, validOn) };
}

/** Meeting, agreement and project of each of some agreements: one row a project, one where none is. */
const links = (view: View, agreements: Sql): Sql => sql`
  SELECT m."targetId" AS meeting, g."recordId" AS agreement, p."targetId" AS project, g.lower, g.upper
  FROM "AgreementIndex" g
  LEFT JOIN "Reference" m ON m."recordId" = g."recordId" AND m.role = 'meeting' AND ${inView(view, 'm')}
  LEFT JOIN "Reference" p ON p."recordId" = g."recordId" AND p.role = 'project' AND ${inView(view, 'p')}
  WHERE ${inView(view, 'g')} AND g."recordId" IN (${agreements})`;

/** What each link is and what became of it, up to the day chosen. */
function described(view: View, validOn: string | undefined): Sql {
  const until = validOn ? sql`AND s.lower <= ${validOn}::date` : sql``;
  return sql`, described AS (
    SELECT l.meeting, mi.date AS "meetingDate", l.agreement, g.date AS "agreementDate", g.type, l.project, l.lower,
      coalesce(now."to", CASE WHEN l.project IS NOT NULL THEN 'unknown' END) AS status, now.date AS "statusDate", moves.since, moves.reports, later.ids AS later,
      cardinality(later.ids) = 0 AND (l.project IS NULL OR coalesce(moves.since + moves.reports, 1) = 0) AS ended
    FROM link l
    LEFT JOIN "MeetingIndex" mi ON mi."recordId" = l.meeting AND ${inView(view, 'mi')}
    LEFT JOIN "AgreementIndex" g ON g."recordId" = l.agreement AND ${inView(view, 'g')}
    LEFT JOIN LATERAL (
      SELECT s."to", s.date FROM "StatusChange" s
      WHERE s."recordId" = l.project AND s.what = 'moved' AND ${inView(view, 's')} ${until} ORDER BY s.position DESC LIMIT 1) now ON true
    LEFT JOIN LATERAL (
      SELECT CASE WHEN isfinite(l.upper) THEN count(*) FILTER (WHERE s.what = 'moved')::int END AS since,
        CASE WHEN isfinite(l.upper) THEN count(*) FILTER (WHERE s.what <> 'moved')::int END AS reports FROM "StatusChange" s
      WHERE s."recordId" = l.project AND s.what <> 'checked' AND s.lower > l.upper AND ${inView(view, 's')} ${until}) moves ON l.project IS NOT NULL
    LEFT JOIN LATERAL (
      SELECT coalesce(array_agg(f.id ORDER BY f.lower), '{}') AS ids FROM (
        SELECT DISTINCT n."recordId" AS id, n.lower FROM "Reference" r JOIN "AgreementIndex" n ON n."recordId" = r."recordId" AND ${inView(view, 'n')}
        WHERE r."targetId" = l.agreement AND r.role IN ('amends', 'implements', 'replaces') AND ${inView(view, 'r')}
          ${validOn ? sql`AND n.lower <= ${validOn}::date` : sql``}) f) later ON true)`;
}

async function withTitles(
  db: ReadDb,
  view: View,
  rows: readonly Row[],
  validOn: string | undefined,
): Promise<Chain[]> {
  const named = rows.flatMap((row) => [
    row.meeting,
    row.agreement,
    row.project,
    ...row.later.slice(0, LATER_SHOWN_MAX),
  ]);
  const [titles, latestActions] = await Promise.all([
    hydrate(
      db,
      view,
      named.filter((id) => id !== null),
    ),
    latestActionsOf(
      db,
      view,
      rows.flatMap(({ agreement }) => agreement ?? []),
      validOn,
    ),
  ]);
  const of = (id: string): Hydrated => hydratedIn(titles, id);
  return rows.map((row) => ({
    meeting: row.meeting ? { record: of(row.meeting), date: row.meetingDate } : null,
    agreement:
      row.agreement && row.type
        ? {
            record: of(row.agreement),
            date: row.agreementDate,
            type: row.type,
            standing: latestActions.get(row.agreement) ?? null,
          }
        : null,
    project:
      row.project && row.status
        ? {
            record: of(row.project),
            status: row.status,
            date: row.statusDate,
            since: row.since,
            reports: row.reports,
          }
        : null,
    later: row.later.slice(0, LATER_SHOWN_MAX).map(of),
    laterMore: Math.max(row.later.length - LATER_SHOWN_MAX, 0),
    ended: row.ended,
  }));
}
