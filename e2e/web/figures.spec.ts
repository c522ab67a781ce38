import { expectAccessible } from '../axe.ts';
import { expect, test } from '../fixtures.ts';

const DOSSIER = '/pakistan-russia';

/** Every figure with its table, where it stands and where its files are. */
const FIGURES = [
  { path: '', files: '/projects', table: 'Status board' },
  { path: '/meetings', files: '/meetings', table: 'Meetings by level' },
  { path: '/timeline', files: '/timeline', table: 'On record, by decade' },
  { path: '/map', files: '/map', table: 'Every place and every item on it' },
  {
    path: '/trade/turnover-russian-foreign-ministry',
    files: '/trade/turnover-russian-foreign-ministry',
    table: 'Figures by period',
  },
] as const;

for (const { path, files, table } of FIGURES) {
  test(`The figure of ${files} has a table by keyboard, whose rows are those of its file`, {
    tag: '@alone',
  }, async ({ reader, web }) => {
    await reader.goto(`${DOSSIER}${path}`);
    const figure = reader.getByRole('region').filter({
      has: reader.locator(`a[href="${DOSSIER}${files}/table.csv"]`),
    });
    const toggle = figure.last().getByText('The same as a table');
    if ((await toggle.count()) > 0) {
      await toggle.focus();
      await reader.keyboard.press('Enter');
    }
    const shown = reader.getByRole('table', { name: table, exact: true }).last();
    await expect(shown).toBeVisible();
    const rows = await shown.getByRole('row').count();
    const csv = await (await fetch(`${web(1)}${DOSSIER}${files}/table.csv`)).text();
    // No cell of these tables holds a line break.
    expect(csv.trim().split('\r\n').length).toBe(rows);
    const svg = await fetch(`${web(1)}${DOSSIER}${files}/figure.svg`);
    expect(svg.headers.get('content-type')).toContain('image/svg+xml');
    const body = await svg.text();
    expect(body).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(body).not.toMatch(/NaN|undefined|href="[/#]/);
  });
}

test('A figure that does not exist is not found, and one of the past is of the past', async ({
  web,
}) => {
  const status = async (path: string) => (await fetch(`${web(1)}${path}`)).status;
  expect(await status(`${DOSSIER}/actors/figure.svg`)).toBe(404);
  expect(await status('/no-where/map/figure.svg')).toBe(404);
  const rows = async (query: string) =>
    (await (await fetch(`${web(1)}${DOSSIER}/projects/table.csv${query}`)).text()).split('\r\n');
  const [then, now] = [await rows('?asOf=2021-04-08'), await rows('')];
  expect(then.length).toBeLessThan(now.length);
  expect(then.join()).not.toContain('Wheat');
});

test('The map draws the pipeline dashed, says so in words, and leads from a mark to its rows', async ({
  reader,
}) => {
  await reader.goto(`${DOSSIER}/map`);
  const route = reader.locator('a[data-route]').filter({ has: reader.locator('line') });
  await expect(route.first()).toHaveAttribute('data-schematic', 'true');
  await expect(route.first().locator('line').last()).toHaveAttribute('stroke-dasharray', /\d/);
  const routes = reader.getByRole('region', { name: 'Routes', exact: true });
  await expect(routes.getByRole('link', { name: /The line is schematic/ })).toBeVisible();
  const mark = reader.getByRole('link', { name: /^Moscow(, Russia)?: \d+ meetings$/ });
  const said = Number.parseInt((await mark.getAttribute('aria-label'))?.split(': ')[1] ?? '', 10);
  await mark.focus();
  await reader.keyboard.press('Enter');
  await expect(reader).toHaveURL(/#place-moscow/);
  const rows = reader
    .getByRole('row')
    .filter({ has: reader.getByRole('cell', { name: /^Moscow/ }) })
    .filter({ has: reader.getByRole('cell', { name: 'Meeting', exact: true }) });
  expect(await rows.count()).toBe(said);
});

test('The timeline shows every kind with dates as exact as they are known, and can be narrowed', async ({
  reader,
}) => {
  await reader.goto(`${DOSSIER}/timeline`);
  const entries = reader.getByRole('main').locator('.w-entry');
  const total = async () =>
    Number.parseInt((await reader.locator('.w-timeline__count').textContent()) ?? '', 10);
  const all = await total();
  expect(await entries.count()).toBeGreaterThan(0);
  const form = reader.getByRole('form', { name: 'Filters' });
  await form.getByLabel('Kind').selectOption('agreement');
  await form.getByRole('button', { name: 'Apply' }).click();
  await expect(reader).toHaveURL(`${DOSSIER}/timeline?kind=agreement`);
  expect(await total()).toBeLessThan(all);
  await expect(entries.first()).toHaveAttribute('data-kind', 'agreement');
  await reader
    .getByRole('navigation', { name: 'Decades' })
    .getByRole('link', { name: '2010s' })
    .click();
  await expect(reader).toHaveURL(`${DOSSIER}/timeline?kind=agreement&from=2010&to=2019`);
  await expect(reader.getByRole('heading', { level: 2, name: '2015' })).toBeVisible();
});

test('A topic says how much carries it, and the registers say the same', async ({
  reader,
  web,
}) => {
  await reader.goto(`${DOSSIER}/topics/energy`);
  for (const [kind, url] of [
    ['Projects', 'projects'],
    ['Meetings', 'meetings'],
    ['Agreements', 'agreements'],
  ] as const) {
    const answer = await fetch(
      `${web(1)}/api/v1/${url}?dossier=pakistan-russia&topic=energy&limit=1`,
    );
    const { total } = (await answer.json()) as { total: number };
    expect(total).toBeGreaterThan(0);
    await expect(
      reader.getByRole('heading', { level: 3, name: `${kind} ${total}`, exact: true }),
    ).toBeVisible();
  }
});

test('A chain leads from the signing of 2015 to where the pipeline stands', async ({ reader }) => {
  await reader.goto(`${DOSSIER}/projects/north-south-gas-pipeline`);
  const chain = reader.getByRole('region', { name: 'From word to deed' }).getByRole('list').first();
  await expect(chain.getByRole('listitem').first()).toBeVisible();
  await expect(chain.getByRole('link', { name: /pipeline/i }).first()).toBeVisible();
});

/** Light and dark, left to right and right to left. */
const MODES = [
  { path: '/map', prefix: '', colorScheme: 'light' },
  { path: '/map', prefix: '/ur', colorScheme: 'dark' },
  { path: '/timeline', prefix: '', colorScheme: 'dark' },
  { path: '/timeline', prefix: '/ur', colorScheme: 'light' },
  { path: '/topics/energy', prefix: '/ur', colorScheme: 'dark' },
  { path: '/meetings', prefix: '/ru', colorScheme: 'light' },
] as const;

for (const { path, prefix, colorScheme } of MODES) {
  test(`Anyone can use ${prefix}${path} (${colorScheme})`, async ({ open }) => {
    const page = await open('reader', { colorScheme });
    await page.goto(`${prefix}${DOSSIER}${path}`);
    const tables = page.locator('details.w-key');
    for (const details of await tables.all()) await details.locator('summary').click();
    await expectAccessible(page);
  });
}
