import { pool } from '@chancery/db';
import { type CodeListName, codes } from '@chancery/vocabularies';
import sql, { type Sql } from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Database, type ReadDb } from '../src/core/database.ts';
import { filtersOf, type ListFilter } from '../src/core/lists/list-fields.ts';
import { PUBLIC } from '../src/core/scope/actor.ts';
import { meetingListInput } from '../src/kinds/meeting/queries.ts';
import { meetingListed, meetingSchema } from '../src/kinds/meeting/schema.ts';
import { projectListInput } from '../src/kinds/project/queries.ts';
import { projectListed, projectSchema } from '../src/kinds/project/schema.ts';
import { publicRouter } from '../src/root.ts';
import { createCaller } from '../src/trpc.ts';
import { type Harness, harness } from './harness.ts';

/** `npm run soak -- --laws` looks at 100,000. */
const ROWS = Number(process.env.PLAN_ROWS ?? 20_000);
/**
 * What a page may read on its way: the records of a topic (a fiftieth) with their references and
 * cards, or what lies along an order until a page of a filter is full (26 × 200 of a city). A scan
 * reads all of them.
 */
const READ_MAX = Math.max(6_000, ROWS / 5);
/** What lasts may have begun at any time before: in the order of beginnings, all of it is read. */
const UNBOUNDED = ['meeting from date'];

const KINDS = {
  project: { filters: filtersOf(projectSchema, projectListed), sorts: projectListInput.shape.sort },
  meeting: { filters: filtersOf(meetingSchema, meetingListed), sorts: meetingListInput.shape.sort },
};

describe(`a page of ${ROWS.toLocaleString('en')} records`, () => {
  let h: Harness;
  beforeAll(async () => {
    h = await harness();
    const owner = new Database(pool(h.database.owner, { max: 1 }));
    await owner.write(async (db) => {
      for (const statement of records()) db.send(statement);
    });
    await owner.read.rows(sql`ANALYZE`);
    await owner.pool.end();
  }, 300_000);
  afterAll(() => h.close());

  const cases = Object.entries(KINDS)
    .flatMap(([kind, { filters, sorts }]) =>
      sorts.unwrap().options.flatMap((sort) =>
        [undefined, ...filters].map((filter) => ({
          kind,
          sort,
          filter,
          by: filter?.name ?? 'all',
        })),
      ),
    )
    .filter(({ kind, by, sort }) => !UNBOUNDED.includes(`${kind} ${by} ${sort}`));

  it.each(cases)('reads no more than it needs: $kind by $by in the order $sort', async (asked) => {
    const { kind, sort, filter } = asked;
    const page = await statementOf(h, kind, {
      dossier: 'plans',
      sort,
      ...(filter && { [filter.name]: await valueFor(h, filter) }),
    });
    const { rows } = await h.site.db.pool.query<{ 'QUERY PLAN': unknown }>({
      text: `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${page.text}`,
      values: page.values,
    });
    const [{ Plan: plan }] = explained.parse(rows[0]?.['QUERY PLAN']);
    expect(rowsRead(plan)).toBeLessThan(READ_MAX);
  });
});

interface Node {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number | undefined;
  'Rows Removed by Index Recheck'?: number | undefined;
  Plans?: Node[] | undefined;
}
const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    'Actual Rows': z.number(),
    'Actual Loops': z.number(),
    'Rows Removed by Filter': z.number().optional(),
    'Rows Removed by Index Recheck': z.number().optional(),
    Plans: z.array(node).optional(),
  }),
);
const explained = z.tuple([z.object({ Plan: node })]);

/** Rows that the scans of a plan have touched. */
const rowsRead = (plan: Node): number =>
  (/Scan/.test(plan['Node Type'])
    ? plan['Actual Loops'] *
      (plan['Actual Rows'] +
        (plan['Rows Removed by Filter'] ?? 0) +
        (plan['Rows Removed by Index Recheck'] ?? 0))
    : 0) + (plan.Plans ?? []).reduce((sum, child) => sum + rowsRead(child), 0);

interface Statement {
  text: string;
  values: unknown[];
}

/** The statement by which the API reads a page, as it sends it. */
async function statementOf(h: Harness, kind: string, input: object): Promise<Statement> {
  const sent: Statement[] = [];
  const read: ReadDb = {
    rows(statement, uses) {
      sent.push({ text: statement.text, values: [...statement.values] });
      return h.site.db.read.rows(statement, uses);
    },
  };
  const db = Object.create(h.site.db, { read: { value: read } });
  const api = createCaller(publicRouter)({ engine: { ...h.site, db }, actor: PUBLIC });
  if (kind === 'project') await api.project.list(input);
  else await api.meeting.list(input);
  const page = sent.find(({ text }) => text.includes('"pageKey"'));
  if (!page) throw new Error('no page was read');
  return page;
}

