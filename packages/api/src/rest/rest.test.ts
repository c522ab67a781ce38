import { createHash } from 'node:crypto';
import { unguarded } from '@chancery/exchange';
import fc from 'fast-check';
import readXlsxFile, { readSheet } from 'read-excel-file/node';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  furtherKinds,
  ids,
  meetingData,
  opening,
  projectData,
  publishNew,
  statusEntry,
} from '../../test/cast.ts';
import { defined } from '../../test/defined.ts';
import { entriesIn } from '../../test/entries-in.ts';
import { type Harness, harness } from '../../test/harness.ts';
import { oddText } from '../../test/inputs.ts';
import { localizedOutput } from '../core/schema/localized-output.ts';
import { type Actor, system } from '../core/scope/actor.ts';
import { urlOfKind } from '../kinds/schemas.ts';
import { codeListOutput } from '../services/vocabularies-router.ts';
import { apiPage } from './api-page.ts';
import { costOf } from './cost-of.ts';
import { handleRest } from './handle-rest.ts';
import { type JsonSchema, openApi, type Parameter } from './open-api.ts';
import { PROBLEMS, type ProblemDocument, problemDocument } from './problem-document.ts';
import { readLimit } from './read-limit.ts';
import { routes } from './routes.ts';

const SITE = 'https://example.org';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const FIXED_SEED = 2021;

let h: Harness;
const cast = ids();
const spare = { second: v7(), third: v7(), twice: v7() };
let opened: Date;

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  handleRest(new Request(`${SITE}/api/v1${path}`, { method, headers }), h.site);
const json = async (path: string) =>
  z.record(z.string(), z.unknown()).parse(await (await get(path)).json());
/** What a list answers, with the fields of its items that a test asks for. */
const listed = async <S extends z.ZodRawShape>(path: string, fields: S) =>
  z
    .object({
      items: z.array(z.object(fields)),
      nextCursor: z.string().nullable(),
      total: z.number(),
    })
    .parse(await (await get(path)).json());
const problem = async (response: Response): Promise<ProblemDocument> =>
  problemDocument.parse(await response.json());
const lines = (text: string): string[][] =>
  text
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));

beforeAll(async () => {
  h = await harness();
  const desk = system('test');
  await h.run(desk, ...opening(cast));
  await h.run(desk, ...furtherKinds(cast));
  await h.run(
    desk,
    publishNew(
      'project',
      spare.second,
      projectData(cast, {
        slug: 'karachi-steel-mill',
        title: { en: 'Steel mill', ur: 'سٹیل مل' },
        sector: 'steel',
      }),
    ),
    publishNew(
      'project',
      spare.third,
      projectData(cast, { slug: 'railway', title: { en: '=Railway', ru: '- дорога' } }),
    ),
    publishNew('meeting', spare.twice, meetingData(cast, { slug: 'entered-twice' })),
  );
  opened = new Date(h.clock.now().getTime() + 1_000);
  h.clock.advance(60_000);
  await h.run(desk, { type: 'withdraw', recordId: spare.twice, reason: 'Entered twice.' });
  await rename(desk, cast.pipeline, 'pakistan-stream', {
    identifiers: [
      { id: v7(), scheme: 'wikidata', value: 'Q4173' },
      { id: v7(), scheme: 'gem', value: 'P1234' },
    ],
  });
});
afterAll(() => h.close());

async function rename(actor: Actor, id: string, slug: string, more: object = {}): Promise<void> {
  const someone = await h.person(`renamer-${slug}`, { role: 'admin' });
  const { head } = await h.as(someone).desk.get({ id });
  await h.run(actor, {
    type: 'publish',
    recordId: id,
    save: {
      type: 'save',
      recordId: id,
      kind: 'project',
      baseId: head?.revisionId ?? null,
      data: { ...head?.snapshot, slug, ...more },
    },
  });
}

