import { languageOf } from './language-of.ts';
import type { Page } from './page-dom.ts';
import { publishedDate } from './published-date.ts';

/** What a document says of itself; a person confirms it. */
export interface About {
  title?: string | undefined;
  publisher?: string | undefined;
  author?: string | undefined;
  /** EDTF */
  published?: string | undefined;
  /** BCP 47, of our code list */
  language?: string | undefined;
  /** the address that the document calls its own */
  canonical?: string | undefined;
}

type Value = Record<string, unknown>;

/** What a page says of itself: in JSON-LD, in the tags for cards and citations, in its markup. */
export function aboutPage(page: Page, address: string | undefined, text: string): About {
  const article = articleIn(page);
  const meta = metaOf(page);
  const attribute = (selector: string, name: string) =>
    page.querySelector(selector)?.getAttribute(name)?.trim() || undefined;
  const words = (selector: string) => oneLine(page.querySelector(selector)?.textContent);
  return {
    title:
      oneLine(article?.headline) ??
      meta('og:title', 'citation_title', 'dc.title', 'twitter:title') ??
      words('h1') ??
      words('title'),
    publisher:
      nameOf(article?.publisher) ??
      meta('og:site_name', 'citation_publisher', 'dc.publisher', 'application-name'),
    author:
      nameOf(article?.author) ??
      [meta('citation_author', 'author', 'dc.creator', 'article:author', 'parsely-author')].find(
        (name) => name && !/^https?:/.test(name),
      ) ??
      words('[rel="author"], [itemprop="author"]'),
    published: [
      textIn(article?.datePublished),
      meta(
        'article:published_time',
        'citation_publication_date',
        'dc.date.issued',
        'dcterms.issued',
        'datepublished',
        'parsely-pub-date',
        'pubdate',
        'publish-date',
        'dc.date',
        'date',
      ),
      attribute('[itemprop="datePublished"]', 'datetime'),
      attribute('[itemprop="datePublished"]', 'content'),
      attribute('time[pubdate]', 'datetime'),
      onlyTime(page),
    ]
      .map(publishedDate)
      .find((date) => date !== undefined),
    language: languageOf(
      page.documentElement.getAttribute('lang') ??
        textIn(article?.inLanguage) ??
        meta('og:locale', 'content-language', 'dc.language'),
      text,
    ),
    canonical: webAddress(attribute('link[rel="canonical"]', 'href') ?? meta('og:url'), address),
  };
}

/** A page of one dated thing has one time; of several nobody knows which is its own. */
function onlyTime(page: Page): string | undefined {
  const times = [...page.querySelectorAll('article time[datetime], main time[datetime]')];
  const dates = new Set(times.map((time) => time.getAttribute('datetime') ?? ''));
  return dates.size === 1 ? [...dates][0] : undefined;
}

/** Looks up tags by name or property, whatever its case; the first of the names that is there. */
function metaOf(page: Page): (...names: string[]) => string | undefined {
  const found = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => tag.getAttribute(key)?.trim().toLowerCase())
      .find(Boolean);
    const content = oneLine(tag.getAttribute('content'));
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return (...names) => names.map((name) => found.get(name)).find((value) => value !== undefined);
}

/** The article among the things that a page describes in JSON-LD. */
function articleIn(page: Page): Value | undefined {
  const things = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => flatten(parsed(textContent ?? '')),
  );
  const ofType = (type: RegExp) =>
    things.find((thing) => [thing['@type']].flat().some((name) => type.test(String(name))));
  return ofType(/(?:Article|Report|BlogPosting)$/) ?? ofType(/^WebPage$/);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const flatten = (value: unknown): Value[] => {
  if (Array.isArray(value)) return value.flatMap(flatten);
  return isObject(value) ? [value, ...flatten(value['@graph'] ?? [])] : [];
};

/** Names of a person or organisation, or of several. */
function nameOf(value: unknown): string | undefined {
  const names = [value]
    .flat()
    .map((entry) => oneLine(isObject(entry) ? entry.name : entry))
    .filter((name) => name && !/^https?:/.test(name));
  return names.length > 0 ? names.join(', ') : undefined;
}

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

const LINE_MAX = 500;

const oneLine = (value: unknown): string | undefined =>
  textIn(value)
    ?.normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, LINE_MAX) || undefined;

/** A canonical address is one of the same web; some pages say `/` or the editor's own machine. */
function webAddress(said: string | undefined, address: string | undefined): string | undefined {
  const url = said ? URL.parse(said, address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname === '/') return undefined;
  return url.hostname.includes('.') && !/^[\d.]+$|^\[/.test(url.hostname) ? url.href : undefined;
}
