import { directionOf, locales } from '@chancery/vocabularies';
import { DEFAULT_LOCALE, pathOf } from '../addresses/page.ts';
import { translator } from '../i18n/translator.ts';

/** The body of a document at an address outside the pages; it knows no language, so it says it in all. */
export function NoSuchAddress() {
  return (
    <main className="w-main" data-status={404}>
      <div className="c-page w-problem">
        <h1>404</h1>
        {locales.map((locale) => {
          const t = translator(locale);
          return (
            <section
              key={locale}
              lang={locale === DEFAULT_LOCALE ? undefined : locale}
              dir={directionOf(locale)}
            >
              <h2>{t('absent.title')}</h2>
              <p>
                <a href={pathOf(locale, { page: 'home' })}>{t('absent.home')}</a>
              </p>
            </section>
          );
        })}
      </div>
    </main>
  );
}
