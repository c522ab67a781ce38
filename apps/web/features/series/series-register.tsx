import type { Filters } from '../../addresses/filters.ts';
import { sideName } from '../../components/citing.ts';
import { RecordLink } from '../../components/record-link.tsx';
import { fieldsOf } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { type RenderContext, recordHref } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { FigureValue } from '../../components/series/figure-value.tsx';
import { Mirror } from '../../components/series/mirror.tsx';
import { lastObservation, unitOf, valuationInWords } from '../../components/series/series-words.ts';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import type { Facets } from '../../data/facets.ts';
import type { SeriesItem } from '../../data/series.ts';

export function SeriesRegister({
  context,
  dossier,
  filters,
  list,
  facets,
  overview,
}: {
  context: RenderContext;
  dossier: DossierShown;
  filters: Filters;
  list: { items: SeriesItem[]; total: number; nextCursor: string | null };
  facets: Facets;
  /** All series that the filters find, for the picture above the list. */
  overview: readonly SeriesItem[];
}) {
  const { t } = context;
  return (
    <RegisterPage
      context={context}
      register="trade"
      filters={filters}
      intro={t('series.registerIntro')}
      fields={fieldsOf('series')}
      facets={facets}
      before={<Mirror context={context} dossier={dossier} series={overview} filters={filters} />}
      rows={list.items}
      total={list.total}
      nextCursor={list.nextCursor}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'title',
          header: t('series.column.series'),
          rowHeader: true,
          cell: (row) => (
            <a href={recordHref(context, 'series', row.slug) ?? undefined}>
              <SaidText context={context} value={row.title} />
            </a>
          ),
        },
        {
          id: 'reporter',
          header: t('series.reporter'),
          cell: (row) =>
            row.reporter ? (
              <RecordLink context={context} to={row.reporter} />
            ) : row.reporterSide ? (
              sideName(context, dossier, row.reporterSide)
            ) : (
              <span className="c-muted">{t('common.notKnown')}</span>
            ),
        },
        {
          id: 'compiler',
          header: t('series.compiler'),
          cell: (row) => <RecordLink context={context} to={row.compiler} />,
        },
        {
          id: 'basis',
          header: t('series.basis'),
          cell: (row) =>
            `${valuationInWords(context, row.valuation)} · ${word(context, 'periodType', row.periodType)}`,
        },
        {
          id: 'latest',
          header: t('series.column.latest'),
          cell: (row) => <Latest context={context} series={row} />,
        },
      ]}
    />
  );
}

function Latest({ context, series }: { context: RenderContext; series: SeriesItem }) {
  const last = lastObservation(series);
  if (!last) return <span className="c-muted">{context.t('series.noFigures')}</span>;
  return (
    <>
      <When context={context} date={last.period} />:{' '}
      <FigureValue
        context={context}
        value={last.value}
        to={last.valueTo}
        qualifier={last.qualifier}
      />{' '}
      <bdi>{unitOf(context, series)}</bdi>
    </>
  );
}
