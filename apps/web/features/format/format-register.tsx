import { Num } from '@chancery/ui';
import type { Filters } from '../../addresses/filters.ts';
import { fieldsOf } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { type RenderContext, recordHref } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { When } from '../../components/when.tsx';
import type { Facets } from '../../data/facets.ts';
import type { FormatItem } from '../../data/formats.ts';

export function FormatRegister({
  context,
  filters,
  list,
  facets,
}: {
  context: RenderContext;
  filters: Filters;
  list: { items: FormatItem[]; total: number; nextCursor: string | null };
  facets: Facets;
}) {
  const { t } = context;
  return (
    <RegisterPage
      context={context}
      register="formats"
      filters={filters}
      intro={t('format.registerIntro')}
      fields={fieldsOf('format')}
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
            <a href={recordHref(context, 'format', row.slug) ?? undefined}>
              <SaidText context={context} value={row.title} />
            </a>
          ),
        },
        {
          id: 'established',
          header: t('format.established'),
          cell: (row) => <When context={context} date={row.established} />,
        },
        {
          id: 'ended',
          header: t('format.ended'),
          cell: (row) =>
            row.ended ? <When context={context} date={row.ended} /> : t('format.stands'),
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
          cell: (row) => <When context={context} date={row.lastSession} />,
        },
      ]}
    />
  );
}
