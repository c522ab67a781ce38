import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { bothShow, fromBoth } from './bodies.ts';

const DOSSIER = '/pakistan-russia';
const PIPELINE = `${DOSSIER}/projects/north-south-gas-pipeline`;
/** One day after the founding article appeared. */
const DAY = '2021-04-08';

const history = (page: Page) => page.getByRole('table', { name: /^Every entry/ });

test('A reader finds where the pipeline stands, since when, why we say so, and what was said in 2021', async ({
  reader,
}) => {
  await reader.goto(DOSSIER);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Pakistan and Russia');
  const registers = reader.getByRole('navigation', { name: 'Registers' });
  await registers.getByRole('link', { name: 'Projects' }).click();
  await reader
    .getByRole('main')
    .getByRole('rowheader', { name: 'North–South gas pipeline' })
    .getByRole('link')
    .click();

  const status = history(reader).getByRole('rowheader').first();
  await expect(status).not.toBeEmpty();
  const head = reader.getByRole('article').locator('header');
  await expect(head.getByText(/^since/).getByRole('time')).toBeVisible();
  await expect(
    history(reader)
      .getByRole('row', { name: /^Agreed/ })
      .filter({ hasText: '16 October 2015' }),
  ).toBeVisible();
  const mark = history(reader).getByRole('button', { name: /^Sources for Status: Agreed/ });
  await mark.last().click();
  const sources = history(reader).getByRole('group', { name: /^Sources for Status: Agreed/ });
  await expect(sources.last().getByRole('link').first()).toBeVisible();
  await expect(sources.last().getByText('Stands here since')).toBeVisible();
  await expect(history(reader).getByRole('row', { name: /^Suspended/ })).toBeVisible();
  await reader.keyboard.press('Escape');

  const ribbon = reader.getByRole('region', { name: 'Which time is shown' });
  await ribbon.getByText('Look back').click();
  await ribbon.getByLabel('Published by').fill(DAY);
  await ribbon.getByRole('button', { name: 'Show' }).click();

  await expect(reader).toHaveURL(`${PIPELINE}?asOf=${DAY}`);
  await expect(reader.getByRole('note')).toContainText(
    'Reconstructed from sources published by 8 April 2021',
  );
  await expect(reader.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  await expect(
    history(reader)
      .getByRole('row', { name: /^Agreed/ })
      .first(),
  ).toBeVisible();
  await expect(history(reader).getByRole('row', { name: /^Suspended/ })).toHaveCount(0);

  await registers.getByRole('link', { name: 'Meetings' }).click();
  await expect(reader).toHaveURL(`${DOSSIER}/meetings?asOf=${DAY}`);
  const dates = await reader
    .getByRole('main')
    .getByRole('table')
    .last()
    .getByRole('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(dates.length).toBeGreaterThan(0);
  expect(dates.filter((date) => date > DAY)).toEqual([]);

  await reader.getByRole('link', { name: 'Back to the present' }).first().click();
  await expect(reader).toHaveURL(`${DOSSIER}/meetings`);
  await expect(reader.getByRole('note')).toHaveCount(0);
});

test.describe('An address says what became of it, on both processes', () => {
  test('a former one leads to the present one', async ({ desk, web }) => {
    const project = await desk.newProject('Old name of a road');
    const slug = `${project.slug}-renamed`;
    await desk.change('project', project.id, (data) => ({ ...data, slug }));
    for (const prefix of ['', '/ru', '/ur']) {
      for (const answer of await fromBoth(web, `${prefix}${DOSSIER}/projects/${project.slug}`)) {
        expect(answer.status).toBe(301);
        expect(answer.headers.get('location')).toBe(`${prefix}${DOSSIER}/projects/${slug}`);
      }
    }
    await bothShow(web, `${DOSSIER}/projects/${slug}`, project.title);
  });

  test('one that never was is not found', async ({ web }) => {
    const missing = [
      '/nowhere',
      '/no-where',
      `${DOSSIER}/nothing`,
      `${DOSSIER}/projects/never-was`,
    ];
    for (const path of missing) {
      for (const prefix of ['', '/ru', '/ur']) {
        const answers = await fromBoth(web, `${prefix}${path}`);
        expect(
          answers.map(({ status }) => status),
          path,
        ).toEqual([404, 404]);
      }
    }
  });

  test('one beside the pages, such as a file that is not there, is not found either', async ({
    web,
  }) => {
    for (const path of ['/data/nothing.zip', '/preview/nothing', '/api/nothing', '/id/nothing']) {
      const answers = await fromBoth(web, path);
      expect(
        answers.map(({ status }) => status),
        path,
      ).toEqual([404, 404]);
    }
  });

  test('one with a parameter that cannot be read says what could be', async ({ web }) => {
    for (const { status, body } of await fromBoth(web, `${PIPELINE}?asOf=yesterday`)) {
      expect(status).toBe(400);
      expect(body.includes('a day such as 2021-04-08')).toBe(true);
    }
  });

  test('a withdrawn one is gone, in each language', async ({ desk, deskOf, web }) => {
    const project = await desk.newProject('Ferry line');
    const reviewer = await deskOf('reviewer');
    await reviewer.mutate('desk.withdraw', { id: project.id, reason: 'Entered twice.' });
    for (const prefix of ['', '/ru', '/ur']) {
      for (const answer of await fromBoth(web, `${prefix}${DOSSIER}/projects/${project.slug}`)) {
        expect(answer.status).toBe(410);
        expect(answer.body.includes('Entered twice.')).toBe(true);
      }
    }
  });

  test('a permanent one leads to the record', async ({ desk, reader }) => {
    const project = await desk.newProject('Bridge');
    await reader.goto(`/id/${project.id}`);
    await expect(reader).toHaveURL(`${DOSSIER}/projects/${project.slug}`);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(project.title);
  });

  test('T5: a permanent one of a revision is that revision, whatever becomes of the record', async ({
    desk,
    web,
  }) => {
    const project = await desk.newProject('Ferry');
    const read = async (address: string) => {
      const answer = await fetch(`${web(1)}/id/${project.id}/${address}`, { redirect: 'manual' });
      return { status: answer.status, body: await answer.text() };
    };
    const [page, json] = [await read('1'), await read('1.json')];
    expect(page.status).toBe(200);
    expect(page.body).toContain(project.title);
    expect(JSON.parse(json.body)).toMatchObject({ id: project.id, kind: 'project', revision: 1 });
    await desk.change('project', project.id, (data) => ({ ...data, title: { en: 'Another' } }), {
      note: 'Renamed.',
    });
    expect(await read('1')).toEqual(page);
    expect(await read('1.json')).toEqual(json);
    expect((await read('2')).body).toContain('<h1>Another</h1>');
    expect((await read('3')).status).toBe(404);
  });
});

test('The Urdu site runs from right to left, in Urdu', async ({ reader }) => {
  await reader.goto(`/ur${DOSSIER}`);
  const html = reader.locator('html');
  await expect(html).toHaveAttribute('dir', 'rtl');
  await expect(html).toHaveAttribute('lang', 'ur');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('پاکستان اور روس');
  await reader.getByRole('link', { name: 'English' }).click();
  await expect(reader).toHaveURL(DOSSIER);
});

test('The Russian site speaks Russian', async ({ reader }) => {
  await reader.goto(`/ru${PIPELINE}`);
  await expect(reader.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(reader.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Газопровод «Север — Юг»');
});

test('Everything can be read and filtered with JavaScript off', async ({ open, expected }) => {
  // Chromium's way to say that it was told to run no script.
  expected(/\.js: csp$/);
  const reader = await open('reader', { javaScriptEnabled: false });
  await reader.goto(`${DOSSIER}/projects`);
  const count = async () =>
    Number.parseInt(
      (await reader
        .getByText(/records?( match.*)?$/)
        .first()
        .textContent()) ?? '',
      10,
    );
  const all = await count();
  const filters = reader.getByRole('form', { name: 'Filters' });
  await filters.getByLabel('Sector').selectOption('gas');
  await filters.getByRole('button', { name: 'Apply' }).click();
  await expect(reader).toHaveURL(`${DOSSIER}/projects?sector=gas`);
  const gas = await count();
  expect(gas).toBeGreaterThan(0);
  expect(gas).toBeLessThan(all);
  await expect(reader.getByRole('rowheader', { name: 'North–South gas pipeline' })).toBeVisible();
  await expect(reader.getByRole('rowheader', { name: 'Wheat supplies' })).toHaveCount(0);

  const ribbon = reader.getByRole('region', { name: 'Which time is shown' });
  await ribbon.getByText('Look back').click();
  await ribbon.getByLabel('Published by').fill(DAY);
  await ribbon.getByRole('button', { name: 'Show' }).click();
  await expect(reader).toHaveURL(`${DOSSIER}/projects?sector=gas&asOf=${DAY}`);
  await reader.getByRole('link', { name: 'North–South gas pipeline' }).first().click();
  await expect(history(reader)).toBeVisible();
});

test.describe('Search engines', () => {
  test('are told the canonical address and the other languages', async ({ reader, web }) => {
    for (const [locale, prefix] of [
      ['en', ''],
      ['ru', '/ru'],
      ['ur', '/ur'],
    ] as const) {
      await reader.goto(`${prefix}${PIPELINE}`);
      const link = (rel: string) => reader.locator(`head link[rel=${rel}]`);
      await expect(link('canonical')).toHaveAttribute('href', `${web(1)}${prefix}${PIPELINE}`);
      const others = await link('alternate][hreflang').evaluateAll((links) =>
        links.map((one) => [one.getAttribute('hreflang'), one.getAttribute('href')]),
      );
      expect(Object.fromEntries(others), locale).toEqual({
        en: `${web(1)}${PIPELINE}`,
        ru: `${web(1)}/ru${PIPELINE}`,
        ur: `${web(1)}/ur${PIPELINE}`,
        'x-default': `${web(1)}${PIPELINE}`,
      });
      await expect(reader.locator('meta[name=robots][content*=noindex]')).toHaveCount(0);
    }
  });

  test('are sent from the English prefix to the canonical address', async ({ web }) => {
    for (const { status, headers } of await fromBoth(web, `/en${PIPELINE}`)) {
      expect(status).toBe(301);
      expect(headers.get('location')).toBe(PIPELINE);
    }
  });

  test('find every present page in the map of the site, and none of the past', async ({ web }) => {
    const [{ body: robots }, { body: map }] = (await Promise.all([
      fromBoth(web, '/robots.txt').then(([first]) => first),
      fromBoth(web, '/sitemap.xml').then(([first]) => first),
    ])) as [{ body: string }, { body: string }];
    expect(robots).toContain(`Sitemap: ${web(1)}/sitemap.xml`);
    expect(robots).toContain('Disallow: /*?*asOf=');
    const addresses = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    for (const path of [DOSSIER, PIPELINE, `${DOSSIER}/meetings`]) {
      for (const prefix of ['', '/ru', '/ur']) {
        expect(addresses).toContain(`${web(1)}${prefix}${path}`);
      }
    }
    expect(addresses.filter((address) => address?.includes('?'))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

for (const [language, prefix] of [
  ['English', ''],
  ['Russian', '/ru'],
  ['Urdu', '/ur'],
] as const) {
  test(`Every link of the ${language} start page leads somewhere`, async ({ reader, web }) => {
    await reader.goto(`${prefix}${DOSSIER}`);
    const addresses = await reader
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as unknown as { href: string }).href));
    const own = [...new Set(addresses.map((address) => address.replace(/#.*/, '')))].filter(
      (address) => address.startsWith(web(1)),
    );
    expect(own.length).toBeGreaterThan(20);
    const broken: string[] = [];
    const ask = async () => {
      for (let address = own.pop(); address; address = own.pop()) {
        const { status } = await fetch(address);
        // What was withdrawn stands in the list of changes, and its page says why.
        if (status >= 400 && status !== 410) broken.push(`${status} ${address}`);
      }
    };
    await Promise.all([ask(), ask(), ask(), ask()]);
    expect(broken).toEqual([]);
  });
}
