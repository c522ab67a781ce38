import { defined } from '@chancery/api/testing/defined';
import type { Page } from '@playwright/test';
import { entry, slugOf, unique } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { bothShow, neitherShows } from '../web/bodies.ts';
import { bar, cite, openForm, pick, publish } from './forms.ts';

const DOSSIER = '/pakistan-russia';

const PASTED = `<h1 style="color:red">Title</h1><p onclick="alert(1)">Some <b>bold</b> <span style="font-weight:700">heavy</span>
    <a href="javascript:alert(1)">bad</a> and <a href="https://example.org/">good</a></p>
  <ul><li>one</li><li><p>two</p></li></ul><ol><li>three</li></ol>
  <table><tr><td>cell</td></tr></table><img src="x" onerror="alert(1)"><script>alert(1)</script>
  <span data-fact-record="nobody" data-fact-path="x">none</span>`;

/** What a browser does when someone pastes where the cursor is; for the page to run. */
const pasteHtml = (html: string): string => `(() => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', ${JSON.stringify(html)});
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.activeElement.dispatchEvent(event);
})()`;

type Fact = { value: string; state: string };

/** A form of a new record, from the list of its kind, with title and dossier. */
async function begin(page: Page, kind: string, one: string, title: string): Promise<void> {
  await page.goto(`/desk/${kind}`);
  await page
    .getByRole('link', { name: `New ${one}` })
    .first()
    .click();
  await page.getByLabel('Title in English').fill(title);
  await pick(page, 'Add to dossiers', 'Pakistan and Russia');
  await page.keyboard.press('Escape');
}

/** Opens the editor of a text and leaves the cursor in it. */
async function write(page: Page, language = 'English'): Promise<void> {
  await page.getByRole('button', { name: `text in ${language}` }).click();
  await expect(page.getByRole('textbox', { name: `Text in ${language}` })).toBeFocused();
}

/**
 * Moves the cursor back. Between two presses the browser tells the editor where it is, which it does
 * only when it has time; a person is not as fast.
 */
async function goBack(page: Page, letters: number): Promise<void> {
  for (let times = 0; times < letters; times += 1) {
    await page.keyboard.press('ArrowLeft');
    await page.evaluate('new Promise((told) => requestAnimationFrame(() => setTimeout(told)))');
  }
}

