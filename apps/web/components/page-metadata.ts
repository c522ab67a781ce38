import { locales } from '@chancery/vocabularies';
import type { Metadata } from 'next';
import { type FeedFile, feedHref, hasFeed } from '../addresses/feed.ts';
import { DEFAULT_LOCALE, hrefOf, type Page } from '../addresses/page.ts';
import { PRESENT } from '../addresses/time-filter.ts';
import { env } from '../env.ts';
import type { RenderContext } from './render-context.ts';

const DESCRIPTION_MAX = 300;

/** Title, canonical address and the other languages. A page that looks back is not for search engines. */
export function pageMetadata(
  context: RenderContext,
  page: Page,
  title: string,
  description?: string | null,
): Metadata {
  const { t, view, locale } = context;
  const base = env().PUBLIC_URL;
  const address = (code: (typeof locales)[number]) => `${base}${hrefOf(code, PRESENT, page)}`;
  const filtered = page.page === 'register' && Object.keys(page.filters).length > 0;
  const indexed = !view.asOf && !view.validOn && !filtered && page.page !== 'unknown';
  return {
    title: page.page === 'home' ? title : `${title} · ${t('site.name')}`,
    ...(description && { description: description.slice(0, DESCRIPTION_MAX) }),
    alternates: {
      canonical: address(locale),
      languages: {
        ...Object.fromEntries(locales.map((code) => [code, address(code)])),
        'x-default': address(DEFAULT_LOCALE),
      },
      types: feedsOf(context, page),
    },
    robots: indexed ? null : { index: false, follow: true },
  };
}

const TYPES: readonly [FeedFile, string, 'atom' | 'json' | 'ics'][] = [
  ['changes.atom', 'application/atom+xml', 'atom'],
  ['changes.json', 'application/feed+json', 'json'],
  ['meetings.ics', 'text/calendar', 'ics'],
];

/** What a feed reader finds by the page's own address. */
const feedsOf = ({ t, view, locale }: RenderContext, page: Page) =>
  Object.fromEntries(
    TYPES.flatMap(([file, type, name]) =>
      hasFeed(page, file)
        ? [
            [
              type,
              [
                {
                  url: `${env().PUBLIC_URL}${feedHref(locale, view, page, file)}`,
                  title: t(`feed.${name}`),
                },
              ],
            ],
          ]
        : [],
    ),
  );

/** Where a record of several dossiers has its one address: in the first that it names. */
export function homeOf(
  detail: {
    record: { dossiers: string[] };
    references: Record<string, { slug: string | null } | undefined>;
  },
  dossier: string,
): string {
  const [first] = detail.record.dossiers;
  return (first && detail.references[first]?.slug) || dossier;
}
