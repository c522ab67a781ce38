import { ButtonLink } from '@chancery/ui';
import type { Page } from '../../addresses/page.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import { hrefFor, type LocalizedText, plain, type RenderContext } from '../render-context.ts';
import { SaidText } from '../said.tsx';
import { Shell } from '../shell.tsx';
import { Since } from '../when.tsx';

/** What was withdrawn: that it was here, since when it is not, and why. */
export function TombstonePage({
  context,
  page,
  dossier,
  withdrawn,
}: {
  context: RenderContext;
  page: Page;
  dossier?: DossierShown | undefined;
  withdrawn: { title: LocalizedText; reason: string; at: string };
}) {
  const { t } = context;
  return (
    <Shell context={context} page={page} dossier={dossier} status={410}>
      <div className="c-page w-problem">
        <p className="c-label">{t('tombstone.label')}</p>
        <h1>
          <SaidText context={context} value={withdrawn.title} />
        </h1>
        <p className="c-lede">
          {t('tombstone.since')} <Since context={context} instant={withdrawn.at} />
        </p>
        <div className="c-prose">
          <p>{t('tombstone.reason')}</p>
          <blockquote dir="auto">{withdrawn.reason}</blockquote>
          <p>{t('tombstone.before')}</p>
        </div>
        <p className="w-problem__act">
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