/** Chooses a live fact in the dialog that is open. */
async function choose(page: Page, record: string, field: string, value: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'A live fact' });
  await pick(dialog, 'Of which record', record);
  await dialog.getByLabel('Which of its values').fill(field);
  await dialog.getByRole('button', { name: `${field} ${value}`, exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Text in English' })).toBeFocused();
}

test('an agreement with two actions, one on a day that is not known, is public at the next request', async ({
  editor,
  desk,
  web,
}) => {
  const source = await desk.newSource('Text of the protocol');
  const title = unique('Protocol on the pipeline');
  await begin(editor, 'agreements', 'agreement', title);
  await editor.getByRole('combobox', { name: 'Type needed' }).selectOption('protocol');
  await editor.getByRole('combobox', { name: 'Legal effect needed' }).selectOption('binding');
  const actions = editor.getByRole('region', { name: 'Actions', exact: true });
  const add = actions.getByRole('button', { name: 'Add action' });
  await add.click();
  await expect(actions.getByRole('combobox', { name: 'Action needed' })).toBeFocused();
  await actions.getByRole('combobox', { name: 'Action needed' }).selectOption('signed');
  await actions.getByRole('combobox', { name: 'By which side needed' }).selectOption('both');
  await actions.getByRole('textbox', { name: 'When' }).fill('28 May 2021');
  await add.click();
  await actions.getByRole('combobox', { name: 'Action needed' }).nth(1).selectOption('in_force');
  await actions.getByRole('combobox', { name: 'By which side needed' }).nth(1).selectOption('both');
  await expect(actions.getByRole('textbox', { name: 'When' }).nth(1)).toHaveAttribute(
    'placeholder',
    'not known',
  );
  await cite(editor.getByRole('group', { name: 'Evidence for the whole record' }), source.title);
  await publish(editor);

  const path = `${DOSSIER}/agreements/${slugOf(title)}`;
  await bothShow(web, path, '28 May 2021');
  const answer = await editor.request.get(`${web(1)}/api/v1/agreements/${slugOf(title)}`);
  const { record } = (await answer.json()) as { record: { actions: object[] } };
  expect(record.actions).toMatchObject([
    { action: 'signed', side: 'both', date: '2021-05-28' },
    { action: 'in_force', side: 'both' },
  ]);
  expect(record.actions[1]).not.toHaveProperty('date');
});

test('an agreement in force before it was signed needs a note, at the date that is wrong', async ({
  editor,
  desk,
}) => {
  const source = await desk.newSource();
  await begin(editor, 'agreements', 'agreement', unique('Hasty agreement'));
  await editor.getByRole('combobox', { name: 'Type needed' }).selectOption('agreement');
  await editor.getByRole('combobox', { name: 'Legal effect needed' }).selectOption('unknown');
  const actions = editor.getByRole('region', { name: 'Actions', exact: true });
  for (const [at, action, date] of [
    [0, 'signed', '2015'],
    [1, 'in_force', '2014'],
  ] as const) {
    await actions.getByRole('button', { name: 'Add action' }).click();
    await actions.getByRole('combobox', { name: 'Action needed' }).nth(at).selectOption(action);
    await actions.getByRole('combobox', { name: 'By which side needed' }).nth(at).selectOption('a');
    await actions.getByRole('textbox', { name: 'When' }).nth(at).fill(date);
  }
  await cite(editor.getByRole('group', { name: 'Evidence for the whole record' }), source.title);
  await bar(editor).getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(actions.getByText('This happened before the agreement was signed.')).toBeVisible();
  await actions.getByLabel('Note that lets it pass').fill('Applied before it was signed.');
  await publish(editor);
});

test('a briefing says what a record says now, and looking back what it said then', async ({
  editor,
  desk,
  web,
}) => {
  const project = await desk.newProject('Pipeline of the briefing');
  const title = unique('Where the pipeline stands');
  const slug = slugOf(title);
  await begin(editor, 'briefings', 'briefing', title);
  await editor.getByRole('textbox', { name: 'Dated needed' }).fill('2021-04-07');
  await write(editor);
  await editor.keyboard.type('The line is {');
  await choose(editor, project.title, 'Status', 'Agreed');
  await editor.keyboard.type(' since ');
  await editor.getByRole('button', { name: 'Live fact' }).click();
  await choose(editor, project.title, 'Status since', '16 October 2015');
  await editor.keyboard.type('.');
  const box = editor.getByRole('textbox', { name: 'Text in English' });
  await expect(box).toHaveText('The line is Agreed since 16 October 2015.');
  await publish(editor);

  const path = `${DOSSIER}/briefings/${slug}`;
  const facts = async (query = ''): Promise<string[]> => {
    const answer = await editor.request.get(`${web(1)}/api/v1/briefings/${slug}${query}`);
    return ((await answer.json()) as { facts: Fact[] }).facts.map(({ value }) => value);
  };
  await bothShow(web, path, 'Agreed');
  expect(await facts()).toEqual(['agreed', '2015-10-16']);
  const before = new Date().toISOString();

  await desk.change(
    'project',
    project.id,
    (data) => ({
      ...data,
      history: [...(data.history as object[]), entry(project.source.id, '2021-07', 'preparation')],
    }),
    { note: 'Design has begun.' },
  );
  expect(await facts()).toEqual(['preparation', '2021-07']);
  expect(await facts(`?asOf=${before}`)).toEqual(['agreed', '2015-10-16']);
  await bothShow(web, path, 'July 2021');
  await neitherShows(web, `${path}?asOf=${before}`, 'July 2021');

  await editor.reload();
  await expect(editor.getByText('The line is In preparation since July 2021.')).toBeVisible();
});

test('an edit of a text is one change, told in words, and a fact is removed by keyboard', async ({
  editor,
  desk,
}) => {
  const project = await desk.newProject('Mill of the briefing');
  const id = await desk.newBriefing('On the mill', [
    { text: 'The mill is ' },
    { fact: { record: project.id, path: 'status' } },
  ]);
  await openForm(editor, 'briefings', id);
  await write(editor);
  const box = editor.getByRole('textbox', { name: 'Text in English' });
  await editor.keyboard.press('ControlOrMeta+End');
  await editor.keyboard.type(' now');
  await expect(box).toHaveText('The mill is Agreed now');
  await goBack(editor, ' now'.length + 1);
  await expect(
    editor.getByText(`Live fact: Status of ${project.title}, now Agreed.`, { exact: false }),
  ).toBeVisible();
  await editor.keyboard.press('Delete');
  await expect(box).toHaveText('The mill is  now');
  await editor.keyboard.type('built');
  await publish(editor);

  await editor.goto(`/desk/briefings/${id}/history`);
  const diff = editor.getByRole('region', { name: 'From revision 1 to 2' });
  await expect(diff.getByText('1 difference')).toBeVisible();
  await expect(diff.locator('del')).toHaveText(`The mill is ⟨status of ${project.title}⟩`);
  await expect(diff.locator('ins')).toHaveText('The mill is built now');
});

test('what is pasted is taken as far as a record can hold it', async ({
  editor,
  desk,
  expected,
}) => {
  // The page's policy stops what would run or be drawn before the editor leaves it out.
  expected(/Content Security Policy/);
  const id = await desk.newBriefing('To be pasted into', [{ text: 'Before.' }]);
  await openForm(editor, 'briefings', id);
  await write(editor, 'Urdu');
  const box = editor.getByRole('textbox', { name: 'Text in Urdu' });
  await expect(box).toHaveAttribute('dir', 'rtl');
  await editor.evaluate(pasteHtml(PASTED));
  await bar(editor).getByRole('button', { name: 'Save draft' }).click();
  await expect(bar(editor).getByText(/^Draft saved/)).toBeVisible();
  const { head } = await desk.get(id);
  const { ur } = defined(head).snapshot.body as {
    ur: { type: string; content: { text: string }[] }[];
  };
  expect(
    ur.map(({ type, content }) => [
      type,
      content
        .map(({ text }) => text)
        .join('')
        .trim(),
    ]),
  ).toEqual([
    ['heading', 'Title'],
    ['paragraph', 'Some bold heavy bad and good'],
    ['bullet', 'one'],
    ['bullet', 'two'],
    ['number', 'three'],
    ['paragraph', 'cell'],
    ['paragraph', 'none'],
  ]);
  expect(ur[1]?.content.filter((piece) => 'link' in piece || 'bold' in piece)).toEqual([
    { text: 'bold', bold: true },
    { text: 'heavy', bold: true },
    { text: 'good', link: 'https://example.org/' },
  ]);
});

test('what a form lacks is named at its field, and nothing typed is lost', async ({ editor }) => {
  await begin(editor, 'agreements', 'agreement', '');
  await editor.getByRole('combobox', { name: 'Legal effect needed' }).selectOption('binding');
  const actions = editor.getByRole('region', { name: 'Actions', exact: true });
  await actions.getByRole('button', { name: 'Add action' }).click();
  await actions.getByRole('textbox', { name: 'When' }).fill('2021-05-28');
  await write(editor);
  await editor.keyboard.type('Words that nobody wants to type twice.');
  await bar(editor).getByRole('button', { name: 'Publish', exact: true }).click();

  await expect(bar(editor).getByText(/fields need mending first\.$/)).toBeVisible();
  await expect(
    editor.getByRole('group', { name: 'Title' }).getByText('a title is needed'),
  ).toBeVisible();
  const action = actions.getByRole('combobox', { name: 'Action needed' });
  await expect(action).toHaveAttribute('aria-invalid', 'true');
  await expect(action).toHaveAccessibleDescription(/This is needed\./);
  await expect(bar(editor).getByText(/^Saved to your working copy/)).toBeVisible();

  await editor.reload();
  await expect(editor.getByText('Recovered from your working copy')).toBeVisible();
  await expect(editor.getByText('Words that nobody wants to type twice.')).toBeVisible();
  await expect(actions.getByRole('textbox', { name: 'When' })).toHaveValue('2021-05-28');
});

test('the texts of one language are published alone, and the rest waits', async ({
  editor,
  desk,
  web,
}) => {
  const project = await desk.newProject('Line with an Urdu title');
  const path = `${DOSSIER}/projects/${project.slug}`;
  const urdu = `لائن ${project.slug.slice(-6)}`;
  await openForm(editor, 'projects', project.id);
  await editor.getByLabel('Title in Urdu').fill(urdu);
  await editor.getByLabel('Summary in English').fill('Not to be read yet.');
  await expect(bar(editor).getByText(/^Saved to your working copy/)).toBeVisible();
  await bar(editor).getByRole('button', { name: 'More' }).click();
  await editor.getByRole('menuitem', { name: 'Publish only the Urdu texts' }).click();
  await expect(
    bar(editor).getByText('Published in Urdu and visible. The rest waits as a draft.'),
  ).toBeVisible();

  await bothShow(web, `/ur${path}`, urdu);
  await neitherShows(web, path, 'Not to be read yet.');
  await expect(editor.getByLabel('Summary in English')).toHaveValue('Not to be read yet.');
  await publish(editor);
  await bothShow(web, path, 'Not to be read yet.');
});
