import type { Reader } from './reader.ts';

/** Licence, how to take the data along. */
export function PageFooter({ reader, present }: { reader: Reader; present: string }) {
  const { t } = reader;
  return (
    <footer className="w-footer">
      <div className="w-footer__line">
        <p>{t('footer.about')}</p>
        <ul>
          <li>
            <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
              {t('footer.licence')}
            </a>
          </li>
          <li>
            <a href="/api">{t('footer.api')}</a>
          </li>
          <li>
            <a href={present}>{t('footer.permalink')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
