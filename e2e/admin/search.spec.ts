import { newId, slugOf, unique } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { bar, openForm } from './forms.ts';

test.describe('At the desk', () => {
  test('any record is found from any page, by keyboard and in any script', async ({ editor }) => {
    await editor.goto('/desk');
    await editor.keyboard.press('Control+k');
    const box = editor.getByRole('combobox', { name: 'Find a record' });
    await expect(box).toBeFocused();
    await box.fill('Лавров');
    const option = editor.getByRole('option', { name: 'Sergey Lavrov', exact: true });
    await expect(option).toBeVisible();
    await expect(option).toContainText('actor');
    await box.press('ArrowDown');
    await box.press('Enter');
    await expect(editor).toHaveURL(/\/desk\/(actors|meetings)\//);
    await expect(bar(editor)).toBeVisible();
  });

  test('a slash calls the search, but not out of a field', async ({ editor, desk }) => {
    const project = await desk.newProject('Slash tunnel');
    await openForm(editor, 'projects', project.id);
    const box = editor.getByRole('combobox', { name: 'Find a record' });
    await editor.getByLabel('Title in English').press('/');
    await expect(box).not.toBeFocused();
    await editor.getByRole('heading', { level: 1 }).click();
    await editor.keyboard.press('/');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('');
  });

  test('a draft is found, and said to be one', async ({ editor, desk }) => {
    const title = unique('Causeways');
    const id = newId();
    const data = { slug: slugOf(title), title: { en: title } };
    await desk.mutate('desk.save', { kind: 'topic', id, baseId: null, data });
    await editor.goto('/desk');
    const box = editor.getByRole('combobox', { name: 'Find a record' });
    await box.fill(title);
    const option = editor.getByRole('option', { name: title });
    await expect(option).toContainText('topic · Draft');
    await option.click();
    await expect(editor).toHaveURL(new RegExp(`/desk/topics/${id}$`));
  });

  test('an actor is made and linked without leaving the form', async ({ editor, desk }) => {
    const project = await desk.newProject('Linked tunnel');
    const company = unique('Tunnel company');
    await openForm(editor, 'projects', project.id);
    const before = editor.url();
    const parties = editor.getByRole('group', { name: 'Parties', exact: true });
    await parties.getByRole('button', { name: /^Add/ }).click();
    const picker = parties.getByRole('combobox', { name: 'Actor' });
    await picker.fill(company);
    await editor.getByRole('option', { name: `Create actor “${company}”` }).click();
    const dialog = editor.getByRole('dialog', { name: 'New actor' });
    await expect(dialog.getByLabel('Title in English')).toHaveValue(company);
    await dialog.getByRole('combobox', { name: 'Type' }).selectOption('company');
    await dialog.getByRole('button', { name: 'Create and link' }).click();
    await expect(dialog).toBeHidden();
    await expect(parties.getByRole('link', { name: company })).toBeVisible();
    expect(editor.url()).toBe(before);
    // The next search finds it at once.
    const found = await desk.query('desk.pick', { kinds: ['actor'], search: company });
    expect(found).toMatchObject([{ title: { en: company } }]);
  });
});
