import type { Filters } from '../../addresses/filters.ts';
import { sideName } from '../../components/citing.ts';
import { type Reader, recordHref } from '../../components/reader.ts';
import { RecordLink } from '../../components/record-link.tsx';
import type { FacetField } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { SaidText } from '../../components/said.tsx';
import { FigureValue } from '../../components/series/figure-value.tsx';
import { Mirror } from '../../components/series/mirror.tsx';
import { lastObservation, unitOf, valuationInWords } from '../../components/series/series-words.ts';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import type { Facets } from '../../data/facets.ts';
import type { SeriesItem } from '../../data/series.ts';

const FIELDS: readonly FacetField[] = [
  { name: 'flow', list: 'flow' },
  { name: 'periodType', list: 'periodType' },
  { name: 'topic' },
];

export function SeriesRegister({
  reader,
  dossier,
  filters,
  list,
  facets,
}: {
  reader: Reader;
  dossier: DossierShown;
  filters: Filters;
  list: { items: SeriesItem[]; total: number; nextCursor: string | null };
  facets: Facets;
}) {
  const { t } = reader;
  return (
    <RegisterPage
      reader={reader}
      register="trade"
      filters={filters}
      intro={t('series.registerIntro')}
      fields={FIELDS}
      facets={facets}
      before={<Mirror reader={reader} dossier={dossier} series={list.items} filters={filters} />}
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
            <a href={recordHref(reader, 'series', row.slug) ?? undefined}>
              <SaidText reader={reader} value={row.title} />
            </a>
          ),
        },
        {
          id: 'reporter',
          header: t('series.reporter'),
          cell: (row) =>
            row.reporter ? (
              <RecordLink reader={reader} to={row.reporter as never} />
            ) : row.reporterSide ? (
              sideName(reader, dossier, row.reporterSide)
            ) : (
              <span className="c-muted">{t('common.notKnown')}</span>
            ),
        },
        {
          id: 'compiler',
          header: t('series.compiler'),
          cell: (row) => <RecordLink reader={reader} to={row.compiler as never} />,
        },
        {
          id: 'basis',
          header: t('series.basis'),
          cell: (row) =>
            `${valuationInWords(reader, row.valuation)} · ${word(reader, 'periodType', row.periodType)}`,
        },
        {
          id: 'latest',
          header: t('series.column.latest'),
          cell: (row) => <Latest reader={reader} series={row} />,
        },
      ]}
    />
  );
}

function Latest({ reader, series }: { reader: Reader; series: SeriesItem }) {
  const last = lastObservation(series);
  if (!last) return <span className="c-muted">{reader.t('series.noFigures')}</span>;
  return (
    <>
      <When reader={reader} date={last.period} />:{' '}
      <FigureValue
        reader={reader}
        value={last.value}
        to={last.valueTo}
        qualifier={last.qualifier}
      />{' '}
      <bdi>{unitOf(reader, series)}</bdi>
    </>
  );
}
