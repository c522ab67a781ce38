import { nameSearch } from '@chancery/vocabularies/name-keys';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromMarks, MARK, markWords, type Part } from './passage.ts';

const said = (parts: readonly Part[]): string => parts.map((part) => part.text).join('');
const marked = (parts: readonly Part[]): string[] =>
  parts.filter((part) => part.marked).map((part) => part.text);
const sought = (text: string) => nameSearch(text, false)?.words ?? [];

test('marked words are taken apart, and nothing is lost', () => {
  const { begin, end } = MARK;
  expect(fromMarks(`The ${begin}gas${end} ${begin}line${end}.`)).toEqual([
    { text: 'The ', marked: false },
    { text: 'gas', marked: true },
    { text: ' ', marked: false },
    { text: 'line', marked: true },
    { text: '.', marked: false },
  ]);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', begin, end) }), (text) => {
      expect(said(fromMarks(text))).toBe(text.replaceAll(begin, '').replaceAll(end, ''));
    }),
  );
});

test('a word is marked in whatever letters it is written', () => {
  const text = 'کراچی کی بندرگاہ سے قصور تک۔';
  expect(marked(markWords(text, sought('بندرگاه كراچي')))).toEqual(['کراچی', 'بندرگاہ']);
  expect(said(markWords(text, sought('قصور')))).toBe(text);
});

test('of a long text the words around the first hit are shown', () => {
  const long = `${'ایک '.repeat(100)}گیس${' دو'.repeat(100)}`;
  const parts = markWords(long, sought('گیس'));
  expect(marked(parts)).toEqual(['گیس']);
  expect(said(parts)).toMatch(/^… .*گیس.* …$/);
  expect(said(parts).length).toBeLessThan(150);
});

test('a text without the word gives no passage', () => {
  expect(markWords('ایک دو', sought('گیس'))).toEqual([]);
});
