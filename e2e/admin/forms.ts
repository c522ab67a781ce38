import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the form of a record and waits until it can be typed into. */
export async function openForm(page: Page, kind: string, id: string): Promise<void> {
  await page.goto(`/desk/${kind}/${id}`);
  await expect(bar(page)).toBeVisible();
}

/** State of the record, and what can be done with it. */
export const bar = (page: Page): Locator => page.getByRole('region', { name: 'State and actions' });

/** Chooses one of the records that a search offers. */
export async function pick(within: Page | Locator, label: string, title: string): Promise<void> {
  const box = within.getByRole('combobox', { name: label });
  const page = 'goto' in within ? within : within.page();
  await box.fill(title);
  await page.getByRole('option', { name: title }).first().click();
}

/** Cites a source as evidence in a part of the form. */
export async function cite(within: Locator, title: string): Promise<void> {
  await within.getByRole('button', { name: 'Cite a source' }).click();
  await pick(within, 'Source to cite', title);
  await expect(within.getByRole('button', { name: new RegExp(`^${title}`) })).toBeVisible();
}

/** Publishes from the bar; what changes facts is asked for a note. */
export async function publish(page: Page, note?: string): Promise<void> {
  await bar(page).getByRole('button', { name: 'Publish', exact: true }).click();
  if (note !== undefined) {
    const sheet = page.getByRole('dialog', { name: 'Publish a change of facts' });
    await sheet.getByLabel('Note for readers').fill(note);
    await sheet.getByRole('button', { name: 'Publish' }).click();
  }
  await expect(bar(page).getByText('Published and visible.')).toBeVisible();
}
