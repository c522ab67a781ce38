import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { bar, openForm, pick } from './forms.ts';

/** What a browser does when someone pastes where the cursor is; for the page to run. */
const pasteText = (text: string): string => `(() => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text', ${JSON.stringify(text)});
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.activeElement.dispatchEvent(event);
})()`;

const when = (page: Page) => page.getByRole('textbox', { name: /^When/ });

test('K12: a date typed in words is understood before Ctrl+Enter acts on it', async ({
  editor,
  desk,
}) => {
  const meeting = await desk.newMeeting('Dated in words');
  await openForm(editor, 'meetings', meeting.id);
  await when(editor).fill('6–7 апреля 2021 г.');
  await expect(editor.getByText('Understood: 6–7 April 2021')).toBeVisible();
  await when(editor).press('Control+Enter');
  await expect(editor.getByRole('dialog', { name: 'Publish a change of facts' })).toBeVisible();
});

test('K12: the bar that asks for mending goes once it is done', async ({ editor, desk }) => {
  const meeting = await desk.newMeeting('Mended');
  await openForm(editor, 'meetings', meeting.id);
  await when(editor).fill('soon');
  await when(editor).press('Control+Enter');
  await expect(bar(editor).getByText('One field needs mending first.')).toBeVisible();
  await when(editor).fill('7 April 2021');
  await expect(bar(editor).getByText('One field needs mending first.')).toBeHidden();
  await expect(bar(editor).getByText(/problem/)).toBeHidden();
});

test('B2, B16: a date with two readings is asked about, kept as typed, and settled by a click', async ({
  editor,
  desk,
}) => {
  const meeting = await desk.newMeeting('Two readings');
  await openForm(editor, 'meetings', meeting.id);
  await when(editor).fill('03/04/2015');
  await expect(editor.getByText('It can be read as 3 April 2015 or 4 March 2015.')).toBeVisible();
  await expect(bar(editor).getByText(/^Saved to your working copy/)).toBeVisible();
  await openForm(editor, 'meetings', meeting.id);
  await expect(when(editor)).toHaveValue('03/04/2015');
  await editor.getByRole('button', { name: '3 April 2015' }).click();
  await expect(when(editor)).toHaveValue('2015-04-03');
  await expect(when(editor)).toBeFocused();
  await when(editor).fill('2020-21');
  await expect(
    editor.getByText('It can be read as 2020–2021 or July 2020 – June 2021 or spring 2020.'),
  ).toBeVisible();
});

test('K13: citing a source leads to the search, and from it to the new citation', async ({
  editor,
  desk,
}) => {
  const source = await desk.newSource('Cited');
  const meeting = await desk.newMeeting('Cites a source');
  await openForm(editor, 'meetings', meeting.id);
  const evidence = editor.getByRole('group', { name: 'Evidence for the whole record' });
  await evidence.getByRole('button', { name: 'Cite a source' }).focus();
  await editor.keyboard.press('Enter');
  await expect(evidence.getByRole('combobox', { name: 'Source to cite' })).toBeFocused();
  await pick(evidence, 'Source to cite', source.title);
  await expect(evidence.getByRole('textbox', { name: 'Where in it' })).toBeFocused();
});

test('K13: a click after a date that cannot be read goes where it was meant to', async ({
  editor,
  desk,
}) => {
  const meeting = await desk.newMeeting('Clicked beside');
  await openForm(editor, 'meetings', meeting.id);
  await when(editor).fill('the other day');
  const box = editor.getByRole('checkbox', { name: 'On the margins of another event' });
  await box.scrollIntoViewIfNeeded();
  const place = await box.boundingBox();
  if (!place) throw new Error('the checkbox is not shown');
  await editor.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  await editor.mouse.down();
  await expect(when(editor)).not.toBeFocused();
  await editor.mouse.up();
  await expect(box).not.toBeChecked();
  await expect(
    editor.getByText(/“the other day” is not a date that can be stored/).first(),
  ).toBeVisible();
});

test('B2, B14, K16: a pasted table is read by what its series and its columns say', async ({
  editor,
}) => {
  await editor.goto('/desk/trade/new');
  await expect(bar(editor)).toBeVisible();
  await editor.getByRole('button', { name: 'Add a period' }).click();
  const cell = (column: string, row: number) =>
    editor.getByRole('textbox', { name: `${column}, row ${row}`, exact: true });
  await cell('Period', 1).focus();
  await editor.evaluate(pasteText('2010-11\t1,234\n2019-20\tn/a\n2020-21\t1.700\n'));
  await expect(cell('Period', 1)).toHaveValue('2010-11');
  await expect(editor.getByText('3 rows pasted.').first()).toBeVisible();
  await expect(
    editor.getByRole('button', { name: /^Years from July to June .* for all 3 cells$/ }),
  ).toBeVisible();

  await editor.getByLabel('Frequency').selectOption('annual');
  await editor.getByLabel('Period type').selectOption('fiscal_july');
  await expect(cell('Period', 1)).toHaveValue('2010-07/2011-06');
  await expect(editor.getByText('FY2020-21')).toBeVisible();
  await expect(cell('Flags', 2)).toHaveValue('M');

  await editor.getByRole('button', { name: 'Decimal comma for all 2 cells' }).click();
  await expect(cell('Value', 1)).toHaveValue('1.234');
  await expect(cell('Value', 3)).toHaveValue('1700');
});
