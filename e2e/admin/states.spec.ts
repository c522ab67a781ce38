import type { Page } from '@playwright/test';
import { unique } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { bothShow } from '../web/bodies.ts';
import { bar, openForm } from './forms.ts';

const IN_A_WEEK_MS = 7 * 86_400_000;

/** What the bar offers now: the one next thing, then the others. */
async function offered(page: Page): Promise<string[]> {
  await expect(bar(page)).toBeVisible();
  const buttons = await bar(page).locator('.e-bar__actions > button').allInnerTexts();
  const next = buttons.filter((words) => words !== 'More');
  if (!buttons.includes('More')) return next;
  await bar(page).getByRole('button', { name: 'More' }).click();
  const more = await page.getByRole('menuitem').locator('[slot=label]').allInnerTexts();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  return [...next, ...more];
}

async function choose(page: Page, action: string | RegExp): Promise<void> {
  await bar(page).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

async function setTime(page: Page, note?: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Schedule the publication' });
  const at = new Date(Date.now() + IN_A_WEEK_MS).toISOString().slice(0, 16);
  await dialog.getByLabel('Publish at').fill(at);
  if (note) await dialog.getByLabel('Note for readers').fill(note);
  await dialog.getByRole('button', { name: 'Schedule' }).click();
  await expect(bar(page).getByText(/^Scheduled for /)).toBeVisible();
}

test('K3: from every state the form offers what the engine does, and each of it is done', async ({
  editor,
  reviewer,
  desk,
  deskOf,
  web,
}) => {
  const project = await desk.newReviewedProject('Grain terminal', await deskOf('admin'));
  const title = unique('Enlarged grain terminal');

  await openForm(editor, 'projects', project.id);
  expect(await offered(editor)).toEqual([]);
  await editor.getByLabel('Title in English').fill(title);
  await expect(bar(editor).getByRole('button', { name: 'Submit for review' })).toBeVisible();
  expect(await offered(editor)).toEqual(['Save draft', 'Submit for review']);
  await bar(editor).getByRole('button', { name: 'Save draft' }).click();
  await expect(bar(editor).getByText(/^Draft saved/)).toBeVisible();
  expect(await offered(editor)).toEqual(['Submit for review', 'Discard the draft']);
  await bar(editor).getByRole('button', { name: 'Submit for review' }).click();
  await expect(bar(editor).getByText('Submitted: a second person reviews it.')).toBeVisible();
  expect(await offered(editor)).toEqual(['Discard the draft']);

  await openForm(reviewer, 'projects', project.id);
  expect(await offered(reviewer)).toEqual([
    'Approve',
    'Publish without review',
    'Send back',
    'Discard the draft',
  ]);
  await bar(reviewer).getByRole('button', { name: 'Approve' }).click();
  await expect(bar(reviewer).getByText('Approved.')).toBeVisible();
  const approved = ['Publish', 'Schedule…', 'Send back', 'Discard the draft'];
  expect(await offered(reviewer)).toEqual(approved);

  await choose(reviewer, /^Schedule…/);
  await setTime(reviewer, 'The terminal is enlarged.');
  expect(await offered(reviewer)).toEqual([
    'Publish now',
    'Change the time…',
    'Cancel the schedule',
    'Discard the draft',
  ]);
  await choose(reviewer, /^Change the time…/);
  await setTime(reviewer, 'The terminal is enlarged.');
  await choose(reviewer, /^Cancel the schedule/);
  await expect(bar(reviewer).getByText('No longer scheduled; it stays approved.')).toBeVisible();
  expect(await offered(reviewer)).toEqual(approved);

  await choose(reviewer, /^Send back/);
  await expect(bar(reviewer).getByText('Sent back to its author as a draft.')).toBeVisible();
  await openForm(editor, 'projects', project.id);
  expect(await offered(editor)).toEqual(['Submit for review', 'Discard the draft']);
  await bar(editor).getByRole('button', { name: 'Submit for review' }).click();
  await expect(bar(editor).getByText('Submitted: a second person reviews it.')).toBeVisible();
  await choose(editor, /^Discard the draft/);
  await expect(bar(editor).getByText(/^Draft discarded/)).toBeVisible();
  expect(await offered(editor)).toEqual([]);
  await bothShow(web, `/${project.dossier.slug}/projects/${project.slug}`, project.title);
});

test('K3: a draft that never was public is scheduled, taken back and discarded in its form', async ({
  editor,
}) => {
  await editor.goto('/desk/topics/new');
  await editor.getByLabel('Title in English').fill(unique('Grain'));
  await bar(editor).getByRole('button', { name: 'Save draft' }).click();
  await expect(bar(editor).getByText(/^Draft saved/)).toBeVisible();
  expect(await offered(editor)).toEqual(['Publish', 'Schedule…', 'Discard the draft']);

  await choose(editor, /^Schedule…/);
  await setTime(editor);
  await expect(bar(editor).getByText('Scheduled', { exact: true })).toBeVisible();
  await choose(editor, /^Cancel the schedule/);
  await expect(bar(editor).getByText('No longer scheduled; it is a draft again.')).toBeVisible();

  await choose(editor, /^Discard the draft/);
  await expect(editor.getByText(/its draft was discarded/)).toBeVisible();
});
