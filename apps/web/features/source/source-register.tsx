import type { Filters } from '../../addresses/filters.ts';
import { fieldsOf } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { type RenderContext, recordHref } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { When } from '../../components/when.tsx';
import { word } from '../../components/words.ts';
import type { Facets } from '../../data/facets.ts';
import type { SourceItem } from '../../data/sources.ts';

export function SourceRegister({
  context,
  filters,
  list,
  facets,
}: {
  context: RenderContext;
  filters: Filters;
  list: { items: SourceItem[]; total: number; nextCursor: string | null };
  facets: Facets;
}) {
  const { t } = context;
  return (
    <RegisterPage
      context={context}
      register="sources"
      filters={filters}
      intro={t('source.registerIntro')}
      fields={fieldsOf('source')}
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
            <a href={recordHref(context, 'source', row.slug) ?? undefined}>
              <SaidText context={context} value={row.title} />
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
          cell: (row) => <When context={context} date={row.date} />,
        },
        {
          id: 'type',
          header: t('source.type'),
          cell: (row) => word(context, 'sourceType', row.type),
        },
        {
          id: 'reliability',
          header: t('source.reliability'),
          cell: (row) =>
            row.reliability ? (
              word(context, 'sourceReliability', row.reliability)
            ) : (
              <span className="c-muted">{t('source.notJudged')}</span>
            ),
        },
      ]}
    />
  );
}
