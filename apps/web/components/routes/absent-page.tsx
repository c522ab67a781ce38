import { formatDay } from '@chancery/dates';
import { ButtonLink } from '@chancery/ui';
import { hrefOf, type Page } from '../../addresses/page.ts';
import { PRESENT } from '../../addresses/time-filter.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import { hrefFor, plain, type RenderContext } from '../render-context.ts';
import { Shell } from '../shell.tsx';

/** Nothing is here, or was here at the time looked back to. */
export function AbsentPage({
  context,
  page,
  dossier,
}: {
  context: RenderContext;
  page: Page;
  dossier?: DossierShown | undefined;
}) {
  const { t, view, locale } = context;
  const then = view.asOf && page.page !== 'unknown';
  return (
    <Shell context={context} page={page} dossier={dossier} status={404} nothing={!dossier}>
      <div className="c-page w-problem">
        <p className="c-label">404</p>
        <h1>{then ? t('absent.thenTitle') : t('absent.title')}</h1>
        <p className="c-lede">
          {then
            ? t('absent.then', { date: formatDay(view.asOf?.slice(0, 10) ?? '', locale) })
            : t('absent.text')}
        </p>
        <p className="w-problem__act">
          {then && <ButtonLink href={hrefOf(locale, PRESENT, page)}>{t('absent.now')}</ButtonLink>}
          <ButtonLink
            href={hrefFor(
              context,
              dossier ? { page: 'dossier', dossier: dossier.slug } : { page: 'home' },
            )}
          >
            {dossier ? plain(context, dossier.record.title) : t('absent.home')}
          </ButtonLink>
        </p>
      </div>
    </Shell>
  );
}
