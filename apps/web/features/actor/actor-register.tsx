import type { Filters } from '../../addresses/filters.ts';
import { fieldsOf } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { type RenderContext, recordHref } from '../../components/render-context.ts';
import { SaidText } from '../../components/said.tsx';
import { word, wordIfCode } from '../../components/words.ts';
import type { ActorItem } from '../../data/actors.ts';
import type { Facets } from '../../data/facets.ts';

export function ActorRegister({
  context,
  filters,
  list,
  facets,
}: {
  context: RenderContext;
  filters: Filters;
  list: { items: ActorItem[]; total: number; nextCursor: string | null };
  facets: Facets;
}) {
  const { t } = context;
  return (
    <RegisterPage
      context={context}
      register="actors"
      filters={filters}
      intro={t('actor.registerIntro')}
      fields={fieldsOf('actor')}
      facets={facets}
      rows={list.items}
      total={list.total}
      nextCursor={list.nextCursor}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'title',
          header: t('actor.column.actor'),
          rowHeader: true,
          cell: (row) => (
            <a href={recordHref(context, 'actor', row.slug) ?? undefined}>
              <SaidText context={context} value={row.title} />
            </a>
          ),
        },
        {
          id: 'type',
          header: t('actor.type'),
          cell: (row) => word(context, 'actorType', row.type),
        },
        {
          id: 'country',
          header: t('actor.country'),
          cell: (row) => row.country && wordIfCode(context, 'country', row.country),
        },
      ]}
    />
  );
}
