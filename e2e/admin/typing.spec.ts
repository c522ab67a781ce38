import { unique } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { bar, openForm } from './forms.ts';

const KEPT = /^Saved to your working copy/;

test.describe('What is typed', () => {
  test('B9: in two tabs of one person is joined, and neither tab loses a word', async ({
    editor,
    desk,
    expected,
  }) => {
    expected(/409/);
    const project = await desk.newProject('Two tabs');
    const other = await editor.context().newPage();
    await openForm(editor, 'projects', project.id);
    await openForm(other, 'projects', project.id);

    await editor.getByLabel('Summary in English').fill('Typed in the first tab.');
    await expect(bar(editor).getByText(KEPT)).toBeVisible();
    await other.getByLabel('Title in Russian').fill('Вторая вкладка');
    await expect(bar(other).getByText(KEPT)).toBeVisible();

    await expect(other.getByLabel('Summary in English')).toHaveValue('Typed in the first tab.');
    await expect(other.getByLabel('Title in Russian')).toHaveValue('Вторая вкладка');
    const third = await editor.context().newPage();
    await openForm(third, 'projects', project.id);
    await expect(third.getByLabel('Summary in English')).toHaveValue('Typed in the first tab.');
    await expect(third.getByLabel('Title in Russian')).toHaveValue('Вторая вкладка');
  });

  test('B9: in the same field of two tabs is said to differ', async ({
    editor,
    desk,
    expected,
  }) => {
    expected(/409/);
    const project = await desk.newProject('One field');
    const other = await editor.context().newPage();
    await openForm(editor, 'projects', project.id);
    await openForm(other, 'projects', project.id);

    await editor.getByLabel('Summary in English').fill('What the first tab says.');
    await expect(bar(editor).getByText(KEPT)).toBeVisible();
    await other.getByLabel('Summary in English').fill('What the second tab says.');
    await expect(bar(other).getByText(/with something else in: Summary › English/)).toBeVisible();
    await expect(other.getByLabel('Summary in English')).toHaveValue('What the second tab says.');
  });

  test('K7, B24: after the session ended is kept, and signing in leads back to it', async ({
    editor,
    desk,
    expected,
  }) => {
    expected(/401/);
    const project = await desk.newProject('Session ends');
    await openForm(editor, 'projects', project.id);
    await editor.context().clearCookies();
    await editor.getByLabel('Summary in English').fill('Typed while signed out.');
    await expect(
      bar(editor).getByText(/You are signed out\. What you typed is kept/),
    ).toBeVisible();
    const lead = bar(editor).getByRole('link', { name: 'Sign in and come back' });
    await expect(lead).toHaveAttribute('href', `/sign-in?next=%2Fdesk%2Fprojects%2F${project.id}`);
  });

  test('K8: in the last moment before leaving is there on coming back', async ({
    editor,
    desk,
  }) => {
    const project = await desk.newProject('Left at once');
    await openForm(editor, 'projects', project.id);
    await editor.getByLabel('Summary in English').fill('The last words.');
    await editor.getByRole('link', { name: 'History', exact: true }).click();
    await expect(editor.getByRole('heading', { name: /History/ }).first()).toBeVisible();
    await openForm(editor, 'projects', project.id);
    await expect(editor.getByLabel('Summary in English')).toHaveValue('The last words.');
  });

  test('K4: into a picker links what was found for it, however slow the answer', async ({
    editor,
    desk,
  }) => {
    const project = await desk.newProject('Slow answers');
    const first = await desk.newSource('Zenith');
    await desk.newSource('Quorum');
    await openForm(editor, 'projects', project.id);
    const box = editor.getByRole('combobox', { name: 'Current source' });
    await box.fill('Quorum');
    await expect(editor.getByRole('option', { name: /^Quorum/ }).first()).toBeVisible();

    await editor.route(/desk\.pick/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await box.fill(first.title);
    await expect(editor.getByText('Searching')).toBeVisible();
    await expect(editor.getByRole('option', { name: /^Quorum/ })).toHaveCount(0);
    await editor.keyboard.press('ArrowDown');
    await editor.keyboard.press('Enter');
    await expect(
      editor.getByRole('region', { name: 'Current source' }).getByText(first.title),
    ).toBeVisible();
  });

  test('K6: into a record that nobody saved is found from the desk', async ({ editor }) => {
    const title = unique('Never saved');
    await editor.goto('/desk/topics/new');
    await expect(bar(editor)).toBeVisible();
    await editor.getByLabel('Title in English').fill(title);
    await expect(bar(editor).getByText(KEPT)).toBeVisible();
    await editor.goto('/desk');
    await editor
      .getByRole('region', { name: /Typed and not saved/ })
      .getByRole('link', { name: title })
      .click();
    await expect(editor.getByLabel('Title in English')).toHaveValue(title);
  });
});
