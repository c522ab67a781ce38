import { compareHref } from './changes/compare-href.ts';
import { hrefFor, type RenderContext } from './render-context.ts';

/** Licence, how to take the data along. */
export function PageFooter({
  context,
  present,
  dossier,
}: {
  context: RenderContext;
  present: string;
  /** The dossier that the page stands in. */
  dossier?: string | undefined;
}) {
  const { t } = context;
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
                  href={hrefFor(context, {
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
                <a href={compareHref(context)}>{t('compare.ribbon')}</a>
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
