import { FigureTable, PlaceMap } from '@chancery/figures';
import { EmptyState } from '@chancery/ui';
import type { Filters } from '../../addresses/filters.ts';
import { FigureFiles } from '../../components/figure/figure-frame.tsx';
import { mapFigure } from '../../components/map/map-figure.ts';
import { hrefFor, type Reader } from '../../components/reader.ts';
import { ChosenFilters } from '../../components/register/chosen-filters.tsx';
import { type FacetField, FacetFilters } from '../../components/register/facet-filters.tsx';
import { FilterForm } from '../../components/register/filter-form.tsx';
import { Section } from '../../components/section.tsx';
import type { PlaceItem } from '../../data/places.ts';

/** Where they met and where the projects lie, drawn and listed: the list has all that the map has. */
export function MapPage({
  reader,
  filters,
  places,
}: {
  reader: Reader;
  filters: Filters;
  places: { items: PlaceItem[]; total: number };
}) {
  const { t } = reader;
  const { items, total } = places;
  const { props, table, listOnly } = mapFigure(reader, items);
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
      <FilterForm reader={reader} register="map" filters={filters}>
        <FacetFilters reader={reader} fields={fields} facets={{}} filters={filters} />
      </FilterForm>
      <ChosenFilters
        reader={reader}
        fields={fields}
        facets={{}}
        filters={filters}
        hrefOf={(given) =>
          hrefFor(reader, {
            page: 'register',
            dossier: reader.dossier,
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
            <FigureFiles reader={reader} register="map" filters={filters} />
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