/** An address of each route that has an answer. */
const PLACES: Record<string, Record<string, string>> = {
  '/dossiers/{slug}': { slug: 'pakistan-russia' },
  '/projects/{slug}': { slug: 'pakistan-stream' },
  '/meetings/{slug}': { slug: 'lavrov-in-islamabad-2021' },
  '/trade/{slug}': { slug: 'turnover-russian-side' },
  '/trade/{slug}/observations': { slug: 'turnover-russian-side' },
  '/agreements/{slug}': { slug: 'gas-pipeline-agreement-2015' },
  '/formats/{slug}': { slug: 'intergovernmental-commission' },
  '/timeline/{slug}': { slug: 'diplomatic-relations-established' },
  '/positions/{slug}': { slug: 'russia-on-energy' },
  '/briefings/{slug}': { slug: 'visit-of-april-2021' },
  '/actors/{slug}': { slug: 'sergey-lavrov' },
  '/sources/{slug}': { slug: 'gazette-2021' },
  '/topics/{slug}': { slug: 'energy' },
  '/vocabularies/{name}': { name: 'projectStatus' },
};
const addressOf = (path: string): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => PLACES[path]?.[name] ?? 'nothing');

describe('the description', () => {
  it('has every route of the table, and no other', () => {
    expect(Object.keys(openApi().paths).sort()).toEqual(routes.map((route) => route.path).sort());
    const names = Object.values(openApi().paths).map(({ get }) => get.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says what every parameter is', () => {
    for (const { get } of Object.values(openApi().paths))
      for (const { name, description } of get.parameters) expect(description, name).not.toBe('');
  });

  it('uses words of JSON Schema alone', async () => {
    const text = await (await get('/openapi.json')).text();
    expect(text).not.toMatch(
      /"(?:happened|acyclic|notBelow|least|widget|visible)":(?:true|"|\d|\{"where")/,
    );
  });

  it('is served', async () => {
    const response = await get('/openapi.json');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(openApi())));
  });

  it.each(routes.map((route) => route.path))('of %s is kept by its answer', async (path) => {
    const response = await get(addressOf(path));
    expect(response.status).toBe(200);
    const schema = defined(
      openApi().paths[path]?.get.responses[200]?.content?.['application/json']?.schema,
    );
    const whole: JsonSchema = JSON.parse(JSON.stringify(closed(schema)));
    z.fromJSONSchema(whole).parse(await response.json());
  });

  it.each(routes.filter((route) => route.answers !== 'record').map((route) => route.path))(
    'of %s names the columns of its CSV',
    async (path) => {
      const [head] = lines(await (await get(`${addressOf(path)}?format=csv`)).text());
      expect(openApi().paths[path]?.get.responses[200]?.description).toContain(head?.join(', '));
    },
  );

  it('has examples of problems that are problems', () => {
    for (const { get } of Object.values(openApi().paths))
      for (const [status, { content }] of Object.entries(get.responses)) {
        const example = content?.['application/problem+json']?.example;
        if (example) expect(problemDocument.parse(example).status).toBe(Number(status));
      }
  });

  it('has examples of parameters that are taken', async () => {
    for (const [path, { get: operation }] of Object.entries(openApi().paths))
      for (const { name, example, in: where } of operation.parameters) {
        if (where !== 'query' || example === undefined) continue;
        const { status } = await get(`${addressOf(path)}?${name}=${example}`);
        // Nothing may have been published on the day of the example.
        expect(status === 200 || (name === 'asOf' && status === 404), `${path} ${name}`).toBe(true);
      }
  });
});

