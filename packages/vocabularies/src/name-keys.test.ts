import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from './fold-name.ts';
import { isSought, nameKeys, nameSearch, type TermGroups } from './name-keys.ts';
import { skeletonsOf } from './name-skeleton.ts';

const soughtIn = (text: string, way: 'words' | 'sounds' = 'sounds', typing = false): TermGroups =>
  nameSearch(text, typing)?.[way] ?? [];
const finds = (text: string, name: string): boolean => isSought(name, soughtIn(text));

/** Names as they are written in the three languages, Arabic beside Urdu. */
const SAME: readonly (readonly string[])[] = [
  ['Lavrov', 'Лавров', 'لاوروف', 'لافروف', 'لاڤروف'],
  ['Sergey Lavrov', 'Сергей Лавров', 'سرگئی لاوروف', 'سيرغي لافروف', 'سرگئي لاوروف'],
  ['Vladimir Putin', 'Владимир Путин', 'ولادیمیر پوتن', 'فلاديمير بوتين'],
  ['Imran Khan', 'Имран Хан', 'عمران خان'],
  ['Shehbaz Sharif', 'Шахбаз Шариф', 'شہباز شریف', 'شهباز شريف'],
  ['Shah Mahmood Qureshi', 'Шах Махмуд Куреши', 'شاہ محمود قریشی'],
  ['Nawaz Sharif', 'Наваз Шариф', 'نواز شریف'],
  ['Ishaq Dar', 'Исхак Дар', 'اسحاق ڈار'],
  ['Alexander Novak', 'Александр Новак', 'الکساندر نوواک', 'الكساندر نوفاك'],
  ['Mikhail Mishustin', 'Михаил Мишустин', 'میخائل میشوستن'],
  ['Islamabad', 'Исламабад', 'اسلام آباد', 'اسلام‌آباد'],
  ['Pakistan', 'Пакистан', 'پاکستان', 'باكستان', 'الباكستان'],
  ['Gazprom', 'Газпром', 'گیزپروم', 'غازبروم'],
];

describe('a name', () => {
  it.each(SAME.map((spellings) => [spellings[0] as string, spellings]))(
    'is found by every spelling of it: %s',
    (_, spellings) => {
      for (const sought of spellings)
        for (const stored of spellings)
          expect([sought, stored, finds(sought, stored)]).toEqual([sought, stored, true]);
    },
  );

  it('is found by one of its words, and by the beginning of one', () => {
    expect(finds('Лавров', 'Sergey Lavrov')).toBe(true);
    expect(finds('lav', 'Sergey Lavrov')).toBe(true);
    expect(finds('ovrov', 'Sergey Lavrov')).toBe(false);
  });

  it('is found by the beginning of a word in another script while someone types', () => {
    expect(isSought('Vladimir Putin', soughtIn('Владимир Пут', 'sounds', true))).toBe(true);
    expect(isSought('Vladimir Putin', soughtIn('Владимир Пут'))).toBe(false);
    expect(isSought('Vladimir Putin', soughtIn('Влад Путин', 'sounds', true))).toBe(false);
  });

  it('is found by a spelling near to it in its own script, if that says enough', () => {
    expect(finds('Sherief', 'Shehbaz Sharif')).toBe(true);
    expect(finds('south', 'State visit')).toBe(false);
  });

  it('is found by a word of one consonant beside another word, not by it alone', () => {
    expect(finds('Али Заиди', 'Ali Zaidi')).toBe(true);
    expect(finds('ШОС', 'Sue Baker')).toBe(false);
    expect(finds('ШОС', 'Заседание ШОС')).toBe(true);
  });

  it('is not found by another', () => {
    for (const [index, [sought]] of SAME.entries())
      for (const [other, spellings] of SAME.entries())
        if (index !== other && !(sought === 'Lavrov' || sought === 'Pakistan'))
          for (const stored of spellings)
            expect([sought, stored, finds(sought as string, stored)]).toEqual([
              sought,
              stored,
              false,
            ]);
  });

  it('is found in its own script first', () => {
    const words = soughtIn('Лавров', 'words');
    expect(isSought('Сергей Лавров', words)).toBe(true);
    expect(isSought('Sergey Lavrov', words)).toBe(false);
  });
});

describe('keys', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'лавровхгوضذثجلرف laxchshkhdzh') }),
  );

  it('are the same for the same folded name', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(nameKeys([foldName(name)])).toEqual(nameKeys([name]));
      }),
    );
  });

  it('let every name be found by itself, whole and word by word', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const search = nameSearch(name, false);
        if (!search) return;
        for (const way of [search.whole, search.words, search.sounds])
          expect(isSought(name, way)).toBe(true);
      }),
    );
  });

  it('can be stored: whole letters, no longer than a lexeme may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 4000 }), (name) => {
        for (const key of nameKeys([name])) {
          expect(key.isWellFormed()).toBe(true);
          expect(Buffer.byteLength(key)).toBeLessThan(2_046);
        }
      }),
    );
  });

  it('are few, whatever the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'хوضذثجг') }), (word) => {
        expect(skeletonsOf(word).length).toBeLessThanOrEqual(16);
      }),
    );
  });

  it('hold neither vowels nor h nor y', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const skeleton of skeletonsOf(foldName(text).split(' ')[0] ?? ''))
          expect(skeleton).toMatch(/^[bCdgjklmnrstvz0-9]+$/);
      }),
    );
  });

  it('are none of a search without a word', () => {
    expect(nameSearch(' …!%_\\ ', true)).toBeNull();
  });
});
