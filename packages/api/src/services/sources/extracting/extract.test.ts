import { describe, expect, it } from 'vitest';
import { docxOf, pdfOf } from '../../../../test/documents.ts';
import { DOCX, HTML, PDF, PLAIN } from '../source-types.ts';
import { decodeText } from './decode-text.ts';
import { extract } from './extract.ts';
import { extractApart } from './extract-apart.ts';
import { publishedDate } from './published-date.ts';

const page = (head: string, body = '') =>
  Buffer.from(
    `<!doctype html><html lang="en-PK"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  );
const ARTICLE = `<nav><a href="/">Home</a></nav><article><h1>Envoys meet</h1>
  <p>The two envoys met in Islamabad on Tuesday, and spoke for two hours about the pipeline that both
  capitals have wanted since the agreement was signed, officials of both sides said afterwards.</p>
  <p>Trade stood at $790&nbsp;million, an official said, which is more than in any year before, and he
  added that<br>further growth was expected once the works begin and the first loans are agreed.</p>
  <script>document.write("not a word")</script></article><footer>All rights reserved</footer>`;

describe('a page', () => {
  it('gives its article in paragraphs, and none of what stands around it', async () => {
    const { text } = await extract({
      bytes: page('<title>Envoys meet</title>', ARTICLE),
      type: HTML,
    });
    const paragraphs = text.split('\n\n');
    expect(paragraphs.at(-2)).toMatch(/^The two envoys met .* said afterwards\.$/);
    expect(paragraphs.at(-1)).toContain('$790\u00a0million');
    expect(paragraphs.at(-1)).toContain('added that\nfurther growth');
    expect(text).not.toMatch(/not a word|All rights|Home/);
  });

  it('tells title, publisher, author, day, language and its own address', async () => {
    const json = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'not this' },
        {
          '@type': ['NewsArticle'],
          headline: 'Envoys  meet',
          datePublished: '2021-04-07T01:00+05:00',
          dateModified: '2023-01-01',
          author: [{ '@type': 'Person', name: 'Asma Khan' }, { name: 'Ivan Petrov' }],
          publisher: { name: 'The Gazette' },
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(json)}</script>
      <link rel="canonical" href="/news/envoys-meet">`;
    expect(
      await extract({
        bytes: page(head, ARTICLE),
        type: HTML,
        address: 'https://gazette.example.org/amp/1?utm_source=x',
      }),
    ).toMatchObject({
      title: 'Envoys meet',
      publisher: 'The Gazette',
      author: 'Asma Khan, Ivan Petrov',
      published: '2021-04-07',
      language: 'en',
      canonical: 'https://gazette.example.org/news/envoys-meet',
    });
  });

  it.each([
    ['<meta property="article:published_time" content="2021-04-07T01:00+05:00">', '2021-04-07'],
    ['<meta property="article:published_time" content="2021-04-06T23:30:00-05:00">', '2021-04-06'],
    ['<meta name="DC.date.issued" content="2021-04">', '2021-04'],
    ['<meta property="article:modified_time" content="2023-01-01">', undefined],
    ['<script type="application/ld+json">{not json</script>', undefined],
    ['<meta name="date" content="03/04/2021">', undefined],
  ])('is dated by its own clock, and by nothing but its publication: %s', async (head, day) => {
    expect((await extract({ bytes: page(head), type: HTML })).published).toBe(day);
  });

  it('in Urdu and in Russian windows-1251 keeps its letters', async () => {
    const urdu = '<p>دونوں وزرائے خارجہ نے اسلام آباد میں ملاقات کی۔</p>';
    expect(await extract({ bytes: Buffer.from(urdu), type: HTML })).toMatchObject({
      text: 'دونوں وزرائے خارجہ نے اسلام آباد میں ملاقات کی۔',
      language: 'ur',
    });
    const russian = 'Стороны обсудили строительство газопровода и объём торговли.';
    const bytes = Buffer.from(`<meta charset=windows-1251><p>${russian}</p>`, 'latin1');
    const coded = Buffer.concat([bytes.subarray(0, 30), cp1251(russian), Buffer.from('</p>')]);
    expect((await extract({ bytes: coded, type: HTML })).text).toBe(russian);
  });
});

/** The letters of Russian in windows-1251. */
const cp1251 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((letter) => {
      const code = letter.charCodeAt(0);
      if (code === 0x451) return 0xb8;
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    }),
  );

