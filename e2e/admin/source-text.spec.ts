import { expectAccessible } from '../axe.ts';
import { newId } from '../desk.ts';
import { expect, test } from '../fixtures.ts';

const LINE = 'The line is 1,100 km long.';
const WORDS = `Both sides signed a protocol on 28 May 2021.\n\n${LINE}`;

test('the words of a source are kept with it, and read beside what is quoted from them', async ({
  editor,
  desk,
}) => {
  const project = await desk.newProject();
  const { source } = project;
  await editor.goto(`/desk/sources/${source.id}`);
  await editor.getByText('Or paste its words').click();
  await editor.getByLabel('Words of the source').fill(WORDS);
  await editor.getByRole('button', { name: 'Take these words' }).click();
  await expect(editor.getByText('The source holds this text now')).toBeVisible();

  await desk.change(
    'project',
    project.id,
    (data) => ({
      ...data,
      evidence: [{ id: newId(), source: source.id, quotation: LINE }],
    }),
    { note: 'Cited' },
  );
  await editor.getByRole('link', { name: 'Read it and see what is quoted' }).click();
  await expect(editor.getByRole('article', { name: 'Text of the source' })).toContainText(LINE);
  const quoted = editor.getByRole('complementary', { name: 'What is quoted' });
  await expect(quoted.getByRole('link', { name: project.title })).toBeVisible();
  await expect(quoted.getByText('Stands in the text')).toBeVisible();
  await expectAccessible(editor);
});

test('an address inside is not fetched, and the form says what else can be done', async ({
  editor,
  expected,
}) => {
  expected(/ 422 /);
  expected(/status of 422/);
  await editor.goto('/desk/sources/new');
  await editor.getByLabel('From the web').fill('http://127.0.0.1/');
  await editor.keyboard.press('Enter');
  await expect(editor.getByRole('status').getByText('public internet')).toBeVisible();
  await expect(editor.getByRole('status').getByText(/paste/i).first()).toBeVisible();
});
