/** What a feed tells, whatever its format. Texts are plain; the formats escape them. */
export interface Feed {
  /** an address that never changes, or a URN */
  id: string;
  title: string;
  language: string;
  direction: 'ltr' | 'rtl';
  /** who publishes it */
  author: string;
  /** the page that the feed is of */
  page: string;
  /** its own address */
  self: string;
  /** when the newest entry was published or amended; the beginning of time without one */
  updated: Date;
  rights?: string;
  /** newest first */
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** a URN, for ever */
  id: string;
  title: string;
  /** the record's page */
  link: string;
  published: Date;
  updated: Date;
  /** a code and its words, such as the class of a change */
  category?: { term: string; label: string };
  paragraphs: readonly string[];
  changes: readonly FeedChange[];
  /** how many more changed than are listed, in words */
  more?: string;
  sources: readonly { title: string; link?: string }[];
  words: { sources: string; before: string; after: string };
}

/** One value, from and to in words; null where there was or is none. */
export interface FeedChange {
  what: string;
  from: string | null;
  to: string | null;
}
