import { directionOf, locales } from '@chancery/vocabularies';
import { hrefOf, type Page } from '../addresses/page.ts';
import type { Reader } from './reader.ts';

/** The same page at the same time in the other languages. */
export function LanguageSwitch({ reader, page }: { reader: Reader; page: Page }) {
  const { t } = reader;
  return (
    <nav className="w-languages" aria-label={t('language.label')}>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            {locale === reader.locale ? (
              <span aria-current="true" lang={locale} dir={directionOf(locale)}>
                {t(`language.own.${locale}`)}
              </span>
            ) : (
              <a
                href={hrefOf(locale, reader.view, page)}
                hrefLang={locale}
                lang={locale}
                dir={directionOf(locale)}
              >
                {t(`language.own.${locale}`)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
