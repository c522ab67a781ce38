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
    const { head } = await desk.get(project.id);
    expect(head?.snapshot).toMatchObject({
      title: { en: project.title, ru: 'Зерновой терминал' },
      summary: { en: 'A terminal for wheat.' },
    });
  });

  test('who wrote in different paragraphs of one text see both, in the editor that is open', async ({
    editor,
    reviewer,
    desk,
    expected,
  }) => {
    expected(REFUSED);
    const id = await desk.newBriefing(
      'Of two hands',
      [{ text: 'The first.' }],
      [{ text: 'The second.' }],
    );
    const boxes = [editor, reviewer].map((page) =>
      page.getByRole('textbox', { name: 'Text in English' }),
    );
    for (const page of [editor, reviewer]) {
      await openForm(page, 'briefings', id);
      await page.getByRole('button', { name: 'text in English' }).click();
    }
    const [first, second] = boxes as [(typeof boxes)[0], (typeof boxes)[0]];
    await expect(second).toBeFocused();

    await first.getByText('The first.').click();
    await editor.keyboard.press('End');
    await editor.keyboard.type(' And more.');
    await editor.keyboard.press('Control+S');
    await expect(bar(editor).getByText(/^Draft saved/)).toBeVisible();

    await second.getByText('The second.').click();
    await reviewer.keyboard.press('End');
    await reviewer.keyboard.type(' And last.');
    await reviewer.keyboard.press('Control+S');
    const dialog = reviewer.getByRole('dialog', { name: CONFLICT });
    await dialog.getByText('Joined already').click();
    await expect(
      dialog.getByText('Text › English › The second. And last. › Content'),
    ).toBeVisible();
    await dialog.getByRole('button', { name: 'Join and save the draft' }).click();
    await expect(bar(reviewer).getByText(/^Joined with the other change/)).toBeVisible();
    await expect(second).toHaveText('The first. And more.The second. And last.');
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

    const { head } = await desk.get(project.id);
    expect(head?.snapshot.summary).toEqual({ en: 'Works for ammonia.' });
    await reviewer.goto(`/desk/projects/${project.id}/history`);
    const diff = reviewer.getByRole('region', { name: /^From revision/ });
    await expect(diff.getByText('Works for urea.')).toBeVisible();
    await expect(diff.getByText('Works for ammonia.')).toBeVisible();
  });
});
