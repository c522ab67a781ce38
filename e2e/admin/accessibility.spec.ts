import { defined } from '@chancery/api/testing/defined';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { type Kind, newId } from '../desk.ts';
import { expect, type Role, test } from '../fixtures.ts';
import { bar, openForm, pick } from './forms.ts';

const KINDS: Record<string, Kind> = {
  dossiers: 'dossier',
  projects: 'project',
  meetings: 'meeting',
  agreements: 'agreement',
  formats: 'format',
  timeline: 'event',
  trade: 'series',
  positions: 'position',
  briefings: 'briefing',
  actors: 'actor',
  sources: 'source',
  topics: 'topic',
};

const scheme = (index: number) => (index % 2 === 0 ? 'light' : 'dark');

const settled = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/^(Loading|Comparing)/)).toHaveCount(0);
};

const PAGES: { name: string; path: string; role: Role }[] = [
  { name: 'the desk', path: '/desk', role: 'editor' },
  { name: 'the watch', path: '/watch', role: 'analyst' },
  { name: 'the filtered watch', path: '/watch?toStatus=retired', role: 'analyst' },
  { name: 'one’s sessions', path: '/settings', role: 'analyst' },
  { name: 'the accounts', path: '/settings/accounts', role: 'admin' },
  ...Object.keys(KINDS).map((kind) => ({
    name: `the list of ${kind}`,
    path: `/desk/${kind}`,
    role: 'editor' as const,
  })),
];

test.describe('Anyone can use', () => {
  PAGES.forEach(({ name, path, role }, index) => {
    test(`${name} (${scheme(index)})`, async ({ open }) => {
      const page = await open(role, { colorScheme: scheme(index) });
      await page.goto(path);
      await settled(page);
      await expectAccessible(page);
    });
  });

  Object.entries(KINDS).forEach(([kind, name], index) => {
    test(`a form of ${kind} (${scheme(index)})`, async ({ open, database }) => {
      const page = await open('editor', { colorScheme: scheme(index) });
      const { rows } = await database.query<{ id: string }>(
        'SELECT id FROM "Record" WHERE kind = $1 ORDER BY id LIMIT 1',
        [name],
      );
      await openForm(page, kind, defined(rows[0]?.id));
      await expectAccessible(page);
    });
  });

  test('a text in its editor, a live fact in it, and the choice of another (dark)', async ({
    open,
    desk,
  }) => {
    const page = await open('editor', { colorScheme: 'dark' });
    const project = await desk.newProject('To be named');
    const id = await desk.newBriefing('With a fact', [
      { text: 'It is ' },
      { fact: { record: project.id, path: 'status' } },
    ]);
    await openForm(page, 'briefings', id);
    await page.getByRole('button', { name: 'text in English' }).click();
    await expect(page.getByRole('textbox', { name: 'Text in English' })).toBeFocused();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Live fact' }).click();
    await pick(page.getByRole('dialog'), 'Of which record', project.title);
    await expect(page.getByLabel('Which of its values')).toBeVisible();
    await expectAccessible(page);
  });

  test('an empty form (dark)', async ({ open }) => {
    const page = await open('editor', { colorScheme: 'dark' });
    await page.goto('/desk/projects/new');
    await expect(bar(page)).toBeVisible();
    await expectAccessible(page);
  });

  test('a form with an entry to mend (light)', async ({ editor, desk }) => {
    const project = await desk.newProject('To be mended');
    await openForm(editor, 'projects', project.id);
    const history = editor.getByRole('group', { name: 'Status history' });
    await history.getByRole('button', { name: 'Add entry' }).click();
    await history.getByLabel('Happened').fill('the other day');
    await bar(editor).getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(bar(editor).getByText(/needs? mending first\.$/)).toBeVisible();
    await expectAccessible(editor);
  });

  test('the question for a note (dark)', async ({ open, desk }) => {
    const project = await desk.newProject('To be noted');
    const page = await open('editor', { colorScheme: 'dark' });
    await openForm(page, 'projects', project.id);
    await page.getByRole('combobox', { name: 'Sector' }).selectOption('rail');
    await bar(page).getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Publish a change of facts' })).toBeVisible();
    await expectAccessible(page);
  });

  test('the history of a record (light)', async ({ editor, desk }) => {
    const project = await desk.newProject('With a past');
    await desk.change('project', project.id, (data) => ({
      ...data,
      summary: { en: 'It has a past.' },
    }));
    await editor.goto(`/desk/projects/${project.id}/history`);
    await settled(editor);
    await expect(editor.getByRole('region', { name: 'From revision 1 to 2' })).toBeVisible();
    await expectAccessible(editor);
  });

  test('the sign-in page, and its refusal (dark)', async ({ browser, adminUrl }) => {
    const context = await browser.newContext({ colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto(`${adminUrl}/sign-in`);
    await expectAccessible(page);
    await page.getByLabel('E-mail').fill('nobody@demo.invalid');
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('E-mail or password is not right.')).toBeVisible();
    await expectAccessible(page);
    await context.close();
  });

  test('an invitation, and one that is not valid (light)', async ({
    browser,
    deskOf,
    adminUrl,
  }) => {
    const admin = await deskOf('admin');
    const { link } = await admin.mutate<{ link: string }>('account.invite', {
      email: `${newId()}@demo.invalid`,
      role: 'analyst',
    });
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(link);
    await settled(page);
    await expect(page.getByLabel(/^Password|password$/).first()).toBeVisible();
    await expectAccessible(page);
    await page.goto(`${adminUrl}/invitation/nobody-made-this`);
    await settled(page);
    await expectAccessible(page);
    await context.close();
  });

  test('what is not there, and what one may not see (light)', async ({ analyst, expected }) => {
    expected(/403|404/);
    await analyst.goto('/desk/nothing');
    await settled(analyst);
    await expectAccessible(analyst);
    await analyst.goto('/settings/accounts');
    await settled(analyst);
    await expectAccessible(analyst);
  });
});
