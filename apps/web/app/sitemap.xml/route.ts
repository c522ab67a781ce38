import { locales } from '@chancery/vocabularies';
import { connection } from 'next/server';
import { registers } from '../../addresses/filters.ts';
import { hrefOf, type Page, registerOf } from '../../addresses/page.ts';
import { PRESENT } from '../../addresses/time-filter.ts';
import { publishedAddresses } from '../../data/records.ts';
import { fileAnswer } from '../../edge/file-answer.ts';
import { env } from '../../env.ts';

/** The format's own limit. */
const ADDRESSES_MAX = 50_000;

/** Every present page in every language. */
export async function GET(): Promise<Response> {
  await connection();
  return fileAnswer(undefined, sitemap);
}

async function sitemap(): Promise<Response> {
  const records = await publishedAddresses();
  const dossiers = records.filter(({ kind }) => kind === 'dossier');
  const pages: { page: Page; changedAt?: string }[] = [
    ...dossiers.flatMap(({ slug, changedAt }) => [
      { page: { page: 'dossier' as const, dossier: slug }, changedAt },
      ...registers.map((register) => ({
        page: { page: 'register' as const, dossier: slug, register, filters: {} },
      })),
    ]),
    ...records.flatMap(({ kind, slug, dossiers: homes, changedAt }) => {
      const register = registerOf(kind);
      // A shared record stands in every dossier; its canonical address is in the first.
      const dossier = homes[0] ?? dossiers[0]?.slug;
      return register && dossier
        ? [{ page: { page: 'record' as const, dossier, register, slug }, changedAt }]
        : [];
    }),
  ];
  const body = pages
    .flatMap((entry) => locales.map((locale) => ({ ...entry, locale })))
    .slice(0, ADDRESSES_MAX)
    .map(({ page, changedAt, locale }) => {
      const links = locales
        .map(
          (code) =>
            `<xhtml:link rel="alternate" hreflang="${code}" href="${address(page, code)}"/>`,
        )
        .join('');
      const changed = changedAt ? `<lastmod>${changedAt}</lastmod>` : '';
      return `<url><loc>${address(page, locale)}</loc>${changed}${links}</url>`;
    })
    .join('\n');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${body}\n</urlset>\n`,
    {
      headers: {
        'content-type': 'application/xml; charset=utf-8',
        'cache-control': 'public, max-age=0, must-revalidate',
      },
    },
  );
}

/** Slugs and filters are plain ASCII, so that nothing needs escaping. */
const address = (page: Page, locale: (typeof locales)[number]): string =>
  `${env().PUBLIC_URL}${hrefOf(locale, PRESENT, page)}`;
