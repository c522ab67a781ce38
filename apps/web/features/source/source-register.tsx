import type { Filters } from '../../addresses/filters.ts';
import { type Reader, recordHref } from '../../components/reader.ts';
import type { FacetField } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { SaidText } from '../../components/said.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { Facets } from '../../data/facets.ts';
import type { SourceItem } from '../../data/sources.ts';

const FIELDS: readonly FacetField[] = [
  { name: 'type', list: 'sourceType' },
  { name: 'publisher' },
  { name: 'topic' },
];

export function SourceRegister({
  reader,
  filters,
  list,
  facets,
}: {
  reader: Reader;
  filters: Filters;
  list: { items: SourceItem[]; total: number; nextCursor: string | null };
  facets: Facets;
}) {
  const { t } = reader;
  return (
    <RegisterPage
      reader={reader}
      register="sources"
      filters={filters}
      intro={t('source.registerIntro')}
      fields={FIELDS}
      facets={facets}
      rows={list.items}
      total={list.total}
      nextCursor={list.nextCursor}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'title',
          header: t('source.column.source'),
          rowHeader: true,
          cell: (row) => (
            <a href={recordHref(reader, 'source', row.slug) ?? undefined}>
              <SaidText reader={reader} value={row.title} />
            </a>
          ),
        },
        {
          id: 'publisher',
          header: t('source.publisher'),
          cell: (row) => <bdi>{row.publisher}</bdi>,
        },
        {
          id: 'published',
          header: t('source.published'),
          cell: (row) => <When reader={reader} date={row.date} />,
        },
        {
          id: 'type',
          header: t('source.type'),
          cell: (row) => word(reader, 'sourceType', row.type),
        },
        {
          id: 'reliability',
          header: t('source.reliability'),
          cell: (row) =>
            row.reliability ? (
              word(reader, 'sourceReliability', row.reliability)
            ) : (
              <span className="c-muted">{t('source.notJudged')}</span>
            ),
        },
      ]}
    />
  );
}
