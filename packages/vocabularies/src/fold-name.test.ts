import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from './index.ts';

test.each([
  ['Arabic and Urdu forms of kaf and yeh', 'سيرگي لاوروف كريملين', 'سیرگی لاوروف کریملین'],
  ['Lavrov with and without vowel signs and tatweel', 'لاوْروف', 'لاوـروف'],
  ['forms of alef', 'إسلام آباد', 'اسلام اباد'],
  ['yeh barree, which Arabic and Persian keyboards lack', 'مرے والے', 'مری والی'],
  ['forms of heh', 'لاهور', 'لاہور'],
  ['teh marbuta and heh goal', 'معاهدة', 'معاہدہ'],
  ['yeh with hamza', 'مئی', 'میی'],
  ['a composed and a decomposed letter', 'آب', 'ا\u0653ب'],
  ['a zero-width non-joiner', 'بین‌الاقوامی', 'بینالاقوامی'],
  ['Persian, Arabic and ASCII digits', '۱۹۴۸ ١٩٤٨', '1948 1948'],
  ['Russian ё and е', 'Королёв', 'Королев'],
  ['capitals and accents', 'Šehbāz ŠARĪF', 'sehbaz sarif'],
  ['punctuation and spaces', ' Pakistan–Russia  (IGC) ', 'pakistan russia igc'],
])('%s fold alike', (_, one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

test('what tells words apart stays', () => {
  expect(foldName('गैस')).not.toBe(foldName('गस'));
  expect(foldName('ガス')).not.toBe(foldName('カス'));
  expect(foldName('ٹرین')).not.toBe(foldName('ترین'));
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldName(foldName(text))).toBe(foldName(text));
    }),
  );
});
