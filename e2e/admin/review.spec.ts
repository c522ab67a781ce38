import { unique } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { bothShow, fromBoth, neitherShows } from '../web/bodies.ts';
import { bar, openForm, publish } from './forms.ts';

test('Where a second person must approve, an editor submits and a reviewer approves', async ({
  editor,
  reviewer,
  desk,
  deskOf,
  web,
}) => {
  const project = await desk.newReviewedProject('Steel mill', await deskOf('admin'));
  const path = `/${project.dossier.slug}/projects/${project.slug}`;
  const title = unique('Enlarged steel mill');

  await openForm(editor, 'projects', project.id);
  await editor.getByLabel('Title in English').fill(title);
  await bar(editor).getByRole('button', { name: 'Submit for review' }).click();
  await expect(bar(editor).getByText('Submitted: a second person reviews it.')).toBeVisible();
  await expect(bar(editor).getByRole('button', { name: 'Approve' })).toHaveCount(0);
  await neitherShows(web, path, title);

  await reviewer.goto('/desk');
  await reviewer
    .getByRole('region', { name: 'Needs review' })
    .getByRole('link', { name: title })
    .click();
  await bar(reviewer).getByRole('button', { name: 'Approve' }).click();
  await expect(bar(reviewer).getByText('Approved.')).toBeVisible();
  await neitherShows(web, path, title);

  await publish(reviewer);
  await bothShow(web, path, title);
});

test('An editor sees what two revisions differ in, and restores the earlier one', async ({
  editor,
  desk,
  web,
}) => {
  const project = await desk.newProject('Cement works');
  const path = `/pakistan-russia/projects/${project.slug}`;
  const wrong = unique('Cement wroks');
  await desk.change('project', project.id, (data) => ({ ...data, title: { en: wrong } }));
  await bothShow(web, path, wrong);

  await editor.goto(`/desk/projects/${project.id}/history`);
  const diff = editor.getByRole('region', { name: 'From revision 1 to 2' });
  await expect(diff.getByRole('row')).toHaveCount(2);
  await expect(diff.getByRole('deletion')).toHaveText(project.title);
  await expect(diff.getByRole('insertion')).toHaveText(wrong);

  await editor.getByRole('button', { name: 'Restore revision 1' }).click();
  await editor
    .getByRole('dialog', { name: 'Restore revision 1' })
    .getByRole('button', { name: 'Restore as a draft' })
    .click();
  await expect(editor.getByText(/^Revision 1 is restored as a new draft/)).toBeVisible();
  await bothShow(web, path, wrong);

  await openForm(editor, 'projects', project.id);
  await publish(editor);
  await bothShow(web, path, project.title);
  await neitherShows(web, path, wrong);
});

test('A reviewer withdraws a record: it is gone, with the reason, and stays in the past', async ({
  reviewer,
  desk,
  web,
}) => {
  const project = await desk.newProject('Ship yard');
  const path = `/pakistan-russia/projects/${project.slug}`;
  const reason = unique('It never was a project of the two states');
  await bothShow(web, path, project.title);
  const before = new Date().toISOString();

  await reviewer.goto(`/desk/projects/${project.id}/history`);
  await reviewer.getByRole('button', { name: 'Withdraw from the public' }).click();
  const dialog = reviewer.getByRole('alertdialog', { name: 'Withdraw this record' });
  await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: 'Withdraw' }).click();
  await expect(reviewer.getByText('Withdrawn.')).toBeVisible();

  for (const { status, body } of await fromBoth(web, path)) {
    expect(status).toBe(410);
    expect(body.includes(reason)).toBe(true);
  }
  await neitherShows(web, '/pakistan-russia/projects', project.title);
  await bothShow(web, `${path}?asOf=${before}`, project.title);
});

test('What was typed and not saved is back after the tab was closed', async ({
  editor,
  open,
  desk,
}) => {
  const project = await desk.newProject('Tannery');
  const words = unique('Leather for export');
  await openForm(editor, 'projects', project.id);
  await editor.getByLabel('Summary in English').fill(words);
  await expect(bar(editor).getByText(/^Saved to your working copy/)).toBeVisible();
  await editor.close();

  const again = await open('editor');
  await openForm(again, 'projects', project.id);
  await expect(again.getByText('Recovered from your working copy')).toBeVisible();
  await expect(again.getByLabel('Summary in English')).toHaveValue(words);

  await again.getByRole('button', { name: /^Drop it/ }).click();
  await expect(again.getByLabel('Summary in English')).toHaveValue('');
});
