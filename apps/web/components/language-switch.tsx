import { directionOf, locales } from '@chancery/vocabularies';
import { hrefOf, type Page } from '../addresses/page.ts';
import type { RenderContext } from './render-context.ts';

/** The same page at the same time in the other languages. */
export function LanguageSwitch({ context, page }: { context: RenderContext; page: Page }) {
  const { t } = context;
  return (
    <nav className="w-languages" aria-label={t('language.label')}>
      <ul>
        {locales.map((locale) => (
          <li key={locale}>
            {locale === context.locale ? (
              <span aria-current="true" lang={locale} dir={directionOf(locale)}>
                {t(`language.own.${locale}`)}
              </span>
            ) : (
              <a
                href={hrefOf(locale, context.view, page)}
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
