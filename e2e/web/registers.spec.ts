import { defined } from '@chancery/api/testing/defined';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

const DOSSIER = '/pakistan-russia';

const rows = (page: Page) =>
  page.getByRole('main').getByRole('table').last().getByRole('rowheader');
const chosen = (page: Page) => page.getByRole('list', { name: 'Chosen filters' });

test.describe('The filters of a register', () => {
  test('find the visit of April 2021 by level, place and year; the address is all of it', async ({
    reader,
    open,
    expected,
  }) => {
    // With scripts off, the browser says of each that a policy stopped it.
    expected(/\.js: csp$/);
    await reader.goto(`${DOSSIER}/meetings`);
    const filters = reader.getByRole('form', { name: 'Filters' });
    await filters
      .getByLabel('Level')
      .selectOption({ label: await labelOf(reader, 'Level', /^Foreign minister \(/) });
    await filters
      .getByLabel('Place')
      .selectOption({ label: await labelOf(reader, 'Place', /^Islamabad \(/) });
    await filters.getByLabel('From').fill('2021');
    await filters.getByLabel('To', { exact: true }).fill('2021');
    await filters.getByRole('button', { name: 'Apply' }).click();
    await expect(chosen(reader).getByRole('listitem')).toHaveCount(4);
    await expect(rows(reader).filter({ hasText: 'Lavrov in Islamabad' })).toBeVisible();
    const found = await rows(reader).allTextContents();
    const count = reader.getByText(/match(es)? the filters$/);

    const without = await open('reader', { javaScriptEnabled: false });
    await without.goto(reader.url());
    expect(await rows(without).allTextContents()).toEqual(found);
    await expect(without.getByText((await count.textContent()) ?? '')).toBeVisible();
    await expect(without.getByLabel('Level', { exact: true })).toHaveValue('foreign_minister');

    await chosen(without)
      .getByRole('link', { name: /^Place/ })
      .click();
    await expect(without).toHaveURL(/level=foreign_minister&from=2021&to=2021$/);
    await expect(chosen(without).getByRole('listitem')).toHaveCount(3);
  });

  test('say how many records a choice would leave', { tag: '@alone' }, async ({ reader }) => {
    await reader.goto(`${DOSSIER}/agreements`);
    const label = await labelOf(reader, 'Type', /^Protocol \(/);
    await reader.getByLabel('Type').selectOption({ label });
    await reader.getByRole('button', { name: 'Apply' }).click();
    const count = Number(/\((\d+)\)$/.exec(label)?.[1]);
    expect(count).toBeGreaterThan(0);
    await expect(rows(reader)).toHaveCount(count);
  });

  test('are folded on a phone', async ({ open }) => {
    const page = await open('reader', { viewport: { width: 390, height: 844 } });
    await page.goto(`${DOSSIER}/meetings?type=visit`);
    await expect(page.getByLabel('Level', { exact: true })).toBeHidden();
    await page.getByText('Filters: 1 chosen').click();
    await expect(page.getByLabel('Level', { exact: true })).toBeVisible();
  });

  test('that name a record which there is not lead nowhere', async ({ reader, expected }) => {
    expected(/404/);
    const answer = await reader.goto(`${DOSSIER}/meetings?actor=nobody-at-all`);
    expect(answer?.status()).toBe(404);
  });
});

/** An option's whole label, with its count. */
async function labelOf(page: Page, field: string, pattern: RegExp): Promise<string> {
  const options = await page.getByLabel(field, { exact: true }).locator('option').allTextContents();
  const found = options.find((option) => pattern.test(option));
  expect(found, `${field}: ${pattern}`).toBeDefined();
  return defined(found);
}
