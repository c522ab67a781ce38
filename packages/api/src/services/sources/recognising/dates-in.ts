import { readTyped } from '@chancery/dates';
import { apart, type Stretch } from './mark.ts';

/** A date that a text tells, as EDTF: one, or those that a person has to choose from. */
export interface DateMark extends Stretch {
  type: 'date';
  readings: readonly string[];
}

const TOKEN = /\p{N}+|[\p{L}\p{M}]+\.?|[-–—/.,]/gu;
const YEAR = /^(?:1[89]|20)\d{2}$/;
const MONTH_EN =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;
const DAY = /^\d{1,2}$/;
/** A date has no more words than `from the first quarter of 2019`, and no more before its year. */
const BEFORE = 8;
const AFTER = 6;
/** Russian months as they stand after "в", as they stand alone. */
const PREPOSITIONAL: Readonly<Record<string, string>> = {
  январе: 'январь',
  феврале: 'февраль',
  марте: 'март',
  апреле: 'апрель',
  мае: 'май',
  июне: 'июнь',
  июле: 'июль',
  августе: 'август',
  сентябре: 'сентябрь',
  октябре: 'октябрь',
  ноябре: 'ноябрь',
  декабре: 'декабрь',
};

/**
 * Dates, months, years, quarters, fiscal years and parts of years in a text, in English, Russian and
 * Urdu. A day without a year is read in that of `published` (EDTF), and the year before it.
 */
export function datesIn(text: string, published?: string): DateMark[] {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
  const found: DateMark[] = [];
  for (const [at, token] of tokens.entries()) {
    const year = YEAR.test(westernDigits(token.word)) && isAlone(text, token);
    if (!year) continue;
    const mark = longest(text, tokens.slice(Math.max(0, at - BEFORE), at + AFTER + 1), token);
    if (mark) found.push(mark);
  }
  const year = published?.slice(0, 4);
  if (year && YEAR.test(year)) found.push(...withoutYear(text, tokens, Number(year)));
  return apart(found);
}

interface Token extends Stretch {
  word: string;
}

/** The longest stretch around a year that is a date. */
function longest(text: string, around: readonly Token[], year: Token): DateMark | undefined {
  const at = around.indexOf(year);
  for (let first = 0; first <= at; first += 1)
    for (let last = around.length - 1; last >= at; last -= 1) {
      const start = around[first]?.start ?? 0;
      const end = around[last]?.end ?? 0;
      const words = text.slice(start, end);
      // A date stands in one sentence, and ends with no sign of it.
      if (/\n|[.,;–—-]$/.test(words) && !/\d\s?г\.$/.test(words)) continue;
      const readings = readingsOf(words);
      if (readings) return { type: 'date', start, end, readings };
    }
  return undefined;
}

function readingsOf(words: string): readonly string[] | undefined {
  const typed = readTyped(
    westernDigits(words)
      .replace(/(?<=\d)ء/g, '')
      .replace(/[а-я]+/gi, (word) => PREPOSITIONAL[word.toLowerCase()] ?? word),
  );
  if (typed.kind === 'date') return [typed.edtf];
  return typed.kind === 'ask' ? typed.readings : undefined;
}

/** "April 6", "6 April": in the year of publication or, where that was earlier in it, the year before. */
function withoutYear(text: string, tokens: readonly Token[], year: number): DateMark[] {
  return tokens.flatMap((token, index): DateMark[] => {
    if (!MONTH_EN.test(token.word)) return [];
    const neighbours = [tokens[index - 1], tokens[index + 1]];
    return neighbours.flatMap((day): DateMark[] => {
      if (!day || !DAY.test(day.word)) return [];
      const [start, end] = [Math.min(day.start, token.start), Math.max(day.end, token.end)];
      const words = text.slice(start, end).replace(/\.$/, '');
      const readings = [year, year - 1].flatMap((one) => readingsOf(`${words} ${one}`) ?? []);
      return readings.length > 0 ? [{ type: 'date', start, end, readings }] : [];
    });
  });
}

/** No part of a sum, of a longer figure or of a word (`the 2020s`); Urdu writes a ء onto a year. */
const isAlone = (text: string, { start, end }: Stretch): boolean =>
  !/[$€£₨₽\d][.,\s]?$|\d[.,]$/.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^(?:[.,]\d|\s?%|(?!ء)\p{L})/u.test(text.slice(end, end + 2));

const westernDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
