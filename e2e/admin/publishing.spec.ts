import { defined } from '@chancery/api/testing/defined';
import { entry, unique } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { bothShow, fromBoth, neitherShows } from '../web/bodies.ts';
import { bar, cite, openForm, pick, publish } from './forms.ts';

const DOSSIER = '/pakistan-russia';
const PIPELINE = `${DOSSIER}/projects/north-south-gas-pipeline`;
const TURNOVER = `${DOSSIER}/trade/turnover-russian-foreign-ministry`;

test.describe('What an editor publishes is on the public site at the next request', () => {
  test('a status entry of the pipeline, with date, basis and source', { tag: '@alone' }, async ({
    editor,
    desk,
    web,
  }) => {
    const source = await desk.newSource('Start of the works');
    const note = unique('Works begin at the southern end');
    await fromBoth(web, PIPELINE);

    await editor.goto('/desk');
    await editor.getByRole('link', { name: 'Projects' }).first().click();
    await editor.getByRole('link', { name: 'North–South gas pipeline' }).click();
    await expect(bar(editor)).toBeVisible();
    const history = editor.getByRole('group', { name: 'Status history' });
    await history.getByRole('button', { name: 'Add entry' }).click();
    await history.getByLabel('Happened').fill('10 June 2025');
    await history
      .getByRole('combobox', { name: 'Status', exact: true })
      .selectOption('construction');
    await history.getByRole('combobox', { name: 'Basis' }).selectOption('announced_both');
    await expect(history.getByText('Understood: 10 June 2025')).toBeVisible();
    await cite(history.getByRole('group', { name: 'Evidence' }), source.title);
    await history.getByLabel('Note in English').fill(note);
    await publish(editor, 'Construction was announced by both sides.');

    await bothShow(web, PIPELINE, note);
    await bothShow(web, PIPELINE, source.title);
    await bothShow(web, DOSSIER, '10 June 2025');
  });

  test('a meeting, in the register and on a page of its own', async ({ editor, desk, web }) => {
    const source = await desk.newSource('Call of the ministers');
    const title = unique('Call of the foreign ministers');
    await fromBoth(web, `${DOSSIER}/meetings`);

    await editor.goto('/desk/meetings');
    await editor.getByRole('link', { name: 'New meeting' }).click();
    await editor.getByLabel('Title in English').fill(title);
    await editor.getByRole('combobox', { name: 'Type', exact: false }).selectOption('phone_call');
    await editor.getByRole('combobox', { name: 'State', exact: false }).selectOption('held');
    await editor.getByRole('textbox', { name: 'When' }).fill('2026-02-03');
    await pick(editor, 'Add to dossiers', 'Pakistan and Russia');
    await editor.keyboard.press('Escape');
    await cite(editor.getByRole('group', { name: 'Evidence for the whole record' }), source.title);
    await publish(editor);

    await bothShow(web, `${DOSSIER}/meetings`, title);
    const page = await editor
      .getByRole('link', { name: 'See the public page' })
      .getAttribute('href');
    const path = new URL(defined(page)).pathname;
    await bothShow(web, path, title);
    await bothShow(web, path, source.title);
  });

  test('a corrected trade figure; the old one is there as of the moment before', {
    tag: '@alone',
  }, async ({ editor, desk, web }) => {
    await bothShow(web, TURNOVER, '790');
    const before = new Date().toISOString();

    await openForm(editor, 'trade', await desk.idOf('series', 'turnover-russian-foreign-ministry'));
    const figures = editor.getByRole('region', { name: 'Observations' });
    await expect(figures.getByLabel('Period, row 1')).toHaveValue('2020');
    await figures.getByLabel('Value, row 1').fill('796.53');
    await publish(editor, 'The figure of 2020 was misread.');

    await bothShow(web, TURNOVER, '796.53');
    await bothShow(web, `${TURNOVER}?asOf=${before}`, '790');
    await neitherShows(web, `${TURNOVER}?asOf=${before}`, '796.53');
  });
});