/** A value of the filter that a part of the records has. */
async function valueFor(h: Harness, { name, takes, kind }: ListFilter): Promise<string> {
  if (takes === 'date') return name === 'from' ? '2018-01-01' : '1995-01-01';
  if (takes === 'text' && name === 'city') return 'City 7';
  if (typeof takes === 'object')
    return ('codes' in takes ? codes(takes.codes)[1] : takes.options[0]) ?? '';
  const slug = `plans-${kind ?? 'meeting'}-7`;
  if (takes === 'slug') return slug;
  // Filters by an id are for programs.
  const [row] = await h.engine.db.read.rows<{ id: string }>(
    sql`SELECT id FROM "Record" WHERE slug = ${slug}`,
  );
  return row?.id ?? '';
}

/** Set-based: records of some kinds with the rows that lists read, and what they refer to. */
function records(): Sql[] {
  const id = (name: string, n = 'n'): string =>
    `overlay(overlay(md5('${name} ' || ${n}) PLACING '7' FROM 13) PLACING '8' FROM 17)::uuid`;
  const period = `false, '2016-01-01Z', '2016-01-01Z', 1, 1`;
  const common = `"recordId", item, working, "publishedFrom", "appearedAt", "firstRevision", "lastRevision"`;
  const dossiers = `ARRAY[${id('dossier', '0')}]`;
  const titles = (kind: string): string => `${Array(3).fill(`'${kind} ' || md5(n::text)`).join()}`;
  const oneOf = (list: CodeListName): string =>
    `(ARRAY[${codes(list).map((code) => `'${code}'`)}])[1 + n % ${codes(list).length}]`;
  const day = `'1991-12-26'::date + n % 12000`;
  const cards = (kind: string, count: number): string[] => [
    `INSERT INTO "Record" (id, kind, slug, "createdAt", published) SELECT ${id(kind)}, '${kind}', ${kind === 'dossier' ? `'plans'` : `'plans-${kind}-' || n`}, '2016-01-01Z', true FROM generate_series(0, ${count - 1}) n`,
    `INSERT INTO "Card" (${common}, kind, slug, dossiers, title, "titleEn", "titleRu", "titleUr", summary, names, state)
      SELECT ${id(kind)}, ${id(kind)}, ${period}, '${kind}', ${kind === 'dossier' ? `'plans'` : `'plans-${kind}-' || n`}, ${dossiers}, jsonb_build_object('en', '${kind} ' || md5(n::text)), ${titles(kind)}, '{}', '{}', 'published' FROM generate_series(0, ${count - 1}) n`,
  ];
  const refers = (kind: string, role: string, others: number): string =>
    `INSERT INTO "Reference" (${common}, path, role, "statedId", "targetId")
      SELECT ${id(kind)}, ${id(`${kind} ${role}`)}, ${period}, '${role}', '${role}', ${id(role, `n % ${others}`)}, ${id(role, `n % ${others}`)} FROM generate_series(0, ${ROWS - 1}) n`;
  const all = `FROM generate_series(0, ${ROWS - 1}) n`;
  return [
    ...cards('dossier', 1),
    ...cards('actor', 1_000),
    ...cards('topic', 50),
    ...cards('format', 50),
    ...cards('project', ROWS),
    ...cards('meeting', ROWS),
    `INSERT INTO "ProjectIndex" (${common}, "titleEn", "titleRu", "titleUr", dossiers, status, "statusDate", "statusLower", "statusUpper", sector, nature, health, counted)
      SELECT ${id('project')}, ${id('project')}, ${period}, ${titles('project')}, ${dossiers}, ${oneOf('projectStatus')}, (${day})::text, ${day}, ${day}, ${oneOf('sector')}, ${oneOf('nature')}, ${oneOf('health')}, true ${all}`,
    `INSERT INTO "MeetingIndex" (${common}, "titleEn", "titleRu", "titleUr", dossiers, type, state, level, date, lower, upper, city, country, "hostSide", "sessionOfId", "sessionOfStatedId", "parentId", "parentStatedId", sideline)
      SELECT ${id('meeting')}, ${id('meeting')}, ${period}, ${titles('meeting')}, ${dossiers}, ${oneOf('meetingType')}, ${oneOf('meetingState')}, ${oneOf('meetingLevel')}, (${day})::text, ${day}, ${day}, jsonb_build_object('en', 'City ' || n % 200), 'PK', (ARRAY['a', 'b'])[1 + n % 2],
        ${id('format', 'n % 50')}, ${id('format', 'n % 50')}, ${id('meeting', 'n % 1000')}, ${id('meeting', 'n % 1000')}, false ${all}`,
    `INSERT INTO "Participant" (${common}, "actorId", "actorStatedId", side, position) SELECT ${id('meeting')}, ${id('participant')}, ${period}, ${id('actor', 'n % 1000')}, ${id('actor', 'n % 1000')}, 'a', 0 ${all}`,
    refers('project', 'actor', 1_000),
    refers('project', 'topic', 50),
    refers('meeting', 'actor', 1_000),
    refers('meeting', 'topic', 50),
    refers('meeting', 'project', 1_000),
  ].map((text) => sql([text]));
}
