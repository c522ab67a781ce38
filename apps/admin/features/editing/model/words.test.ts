import { describe, expect, it } from 'vitest';
import { specAt } from './describe.ts';
import { newId } from './new-id.ts';
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
