import type { Filters } from '../../addresses/filters.ts';
import { ChosenFilters } from '../../components/register/chosen-filters.tsx';
import { type FacetField, FacetFilters } from '../../components/register/facet-filters.tsx';
import { FilterForm } from '../../components/register/filter-form.tsx';
import { hrefFor, type RenderContext } from '../../components/render-context.ts';
import { kindWords } from '../../components/timeline/timeline-words.ts';
import type { Facets } from '../../data/facets.ts';

/** What the timeline can be asked: kind, topic, whom it names, from when to when. */
export function TimelineFilters({
  context,
  filters,
  facets,
}: {
  context: RenderContext;
  filters: Filters;
  facets: Facets;
}) {
  const fields: FacetField[] = [
    { name: 'kind', say: (kind) => kindWords(context, kind) },
    { name: 'topic' },
    { name: 'actor' },
    { name: 'from', date: true },
    { name: 'to', date: true },
  ];
  const { cursor, ...asked } = filters;
  return (
    <>
      <FilterForm context={context} register="timeline" filters={filters}>
        <FacetFilters context={context} fields={fields} facets={facets} filters={filters} />
      </FilterForm>
      <ChosenFilters
        context={context}
        fields={fields}
        facets={facets}
        filters={asked}
        hrefOf={(given) =>
          hrefFor(context, {
            page: 'register',
            dossier: context.dossier,
            register: 'timeline',
            filters: given,
          })
        }
      />
    </>
  );
}
