import { compareHref } from './changes/compare-href.ts';
import { hrefFor, type Reader } from './reader.ts';

/** Licence, how to take the data along. */
export function PageFooter({
  reader,
  present,
  dossier,
}: {
  reader: Reader;
  present: string;
  /** The dossier that the page stands in. */
  dossier?: string | undefined;
}) {
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
          {dossier && (
            <>
              <li>
                <a
                  href={hrefFor(reader, {
                    page: 'register',
                    dossier,
                    register: 'codebook',
                    filters: {},
                  })}
                >
                  {t('nav.codebook')}
                </a>
              </li>
              <li>
                <a href={compareHref(reader)}>{t('compare.ribbon')}</a>
              </li>
            </>
          )}
          <li>
            <a href={present}>{t('footer.permalink')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
