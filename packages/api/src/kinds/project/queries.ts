import { truthOn } from '@chancery/dates';
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
import { listInput, PAGING } from '../../core/read-input.ts';
import { refers } from '../../core/refers.ts';
import { dossierIdOf, idOf } from '../../core/scope.ts';
import { inView, publishedIn, type View } from '../../core/view.ts';
import { projectBegun } from './begun.ts';
import { healthOf } from './indexing.ts';
import type { Project } from './schema.ts';

export const projectListInput = listInput.extend({
  status: z
    .enum(codes('projectStatus'))
    .optional()
    .meta({ label: 'Status', codeList: 'projectStatus' }),
  sector: z.enum(codes('sector')).optional().meta({ label: 'Sector', codeList: 'sector' }),
  nature: z.enum(codes('nature')).optional().meta({ label: 'Nature', codeList: 'nature' }),
  actor: z.string().max(100).optional().meta({ label: 'Party' }),
  topic: z.string().max(100).optional().meta({ label: 'Topic' }),
  sort: z.enum(['-moved', 'moved', 'title']).default('-moved').meta({ label: 'Sort' }),
});

export const projectItem = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: localizedOutput,
  identifiers: identifiersOutput,
  names: z.array(z.string()),
  status: z.enum(codes('projectStatus')),
  /** EDTF date of the last entry that carries a status */
  statusDate: z.string().nullable().meta({ date: true }),
  sector: z.enum(codes('sector')),
  nature: z.enum(codes('nature')),
  health: z.enum(codes('health')),
  /** lower bound of the last entry of any sort */
  checked: z.string().nullable().meta({ day: true }),
  counted: z.boolean(),
  /** whether the status may not yet have been reached on `validOn` */
  maybe: z.boolean(),
});
export type ProjectItem = z.infer<typeof projectItem>;

export async function listProjects(
  db: ReadDb,
  view: View,
  input: z.infer<typeof projectListInput>,
): Promise<Page<ProjectItem>> {
  const cursor = readCursor(input.cursor);
  const at = pagedView(view, cursor);
  const filtered = await projectsAsked(db, at, input);
  const { validOn, sort } = input;
  const found = await page<ProjectItem>(db, {
    select: sql`p."recordId" AS id, c.slug, c.title, c.identifiers, c.names, p.status, p."statusDate", p.sector, p.nature, p.health,
      p.checked::text AS checked, p.counted, ${validOn ? sql`coalesce(p."statusUpper" > ${validOn}::date, false)` : sql`false`} AS maybe`,
    from: sql`${projects(at, validOn)} JOIN "Card" c ON c."recordId" = p."recordId" AND ${inView(at, 'c')}`,
    where: conditionsOf(filtered),
    order:
      sort === 'title'
        ? { key: sql`c."titleSort"`, type: 'text', descending: false }
        : { key: sql`p."statusLower"`, type: 'date', descending: sort === '-moved' },
    id: sql`p."recordId"`,
    limit: input.limit,
    cursor,
    timed: true,
  });
  return validOn ? { ...found, items: await withHealthOn(db, at, found.items, validOn) } : found;
}

/**
 * Projects as of a day: status, since when and last check are those of the entries that had begun
 * by then. One whose history had not begun is not there yet; one without a history is unknown.
 */
const projects = (view: View, day: string | undefined): Sql =>
  day
    ? sql`FROM (
      SELECT i."recordId", i.working, i."publishedFrom", i."publishedTo", i.dossiers, i.sector, i.nature, i.health, i.counted, k.checked,
        coalesce(s."to", 'unknown') AS status, s.date AS "statusDate", coalesce(s.lower, '-infinity') AS "statusLower", s.upper AS "statusUpper"
      FROM "ProjectIndex" i
      LEFT JOIN LATERAL (SELECT e."to", e.date, e.lower, e.upper FROM "StatusChange" e
        WHERE e."recordId" = i."recordId" AND ${inView(view, 'e')} AND e."to" IS NOT NULL AND e.lower <= ${day}::date
        ORDER BY e.position DESC LIMIT 1) s ON true
      LEFT JOIN LATERAL (SELECT max(e.lower) AS checked FROM "StatusChange" e
        WHERE e."recordId" = i."recordId" AND ${inView(view, 'e')} AND e.lower <= ${day}::date) k ON true
      WHERE ${inView(view, 'i')} AND ${projectBegun(view, sql`i."recordId"`, day)}) p`
    : sql`FROM "ProjectIndex" p`;

