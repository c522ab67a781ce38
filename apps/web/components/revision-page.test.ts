import { expect, it } from 'vitest';
import { revisionPage } from './revision-page.ts';

const ID = '019aaa00-0000-7000-8000-000000000001';
const SOURCE = '019aaa00-0000-7000-8000-000000000002';
const revision = {
  id: ID,
  kind: 'meeting',
  revision: 9,
  publishedFrom: '2021-04-08T00:00:00.000Z',
  reconstructed: true,
  record: {
    slug: 'lavrov-in-islamabad',
    title: { en: 'Visit <b>of</b> the minister', ur: 'دورہ' },
    state: 'held',
    date: '2021-04-06/2021-04-07',
    evidence: [{ id: ID, source: SOURCE, quotation: '' }],
    participants: [],
    summary: {},
  },
};

it('T5: a permanent address shows the revision itself, in words, and nothing that may change', async () => {
  const page = await revisionPage(revision).text();
  expect(page).toContain('Revision 9. As it was published here on 8 April 2021');
  expect(page).toContain('<h1>Visit &#60;b&#62;of&#60;/b&#62; the minister</h1>');
  expect(page).toContain('<dt>State</dt><dd>Held</dd>');
  expect(page).toContain('<dt>When</dt><dd>6–7 April 2021</dd>');
  expect(page).toContain('<dd lang="ur" dir="auto">دورہ</dd>');
  expect(page).toContain(`<a href="/id/${SOURCE}">`);
  expect(page).not.toMatch(/Participants|Summary|<b>|undefined|\[object/);
  expect(await revisionPage(structuredClone(revision)).text()).toBe(page);
});
