import type { Filters } from '../../addresses/filters.ts';
import { type Reader, recordHref } from '../../components/reader.ts';
import type { FacetField } from '../../components/register/facet-filters.tsx';
import { RegisterPage } from '../../components/register/register-page.tsx';
import { SaidText } from '../../components/said.tsx';
import { countryName, word } from '../../components/words.ts';
import type { ActorItem } from '../../data/actors.ts';
import type { Facets } from '../../data/facets.ts';

const FIELDS: readonly FacetField[] = [{ name: 'type', list: 'actorType' }, { name: 'topic' }];

export function ActorRegister({
  reader,
  filters,
  list,
  facets,
}: {
  reader: Reader;
  filters: Filters;
  list: { items: ActorItem[]; total: number; nextCursor: string | null };
  facets: Facets;
}) {
  const { t } = reader;
  return (
    <RegisterPage
      reader={reader}
      register="actors"
      filters={filters}
      intro={t('actor.registerIntro')}
      fields={FIELDS}
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
            <a href={recordHref(reader, 'actor', row.slug) ?? undefined}>
              <SaidText reader={reader} value={row.title} />
            </a>
          ),
        },
        { id: 'type', header: t('actor.type'), cell: (row) => word(reader, 'actorType', row.type) },
        {
          id: 'country',
          header: t('actor.country'),
          cell: (row) => row.country && countryName(reader, row.country),
        },
      ]}
    />
  );
}
