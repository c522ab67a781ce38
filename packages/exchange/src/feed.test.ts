import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { atom } from './atom.ts';
import type { Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

const entry: Feed['entries'][number] = {
  id: 'urn:uuid:0192f0c0-0000-7000-8000-000000000000',
  title: 'Pipeline: Status history & <cost>',
  link: 'https://example.org/pakistan-russia/projects/pipeline?a=1&b=2',
  published: new Date('2026-11-24T12:00:00Z'),
  updated: new Date('2026-11-25T12:00:00Z'),
  category: { term: 'world', label: 'Event' },
  paragraphs: ['The “tender” ]]> was <script>alert(1)</script> held.'],
  changes: [
    { what: 'Cost', from: '2 billion', to: '2.5 & more' },
    { what: 'Sector', from: null, to: 'Gas' },
  ],
  more: 'and 3 more',
  sources: [{ title: 'The "Gazette"', link: 'https://example.org/?a=1&b="2"' }, { title: 'TASS' }],
  words: { sources: 'Sources:', before: 'Before:', after: 'After:' },
};
const feed: Feed = {
  id: 'https://example.org/pakistan-russia/changes',
  title: 'Changes & more',
  language: 'ur',
  direction: 'rtl',
  author: 'Chancery',
  page: 'https://example.org/ur/pakistan-russia',
  self: 'https://example.org/ur/pakistan-russia/changes.atom',
  updated: new Date('2026-11-25T12:00:00Z'),
  entries: [entry],
};

describe('an Atom feed', () => {
  const text = atom(feed);
  const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(text);

  it('is XML, and has what RFC 4287 asks for', () => {
    expect(XMLValidator.validate(text)).toBe(true);
    expect(parsed.feed).toMatchObject({
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'ur',
      id: feed.id,
      title: 'Changes & more',
      updated: '2026-11-25T12:00:00.000Z',
      author: { name: 'Chancery' },
      link: [
        { '@href': feed.self, '@rel': 'self' },
        { '@href': feed.page, '@rel': 'alternate' },
      ],
      entry: {
        id: entry.id,
        title: entry.title,
        published: '2026-11-24T12:00:00.000Z',
        updated: '2026-11-25T12:00:00.000Z',
        link: { '@href': entry.link },
        category: { '@term': 'world', '@label': 'Event' },
      },
    });
  });

  it('says what changed from and to, and from where, and lets no markup through', () => {
    const html = String(parsed.feed.entry.content['#text']);
    expect(html).toContain('<b>Cost</b> <del>2 billion</del> → <ins>2.5 &amp; more</ins>');
    expect(html).toContain('<b>Sector</b> <ins>Gas</ins>');
    expect(html).toContain('<a href="https://example.org/?a=1&amp;b=&quot;2&quot;">');
    expect(html).toContain(']]&gt; was &lt;script&gt;');
    expect(html).not.toContain('<script');
  });

  it('is XML whatever the texts hold', () => {
    const odd = { ...entry, title: 'a\u0000b\u000B\uFFFE\uD800', paragraphs: ['\u0001]]>&#0;'] };
    expect(XMLValidator.validate(atom({ ...feed, title: '\u0008', entries: [odd] }))).toBe(true);
  });

  it('is one without entries', () => {
    expect(XMLValidator.validate(atom({ ...feed, entries: [] }))).toBe(true);
  });
});

describe('a JSON Feed', () => {
  it('is version 1.1, with words in two forms', () => {
    const parsed = JSON.parse(jsonFeed(feed));
    expect(parsed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Changes & more',
      home_page_url: feed.page,
      feed_url: feed.self,
      language: 'ur',
      items: [
        {
          id: entry.id,
          url: entry.link,
          date_published: '2026-11-24T12:00:00.000Z',
          date_modified: '2026-11-25T12:00:00.000Z',
          tags: ['Event'],
        },
      ],
    });
    expect(parsed.items[0].content_text).toContain('Cost: Before: 2 billion. After: 2.5 & more.');
    expect(parsed.items[0].content_text).toContain('Sources: The "Gazette"; TASS');
    expect(parsed.items[0].content_html).toContain('<ins>Gas</ins>');
  });

  it('has a list of entries even when there are none', () => {
    expect(JSON.parse(jsonFeed({ ...feed, entries: [] })).items).toEqual([]);
  });
});