test.describe('What the record does not bear out is refused', () => {
  test('a status entry without evidence, at the field that lacks it', async ({
    editor,
    desk,
    web,
  }) => {
    const project = await desk.newProject('Coastal refinery');
    const note = unique('Not to be seen');
    await openForm(editor, 'projects', project.id);
    const history = editor.getByRole('group', { name: 'Status history' });
    await history.getByRole('button', { name: 'Add entry' }).click();
    await history.getByLabel('Happened').fill('2021-04-07');
    await history
      .getByRole('combobox', { name: 'Status', exact: true })
      .selectOption('preparation');
    await history.getByRole('combobox', { name: 'Basis' }).selectOption('announced_both');
    await history.getByLabel('Note in English').fill(note);
    await bar(editor).getByRole('button', { name: 'Publish', exact: true }).click();

    await expect(bar(editor).getByText(/needs? mending first\.$/)).toBeVisible();
    const evidence = history.getByRole('group', { name: 'Evidence' });
    await expect(evidence.getByText('This has no evidence yet.')).toBeVisible();
    await expect(evidence.getByText('Name a source')).toBeVisible();
    await expect(
      evidence.locator(':focus').or(evidence.and(editor.locator(':focus'))),
    ).toBeVisible();
    await neitherShows(web, `${DOSSIER}/projects/${project.slug}`, note);

    await cite(evidence, project.source.title);
    await publish(editor, 'Land is being acquired.');
    await bothShow(web, `${DOSSIER}/projects/${project.slug}`, note);
  });

  test('the server refuses it too, whatever the form says', async ({ desk }) => {
    const project = await desk.newProject('Inland refinery');
    await expect(
      desk.change(
        'project',
        project.id,
        (data) => ({
          ...data,
          history: [
            ...(data.history as object[]),
            entry(project.source.id, '2021-04-07', 'preparation', { evidence: [] }),
          ],
        }),
        { note: 'Land is being acquired.' },
      ),
    ).rejects.toThrow(/evidence_missing/);
  });

  test('a move that is not allowed, naming those that are, until a note confirms it', async ({
    editor,
    desk,
    web,
  }) => {
    const project = await desk.newProject('Border railway');
    const path = `${DOSSIER}/projects/${project.slug}`;
    await openForm(editor, 'projects', project.id);
    const history = editor.getByRole('group', { name: 'Status history' });
    await history.getByRole('button', { name: 'Add entry' }).click();
    await history.getByLabel('Happened').fill('2019-05-03');
    const status = history.getByRole('combobox', { name: 'Status', exact: true });
    await status.selectOption({ label: 'Another status…' });
    await status.selectOption('operating');
    await history.getByRole('combobox', { name: 'Basis' }).selectOption('observed');
    await cite(history.getByRole('group', { name: 'Evidence' }), project.source.title);
    await bar(editor).getByRole('button', { name: 'Publish', exact: true }).click();

    await expect(
      history.getByText('A project does not go from Agreed to Operating.'),
    ).toBeVisible();
    await expect(history.getByText(/^Accepted: .*Under construction.*Cancelled/)).toBeVisible();
    await neitherShows(web, path, '3 May 2019');

    await history
      .getByLabel('Note that lets it pass')
      .fill('Built unannounced; the first train ran on that day.');
    await publish(editor, 'The line is in service.');
    await bothShow(web, path, '3 May 2019');
  });
});

test('A typo is mended and published by keyboard alone, and alerts nobody', {
  tag: '@alone',
}, async ({ editor, analyst, desk, deskOf, web }) => {
  const project = await desk.newProject('Desalination plant', {
    summary: { en: 'A plant on teh coast.' },
  });
  const watch = await deskOf('analyst');
  await watch.mutate('watch.add', { recordId: project.id });
  const unread = await watch.query<number>('watch.unread');
  await analyst.goto('/watch');

  await openForm(editor, 'projects', project.id);
  const summary = editor.getByLabel('Summary in English');
  for (let presses = 0; presses < 60; presses += 1) {
    await editor.keyboard.press('Tab');
    if (await summary.and(editor.locator(':focus')).count()) break;
  }
  await expect(summary).toBeFocused();
  await editor.keyboard.press('ControlOrMeta+A');
  await editor.keyboard.type('A plant on the coast.');
  await editor.keyboard.press('Control+Enter');
  await expect(bar(editor).getByText('Published and visible.')).toBeVisible();

  await bothShow(web, `${DOSSIER}/projects/${project.slug}`, 'A plant on the coast.');
  expect(await watch.query<number>('watch.unread')).toBe(unread);
  const inbox = await watch.query<{ items: { recordId: string }[] }>('watch.inbox', {});
  expect(inbox.items.filter(({ recordId }) => recordId === project.id)).toEqual([]);
  await expect(analyst.getByRole('region', { name: 'Inbox' })).not.toContainText(project.title);
});
