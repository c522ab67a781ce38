import { defined } from '@chancery/api/testing/defined';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { entry, newId, slugOf, unique } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

const DOSSIER = '/pakistan-russia';

type Entry = { id: string; title: string; updated: string; content: { '#text': string } };
const reader = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => name === 'entry',
});

function entriesOf(xml: string): Entry[] {
  expect(XMLValidator.validate(xml)).toBe(true);
  return (reader.parse(xml) as { feed: { entry?: Entry[] } }).feed.entry ?? [];
}

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

test('W2: a feed or a figure whose filter names nobody is not there, and says what it takes', async ({
  request,
  web,
}) => {
  const status = async (path: string) =>
    (await request.get(`${web(1)}/pakistan-russia/${path}`)).status();
  expect(await status('meetings/changes.json?actor=nobody')).toBe(404);
  expect(await status('projects/changes.atom?topic=nope')).toBe(404);
  expect(await status('meetings/meetings.ics?actor=nobody')).toBe(404);
  expect(await status('meetings/figure.svg?actor=nobody')).toBe(404);
  expect(await status('projects/table.csv?topic=nope')).toBe(404);
  expect(await status(`meetings/table.csv?actor=${'a'.repeat(101)}`)).toBe(400);
});

test('W1, X15, B13: what no page can be made of is refused at once', async ({ request, web }) => {
  const status = async (path: string) =>
    (await request.get(`${web(1)}/pakistan-russia${path}`, { timeout: 10_000 })).status();
  expect(await status('?validOn=0000')).toBe(400);
  expect(await status('/topics?validOn=0000-05')).toBe(400);
  expect(await status('?asOf=0000-01-01')).toBe(400);
  expect(await status('/meetings?validOn=9999-12-31')).toBe(400);
  expect(await status('/meetings?cursor=abc')).toBe(400);
  expect(await status('/changes?cursor=aaaa')).toBe(400);
  expect(await status('/meetings?from=2022&to=2020')).toBe(400);
  expect(await status(`/projects/${'a'.repeat(101)}`)).toBe(404);
});

test.describe('A feed', () => {
  test('of a project tells each edit from and to, in the reader’s language, with its source', async ({
    request,
    web,
    desk,
  }) => {
    const project = await desk.newProject('Followed line');
    const path = `${DOSSIER}/projects/${project.slug}/changes.atom`;
    const read = async (prefix = '') =>
      entriesOf(await (await request.get(`${web(1)}${prefix}${path}`)).text());
    const [first] = await read();
    expect(first?.title).toBe(`${project.title}: A new record`);

    await desk.change(
      'project',
      project.id,
      (data) => ({
        ...data,
        history: [
          ...(data.history as object[]),
          entry(project.source.id, '2021-07', 'preparation'),
        ],
      }),
      { note: 'Preparation has begun.' },
    );
    await desk.change('project', project.id, (data) => ({ ...data, sector: 'oil' }), {
      note: 'It carries oil.',
    });

    const [corrected, moved, same] = await read();
    expect(same?.id).toBe(first?.id);
    expect(new Set([corrected?.id, moved?.id, same?.id]).size).toBe(3);
    expect(corrected?.content['#text']).toContain('<del>Gas</del> → <ins>Oil</ins>');
    expect(moved?.content['#text']).toContain('In preparation, July 2021');
    expect(moved?.content['#text']).toContain(`/sources/${project.source.slug}`);
    const [russian] = await read('/ru');
    expect(russian?.content['#text']).toContain('<del>Газ</del> → <ins>Нефть</ins>');
  });

  test('of a list follows what its filters match, and tells who asks again that nothing is new', {
    tag: '@alone',
  }, async ({ request, web, desk }) => {
    const project = await desk.newProject('Listed line', { sector: 'education' });
    const json = `${web(1)}${DOSSIER}/projects/changes.json`;
    const titles = async (query: string) => {
      const feed = (await (await request.get(`${json}?${query}`)).json()) as {
        version: string;
        items: { title: string }[];
      };
      expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
      return feed.items.map(({ title }) => title);
    };
    expect(await titles('sector=education')).toContain(`${project.title}: A new record`);
    expect(await titles('sector=digital')).not.toContain(`${project.title}: A new record`);

    const held = await request.get(`${web(1)}${DOSSIER}/changes.atom`);
    expect(held.headers()['content-type']).toContain('application/atom+xml');
    const again = () =>
      request.get(`${web(1)}${DOSSIER}/changes.atom`, {
        headers: { 'if-none-match': defined(held.headers().etag) },
      });
    expect((await again()).status()).toBe(304);
    await desk.change('project', project.id, (data) => ({ ...data, summary: { en: 'Wet.' } }));
    expect((await again()).status()).toBe(200);
  });

  test('of a record that was withdrawn says so, and a renamed one moves', async ({
    request,
    web,
    desk,
    deskOf,
  }) => {
    const project = await desk.newProject('Line to be renamed');
    const address = (slug: string) => `${web(1)}${DOSSIER}/projects/${slug}/changes.atom`;
    const slug = slugOf(unique('Renamed line'));
    await desk.change('project', project.id, (data) => ({ ...data, slug }));
    const moved = await request.get(address(project.slug), { maxRedirects: 0 });
    expect(moved.status()).toBe(301);
    expect(moved.headers().location).toContain(`/projects/${slug}/changes.atom`);
    const reviewer = await deskOf('reviewer');
    await reviewer.mutate('desk.withdraw', { id: project.id, reason: 'A test.' });
    const [last] = entriesOf(await (await request.get(address(slug))).text());
    expect(last?.title).toBe(`${project.title}: Withdrawn`);
  });

  test('is found from its page', async ({ request, web }) => {
    const html = await (await request.get(`${web(1)}/ru${DOSSIER}/projects?sector=gas`)).text();
    expect(html).toContain('type="application/atom+xml"');
    expect(html).toContain(`/ru${DOSSIER}/projects/changes.atom?sector=gas`);
    const record = await request.get(`${web(1)}${DOSSIER}/projects/north-south-gas-pipeline`);
    expect(await record.text()).toContain(
      `${DOSSIER}/projects/north-south-gas-pipeline/meetings.ics`,
    );
    expect(
      (await request.get(`${web(1)}${DOSSIER}/projects/never-was/changes.atom`)).status(),
    ).toBe(404);
    expect((await request.get(`${web(1)}${DOSSIER}/search/changes.atom`)).status()).toBe(404);
  });
});

