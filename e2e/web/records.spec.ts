import type { Page } from '@playwright/test';
import { entry, unique } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

const DOSSIER = '/pakistan-russia';

const value = (page: Page, term: string) =>
  page
    .getByRole('main')
    .locator('dl > div')
    .filter({ has: page.getByRole('term').filter({ hasText: new RegExp(`^${term}$`) }) })
    .getByRole('definition');

test('An agreement shows the protocol that amends it; a day in force that nobody says is “not known”', async ({
  reader,
}) => {
  await reader.goto(`${DOSSIER}/agreements/gas-pipeline-agreement-2015`);
  await expect(value(reader, 'Signed')).toContainText('16 October 2015');
  await expect(value(reader, 'In force')).toContainText('Not known');
  const actions = reader.getByRole('table', { name: /^Every action/ });
  await expect(actions.getByRole('row', { name: /^In force/ })).toContainText('Not known');
  await expect(actions.getByRole('button', { name: /^Sources for Signed/ })).toBeVisible();

  await value(reader, 'Amended by')
    .getByRole('link', { name: /^Protocol/ })
    .click();
  await expect(reader).toHaveURL(/gas-pipeline-protocol-2021$/);
  await expect(value(reader, 'Amends').getByRole('link')).toHaveAttribute(
    'href',
    `${DOSSIER}/agreements/gas-pipeline-agreement-2015`,
  );
});

test('A project of four changes lists them in the order of the world, each with its source', async ({
  desk,
  reader,
}) => {
  const source = await desk.newSource('Four reports');
  const steps = [
    ['2014-11-28', 'proposed'],
    ['2015-10-16', 'agreed'],
    ['2020-06', 'preparation'],
    ['2021-05-28', 'construction'],
  ] as const;
  const project = await desk.newProject('Canal', {
    history: steps.map(([date, status]) => entry(source.id, date, status)),
  });
  await reader.goto(`${DOSSIER}/projects/${project.slug}`);
  const rows = reader.getByRole('table', { name: /^Every entry/ }).locator('tbody tr');
  await expect(rows).toHaveCount(4);
  const cells = await rows.evaluateAll((found) =>
    found.map((row) => [
      row.querySelector('th [data-value]')?.firstChild?.textContent,
      ...[...row.querySelectorAll('td > div')].slice(0, 2).map((cell) => cell.textContent),
    ]),
  );
  expect(cells).toEqual([
    ['Under construction', 'In preparation', '28 May 2021'],
    ['In preparation', 'Agreed', 'June 2020'],
    ['Agreed', 'Proposed', '16 October 2015'],
    ['Proposed', 'First known', '28 November 2014'],
  ]);
  for (const row of await rows.all()) {
    await expect(row.getByRole('cell').nth(2).getByRole('time')).toBeVisible();
    await row.getByRole('button', { name: /^Sources for Status/ }).click();
    await expect(row.getByRole('link', { name: source.title })).toBeVisible();
    await reader.keyboard.press('Escape');
  }
});

test('A project names its legal basis', async ({ reader }) => {
  await reader.goto(`${DOSSIER}/projects/north-south-gas-pipeline`);
  const basis = reader.getByRole('region', { name: 'Legal basis' });
  await expect(basis.getByRole('link', { name: /North–South gas pipeline/ }).first()).toBeVisible();
});

test('A format shows its sessions in order, with the numbers that are not on record', async ({
  reader,
}) => {
  await reader.goto(`${DOSSIER}/formats/intergovernmental-commission`);
  const sessions = reader.getByRole('region', { name: 'Sessions' }).getByRole('listitem');
  await expect(sessions.filter({ hasText: 'not on record' }).first()).toBeVisible();
  const numbers = await sessions.evaluateAll((items) =>
    items
      .map((item) => Number.parseInt(item.firstElementChild?.textContent ?? '', 10))
      .filter((number) => !Number.isNaN(number)),
  );
  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  const members = reader.getByRole('table', { name: 'Members over time' });
  await expect(members.getByRole('row', { name: /^Pakistan/ })).toContainText('Belongs to it');
});

test('A meeting on the margins stands on the page of its format and once in the register', async ({
  desk,
  reader,
}) => {
  const city = unique('Marginal');
  const format = await desk.idOf('format', 'moscow-format');
  const meeting = await desk.newMeeting('On the margins', {
    parentRecord: format,
    place: { city: { en: city } },
  });
  await reader.goto(`${DOSSIER}/formats/moscow-format`);
  const sidelines = reader.getByRole('region', { name: 'Meetings on its margins' });
  await expect(sidelines.getByRole('link', { name: meeting.title, exact: true })).toHaveCount(1);
  await reader.goto(`${DOSSIER}/meetings?city=${encodeURIComponent(city)}`);
  await expect(reader.getByText('1 record matches the filters')).toBeVisible();
  await reader.getByRole('rowheader').getByRole('link').click();
  await expect(value(reader, 'On the margins of').getByRole('link')).toBeVisible();
});

test('A position stands beside that of the other side, each with its source', async ({
  reader,
}) => {
  await reader.goto(`${DOSSIER}/positions/russia-on-afghanistan`);
  const sides = reader.getByRole('table', { name: /^What each side holds/ });
  await expect(sides.getByRole('columnheader', { name: 'Pakistan' })).toBeVisible();
  await expect(sides.getByRole('columnheader', { name: 'Russia' })).toBeVisible();
  const stance = sides.getByRole('row', { name: /^Stance/ });
  await expect(stance.getByRole('button', { name: /^Sources for Stance/ })).toHaveCount(2);
});

test('A briefing reads its facts from the records, each with a numbered note', async ({
  reader,
}) => {
  await reader.goto(`${DOSSIER}/briefings/lavrov-visit-april-2021`);
  await expect(reader.getByText(/^Facts as of/)).toBeVisible();
  const facts = reader.locator('[data-fact]');
  const notes = reader.getByRole('complementary', { name: 'Facts and their sources' });
  const numbered = notes.locator('> ol > li');
  expect(await facts.count()).toBeGreaterThanOrEqual(await numbered.count());
  await expect(numbered.first().getByRole('link').first()).toBeVisible();
  await facts.first().getByRole('link').click();
  await expect(reader).toHaveURL(/\/meetings\//);
});

test('An event says when, where and whom it concerns', async ({ reader }) => {
  await reader.goto(`${DOSSIER}/timeline/pakistan-joins-sco-2017`);
  await expect(
    value(reader, 'When').getByRole('button', { name: /^Sources for When/ }),
  ).toBeVisible();
  await expect(value(reader, 'Whom it concerns').getByRole('link').first()).toBeVisible();
});
