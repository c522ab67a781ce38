import { EmptyState } from '@chancery/ui';
import {
  hrefFor,
  type LocalizedText,
  type RenderContext,
} from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';

/** The relationships that are kept here. */
export function DossierList({
  context,
  dossiers,
}: {
  context: RenderContext;
  dossiers: readonly { id: string; slug: string; title: LocalizedText; summary: LocalizedText }[];
}) {
  const { t } = context;
  return (
    <div className="c-page w-home">
      <header className="w-record__head">
        <h1>{t('site.name')}</h1>
        <p className="c-lede">{t('site.about')}</p>
      </header>
      {dossiers.length === 0 ? (
        <EmptyState title={t('dossier.none')}>
          {context.view.asOf && <p>{t('register.noneThen')}</p>}
        </EmptyState>
      ) : (
        <ul className="w-list">
          {dossiers.map((dossier) => (
            <li key={dossier.id}>
              <a href={hrefFor(context, { page: 'dossier', dossier: dossier.slug })}>
                <SaidText context={context} value={dossier.title} />
              </a>
              <p className="c-muted">
                <SaidText context={context} value={dossier.summary} none="" />
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
