import { describe, expect, it } from 'vitest';
import { localized, longText, text } from './builders.ts';

describe('X19: a field of one line', () => {
  const name = text({ label: 'Name' });
  const title = localized({ label: 'Title' });

  it.each([
    ['a line break', 'Talks\r\nX-EVIL:1'],
    ['an escape', 'Talks\u001b[31m'],
    ['an override of direction', 'Talks \u202egnp'],
    ['an isolate of direction', '\u2067Talks\u2069'],
    ['a line separator', 'Talks\u2028two'],
    ['a private character', 'Talks \ue000'],
    ['no character', 'Talks \uffff'],
    ['no character of the next plane', 'Talks \u{1fffe}'],
    ['no character of the last plane', 'Talks \u{10ffff}'],
  ])('holds no %s', (_what, value) => {
    expect(name.safeParse(value).error?.issues[0]?.message).toMatch(/one line of text/);
    expect(title.safeParse({ en: value }).error?.issues[0]?.path).toEqual(['en']);
  });

  it('holds what names are written with', () => {
    const names = [
      'Ch. Nisar Ali Khan',
      'М. В.\u00a0Лавров',
      'می\u200cخواہم',
      'H₂O — “quoted” 🇵🇰',
      '\u200fاردو\u200e',
    ];
    for (const value of names) expect(name.safeParse(value).success, value).toBe(true);
  });

  it('says by number which character is not seen', () => {
    expect(name.safeParse('Talks \u202egnp').error?.issues[0]?.message).toContain('U+202E');
  });

  it('leaves longer texts their lines', () => {
    expect(longText({ label: 'Summary' }).safeParse({ en: 'One.\nTwo.' }).success).toBe(true);
  });
});
