import { unique } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { bothShow } from '../web/bodies.ts';

const CHANGES = '/pakistan-russia/changes';

test('Publishing twice makes two entries; a note is amended, and readers see what it said before', async ({
  editor,
  desk,
  web,
}) => {
  const project = await desk.newProject('Pier of the notes');
  const first = unique('The peer carries oil');
  const second = unique('It is a service');
  await desk.change('project', project.id, (data) => ({ ...data, sector: 'oil' }), { note: first });
  await desk.change('project', project.id, (data) => ({ ...data, nature: 'service' }), {
    note: second,
  });
  for (const words of [first, second, 'Sector', 'Correction']) await bothShow(web, CHANGES, words);

  await editor.goto(`/desk/projects/${project.id}/history`);
  const row = editor.getByRole('row').filter({ hasText: first });
  await row.getByRole('button', { name: /^Amend the note of revision/ }).click();
  const right = first.replace('peer', 'pier');
  await editor.getByRole('textbox', { name: 'Note, for readers' }).fill(right);
  await editor.getByRole('button', { name: 'Amend the note', exact: true }).click();
  await expect(editor.getByRole('status').filter({ hasText: 'is amended' })).toBeVisible();
  await expect(editor.getByRole('row').filter({ hasText: `${right} (amended)` })).toBeVisible();

  for (const words of [right, first, 'The note was amended on', 'Amended by: Editor'])
    await bothShow(web, CHANGES, words);
});
