import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuotation, heldText } from './check-quotation.ts';
import { selectorsOf } from './selectors.ts';

const TEXT = heldText(
  [
    'Trade between the two grew by 46% to $790\u00a0million in 2020, the minister said.',
    '“Our partners’ proposal\u2014made in 2015\u2014stands,” he added. Talks went on. Talks went on.',
    'The two govern\u00adments signed the Karachi-Lahore protocol; a follow-up is due. 1,790 tonnes.',
    'Стороны обсудили строительство газопровода «Север — Юг» и её объём.',
    'دونوں ملکوں کے وزرائے خارجہ نے کراچی میں ملاقات کی اور ۱۹۴۸ کا ذکر کیا۔',
    'The ﬁrst ﬂight left.',
  ].join('\n\n'),
);
const check = (quotation: string, context = {}) => checkQuotation(TEXT, quotation, context);

describe('a quotation', () => {
  it('that stands in the text, sign for sign, is verified, and found where it stands', () => {
    const found = check('grew by 46% to $790\u00a0million');
    expect(found).toMatchObject({ verdict: 'verified' });
    if (found.verdict !== 'verified') return;
    expect(TEXT.text.slice(found.start, found.end)).toBe('grew by 46% to $790\u00a0million');
  });

  it.each([
    ['a plain space for a no-break space', 'to $790 million in 2020'],
    ['spaces too many', 'the  minister   said'],
    ['straight quotation marks', '"Our partners\' proposal—made in 2015—stands," he added'],
    ['other quotation marks', '«Our partners’ proposal—made in 2015—stands,» he added'],
    ['another dash', 'proposal - made in 2015 - stands'],
    ['two hyphens for a dash', 'proposal -- made in 2015 -- stands'],
    ['no soft hyphen', 'The two governments signed'],
    ['a hyphen where a line broke', 'The two govern-ments signed'],
    ['no hyphen in a word', 'a followup is due'],
    ['another hyphen', 'the Karachi‐Lahore protocol'],
    ['a dash for a hyphen', 'the Karachi–Lahore protocol'],
    ['a line break', 'he added.\nTalks'],
    ['two paragraphs', '$790 million in 2020, the minister said. “Our partners’'],
    ['е for ё', 'и ее объем'],
    ['other quotation marks and another dash in Russian', 'газопровода "Север - Юг"'],
    ['Arabic forms of yeh, kaf and heh', 'وزرائے خارجه نے كراچي ميں ملاقات كي'],
    ['Arabic digits for those of Urdu', 'اور ١٩٤٨ کا ذکر'],
    ['letters for a ligature', 'The first flight left.'],
  ])('with %s is repaired', (_, quotation) => {
    const found = check(quotation);
    expect(found).toMatchObject({ verdict: 'repaired' });
    if (found.verdict !== 'repaired') return;
    // The source's own words are given, and are found again.
    expect(['verified', 'repaired']).toContain(check(found.wording).verdict);
  });

  it('that is repaired has the wording of the source', () => {
    expect(check('proposal - made in 2015 - stands')).toMatchObject({
      wording: 'proposal\u2014made in 2015\u2014stands',
    });
    expect(check('The two govern-ments signed')).toMatchObject({
      wording: 'The two governments signed',
    });
    expect(check('said. "Our')).toMatchObject({ wording: 'said. “Our' });
  });

  it.each([
    ['another figure', 'to $709 million in 2020'],
    ['a figure that is part of one', 'to $79'],
    ['a figure that is part of one, behind its comma', '790 tonnes'],
    ['a part of a word', 'rade between'],
    ['another order', 'grew to $790 million by 46%'],
    ['a word left out', 'the said minister'],
    ['a word left out with a mark', 'Trade between the two … to $790 million'],
    ['another case of the letters', 'trade between the two'],
    ['another letter', 'the minster said'],
    ['a space taken out', 'the ministersaid'],
    ['a space put into a word', 'the mini ster said'],
    ['figures of another script', 'اور 1948 کا ذکر'],
    ['another letter of Urdu', 'ملکوں کھ وزرائے'],
    ['only signs', '…'],
  ])('with %s is not found', (_, quotation) => {
    expect(check(quotation).verdict).toBe('not_found');
  });

  it('that is not found is told the passage that has most of its words', () => {
    expect(check('grew by 46% to $709 million')).toEqual({
      verdict: 'not_found',
      nearest: 'grew by 46% to $790 million',
    });
    expect(check('nothing of the kind was ever printed')).toEqual({
      verdict: 'not_found',
      nearest: undefined,
    });
  });

  it('that stands more than once asks for its surroundings, and takes them', () => {
    const found = check('Talks went on.');
    expect(found).toMatchObject({ verdict: 'ambiguous', at: [{}, {}] });
    expect(check('Talks went on.', { prefix: 'he added. ' }).verdict).toBe('verified');
    expect(check('Talks went on.', { suffix: 'The two govern-ments' }).verdict).toBe('verified');
    expect(check('Talks went  on.', { prefix: 'he added.' }).verdict).toBe('repaired');
    expect(check('Talks went on.', { prefix: 'somewhere else' }).verdict).toBe('ambiguous');
  });

  it('of a source without a text is nothing that can be checked', () => {
    expect(checkQuotation(undefined, 'Talks went on.')).toEqual({ verdict: 'no_text' });
  });
});

describe('law of quotations', () => {
  const words = fc.array(
    fc.constantFrom(
      'talks',
      '790',
      '1,5',
      'Юг',
      'ё',
      'کراچی',
      '“so”',
      '—',
      'a-b',
      'x\u00ady',
      '🇵🇰',
    ),
    { minLength: 1, maxLength: 12 },
  );
  it('whatever is cut out of a text at its words is found there, however it is printed', () => {
    fc.assert(
      fc.property(words, words, words, (before, quoted, after) => {
        const text = [...before, ...quoted, ...after].join(' ');
        const quotation = quoted.join(' ');
        const held = heldText(text);
        const { verdict } = checkQuotation(held, quotation);
        expect(['verified', 'ambiguous']).toContain(verdict);
        const reprinted = quotation
          .replaceAll(' ', '\u00a0')
          .replaceAll(/[“”]/g, '"')
          .replaceAll('—', '-')
          .replaceAll('\u00ad', '');
        expect(checkQuotation(held, reprinted).verdict).not.toBe('not_found');
      }),
    );
  });

  it('what is found has the letters and figures of the quotation, in their order', () => {
    const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '').replaceAll('ё', 'е');
    fc.assert(
      fc.property(words, words, (text, quoted) => {
        const held = heldText(text.join(' '));
        const found = checkQuotation(held, quoted.join(' '));
        if (found.verdict !== 'verified' && found.verdict !== 'repaired') return;
        expect(letters(held.text.slice(found.start, found.end))).toBe(letters(quoted.join(' ')));
      }),
    );
  });
});

it('the place of a quotation is told as web annotations tell it', () => {
  const text = '🇵🇰 and 🇷🇺 met. Talks went on. The end.';
  const start = text.indexOf('Talks');
  expect(selectorsOf(text, { start, end: start + 14 })).toEqual([
    {
      type: 'TextQuoteSelector',
      exact: 'Talks went on.',
      prefix: '🇵🇰 and 🇷🇺 met. ',
      suffix: ' The end.',
    },
    { type: 'TextPositionSelector', start: 15, end: 29 },
  ]);
});
