import { FigureTable, PlaceMap } from '@chancery/figures';
import { EmptyState } from '@chancery/ui';
import type { Filters } from '../../addresses/filters.ts';
import { FigureFiles } from '../../components/figure/figure-frame.tsx';
import { mapFigure } from '../../components/map/map-figure.ts';
import { ChosenFilters } from '../../components/register/chosen-filters.tsx';
import { type FacetField, FacetFilters } from '../../components/register/facet-filters.tsx';
import { FilterForm } from '../../components/register/filter-form.tsx';
import { hrefFor, type RenderContext } from '../../components/render-context.ts';
import { Section } from '../../components/section.tsx';
import type { PlaceItem } from '../../data/places.ts';
import type { Part } from '../../data/whole.ts';

/** Where they met and where the projects lie, drawn and listed: the list has all that the map has. */
export function MapPage({
  context,
  filters,
  places,
}: {
  context: RenderContext;
  filters: Filters;
  places: Part<PlaceItem>;
}) {
  const { t } = context;
  const { items, total } = places;
  const { props, table, listOnly } = mapFigure(context, items);
  const fields: FacetField[] = [
    {
      name: 'show',
      options: ['meetings', 'projects'],
      say: (value) => t(value === 'projects' ? 'map.projects' : 'map.meetings'),
    },
    { name: 'from', date: true },
    { name: 'to', date: true },
  ];
  return (
    <div className="c-page w-register">
      <header className="w-record__head">
        <h1>{t('nav.map')}</h1>
        <p className="c-lede">{t('map.intro')}</p>
      </header>
      <FilterForm context={context} register="map" filters={filters}>
        <FacetFilters context={context} fields={fields} facets={{}} filters={filters} />
      </FilterForm>
      <ChosenFilters
        context={context}
        fields={fields}
        facets={{}}
        filters={filters}
        hrefOf={(given) =>
          hrefFor(context, {
            page: 'register',
            dossier: context.dossier,
            register: 'map',
            filters: given,
          })
        }
      />
      {items.length === 0 ? (
        <EmptyState title={t('map.none')} />
      ) : (
        <>
          <section className="w-figure" aria-label={props.title}>
            <PlaceMap {...props} />
            <p className="w-figure__about">{props.description}</p>
            {listOnly > 0 && (
              <p className="w-figure__about">{t('map.listOnly', { count: listOnly })}</p>
            )}
            {total > items.length && (
              <p className="w-figure__about">{t('map.first', { shown: items.length, total })}</p>
            )}
            <FigureFiles context={context} register="map" filters={filters} />
          </section>
          {props.routes.length > 0 && (
            <Section id="routes" title={t('map.routes')}>
              <ul className="w-list">
                {props.routes.map((route) => (
                  <li key={route.id}>
                    <a href={route.href}>{route.title}</a>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <FigureTable {...table} />
        </>
      )}
    </div>
  );
}