describe('the encoding of a text', () => {
  const russian = 'Встреча прошла в Исламабаде, переговоры продолжались два часа.';
  it.each<[string, Buffer, string | undefined]>([
    ['is UTF-8 where it is that, whatever the header says', Buffer.from(russian), 'iso-8859-1'],
    ['is what the header says', cp1251(russian), 'windows-1251'],
    ['is told by the letters where nobody says it', cp1251(russian), undefined],
    ['is told by the letters where it is a name of nothing', cp1251(russian), 'x-mac-unknown'],
    ['is told by its mark', Buffer.from(`\ufeff${russian}`, 'utf16le'), 'windows-1251'],
  ])('%s', (_, bytes, charset) => {
    expect(decodeText(bytes, charset)).toBe(russian);
  });

  it('of western Europe is not taken for Russian', () => {
    expect(
      decodeText(Buffer.from('Le président a été reçu à l’Élysée'.replace('’', "'"), 'latin1')),
    ).toBe("Le président a été reçu à l'Élysée");
  });
});

it.each([
  ['2021-04-07T23:59:59-11:00', '2021-04-07'],
  ['20210407', '2021-04-07'],
  ['2021/04/07 01:00', '2021-04-07'],
  ['Wed, 07 Apr 2021 01:00:00 +0500', '2021-04-07'],
  ['7 April 2021', '2021-04-07'],
  ['2021-02-30', undefined],
  ['yesterday', undefined],
])('a page that says %s was published on %s', (said, day) => {
  expect(publishedDate(said)).toBe(day);
});

describe('a PDF', () => {
  it('of 300 pages is read whole', { timeout: 120_000 }, async () => {
    const lines = Array.from(
      { length: 40 },
      (_, line) => `Line ${line} tells of the talks held then.`,
    );
    const pages = Array.from({ length: 300 }, (_, index) => [
      `Page ${index + 1} begins.`,
      ...lines,
    ]);
    const { text } = await extractApart({ bytes: pdfOf(pages), type: PDF }, 'file');
    expect(text.match(/Page \d+ begins\./g)).toHaveLength(300);
    expect(text).toContain('Line 38 tells of the talks held then. Line 39 tells');
  });

  it('leaves a soft hyphen where a line broke a word', async () => {
    const { text } = await extract({
      bytes: pdfOf([['The two govern-', 'ments met.']]),
      type: PDF,
    });
    expect(text).toBe('The two govern\u00adments met.');
  });
});

describe('other documents', () => {
  it('of Word give their paragraphs', async () => {
    const bytes = docxOf(['The protocol was signed.', 'It is in force.']);
    expect((await extract({ bytes, type: DOCX })).text).toBe(
      'The protocol was signed.\n\nIt is in force.',
    );
  });

  it('of plain text are tidied, and their signs kept', async () => {
    const bytes = Buffer.from(
      '\ufeffOne\u0000 \u201cword\u201d.\r\n\r\n\r\nAnother\u00a0word,\r\n on a  line.',
    );
    expect((await extract({ bytes, type: PLAIN })).text).toBe(
      'One “word”.\n\nAnother\u00a0word,\non a line.',
    );
  });

  it.each([
    ['a damaged PDF', Buffer.from('%PDF-1.7 and nothing'), PDF],
    ['a damaged document of Word', Buffer.from('PK\x03\x04 and nothing'), DOCX],
  ])('that are damaged are refused at the field: %s', async (_, bytes, type) => {
    await expect(extractApart({ bytes, type }, 'file')).rejects.toMatchObject({
      problems: [{ code: 'unreadable', path: 'file' }],
    });
  });

  it('that burst, or hold too much, are refused', async () => {
    const burst = docxOf([' '.repeat(300 * 1024 * 1024)]);
    expect(burst.length).toBeLessThan(1024 * 1024);
    await expect(extractApart({ bytes: burst, type: DOCX }, 'file')).rejects.toMatchObject({
      problems: [{ code: 'too_long', path: 'file' }],
    });
    const long = Buffer.from('a word '.repeat(400_000));
    await expect(extract({ bytes: long, type: PLAIN })).rejects.toThrow('characters');
  });

  it('that take too long are given up', async () => {
    const bytes = page('', '<div>'.repeat(200_000));
    await expect(extractApart({ bytes, type: HTML }, 'address', 1)).rejects.toMatchObject({
      problems: [{ code: 'too_long', path: 'address' }],
    });
  });
});