/** No index has the ratings of other days: those of a page are read from its records. */
async function withHealthOn(
  db: ReadDb,
  view: View,
  items: readonly ProjectItem[],
  day: string,
): Promise<ProjectItem[]> {
  const rows = await db.rows<{ id: string; health: Pick<Project, 'health'>['health'] }>(sql`
    SELECT v."recordId" AS id, coalesce(v."publicSnapshot"->'health', '[]') AS health FROM "Revision" v
    WHERE v."recordId" = ANY(${items.map(({ id }) => id)}::uuid[]) AND ${publishedIn(view, 'v')}`);
  const ratings = new Map(
    rows.map(({ id, health }) => [
      id,
      healthOf(health.filter(({ date }) => truthOn(date, day) !== 'not_yet')),
    ]),
  );
  return items.map((item) => ({ ...item, health: ratings.get(item.id) ?? 'not_rated' }));
}

export const statusEntryOutput = z.object({
  item: z.uuid(),
  from: z.enum(codes('projectStatus')).nullable(),
  to: z.enum(codes('projectStatus')).nullable(),
  date: z.string(),
  lower: z.string(),
  upper: z.string(),
  basis: z.enum(codes('statusBasis')),
  reason: z.enum(codes('statusReason')).nullable(),
  /** since when it stands here */
  appearedAt: z.string().nullable(),
});
export type StatusEntryOutput = z.infer<typeof statusEntryOutput>;

/** The histories of some projects in one statement, each in the order of the world. */
export async function historiesOf(
  db: ReadDb,
  view: View,
  ids: readonly string[],
  validOn?: string,
): Promise<Record<string, StatusEntryOutput[]>> {
  const rows = await db.rows<StatusEntryOutput & { recordId: string }>(sql`
    SELECT s."recordId", s.item, s."from", s."to", s.date, s.lower::text, s.upper::text, s.basis, s.reason,
      to_char(s."appearedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "appearedAt"
    FROM "StatusChange" s WHERE s."recordId" = ANY(${[...ids]}::uuid[]) AND ${inView(view, 's')} ${validOn ? sql`AND s.lower <= ${validOn}::date` : sql``} ORDER BY s."recordId", s.position`);
  const histories: Record<string, StatusEntryOutput[]> = Object.fromEntries(
    ids.map((id) => [id, []]),
  );
  for (const { recordId, ...entry } of rows) histories[recordId]?.push(entry);
  return histories;
}

export const projectFacetInput = projectListInput.omit(PAGING);
type Asked = z.infer<typeof projectFacetInput>;

async function projectsAsked(db: ReadDb, at: View, input: Asked): Promise<Filtered> {
  const [dossier, actor, topic] = await Promise.all([
    dossierIdOf(db, input.dossier),
    input.actor && idOf(db, 'actor', input.actor, 'actor'),
    input.topic && idOf(db, 'topic', input.topic, 'topic'),
  ]);
  return {
    always: given(inView(at, 'p'), dossier && sql`p.dossiers @> ARRAY[${dossier}]::uuid[]`),
    by: {
      status: input.status && sql`p.status = ${input.status}`,
      sector: input.sector && sql`p.sector = ${input.sector}`,
      nature: input.nature && sql`p.nature = ${input.nature}`,
      actor: actor && refers(at, 'p', 'actor', actor),
      topic: topic && refers(at, 'p', 'topic', topic),
    },
    targets: { actor, topic },
  };
}

/** What the register's filters can be set to, with counts. */
export const projectFacets = async (db: ReadDb, view: View, input: Asked): Promise<Facets> =>
  facetsOf(db, view, {
    from: projects(view, input.validOn),
    id: sql`p."recordId"`,
    filtered: await projectsAsked(db, view, input),
    chosen: input,
    facets: {
      status: { value: sql`p.status` },
      sector: { value: sql`p.sector` },
      nature: { value: sql`p.nature` },
      actor: referenceFacet(view, 'p', 'actor'),
      topic: referenceFacet(view, 'p', 'topic'),
    },
  });
