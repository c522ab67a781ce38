import { expect, test } from '../fixtures.ts';

const DOSSIER = '/pakistan-russia';
const LAVROV = `${DOSSIER}/actors/sergey-lavrov`;
const PIPELINE = `${DOSSIER}/projects/north-south-gas-pipeline`;

test.describe('A reader finds', () => {
  for (const [name, prefix] of [
    ['Лавров', ''],
    ['Lavrov', '/ru'],
    ['لاوروف', '/ur'],
    ['لافروف', ''],
  ] as const) {
    test(`the person by ${name}, without JavaScript (${prefix || 'en'})`, async ({
      open,
      expected,
    }) => {
      // Chromium's way to say that it was told to run no script.
      expected(/\.js: csp$/);
      const page = await open('reader', { javaScriptEnabled: false });
      await page.goto(`${prefix}${DOSSIER}`);
      await page.getByRole('search').getByRole('searchbox').fill(name);
      await page.getByRole('search').getByRole('button').click();
      await expect(page).toHaveURL(new RegExp(`${prefix}${DOSSIER}/search\\?q=`));
      await expect(page.locator(`main a[href="${prefix}${LAVROV}"]`)).toBeVisible();
    });
  }

  test('the pipeline by the name it had, and not before it was published here', async ({
    reader,
  }) => {
    await reader.goto(`${DOSSIER}/search?q=Pakistan+Stream`);
    await expect(reader.locator(`main a[href="${PIPELINE}"]`)).toBeVisible();
    await expect(reader.getByText('Found as Pakistan Stream gas pipeline')).toBeVisible();
    await reader.goto(`${DOSSIER}/search?q=Pakistan+Stream&asOf=1999-01-01`);
    await expect(reader.getByText('Nothing is found for “Pakistan Stream”.')).toBeVisible();
  });

  test('words of a text, marked in the passage, and of one kind', async ({ reader }) => {
    await reader.goto(`${DOSSIER}/search`);
    const main = reader.getByRole('main');
    await main.getByRole('searchbox').fill('gas pipelines');
    await main.getByRole('combobox', { name: 'Kind' }).selectOption({ label: 'Projects' });
    await main.getByRole('button', { name: 'Search' }).click();
    await expect(reader).toHaveURL(/q=gas\+pipelines&kind=project$/);
    await expect(main.locator('mark').first()).toBeVisible();
    await expect(main.getByRole('article').first()).toContainText('Project');
  });
});

test.describe('While a reader types', () => {
  test('names are proposed, and one is chosen by keyboard', async ({ reader }) => {
    await reader.goto(DOSSIER);
    const box = reader.getByRole('combobox', { name: 'Search names and texts' });
    await box.pressSequentially('Серг');
    const option = reader.getByRole('option', { name: /^Sergey Lavrov/ });
    await expect(option).toBeVisible();
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    while ((await option.getAttribute('aria-selected')) !== 'true') await box.press('ArrowDown');
    await expect(box).toHaveAttribute(
      'aria-activedescendant',
      (await option.getAttribute('id')) ?? '',
    );
    await box.press('Enter');
    await expect(reader).toHaveURL(new RegExp(`${LAVROV}$`));
  });

  test('Escape gives the list up, Enter searches', async ({ reader }) => {
    await reader.goto(`/ur${DOSSIER}`);
    const box = reader.getByRole('search').getByRole('combobox');
    await box.pressSequentially('لاو');
    await expect(reader.getByRole('option').first()).toBeVisible();
    await box.press('Escape');
    await expect(reader.getByRole('listbox')).toBeHidden();
    await box.press('Enter');
    await expect(reader).toHaveURL(/\/ur\/pakistan-russia\/search\?q=/);
  });

  test('a late answer to an earlier key never replaces the last', async ({ reader }) => {
    await reader.goto(DOSSIER);
    // The first question is held back until the second has been answered.
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let asked = 0;
    await reader.route('**/api/trpc/search.suggest*', async (route) => {
      asked += 1;
      if (asked === 1) await held;
      await route.continue().catch(() => undefined);
    });
    const box = reader.getByRole('combobox', { name: 'Search names and texts' });
    const first = reader.waitForRequest('**/api/trpc/search.suggest*');
    await box.pressSequentially('pipe');
    await first;
    await box.fill('lavrov');
    await expect(reader.getByRole('option', { name: /Lavrov/ }).first()).toBeVisible();
    letGo();
    await reader.waitForLoadState('networkidle');
    await expect(reader.getByRole('option', { name: /Lavrov/ }).first()).toBeVisible();
    await expect(reader.getByRole('option', { name: /pipeline/i })).toHaveCount(0);
  });
});
