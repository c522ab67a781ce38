import type { Detail, ShownDetail } from '@chancery/api';
import { formatDay } from '@chancery/dates';
import { Notice } from '@chancery/ui';
import { permanentRedirect } from 'next/navigation';
import type { ReactNode } from 'react';
import type { RecordRegister } from '../../addresses/page.ts';
import type { View } from '../../addresses/view.ts';
import { citingOf } from '../../data/citing.ts';
import type { Citation, Citing, Claim } from '../citing.ts';
import {
  hrefFor,
  type LocalizedText,
  plain,
  type Reader,
  type RouteParams,
  readerOf,
} from '../reader.ts';
import { Shell } from '../shell.tsx';
import { AbsentPage } from './absent-page.tsx';
import { openDossier } from './open-dossier.tsx';
import { TombstonePage } from './tombstone-page.tsx';

export type RecordParams = Promise<Awaited<RouteParams> & { dossier: string; slug: string }>;
export type LoadRecord<L> = (view: View, dossier: string, slug: string) => Promise<L>;
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
    reader: Reader,
    loaded: L & { detail: Extract<L['detail'], { state: 'shown' }> },
    citing: Citing,
  ) => ReactNode;
}) {
  const reader = await readerOf(params);
  if (!reader) return null;
  const { dossier: home, slug } = await params;
  const page = { page: 'record', dossier: home, register, slug } as const;
  const opened = await openDossier(reader, page);
  if ('instead' in opened) return opened.instead;
  const { dossier, reconstructed } = opened;
  const loaded = await load(reader.view, home, slug);
  const detail: Detail<S> = loaded.detail;
  if (detail.state === 'absent') {
    return <AbsentPage reader={reader} page={page} dossier={dossier} />;
  }
  if (detail.state === 'withdrawn') {
    return <TombstonePage reader={reader} page={page} dossier={dossier} withdrawn={detail} />;
  }
  if (detail.state === 'moved') permanentRedirect(hrefFor(reader, { ...page, slug: detail.slug }));
  const citing = await citingOf(reader.view, page, detail, dossier);
  return (
    <Shell
      reader={reader}
      page={page}
      dossier={dossier}
      reconstructed={reconstructed}
      crumb={plain(reader, detail.record.title)}
    >
      <WithdrawnSince reader={reader} detail={detail} />
      {render(reader, loaded as L & { detail: Extract<L['detail'], { state: 'shown' }> }, citing)}
    </Shell>
  );
}

/** One looks back on what the site no longer says. */
function WithdrawnSince({ reader, detail }: { reader: Reader; detail: ShownDetail<unknown> }) {
  const { t, locale } = reader;
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
