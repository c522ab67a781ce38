import { DataTable } from '@chancery/ui';
import type { DossierShown } from '../../data/dossiers.ts';
import type { SeriesItem } from '../../data/series.ts';
import { sideName } from '../citing.ts';
import { PartOf } from '../part-of.tsx';
import { type RenderContext, recordHref } from '../render-context.ts';
import { SaidText } from '../said.tsx';
import { When } from '../when.tsx';
import { FigureValue } from './figure-value.tsx';
import { basisInWords, lastObservation, unitOf } from './series-words.ts';

const SHOWN_MAX = 10;

/** The latest figure of each series, each as its own compiler gave it: nothing joined, nothing summed. */
export function LatestTrade({
  context,
  dossier,
  series,
}: {
  context: RenderContext;
  dossier: DossierShown;
  series: readonly SeriesItem[];
}) {
  const { t } = context;
  const known = series
    .flatMap((one) => {
      const last = lastObservation(one);
      return last ? [{ series: one, last }] : [];
    })
    .toSorted((one, other) => (one.last.upper < other.last.upper ? 1 : -1));
  const rows = known.slice(0, SHOWN_MAX);
  return (
    <>
      <DataTable
        caption={t('series.latestCaption')}
        rows={rows}
        rowKey={({ series: { id } }) => id}
        empty={<p className="c-muted">{t('series.noFigures')}</p>}
        columns={[
          {
            id: 'series',
            header: t('series.column.series'),
            rowHeader: true,
            cell: ({ series: one }) => (
              <a href={recordHref(context, 'series', one.slug) ?? undefined}>
                <SaidText context={context} value={one.title} />
              </a>
            ),
          },
          {
            id: 'period',
            header: t('series.column.period'),
            cell: ({ last }) => <When context={context} date={last.period} />,
          },
          {
            id: 'value',
            header: t('series.column.value'),
            align: 'end',
            cell: ({ series: one, last }) => (
              <>
                <FigureValue
                  context={context}
                  value={last.value}
                  to={last.valueTo}
                  qualifier={last.qualifier}
                />{' '}
                <bdi>{unitOf(context, one)}</bdi>
              </>
            ),
          },
          {
            id: 'who',
            header: t('series.compiler'),
            cell: ({ series: one }) => (
              <>
                <SaidText
                  context={context}
                  value={one.compiler.title}
                  none={t('common.redacted')}
                />
                {one.reporterSide && (
                  <span className="c-muted">
                    {' '}
                    {t('series.reports', { side: sideName(context, dossier, one.reporterSide) })}
                  </span>
                )}
              </>
            ),
          },
          {
            id: 'basis',
            header: t('series.basis'),
            cell: ({ series: one }) => basisInWords(context, one),
          },
        ]}
      />
      <PartOf context={context} shown={rows.length} total={known.length} />
    </>
  );
}
