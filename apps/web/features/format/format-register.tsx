import { Num } from '@chancery/ui';
import type { Filters } from '../../addresses/filters.ts';
import { type Reader, recordHref } from '../../components/reader.ts';
import type { FacetField } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { SaidText } from '../../components/said.tsx';
import { When } from '../../components/when.tsx';
import type { Facets } from '../../data/facets.ts';
import type { FormatItem } from '../../data/formats.ts';

const FIELDS: readonly FacetField[] = [{ name: 'actor' }, { name: 'topic' }];

export function FormatRegister({
  reader,
  filters,
  list,
  facets,
}: {
  reader: Reader;
  filters: Filters;
  list: { items: FormatItem[]; total: number; nextCursor: string | null };
  facets: Facets;
}) {
  const { t } = reader;
  return (
    <RegisterPage
      reader={reader}
      register="formats"
      filters={filters}
      intro={t('format.registerIntro')}
      fields={FIELDS}
      facets={facets}
      rows={list.items}
      total={list.total}
      nextCursor={list.nextCursor}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'title',
          header: t('format.column.format'),
          rowHeader: true,
          cell: (row) => (
            <a href={recordHref(reader, 'format', row.slug) ?? undefined}>
              <SaidText reader={reader} value={row.title} />
            </a>
          ),
        },
        {
          id: 'established',
          header: t('format.established'),
          cell: (row) => <When reader={reader} date={row.established} />,
        },
        {
          id: 'ended',
          header: t('format.ended'),
          cell: (row) =>
            row.ended ? <When reader={reader} date={row.ended} /> : t('format.stands'),
        },
        {
          id: 'members',
          header: t('format.column.members'),
          align: 'end',
          cell: (row) => <Num value={String(row.members)}>{row.members}</Num>,
        },
        {
          id: 'sessions',
          header: t('format.column.sessions'),
          align: 'end',
          cell: (row) => <Num value={String(row.sessions)}>{row.sessions}</Num>,
        },
        {
          id: 'last',
          header: t('format.column.last'),
          cell: (row) => <When reader={reader} date={row.lastSession} />,
        },
      ]}
    />
  );
}
