import { type FeedFile, feedHref, hasFeed, isOfOneKind } from '../addresses/feed.ts';
import type { Page } from '../addresses/page.ts';
import { apiHref, EXPORT_FORMATS } from './api-href.ts';
import type { RenderContext } from './render-context.ts';

const FEEDS = [
  ['changes.atom', 'atom'],
  ['changes.json', 'json'],
  ['meetings.ics', 'ics'],
] as const satisfies readonly (readonly [FeedFile, string])[];

/** Whether the API has the rows of a register as the register has them. */
const isExported = (page: Extract<Page, { page: 'register' }>): boolean =>
  page.register === 'changes' || page.register === 'timeline' || isOfOneKind(page);

/** How to follow what a page is about, and how to take exactly it along. */
export function FeedsAndExports({ context, page }: { context: RenderContext; page: Page }) {
  const { t, locale, view } = context;
  const feeds = FEEDS.flatMap(([file, name]) =>
    hasFeed(page, file) ? [{ name, href: feedHref(locale, view, page, file) } as const] : [],
  );
  const files =
    page.page === 'register' && isExported(page)
      ? EXPORT_FORMATS.map((name) => ({ name, href: apiHref(page, view, name) }))
      : page.page === 'record'
        ? [{ name: 'record' as const, href: apiHref(page, view) }]
        : [];
  if (feeds.length + files.length === 0) return null;
  return (
    <nav className="c-page w-feeds" aria-label={t('feed.label')}>
      {[
        { title: t('feed.follow'), links: feeds },
        { title: t('feed.take'), links: files },
      ].map(
        ({ title, links }) =>
          links.length > 0 && (
            <div key={title}>
              <p className="c-label">{title}</p>
              <ul>
                {links.map(({ name, href }) => (
                  <li key={name}>
                    <a href={href}>{t(`feed.${name}`)}</a>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </nav>
  );
}
