import { codes } from '@chancery/vocabularies';
import sql, { type Sql } from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { type Hydrated, hydrate } from '../../core/hydrate.ts';
import { referenceOutput } from '../../core/localized-output.ts';
import { readInput } from '../../core/read-input.ts';
import { dossierIdOf } from '../../core/scope.ts';
import { inView, type View } from '../../core/view.ts';
import { standing, standingsOf } from '../../kinds/agreement/standing.ts';

/** A page shows no more; what lies beyond is found in the lists. */
export const CHAINS_MAX = 24;
const LATER_SHOWN_MAX = 3;

export const chainInput = readInput.extend({
  record: z.uuid().meta({ label: 'Record', help: 'A meeting, an agreement or a project' }),
});
export const looseEndsInput = readInput.extend({
  dossier: z.string().max(100).meta({ label: 'Dossier' }),
  limit: z.coerce.number().int().min(1).max(CHAINS_MAX).default(5).meta({ label: 'Rows' }),
});

const dated = { record: referenceOutput, date: z.string().nullable() };

/** From word to deed: what was said, what was agreed, what it is the basis of, what became of it. */
export const chainOutput = z.object({
  meeting: z.object(dated).nullable(),
  agreement: z
    .object({ ...dated, type: z.enum(codes('agreementType')), standing: standing.nullable() })
    .nullable(),
  project: z
    .object({
      record: referenceOutput,
      status: z.enum(codes('projectStatus')),
      /** EDTF date of the present status */
      date: z.string().nullable(),
      /** changes of status on record since the word was given; null where that day is not known */
      since: z.number().int().nullable(),
    })
    .nullable(),
  /** later agreements that amend, implement or replace this one */
  later: z.array(referenceOutput),
  /** nothing that followed is on record */
  ended: z.boolean(),
});
export type Chain = z.infer<typeof chainOutput>;

interface Row {
  meeting: string | null;
  meetingDate: string | null;
  agreement: string | null;
  agreementDate: string | null;
  type: string | null;
  project: string | null;
  status: string | null;
  statusDate: string | null;
  since: number | null;
  later: string[];
  ended: boolean;
  total: number;
}

/** The chains in which a record is a link, in the order of the world. */
export async function chainsOf(
  db: ReadDb,
  view: View,
  { record, validOn }: z.infer<typeof chainInput>,
): Promise<Chain[]> {
  const rows = await db.rows<Row>(sql`
    WITH agreed AS (
      SELECT r."recordId" AS id FROM "Reference" r JOIN "AgreementIndex" g ON g."recordId" = r."recordId" AND ${inView(view, 'g')}
        WHERE r."targetId" = ${record} AND r.role IN ('meeting', 'project') AND ${inView(view, 'r')}
      UNION SELECT g."recordId" FROM "AgreementIndex" g WHERE g."recordId" = ${record} AND ${inView(view, 'g')}
    ), link AS (${links(
      view,
      validOn
        ? sql`SELECT a.id FROM agreed a JOIN "AgreementIndex" b ON b."recordId" = a.id AND ${inView(view, 'b')} WHERE b.lower <= ${validOn}::date`
        : sql`SELECT id FROM agreed`,
    )}
      UNION ALL
      SELECT m."recordId", NULL, r."targetId", m.lower, m.upper FROM "MeetingIndex" m
        JOIN "Reference" r ON r."recordId" = m."recordId" AND r.role = 'project' AND ${inView(view, 'r')}
        WHERE m."recordId" = ${record} AND ${inView(view, 'm')} AND NOT EXISTS (
          SELECT FROM "Reference" s JOIN "Reference" b ON b."recordId" = s."recordId" AND b.role = 'project' AND b."targetId" = r."targetId" AND ${inView(view, 'b')}
          JOIN "AgreementIndex" g ON g."recordId" = s."recordId" AND ${inView(view, 'g')}
          WHERE s."targetId" = ${record} AND s.role = 'meeting' AND ${inView(view, 's')})
    ) ${described(view, validOn)}
    SELECT * FROM described WHERE (project = ${record} OR NOT EXISTS (SELECT FROM "ProjectIndex" i WHERE i."recordId" = ${record}))
    ORDER BY lower, agreement NULLS LAST, project NULLS LAST LIMIT ${CHAINS_MAX}`);
  return withTitles(db, view, rows, validOn);
}

/** Agreements of a dossier after which nothing is on record, latest first. */
export async function looseEnds(
  db: ReadDb,
  view: View,
  { dossier, validOn, limit }: z.infer<typeof looseEndsInput>,
): Promise<{ items: Chain[]; total: number }> {
  const id = await dossierIdOf(db, dossier);
  const rows = await db.rows<Row>(sql`
    WITH link AS (${links(
      view,
      sql`SELECT "recordId" FROM "AgreementIndex" a WHERE ${inView(view, 'a')} AND a.dossiers @> ARRAY[${id}]::uuid[]
        AND a.date IS NOT NULL ${validOn ? sql`AND a.lower <= ${validOn}::date` : sql``}`,
    )}) ${described(view, validOn)}
    SELECT *, count(*) OVER ()::int AS total FROM described WHERE ended
    ORDER BY lower DESC, agreement, project NULLS LAST LIMIT ${limit}`);
  return { items: await withTitles(db, view, rows, validOn), total: rows[0]?.total ?? 0 };
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
      coalesce(now."to", CASE WHEN l.project IS NOT NULL THEN 'unknown' END) AS status, now.date AS "statusDate", moves.since, later.ids AS later,
      cardinality(later.ids) = 0 AND (l.project IS NULL OR coalesce(moves.since, 1) = 0) AS ended
    FROM link l
    LEFT JOIN "MeetingIndex" mi ON mi."recordId" = l.meeting AND ${inView(view, 'mi')}
    LEFT JOIN "AgreementIndex" g ON g."recordId" = l.agreement AND ${inView(view, 'g')}
    LEFT JOIN LATERAL (
      SELECT s."to", s.date FROM "StatusChange" s
      WHERE s."recordId" = l.project AND s."to" IS NOT NULL AND ${inView(view, 's')} ${until} ORDER BY s.position DESC LIMIT 1) now ON true
    LEFT JOIN LATERAL (
      SELECT CASE WHEN isfinite(l.upper) THEN count(*)::int END AS since FROM "StatusChange" s
      WHERE s."recordId" = l.project AND s."to" IS NOT NULL AND s.lower > l.upper AND ${inView(view, 's')} ${until}) moves ON l.project IS NOT NULL
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
  const [titles, standings] = await Promise.all([
    hydrate(
      db,
      view,
      named.filter((id) => id !== null),
    ),
    standingsOf(
      db,
      view,
      rows.flatMap(({ agreement }) => agreement ?? []),
      validOn,
    ),
  ]);
  const of = (id: string): Hydrated => titles.get(id) as Hydrated;
  return rows.map((row) => ({
    meeting: row.meeting ? { record: of(row.meeting), date: row.meetingDate } : null,
    agreement: row.agreement
      ? {
          record: of(row.agreement),
          date: row.agreementDate,
          type: row.type,
          standing: standings.get(row.agreement) ?? null,
        }
      : null,
    project: row.project
      ? { record: of(row.project), status: row.status, date: row.statusDate, since: row.since }
      : null,
    later: row.later.slice(0, LATER_SHOWN_MAX).map(of),
    ended: row.ended,
  })) as Chain[];
}
