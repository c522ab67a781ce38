import type { Hydrated } from '@chancery/api';
import { type LocalizedText, type RenderContext, recordHref } from './render-context.ts';
import { SaidText } from './said.tsx';

type Reference = Pick<Hydrated, 'state' | 'kind' | 'slug'> & { title: LocalizedText | null };

/** A record by its title, as a link where it has a page; withdrawn and removed ones say so. */
export function RecordLink({
  context,
  to,
}: {
  context: RenderContext;
  to: Reference | null | undefined;
}) {
  const { t } = context;
  if (!to) return <span className="c-muted">{t('common.notKnown')}</span>;
  if (to.state === 'redacted' || to.slug === null)
    return <span className="c-muted">{t('common.redacted')}</span>;
  const title = <SaidText context={context} value={to.title} />;
  const href = recordHref(context, to.kind, to.slug);
  if (to.state === 'withdrawn') {
    return (
      <>
        {title} <span className="c-muted">{t('common.withdrawn')}</span>
      </>
    );
  }
  return href ? <a href={href}>{title}</a> : title;
}
