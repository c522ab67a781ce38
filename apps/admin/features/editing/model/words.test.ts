import { describe, expect, it } from 'vitest';
import { newId } from '../../../client/new-id.ts';
import { specAt } from './describe.ts';
import { pathText, valueText } from './words.ts';

const pipeline = newId();
const series = newId();
const labels = {
  [pipeline]: { kind: 'project', slug: 'line', title: { en: 'North–South gas pipeline' } },
  [series]: { kind: 'series', slug: 'turnover', title: { ru: 'Оборот' } },
};
const block = {
  id: newId(),
  type: 'paragraph',
  content: [
    { text: 'The line is ' },
    { fact: { record: pipeline, path: 'status' } },
    { text: ', trade ', bold: true },
    { fact: { record: series, path: `observations[${newId()}].value` } },
    { text: '.' },
  ],
};
const second = { id: newId(), type: 'bullet', content: [{ text: 'A second.' }] };
const body = { en: [block, second], ru: [], ur: [] };
const WORDS = 'The line is ⟨status of North–South gas pipeline⟩, trade ⟨value of Оборот⟩.';
const at = (path: string) => specAt('briefing', path);

describe('an entry of a status history', () => {
  const words = (entry: object) =>
    valueText(specAt('project', 'history'), [{ id: newId(), date: '2021-05-28', ...entry }], {});

  it('S1 without a status is a report; only a search that found nothing is a check', () => {
    expect(words({ status: 'agreed', basis: 'announced_both' })).toBe('Agreed, 28 May 2021');
    expect(words({ basis: 'announced_both' })).toBe('Reported, 28 May 2021');
    expect(words({ basis: 'inferred_silence' })).toBe('Checked, nothing new, 28 May 2021');
  });

  it('S1 is said as it stands among the others: moved, or said again', () => {
    const entry = (date: string, status: string) => ({
      id: newId(),
      basis: 'announced_both',
      date,
      status,
    });
    const history = [
      entry('2021-05-28', 'suspended'),
      entry('2015-10-16', 'agreed'),
      entry('2018-06-01', 'agreed'),
    ];
    expect(valueText(specAt('project', 'history'), history, {})).toBe(
      'Agreed → Suspended, 28 May 2021; Agreed, 16 October 2015; Agreed (restated), 1 June 2018',
    );
    expect(pathText('project', `history[${history[2]?.id}].note`, [{}, { history }], {})).toBe(
      'Status history › Agreed (restated), 1 June 2018 › Note',
    );
  });

  it('S1 is not taken for a side of a dossier, which has a basis too', () => {
    const side = { id: newId(), side: 'a', actor: pipeline, date: '1947', basis: { en: 'Act' } };
    const text = valueText(specAt('dossier', 'sides'), [side], labels);
    expect(text).toContain('North–South gas pipeline');
  });
});

describe('a text in a list of changes', () => {
  it('is words, with a live fact by what it names', () => {
    expect(valueText(at('body'), body, labels)).toBe(`${WORDS} ¶ A second.`);
    expect(valueText(at('body.en'), body.en, labels)).toBe(`${WORDS} ¶ A second.`);
    const path = `body.en[${block.id}].content`;
    expect(valueText(at(path), block.content, labels)).toBe(WORDS);
    expect(valueText(at(path), [], labels)).toBe('None');
  });

  it('is told from another by its language and first words', () => {
    const path = pathText('briefing', `body.en[${second.id}].content`, [{ body }], labels);
    expect(path).toBe('Text › English › A second. › Content');
    expect(pathText('briefing', 'body.en#', [{ body }], labels)).toBe('Text › English › order');
  });
});
