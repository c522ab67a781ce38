import { expect, test } from '../fixtures.ts';
import { bar, openForm } from './forms.ts';

const CONFLICT = 'Someone else saved this record';
/** The refusal of a save over a newer revision. */
const REFUSED = /409/;

test.describe('Two editors with the same record open', () => {
  test('who changed different fields both keep what they wrote', async ({
    editor,
    reviewer,
    desk,
    expected,
  }) => {
    expected(REFUSED);
    const project = await desk.newProject('Wheat terminal');
    await openForm(editor, 'projects', project.id);
    await openForm(reviewer, 'projects', project.id);

    await editor.getByLabel('Summary in English').fill('A terminal for wheat.');
    await editor.keyboard.press('Control+S');
    await expect(bar(editor).getByText(/^Draft saved/)).toBeVisible();

    await reviewer.getByLabel('Title in Russian').fill('Зерновой терминал');
    await reviewer.keyboard.press('Control+S');
    const dialog = reviewer.getByRole('dialog', { name: CONFLICT });
    await expect(dialog.getByText('1 of your changes do not overlap')).toBeVisible();
    await dialog.getByRole('button', { name: 'Join and save the draft' }).click();
    await expect(bar(reviewer).getByText(/^Joined with the other change/)).toBeVisible();

    await expect(reviewer.getByLabel('Summary in English')).toHaveValue('A terminal for wheat.');
    const { tip } = await desk.get(project.id);
    expect(tip?.snapshot).toMatchObject({
      title: { en: project.title, ru: 'Зерновой терминал' },
      summary: { en: 'A terminal for wheat.' },
    });
  });

  test('who changed the same field choose, and the other text stays in the history', async ({
    editor,
    reviewer,
    desk,
    expected,
  }) => {
    expected(REFUSED);
    const project = await desk.newProject('Fertiliser works');
    await openForm(editor, 'projects', project.id);
    await openForm(reviewer, 'projects', project.id);

    await editor.getByLabel('Summary in English').fill('Works for urea.');
    await editor.keyboard.press('Control+S');
    await expect(bar(editor).getByText(/^Draft saved/)).toBeVisible();

    await reviewer.getByLabel('Summary in English').fill('Works for ammonia.');
    await reviewer.keyboard.press('Control+S');
    const dialog = reviewer.getByRole('dialog', { name: CONFLICT });
    await expect(dialog.getByText('Works for urea.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Join and save the draft' }).click();
    await expect(dialog.getByText('Choose one of the two.')).toBeVisible();
    await dialog.getByRole('radio', { name: 'Yours: Works for ammonia.' }).check();
    await dialog.getByRole('button', { name: 'Join and save the draft' }).click();
    await expect(bar(reviewer).getByText(/^Joined with the other change/)).toBeVisible();

    const { tip } = await desk.get(project.id);
    expect(tip?.snapshot.summary).toEqual({ en: 'Works for ammonia.' });
    await reviewer.goto(`/desk/projects/${project.id}/history`);
    const diff = reviewer.getByRole('region', { name: /^From revision/ });
    await expect(diff.getByText('Works for urea.')).toBeVisible();
    await expect(diff.getByText('Works for ammonia.')).toBeVisible();
  });
});
