import { generateJsonFeed } from 'feedsmith';
import type { Feed } from './feed.ts';
import { contentHtml, contentText } from './feed-content.ts';

/** A feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  const made = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.self,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.link,
      title: entry.title,
      content_html: contentHtml(entry, feed.direction),
      content_text: contentText(entry),
      date_published: entry.published,
      date_modified: entry.updated,
      ...(entry.category && { tags: [entry.category.label] }),
    })),
  }) as object;
  // Without entries the library leaves the list out, which the format needs.
  return JSON.stringify({ items: [], ...made }, null, 1);
}
