import { readFile } from 'node:fs/promises';
import { entry } from '../desk.ts';
import { expect, test } from '../fixtures.ts';
import { pick } from './forms.ts';

test.describe('An analyst who watches a project', () => {
  test('has its change in the open inbox without reloading', async ({ analyst, desk }) => {
    const project = await desk.newProject('Coal power plant');
    await analyst.goto('/watch');
    await pick(analyst, 'Watch a record', project.title);
    await expect(
      analyst.getByRole('button', { name: `Stop watching ${project.title}` }),
    ).toBeVisible();
    const inbox = analyst.getByRole('region', { name: 'Inbox' });
    await expect(inbox.getByText(project.title)).toHaveCount(0);

    await desk.change(
      'project',
      project.id,
      (data) => ({
        ...data,
        history: [
          ...(data.history as object[]),
          entry(project.source.id, '2021-04-07', 'preparation'),
        ],
      }),
      { note: 'Financing is being arranged.' },
    );
    await expect(inbox.getByRole('link', { name: project.title })).toBeVisible();
    await expect(inbox.getByText('Financing is being arranged.')).toBeVisible();
    await expect(
      analyst
        .getByRole('region', { name: 'What moved' })
        .getByRole('row', { name: project.title })
        .filter({ hasText: 'Preparation' }),
    ).toBeVisible();
  });

  test('exports exactly the status changes that the filters leave', async ({ analyst, desk }) => {
    const project = await desk.newProject('Gas storage');
    await analyst.goto(`/watch?project=${project.slug}&sort=happened`);
    const rows = analyst
      .getByRole('table', { name: 'Status entries' })
      .getByRole('row')
      .filter({ has: analyst.getByRole('rowheader') });
    await expect(rows).toHaveCount(2);

    const download = analyst.waitForEvent('download');
    await analyst.getByRole('link', { name: 'CSV' }).click();
    const records = parseCsv(await readFile(await (await download).path(), 'utf8'));
    expect(records).toHaveLength(await rows.count());
    expect(
      records.map((record) => [record.title, record.from, record.to, record.happened]),
    ).toEqual([
      [project.title, '', 'proposed', '2014-11-28'],
      [project.title, 'proposed', 'agreed', '2015-10-16'],
    ]);
    expect(records.map((record) => record.sources)).toEqual([
      project.source.title,
      project.source.title,
    ]);
  });

  test('exports as many rows as the whole list counts', { tag: '@alone' }, async ({ analyst }) => {
    await analyst.goto('/watch');
    const words = await analyst.getByText(/^\d+ status entries$/).textContent();
    const download = analyst.waitForEvent('download');
    await analyst.getByRole('link', { name: 'CSV' }).click();
    const records = parseCsv(await readFile(await (await download).path(), 'utf8'));
    expect(records).toHaveLength(Number.parseInt(words ?? '', 10));
  });
});

/** RFC 4180: quoted fields may hold commas, quotes and lines. */
function parseCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '') break;
    if (end !== ',') rows.push([]);
  }
  const [head = [], ...records] = rows.filter((row) => row.length > 1);
  return records.map((row) =>
    Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])),
  );
}
