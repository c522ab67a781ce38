import type { Detail, ShownDetail } from '@chancery/api';
import { formatDay } from '@chancery/dates';
import { Notice } from '@chancery/ui';
import type { Locale } from '@chancery/vocabularies';
import { permanentRedirect } from 'next/navigation';
import type { ReactNode } from 'react';
import type { RecordRegister } from '../../addresses/filters.ts';
import type { TimeFilter } from '../../addresses/time-filter.ts';
import { citingOf } from '../../data/citing.ts';
import { answered } from '../../edge/answered.tsx';
import type { Citation, Citing, Claim } from '../citing.ts';
import { OtherClaims } from '../other-claims.tsx';
import {
  hrefFor,
  type LocalizedText,
  plain,
  type RenderContext,
  type RouteParams,
  renderContextOf,
} from '../render-context.ts';
import { Shell } from '../shell.tsx';
import { tickOff } from '../tick-off.ts';
import { AbsentPage } from './absent-page.tsx';
import { openDossier } from './open-dossier.tsx';
import { TombstonePage } from './tombstone-page.tsx';

export type RecordParams = Promise<Awaited<RouteParams> & { dossier: string; slug: string }>;
export type LoadRecord<L> = (
  view: TimeFilter,
  dossier: string,
  slug: string,
  locale: Locale,
) => Promise<L>;
/** What the page around a record reads of it, whatever its kind. */
export type Shared = {
  dossiers: string[];
  title: LocalizedText;
  summary: LocalizedText;
  claims: Claim[];
  evidence: Citation[];
};

/** A record's page: the record where it is shown, else what became of it. */
export async function RecordRoute<S extends Shared, L extends { detail: Detail<S> }>({
  params,
  register,
  load,
  render,
}: {
  params: RecordParams;
  register: RecordRegister;
  load: LoadRecord<L>;
  render: (
    context: RenderContext,
    loaded: L & { detail: Extract<L['detail'], { state: 'shown' }> },
    citing: Citing,
  ) => ReactNode;
}) {
  const context = await renderContextOf(params);
  if (!context) return null;
  const { dossier: home, slug } = await params;
  const page = { page: 'record', dossier: home, register, slug } as const;
  return answered(context, page, async () => {
    const opened = await openDossier(context, page);
    if ('instead' in opened) return opened.instead;
    const { dossier, reconstructed } = opened;
    const loaded = await load(context.view, home, slug, context.locale);
    const detail: Detail<S> = loaded.detail;
    if (detail.state === 'absent') {
      return <AbsentPage context={context} page={page} dossier={dossier} />;
    }
    if (detail.state === 'withdrawn') {
      return <TombstonePage context={context} page={page} dossier={dossier} withdrawn={detail} />;
    }
    if (detail.state === 'moved')
      permanentRedirect(hrefFor(context, { ...page, slug: detail.slug }));
    const citing = await citingOf(context.view, detail, dossier);
    const shown = loaded as L & { detail: Extract<L['detail'], { state: 'shown' }> };
    const content = render(context, shown, citing);
    if (citing.claims.length > 0) tickOff(content);
    return (
      <Shell
        context={context}
        page={page}
        dossier={dossier}
        reconstructed={reconstructed}
        crumb={plain(context, detail.record.title)}
      >
        <WithdrawnSince context={context} detail={detail} />
        {content}
        <OtherClaims context={context} citing={citing} record={detail.record} />
      </Shell>
    );
  });
}

/** One looks back on what the site no longer says. */
function WithdrawnSince({
  context,
  detail,
}: {
  context: RenderContext;
  detail: ShownDetail<unknown>;
}) {
  const { t, locale } = context;
  if (!detail.withdrawnSince) return null;
  const { at, reason } = detail.withdrawnSince;
  return (
    <div className="c-page w-lookback">
      <Notice
        tone="warn"
        role="note"
        title={t('tombstone.nowWithdrawn', { date: formatDay(at, locale) })}
      >
        <p dir="auto">{reason}</p>
      </Notice>
    </div>
  );
}
