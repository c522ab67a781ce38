import type { Filters } from '../../addresses/filters.ts';
import type { Facets } from '../../data/facets.ts';
import type { RenderContext } from '../render-context.ts';
import { type FacetField, facetWord, filterName } from './facet-filters.tsx';

/** The filters that are set, each a way to the register without it. */
export function ChosenFilters({
  context,
  fields,
  facets,
  filters,
  hrefOf,
}: {
  context: RenderContext;
  fields: readonly FacetField[];
  facets: Facets;
  filters: Filters;
  /** Address of the register under these filters. */
  hrefOf: (filters: Filters) => string;
}) {
  const { t } = context;
  const chosen = fields.filter(({ name }) => filters[name]);
  if (chosen.length === 0) return null;
  return (
    <ul className="w-chips" aria-label={t('facet.active')}>
      {chosen.map((field) => {
        const { [field.name]: value = '', ...without } = filters;
        const title = facets[field.name]?.values.find((one) => one.value === value)?.title ?? null;
        const name = filterName(context, field);
        return (
          <li key={field.name}>
            <a className="w-chip" href={hrefOf(without)}>
              <span className="c-muted">{name}:</span>{' '}
              <bdi>{facetWord(context, field, { value, title })}</bdi>{' '}
              <span aria-hidden="true">×</span>
              <span className="c-hidden">{t('facet.remove', { filter: name })}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
