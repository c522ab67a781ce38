import type { Filters } from '../../addresses/filters.ts';
import { type Reader, recordHref } from '../../components/reader.ts';
import type { FacetField } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { SaidText } from '../../components/said.tsx';
import { When } from '../../components/when.tsx';
import type { BriefingItem } from '../../data/briefings.ts';
import type { Facets } from '../../data/facets.ts';

const FIELDS: readonly FacetField[] = [
  { name: 'topic' },
  { name: 'from', date: true },
  { name: 'to', date: true },
];

export function BriefingRegister({
  reader,
  filters,
  list,
  facets,
}: {
  reader: Reader;
  filters: Filters;
  list: { items: BriefingItem[]; total: number; nextCursor: string | null };
  facets: Facets;
}) {
  const { t } = reader;
  return (
    <RegisterPage
      reader={reader}
      register="briefings"
      filters={filters}
      intro={t('briefing.registerIntro')}
      fields={FIELDS}
      facets={facets}
      rows={list.items}
      total={list.total}
      nextCursor={list.nextCursor}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'title',
          header: t('briefing.column.briefing'),
          rowHeader: true,
          cell: (row) => (
            <a href={recordHref(reader, 'briefing', row.slug) ?? undefined}>
              <SaidText reader={reader} value={row.title} />
            </a>
          ),
        },
        {
          id: 'date',
          header: t('briefing.column.date'),
          cell: (row) => (
            <>
              <When reader={reader} date={row.date} />
              {row.maybe && <span className="c-muted"> {t('common.maybe')}</span>}
            </>
          ),
        },
        {
          id: 'about',
          header: t('briefing.column.about'),
          cell: (row) => <SaidText reader={reader} value={row.summary} none="" />,
        },
      ]}
    />
  );
}
