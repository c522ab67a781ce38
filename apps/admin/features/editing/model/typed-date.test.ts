import { defined } from '@chancery/api/testing/defined';
import { isDate } from '@chancery/dates';
import { describe, expect, it } from 'vitest';
import { keptDate, readKept, shownDraft } from './typed-date.ts';

describe('a date in the form', () => {
  it('K12 is held as understood while it is typed', () => {
    expect(keptDate('6–7 April 2021')).toBe('2021-04-06/2021-04-07');
    expect(keptDate('с июня 2015 г.')).toBe('2015-06/..');
    expect(keptDate('  ')).toBeUndefined();
  });

  it('B2 that nobody settled does not pass for EDTF, and is shown as it was typed', () => {
    for (const text of ['2010-11', '2020-21', '03/04/2015', 'soon', '862']) {
      const kept = defined(keptDate(text));
      expect(isDate(kept)).toBe(false);
      expect(shownDraft(kept)).toBe(text);
      expect(readKept(kept)?.kind).not.toBe('date');
    }
  });

  it('B2 that is stored is what it is', () => {
    expect(readKept('2020-21')).toEqual({ kind: 'date', edtf: '2020-21' });
    expect(readKept(keptDate('2020-21'))).toMatchObject({ kind: 'ask' });
  });
});
