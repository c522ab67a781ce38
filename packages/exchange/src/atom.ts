import { generateAtomFeed } from 'feedsmith';
import type { Feed } from './feed.ts';
import { contentHtml, printable } from './feed-content.ts';

/** A feed as Atom (RFC 4287). */
export const atom = (feed: Feed): string =>
  generateAtomFeed(
    {
      xml: { lang: feed.language },
      id: feed.id,
      title: { value: printable(feed.title) },
      updated: feed.updated,
      authors: [{ name: printable(feed.author) }],
      ...(feed.rights && { rights: { value: printable(feed.rights) } }),
      links: [
        { href: feed.self, rel: 'self', type: 'application/atom+xml' },
        { href: feed.page, rel: 'alternate', type: 'text/html', hreflang: feed.language },
      ],
      entries: feed.entries.map((entry) => ({
        id: entry.id,
        title: { value: printable(entry.title) },
        updated: entry.updated,
        published: entry.published,
        links: [{ href: entry.link, rel: 'alternate', type: 'text/html' }],
        ...(entry.category && { categories: [entry.category] }),
        content: { value: contentHtml(entry, feed.direction), type: 'html' },
      })),
    },
    { strict: true },
  );
