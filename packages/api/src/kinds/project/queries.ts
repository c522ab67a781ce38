import { truthOn } from '@chancery/dates';
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
import { PAGING, readInput } from '../../core/read/read-input.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { listUse, recordUse } from '../../core/read/uses.ts';
import { inView, publishedIn, type View } from '../../core/read/view.ts';
import { identifiersOutput, localizedOutput } from '../../core/schema/localized-output.ts';
import { projectBegun } from './begun.ts';
import { healthOf, projectTable } from './indexing.ts';
import { type Project, projectListed, projectSchema } from './schema.ts';

export const projectListInput = listInputOf(projectSchema, projectListed);

export const projectItem = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: localizedOutput,
  identifiers: identifiersOutput,
  names: z.array(z.string()),
  status: z.enum(codes('projectStatus')),
  /** EDTF date of the last entry that moved the status */
  statusDate: z.string().nullable().meta({ date: true }),
  ...itemFieldsOf(projectSchema),
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
    row: projectItem.strict(),
    select: sql`p."recordId" AS id, c.slug, c.title, c.identifiers, c.names, p.status, p."statusDate"${selectFields(projectSchema, 'p')}, p.health,
      p.checked::text AS checked, p.counted, ${validOn ? sql`coalesce(p."statusUpper" > ${validOn}::date, false)` : sql`false`} AS maybe`,
    from: sql`${projects(at, validOn)} JOIN "Card" c ON c."recordId" = p."recordId" AND c.kind = 'project' AND ${inView(at, 'c')}`,
    where: conditionsOf(filtered),
    uses: usesOf(filtered),
    order:
      sort === 'title'
        ? byTitle(input.locale, 'p')
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
      SELECT i."recordId", i."titleEn", i."titleRu", i."titleUr", i.working, i."publishedFrom", i."publishedTo", i.dossiers${selectFields(projectSchema, 'i')}, i.health, i.counted, k.checked,
        coalesce(s."to", 'unknown') AS status, s.date AS "statusDate", coalesce(s.lower, '-infinity') AS "statusLower", s.upper AS "statusUpper"
      FROM "ProjectIndex" i
      LEFT JOIN LATERAL (SELECT e."to", e.date, e.lower, e.upper FROM "StatusChange" e
        WHERE e."recordId" = i."recordId" AND ${inView(view, 'e')} AND e.what = 'moved' AND e.lower <= ${day}::date
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
  const rows = await db.rows<{ id: string; health: Pick<Project, 'health'>['health'] }>(
    sql`
    SELECT v."recordId" AS id, coalesce(v."publicSnapshot"->'health', '[]') AS health FROM "Revision" v
    WHERE v."recordId" = ANY(${items.map(({ id }) => id)}::uuid[]) AND ${publishedIn(view, 'v')}`,
    items.map(({ id }) => recordUse(id)),
  );
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
  what: z.enum(codes('statusEntry')),
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
  const rows = await db.rows<StatusEntryOutput & { recordId: string }>(
    sql`
    SELECT s."recordId", s.item, s.what, s."from", s."to", s.date, s.lower::text, s.upper::text, s.basis, s.reason,
      to_char(s."appearedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "appearedAt"
    FROM "StatusChange" s WHERE s."recordId" = ANY(${[...ids]}::uuid[]) AND ${inView(view, 's')} ${validOn ? sql`AND s.lower <= ${validOn}::date` : sql``} ORDER BY s."recordId", s.position`,
    ids.map(recordUse),
  );
  const histories: Record<string, StatusEntryOutput[]> = Object.fromEntries(
    ids.map((id) => [id, []]),
  );
  for (const { recordId, ...entry } of rows) histories[recordId]?.push(entry);
  return histories;
}

export const projectCountInput = readInput.extend({
  dossier: z.string().max(100).meta({ label: 'Dossier' }),
});
export const projectCount = z.object({
  status: z.enum(codes('projectStatus')),
  /** whether they count in totals */
  counted: z.boolean(),
  count: z.number().int(),
});

/** How many projects of a dossier have each status. */
export async function countProjects(
  db: ReadDb,
  view: View,
  { dossier, validOn }: z.infer<typeof projectCountInput>,
): Promise<z.infer<typeof projectCount>[]> {
  const id = await dossierIdOf(db, dossier);
  return db.rows(
    sql`
    SELECT p.status, p.counted, count(*)::int AS count ${projects(view, validOn)}
    WHERE ${inView(view, 'p')} AND p.dossiers @> ARRAY[${id}]::uuid[] GROUP BY 1, 2 ORDER BY 1, 2`,
    [listUse('project', id)],
  );
}

const list: KindList = {
  filters: filtersOf(projectSchema, projectListed),
  table: projectTable,
  alias: 'p',
};

export const projectFacetInput = projectListInput.omit(PAGING);
type Asked = z.infer<typeof projectFacetInput>;

async function projectsAsked(db: ReadDb, at: View, input: Asked): Promise<Filtered> {
  const [dossier, filtered] = await Promise.all([
    dossierIdOf(db, input.dossier),
    filteredBy(db, at, list, input),
  ]);
  return {
    always: given(inView(at, 'p'), dossier && sql`p.dossiers @> ARRAY[${dossier}]::uuid[]`),
    uses: [listUse('project', dossier)],
    ...filtered,
  };
}

/** What the register's filters can be set to, with counts. */
export const projectFacets = async (db: ReadDb, view: View, input: Asked): Promise<Facets> =>
  facetsOf(db, view, {
    from: projects(view, input.validOn),
    id: sql`p."recordId"`,
    filtered: await projectsAsked(db, view, input),
    chosen: input,
    facets: facetsBy(view, list),
  });