test.describe('The calendar of meetings', () => {
  test('has an event that stays the same while it changes', async ({ request, web, desk }) => {
    const source = await desk.newSource();
    const title = unique('Talks on transit');
    const id = newId();
    const project = await desk.newProject('Talked of');
    await desk.publish('meeting', id, {
      slug: slugOf(title),
      title: { en: title },
      dossiers: [await desk.dossierId()],
      type: 'visit',
      state: 'announced',
      date: '2031-05-06/2031-05-07',
      levels: { a: 'foreign_minister' },
      discussed: [project.id],
      evidence: [{ id: newId(), source: source.id }],
    });
    const read = async (path: string) => {
      const response = await request.get(`${web(1)}${DOSSIER}${path}`);
      expect(response.headers()['content-type']).toContain('text/calendar');
      return eventsOf(await response.text()).find(({ uid }) => uid.startsWith(id));
    };
    const announced = await read('/meetings.ics');
    expect(announced?.startDate.toString()).toBe('2031-05-06');
    expect(announced?.endDate.toString()).toBe('2031-05-08');
    expect(announced?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect((await read('/meetings/meetings.ics?level=foreign_minister'))?.uid).toBe(announced?.uid);
    expect(await read('/meetings/meetings.ics?level=ambassador')).toBeUndefined();
    expect((await read(`/projects/${project.slug}/meetings.ics`))?.uid).toBe(announced?.uid);

    await desk.change('meeting', id, (data) => ({ ...data, state: 'cancelled' }), {
      note: 'It was called off.',
    });
    const cancelled = await read('/meetings.ics');
    expect(cancelled?.uid).toBe(announced?.uid);
    expect(cancelled?.sequence).toBeGreaterThan(defined(announced?.sequence));
    expect(cancelled?.component.getFirstPropertyValue('status')).toBe('CANCELLED');

    await desk.change('meeting', id, (data) => ({ ...data, date: '2031-05' }), { note: 'No day.' });
    expect(await read('/meetings.ics')).toBeUndefined();
  });
});

test.describe('An export', () => {
  test('from a register has as many rows as the register counts', { tag: '@alone' }, async ({
    open,
    request,
    web,
    desk,
  }) => {
    // So that there is a change to count.
    await desk.newProject('Exported line');
    const page = await open('reader');
    for (const path of [
      '/projects',
      '/projects?sector=gas',
      '/meetings?level=foreign_minister&from=2015&to=2021-04',
      '/projects?asOf=2021-04-08',
      '/meetings?validOn=2019',
      '/sources?type=newspaper',
      '/changes',
      '/agreements',
    ]) {
      await page.goto(`${DOSSIER}${path}`);
      const counted = await page
        .getByRole('table', { name: /^[\d,]+ (record|change)/ })
        .getByRole('caption')
        .textContent();
      const total = Number(/\d+/.exec(String(counted).replaceAll(/[\s,]/g, ''))?.[0]);
      const links = page.getByRole('navigation', { name: 'Feeds and files' });
      const csv = await links.getByRole('link', { name: 'CSV' }).getAttribute('href');
      const lines = await links.getByRole('link', { name: 'JSON Lines' }).getAttribute('href');
      const file = await request.get(`${web(1)}${csv}`);
      expect(Number(file.headers()['x-total-count']), path).toBe(total);
      const rows = (await (await request.get(`${web(1)}${lines}`)).text()).split('\n');
      expect(rows.filter(Boolean), path).toHaveLength(total);
    }
  });
});

test('the page of the API needs no script, and what it proposes to try answers', async ({
  open,
  request,
  web,
}) => {
  const page = await open('reader', { javaScriptEnabled: false });
  await page.goto('/api');
  const section = page.locator('#at-projects-slug');
  await expect(section.getByRole('heading')).toHaveText('GET /api/v1/projects/{slug}');
  await section.getByText(/fields of the answer/).click();
  await expect(section.getByText('record.history[].status', { exact: true })).toBeVisible();
  const href = await section.getByRole('link').first().getAttribute('href');
  expect((await request.get(`${web(1)}${href}`)).status()).toBe(200);
});
