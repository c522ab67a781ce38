import '@chancery/ui/styles.css';
import './site.css';
import { directionOf, locales } from '@chancery/vocabularies';
import type { Metadata } from 'next';
import { translator } from '../i18n/translator.ts';

export const metadata: Metadata = { title: '404', robots: { index: false } };

/** An address outside the pages, such as a file that is not there; it knows no language, so it says it in all. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <main className="w-main">
          <div className="c-page w-problem">
            <h1>404</h1>
            {locales.map((locale) => (
              <section key={locale} lang={locale} dir={directionOf(locale)}>
                <h2>{translator(locale)('absent.title')}</h2>
                <p>
                  <a href={locale === 'en' ? '/' : `/${locale}`}>
                    {translator(locale)('absent.home')}
                  </a>
                </p>
              </section>
            ))}
          </div>
        </main>
      </body>
    </html>
  );
}
