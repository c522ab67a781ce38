import type { Filters } from '../../addresses/filters.ts';
import { hrefFor, type Reader } from '../../components/reader.ts';
import { ChosenFilters } from '../../components/register/chosen-filters.tsx';
import { type FacetField, FacetFilters } from '../../components/register/facet-filters.tsx';
import { FilterForm } from '../../components/register/filter-form.tsx';
import { kindWords } from '../../components/timeline/timeline-words.ts';
import type { Facets } from '../../data/facets.ts';

/** What the timeline can be asked: kind, topic, whom it names, from when to when. */
export function TimelineFilters({
  reader,
  filters,
  facets,
}: {
  reader: Reader;
  filters: Filters;
  facets: Facets;
}) {
  const fields: FacetField[] = [
    { name: 'kind', say: (kind) => kindWords(reader, kind) },
    { name: 'topic' },
    { name: 'actor' },
    { name: 'from', date: true },
    { name: 'to', date: true },
  ];
  const { cursor, ...asked } = filters;
  return (
    <>
      <FilterForm reader={reader} register="timeline" filters={filters}>
        <FacetFilters reader={reader} fields={fields} facets={facets} filters={filters} />
      </FilterForm>
      <ChosenFilters
        reader={reader}
        fields={fields}
        facets={facets}
        filters={asked}
        hrefOf={(given) =>
          hrefFor(reader, {
            page: 'register',
            dossier: reader.dossier,
            register: 'timeline',
            filters: given,
          })
        }
      />
    </>
  );
}
