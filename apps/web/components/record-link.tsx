import type { Hydrated } from '@chancery/api';
import { type Reader, recordHref } from './reader.ts';
import { SaidText } from './said.tsx';

/** A record by its title, as a link where it has a page; withdrawn and removed ones say so. */
export function RecordLink({ reader, to }: { reader: Reader; to: Hydrated | null | undefined }) {
  const { t } = reader;
  if (!to) return <span className="c-muted">{t('common.notKnown')}</span>;
  if (to.state === 'redacted') return <span className="c-muted">{t('common.redacted')}</span>;
  const title = <SaidText reader={reader} value={to.title} />;
  const href = recordHref(reader, to.kind, to.slug);
  if (to.state === 'withdrawn') {
    return (
      <>
        {title} <span className="c-muted">{t('common.withdrawn')}</span>
      </>
    );
  }
  return href ? <a href={href}>{title}</a> : title;
}