/** The schema with its references in place, and no room for a field that it does not name. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const $ref = '$ref' in schema && String(schema.$ref);
  if ($ref) return closed(openApi().components.schemas[defined($ref.split('/').at(-1))]);
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closed(value)]),
  );
  return inner.type === 'object' && inner.properties
    ? { additionalProperties: false, ...inner }
    : inner;
}

describe('the page of the API', () => {
  it('lists every address and explains every problem', async () => {
    const response = await apiPage(h.site.db.read, '/generated/fonts/latin.css');
    const html = await response.text();
    for (const { path } of routes) expect(html).toContain(`GET /api/v1${path}<`);
    for (const type of Object.keys(PROBLEMS)) expect(html).toContain(`id="${type}"`);
    expect(html).not.toContain('<script');
    const style = defined(html.match(/<style>([\s\S]*)<\/style>/)?.[1]);
    const hash = createHash('sha256').update(style).digest('base64');
    expect(response.headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
  });

  it('has an address to try of every route, and each of them answers', async () => {
    const html = await (await apiPage(h.site.db.read)).text();
    const tried = [...html.matchAll(/href="\/api\/v1([^"]+)"/g)]
      .map((match) => defined(match[1]).replaceAll('&#38;', '&'))
      .filter((path) => path !== '/openapi.json');
    for (const path of tried) {
      const response = await get(path);
      expect(response.status, path).toBe(200);
      await response.text();
    }
    const samples = routes.filter(({ answers }) => answers === 'record');
    for (const { kind, path } of samples)
      if (PLACES[path])
        expect(
          tried.some((one) => one.startsWith(`/${urlOfKind[defined(kind)]}/`)),
          path,
        ).toBe(true);
    expect(tried.length).toBeGreaterThan(routes.length);
  });

  it('says what each field of an answer is', async () => {
    const html = await (await apiPage(h.site.db.read)).text();
    for (const field of [
      'items[].statusDate',
      'record.history[].evidence[].quotation',
      'nextCursor',
    ])
      expect(html, field).toContain(`<code>${field}</code>`);
    expect(html).toContain('Passage: Word for word');
  });
});

describe('a list', () => {
  it('is filtered, paged and counted', async () => {
    const first = await json('/projects?limit=2&sort=title');
    expect(first).toMatchObject({ total: 3, nextCursor: expect.any(String) });
    const second = await json(`/projects?limit=2&sort=title&cursor=${first.nextCursor}`);
    expect(second).toMatchObject({
      total: 3,
      nextCursor: null,
      items: [{ slug: 'karachi-steel-mill' }],
    });
    expect(await json('/projects?sector=steel')).toMatchObject({ total: 1 });
  });

  it('keeps looking back on every page when it looks back', async () => {
    const past = `asOf=${opened.toISOString()}&limit=1&sort=title`;
    const slugs: string[] = [];
    for (let cursor = ''; ; ) {
      const page = await listed(`/projects?${past}${cursor}`, { slug: z.string() });
      slugs.push(...page.items.map((item) => item.slug));
      if (!page.nextCursor) break;
      cursor = `&cursor=${page.nextCursor}`;
    }
    expect(slugs).toContain('north-south-gas-pipeline');
    expect(slugs).not.toContain('pakistan-stream');
  });

  it('has one language where one is asked for, and says where it had to take another', async () => {
    const { items } = await listed('/projects?locale=ur&sort=title', { title: localizedOutput });
    expect(items.map((item) => Object.keys(item.title)[0])).toEqual(
      expect.arrayContaining(['en', 'ur']),
    );
  });

  it('refuses a parameter that it does not know, and says which it does', async () => {
    const response = await get('/projects?colour=red');
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await problem(response)).toMatchObject({
      errors: [{ path: 'colour', allowed: expect.arrayContaining(['status', 'asOf', 'format']) }],
    });
  });

  it.each([
    ['/projects?status=finished', 'status'],
    ['/projects?limit=0', 'limit'],
    ['/projects?limit=501', 'limit'],
    ['/projects?limit=2&limit=3', 'limit'],
    ['/projects?dossier=', 'dossier'],
    ['/projects?dossier=nowhere-land', 'dossier'],
    ['/projects?asOf=2999-01-01', 'asOf'],
    ['/projects?asOf=yesterday', 'asOf'],
    ['/projects?cursor=abc', 'cursor'],
    ['/projects?format=pdf', 'format'],
    ['/projects?format=csv&limit=5', 'limit'],
    ['/projects?format=csv&asOf=2999-01-01', 'asOf'],
    ['/meetings?city=%00', 'city'],
    ['/meetings?actor=nobody', 'actor'],
    ['/projects/railway?format=csv', 'format'],
  ])('refuses %s at its parameter', async (path, parameter) => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect((await problem(response)).errors?.map((error) => error.path)).toContain(parameter);
  });
});

describe('a search', () => {
  it('answers with what is named so in any script', async () => {
    const found = await json('/search?q=%D0%9B%D0%B0%D0%B2%D1%80%D0%BE%D0%B2&kind=actor&locale=ru');
    expect(found).toMatchObject({
      total: 1,
      items: [{ kind: 'actor', slug: 'sergey-lavrov', title: { ru: 'Сергей Лавров' }, by: 'name' }],
    });
  });

  it('can be had as a file', async () => {
    const response = await get('/search?q=lavrov&format=csv');
    expect(response.headers.get('x-total-count')).toBe('2');
    const [header, ...rows] = lines(await response.text());
    expect(header).toEqual(expect.arrayContaining(['id', 'slug', 'title_en', 'dossier_slug']));
    expect(rows).toHaveLength(2);
  });
});

describe('the two times', () => {
  it('answer what had happened by a day, as it stood here by another', async () => {
    const { head } = await h
      .as(await h.person('corrector', { role: 'admin' }))
      .desk.get({ id: spare.second });
    const [proposed, agreed] = entriesIn(head?.snapshot, 'history');
    const history = [
      proposed,
      { ...agreed, date: '2014-12-20' },
      statusEntry(cast, '2015-12-01', 'preparation'),
    ];
    await h.run(system('test'), {
      type: 'publish',
      recordId: spare.second,
      note: 'The agreement was earlier than we had it.',
      save: {
        type: 'save',
        recordId: spare.second,
        kind: 'project',
        baseId: head?.revisionId ?? null,
        data: { ...head?.snapshot, history },
      },
    });
    const past = `&asOf=${opened.toISOString()}`;
    const statusOn = async (day: string, asOf: string) => {
      const { items } = await listed(`/projects?sector=steel&validOn=${day}${asOf}`, {
        status: z.string(),
      });
      return items.map((item) => item.status);
    };
    expect(await statusOn('2015-01-01', past)).toEqual(['proposed']);
    expect(await statusOn('2015-01-01', '')).toEqual(['agreed']);
    expect(await statusOn('2016-01-01', past)).toEqual(['agreed']);
    expect(await statusOn('2016-01-01', '')).toEqual(['preparation']);
  });
});

describe('a record', () => {
  it('is shown with its references', async () => {
    expect(await json('/projects/pakistan-stream')).toMatchObject({
      id: cast.pipeline,
      record: { history: [{ status: 'proposed' }, { status: 'agreed' }] },
      references: { [cast.source]: { slug: 'gazette-2021' } },
    });
  });

  it('has moved, with what was asked of it', async () => {
    const response = await get('/projects/north-south-gas-pipeline?locale=ru');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/api/v1/projects/pakistan-stream?locale=ru');
  });

  it('was withdrawn, with reason and date, and is still shown before', async () => {
    const response = await get('/meetings/entered-twice');
    expect(response.status).toBe(410);
    expect(await problem(response)).toMatchObject({
      type: '/api#withdrawn',
      reason: 'Entered twice.',
      at: expect.stringMatching(/^2026-11-24T12:01:00/),
    });
    const before = await get(`/meetings/entered-twice?asOf=${opened.toISOString()}`);
    expect(await before.json()).toMatchObject({ withdrawnSince: { reason: 'Entered twice.' } });
  });

  it.each([
    '/projects/nothing',
    '/trade/nothing/observations',
    '/vocabularies/nothing',
    '/nothing',
    '/projects/a/b',
    '/projects/%ff',
    '/projects/',
    '//',
    `/projects/${'x'.repeat(300)}`,
  ])('is not there under %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    await problem(response);
  });
});

describe('an export', () => {
  it('is a table of everything, as of an instant that it names', async () => {
    const response = await get('/status-changes?project=pakistan-stream', { accept: 'text/csv' });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const instant = defined(response.headers.get('x-chancery-instant'));
    expect(response.headers.get('content-disposition')).toContain(instant.slice(0, 10));
    const [head, ...rows] = lines(await response.text());
    expect(head).toEqual(
      expect.arrayContaining([
        'projectId',
        'project',
        'title_en',
        'title_ru',
        'title_ur',
        'from',
        'to',
        'happened',
        'happened_lower',
        'happened_upper',
        'published',
        'basis',
        'reason',
        'evidence_source_ids',
        'evidence_source_titles',
      ]),
    );
    expect(rows.length).toBe(Number(response.headers.get('x-total-count')));
    expect(rows[0]?.[defined(head?.indexOf('happened_lower'))]).toBe('2015-10-16');
    expect(rows[0]?.[defined(head?.indexOf('evidence_source_ids'))]).toBe(cast.source);
    expect(rows[0]?.[defined(head?.indexOf('evidence_source_titles'))]).toBe('Report of the visit');
  });

  it('goes past the largest page without a gap or a repeat, whatever is published meanwhile', async () => {
    const { total } = await listed('/status-changes?checks=true', {});
    const entries = Array.from({ length: 300 }, (_, day) =>
      statusEntry(
        cast,
        `${1990 + Math.floor(day / 12)}-${String((day % 12) + 1).padStart(2, '0')}`,
        undefined,
      ),
    );
    const long = [v7(), v7()];
    await h.run(
      system('test'),
      ...long.map((id, index) =>
        publishNew(
          'project',
          id,
          projectData(cast, {
            slug: `long-${index}`,
            history: entries.map((entry) => ({ ...entry, id: v7() })),
          }),
        ),
      ),
    );
    const response = await get('/status-changes?format=jsonl&checks=true');
    h.clock.advance(1_000);
    await h.run(
      system('test'),
      ...long.map((recordId) => ({
        type: 'withdraw' as const,
        recordId,
        reason: 'A test of exports.',
      })),
    );
    const rows = (await response.text())
      .trim()
      .split('\n')
      .map((line) => z.object({ id: z.string() }).parse(JSON.parse(line)));
    expect(rows.length).toBe(total + 600);
    expect(new Set(rows.map((row) => row.id)).size).toBe(total + 600);
    expect((await json('/status-changes?checks=true')).total).toBe(total);
  });

  it('has one column for a text in one language, and one that says which', async () => {
    const text = await (await get('/topics?format=csv&locale=ru')).text();
    expect(lines(text)).toEqual([
      ['id', 'slug', 'title', 'title_locale', 'summary', 'summary_locale', 'names', 'identifiers'],
      [cast.topic, 'energy', 'Energy', 'en', '', '', '', ''],
    ]);
  });

  it('keeps a spreadsheet from running a text', async () => {
    const [head, ...rows] = lines(await (await get('/projects?format=csv')).text());
    const row = defined(rows.find((cells) => cells.includes('railway')));
    const title = defined(row[defined(head?.indexOf('title_en'))]);
    expect(title).toBe("'=Railway");
    expect(unguarded(title)).toBe('=Railway');
  });

  it('begins with a byte order mark when asked', async () => {
    const bytes = await (await get('/topics?format=csv&bom=true')).bytes();
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('is a workbook where one is asked for, with days and numbers that are such', async () => {
    const response = await get('/trade/turnover-russian-side/observations', { accept: WORKBOOK });
    expect(response.headers.get('content-type')).toBe(WORKBOOK);
    expect(response.headers.get('content-disposition')).toMatch(/\.xlsx"$/);
    const [sheet] = await readXlsxFile(Buffer.from(await response.arrayBuffer()));
    expect(sheet?.sheet).toBe(
      `as of ${response.headers.get('x-chancery-instant')?.slice(0, 19).replaceAll(':', '.')}Z`,
    );
    const [head, ...rows] = sheet?.data ?? [];
    const cells = Object.fromEntries(head?.map((name, at) => [name, rows[0]?.[at]]) ?? []);
    expect(cells).toMatchObject({
      period: '2020',
      lower: new Date('2020-01-01T00:00:00Z'),
      upper: new Date('2020-12-31T00:00:00Z'),
      value: 790,
    });
  });

  it('keeps the id of a record whatever its address, and names it as other bodies do', async () => {
    const [head, ...rows] = lines(await (await get('/projects?format=csv')).text());
    const cell = (row: string[] | undefined, name: string) => row?.[defined(head?.indexOf(name))];
    const renamed = rows.find((row) => row.includes('pakistan-stream'));
    expect(cell(renamed, 'id')).toBe(cast.pipeline);
    expect(cell(renamed, 'identifiers')).toBe('wikidata:Q4173; gem:P1234');
    const past = `/projects?format=csv&asOf=${opened.toISOString()}`;
    const [, ...before] = lines(await (await get(past)).text());
    const then = before.find((row) => row.includes('north-south-gas-pipeline'));
    expect(cell(then, 'id')).toBe(cast.pipeline);
  });

  it('of a list is as long in every format', async () => {
    const { total } = await json('/projects');
    const sheet = await readSheet(
      Buffer.from(await (await get('/projects?format=xlsx')).arrayBuffer()),
    );
    const text = await (await get('/projects?format=jsonl')).text();
    expect([sheet.length - 1, text.trim().split('\n').length]).toEqual([total, total]);
  });
});

describe('the code lists', () => {
  it('have each code in three languages, with its definition, since when, and what others call it', async () => {
    const { items: lists } = await listed('/vocabularies', codeListOutput.shape);
    expect(lists.length).toBeGreaterThan(30);
    for (const { name, versions, codes } of lists) {
      expect(versions[0]?.from, name).toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const entry of codes) {
        expect(Object.keys(entry.label).sort(), name).toEqual(['en', 'ru', 'ur']);
        expect(Object.keys(entry.definition).sort(), name).toEqual(['en', 'ru', 'ur']);
        expect(entry.validFrom, name).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
    expect(await json('/vocabularies/projectStatus')).toMatchObject({
      codes: expect.arrayContaining([
        expect.objectContaining({
          code: 'construction',
          crosswalk: { gem: 'construction', iati: '2', worldBank: 'Active' },
        }),
      ]),
    });
  });

  it('are tables of their codes, in one language where one is asked for', async () => {
    const text = await (await get('/vocabularies/flow?format=csv&locale=ru')).text();
    const { codes } = codeListOutput.parse(await json('/vocabularies/flow'));
    expect(text.trim().split('\r\n')).toHaveLength(codes.length + 1);
    expect(text).toMatch(/^code,label,label_locale,definition,definition_locale,validFrom/);
  });
});

describe('a reader that comes back', () => {
  it('is told that nothing has changed, until something has', async () => {
    const first = await get('/projects?sort=title');
    const etag = defined(first.headers.get('etag'));
    expect(etag).toMatch(/^W\/"/);
    expect(first.headers.get('last-modified')).toMatch(/GMT$/);
    const again = await get('/projects?sort=title', { 'if-none-match': `"x", ${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('/projects', { 'if-none-match': etag })).status).toBe(200);
    h.clock.advance(1_000);
    await rename(system('test'), spare.third, 'railway-line');
    expect((await get('/projects?sort=title', { 'if-none-match': etag })).status).toBe(200);
  });

  it('is asked to wait where it comes too often, and told for how long', async () => {
    const limit = readLimit(2 * costOf(['topic.list']));
    const ask = (method = 'GET') =>
      handleRest(
        new Request(`${SITE}/api/v1/topics`, { method, headers: { 'x-forwarded-for': '::1' } }),
        h.site,
        limit,
      );
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
    const refused = await ask();
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
    expect(await problem(refused)).toMatchObject({ type: '/api#too-many-requests', status: 429 });
    expect((await ask('OPTIONS')).status).toBe(204);
  });

  it('may come from another site, and may only read', async () => {
    const read = await get('/projects');
    expect(read.headers.get('access-control-allow-origin')).toBe('*');
    const asked = await get('/projects', {}, 'OPTIONS');
    expect([asked.status, asked.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD, OPTIONS',
    ]);
    const head = await get('/projects?format=csv', {}, 'HEAD');
    expect([head.status, await head.text(), head.headers.has('etag')]).toEqual([200, '', true]);
    const written = await get('/projects', {}, 'POST');
    expect([written.status, written.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    await problem(written);
  });
});

describe('bad input', () => {
  const bad = fc
    .constantFrom(...Object.entries(openApi().paths))
    .chain(([path, { get: operation }]) =>
      fc.record({
        path: fc.constant(path),
        place: fc.oneof(
          { weight: 4, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: oddText },
        ),
        query: fc.array(
          fc.tuple(
            fc.oneof(
              {
                weight: 9,
                arbitrary: fc.constantFrom(...operation.parameters.map((one: Parameter) => one)),
              },
              {
                weight: 1,
                arbitrary: oddText.map(
                  (name): Parameter => ({
                    name,
                    in: 'query',
                    required: false,
                    description: '',
                    schema: {},
                  }),
                ),
              },
            ),
            oddText,
            fc.boolean(),
          ),
          { maxLength: 3 },
        ),
        accept: fc.constantFrom(
          undefined,
          'text/csv',
          'text/html',
          ';;;,',
          'application/jsonl;q=x',
        ),
      }),
    );

  it.each([FIXED_SEED, Math.floor(Math.random() * 2 ** 31)])(
    'is refused at the parameter, never with a fault of ours (seed %i)',
    async (seed) => {
      await fc.assert(
        fc.asyncProperty(bad, async ({ path, place, query, accept }) => {
          const where =
            place === undefined ? addressOf(path) : path.replace(/\{\w+\}/, encode(place));
          const search = query
            .map(([{ name, schema, example }, text, fits]) => {
              const [code] = schema.enum ?? [];
              return `${encode(name)}=${encode(String((fits && (code ?? example)) || text))}`;
            })
            .join('&');
          const response = await get(`${where}?${search}`, accept ? { accept } : {});
          const body = await response.text();
          expect(response.status, body).toBeLessThan(500);
          if (response.status < 400) return;
          expect(body).not.toMatch(/\n\s+at |node_modules|SELECT/);
          const document = problemDocument.parse(JSON.parse(body));
          if (response.status === 400) expect(document.errors).not.toEqual([]);
          if (response.status === 400)
            expect(document.errors?.every((error) => error.path !== undefined)).toBe(true);
        }),
        { seed, numRuns: 300 },
      );
    },
  );

  it.each([
    '/%',
    '/%00',
    '/projects/%00',
    '/projects/..%2f..',
    '/projects/%ED%A0%80',
    '/?a=%',
    '/projects?%00=1',
    '/projects?=',
    '/projects?&&',
    '/projects?a',
    '/__proto__',
    '/projects/__proto__',
    '/projects?__proto__=1',
    '/projects?constructor=1',
    '/dossiers?dossier=x',
    `/${'a/'.repeat(2_000)}`,
  ])('is no fault of ours in the odd path %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBeLessThan(500);
    if (response.status >= 400) await problem(response);
  });
});

/** As a browser would; what is no text becomes the bytes that some client could send. */
const encode = (text: string): string =>
  text.isWellFormed() ? encodeURIComponent(text) : '%ED%A0%80';
