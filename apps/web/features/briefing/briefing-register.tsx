import type { Filters } from '../../addresses/filters.ts';
import { fieldsOf } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { type RenderContext, recordHref } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { When } from '../../components/when.tsx';
import type { BriefingItem } from '../../data/briefings.ts';
import type { Facets } from '../../data/facets.ts';

export function BriefingRegister({
  context,
  filters,
  list,
  facets,
}: {
  context: RenderContext;
  filters: Filters;
  list: { items: BriefingItem[]; total: number; nextCursor: string | null };
  facets: Facets;
}) {
  const { t } = context;
  return (
    <RegisterPage
      context={context}
      register="briefings"
      filters={filters}
      intro={t('briefing.registerIntro')}
      fields={fieldsOf('briefing')}
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
            <a href={recordHref(context, 'briefing', row.slug) ?? undefined}>
              <SaidText context={context} value={row.title} />
            </a>
          ),
        },
        {
          id: 'date',
          header: t('briefing.column.date'),
          cell: (row) => (
            <>
              <When context={context} date={row.date} />
              {row.maybe && <span className="c-muted"> {t('common.maybe')}</span>}
            </>
          ),
        },
        {
          id: 'about',
          header: t('briefing.column.about'),
          cell: (row) => <SaidText context={context} value={row.summary} none="" />,
        },
      ]}
    />
  );
}
