import { defined } from '@chancery/api/testing/defined';
import { expect, test } from '../fixtures.ts';
import { fromBoth } from '../web/bodies.ts';

const API = '/api/v1';
const PIPELINE = 'north-south-gas-pipeline';

type List = {
  items: { slug: string; status?: string }[];
  nextCursor: string | null;
  total: number;
};

test.describe('The public API', () => {
  test('describes itself as OpenAPI 3.1', async ({ request, web }) => {
    const response = await request.get(`${web(1)}${API}/openapi.json`);
    expect(response.status()).toBe(200);
    const described = (await response.json()) as { openapi: string; paths: object };
    expect(described.openapi).toMatch(/^3\.1\./);
    for (const path of ['/projects', '/projects/{slug}', '/status-changes', '/changes']) {
      expect(
        Object.keys(described.paths).some((known) => known.endsWith(path)),
        path,
      ).toBe(true);
    }
  });

  test('lists records page by page, as of one instant', async ({ request, web, desk }) => {
    const address = `${web(1)}${API}/projects?limit=3`;
    const first = (await (await request.get(address)).json()) as List;
    expect(first.items).toHaveLength(3);
    const late = await desk.newProject('Published between two pages');
    const seen = [...first.items];
    for (let cursor = first.nextCursor; cursor; ) {
      const next = await request.get(`${address}&cursor=${encodeURIComponent(cursor)}`);
      const page = (await next.json()) as List;
      expect(page.total).toBe(first.total);
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(seen).toHaveLength(first.total);
    expect(new Set(seen.map(({ slug }) => slug)).size).toBe(first.total);
    expect(seen.map(({ slug }) => slug)).not.toContain(late.slug);
  });

  test('X4, W5: takes no more than ten reads in one request for typed clients', async ({
    request,
    web,
  }) => {
    const batch = (calls: number) => {
      const input = Object.fromEntries(Array.from({ length: calls }, (_, at) => [at, {}]));
      const names = Array(calls).fill('project.list').join(',');
      return `${web(1)}/api/trpc/${names}?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`;
    };
    expect((await request.get(batch(11))).status()).toBe(400);
    expect([200, 207]).toContain((await request.get(batch(2))).status());
  });

  test('gives one record, at present and as of a day', async ({ request, web }) => {
    const present = await request.get(`${web(1)}${API}/projects/${PIPELINE}`);
    expect(present.status()).toBe(200);
    expect(await present.text()).toContain('2022-02-24/2022-04');
    const past = await request.get(`${web(1)}${API}/projects/${PIPELINE}?asOf=2021-04-08`);
    expect(past.status()).toBe(200);
    expect(await past.text()).not.toContain('2022-02-24/2022-04');
  });

  test('exports a list as CSV, whole', { tag: '@alone' }, async ({ request, web }) => {
    const { total } = (await (await request.get(`${web(1)}${API}/projects`)).json()) as List;
    const response = await request.get(`${web(1)}${API}/projects?format=csv`);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toContain('text/csv');
    const text = await response.text();
    expect(text).toContain(PIPELINE);
    // Quoted fields may hold line ends.
    const lines = text
      .replaceAll(/"(?:[^"]|"")*"/g, '')
      .trim()
      .split(/\r?\n/);
    expect(lines).toHaveLength(total + 1);
  });

  test('answers 304 to who holds the answer, until something is published', {
    tag: '@alone',
  }, async ({ request, web, desk }) => {
    const project = await desk.newProject('Held by a reader');
    const address = `${web(1)}${API}/projects/${project.slug}`;
    const first = await request.get(address);
    const etag = defined(first.headers().etag);
    expect(etag).toBeTruthy();
    const ask = () => request.get(address, { headers: { 'if-none-match': etag } });
    expect((await ask()).status()).toBe(304);
    await desk.change('project', project.id, (data) => ({
      ...data,
      summary: { en: 'It is held no more.' },
    }));
    const changed = await ask();
    expect(changed.status()).toBe(200);
    expect(await changed.text()).toContain('It is held no more.');
  });

  test('shows a publication on both processes at the next request', async ({ web, desk }) => {
    const project = await desk.newProject('On both');
    for (const { status, body } of await fromBoth(web, `${API}/projects/${project.slug}`)) {
      expect(status).toBe(200);
      expect(JSON.parse(body)).toMatchObject({ slug: project.slug });
    }
  });

  test('refuses what it cannot read with a problem document that names it', async ({
    request,
    web,
  }) => {
    const response = await request.get(`${web(1)}${API}/projects?asOf=yesterday`);
    expect(response.status()).toBe(400);
    expect(response.headers()['content-type']).toContain('application/problem+json');
    expect(await response.text()).toContain('asOf');
    expect((await request.get(`${web(1)}${API}/projects/never-was`)).status()).toBe(404);
  });

  test('may be read from any page on the web', async ({ request, web }) => {
    const response = await request.get(`${web(1)}${API}/projects?limit=1`, {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(response.headers()['access-control-allow-origin']).toBe('*');
  });
});
