import { formatDate } from '@chancery/dates';
import {
  type FigureTableProps,
  type MapPlace,
  type MapRoute,
  type PlaceMapProps,
  type PlaceRow,
  placeTable,
} from '@chancery/figures';
import type { PlaceItem } from '../../data/places.ts';
import { plain, type Reader, recordHref } from '../reader.ts';
import { countryName, word } from '../words.ts';

type Located = PlaceItem & { longitude: number; latitude: number };

export type MapFigure = {
  props: PlaceMapProps;
  table: FigureTableProps;
  /** Entries that no point can stand for. */
  listOnly: number;
};

/** The places of the record as the map and its table take them: every entry is a row. */
export function mapFigure(reader: Reader, items: readonly PlaceItem[]): MapFigure {
  const { t } = reader;
  const at = Map.groupBy(items, anchorOf);
  const shared = (item: PlaceItem) => at.get(anchorOf(item))?.length ?? 0;
  const rows = [...items].sort(
    (one, other) =>
      shared(other) - shared(one) ||
      placeName(reader, one).localeCompare(placeName(reader, other), reader.locale),
  );
  const anchored = new Set<string>();
  return {
    props: {
      places: marks(reader, items),
      routes: routesOf(reader, items),
      title: t('map.title'),
      description: t('map.about'),
      direction: reader.direction,
      keyLabels: {
        meetings: t('map.key.meetings'),
        projects: t('map.key.projects'),
        exact: t('map.key.exact'),
        wide: t('map.key.wide'),
        route: t('map.key.route'),
        schematic: t('map.key.schematic'),
        disputed: t('map.key.disputed'),
      },
    },
    table: placeTable(
      rows.map((item): PlaceRow => {
        const anchor = anchorOf(item);
        const first = !anchored.has(anchor);
        anchored.add(anchor);
        return { ...rowOf(reader, item), ...(first && { anchor }) };
      }),
      t('map.table'),
      {
        what: t('map.column.what'),
        place: t('map.column.place'),
        precision: t('map.column.precision'),
        sort: t('map.column.sort'),
        date: t('map.column.when'),
      },
    ),
    listOnly: items.filter((item) => !isLocated(item)).length,
  };
}

function rowOf(reader: Reader, item: PlaceItem): PlaceRow {
  const { t } = reader;
  const label = item.label && plain(reader, item.label, '');
  return {
    id: item.id,
    title: plain(reader, item.title),
    href: recordHref(reader, item.kind, item.slug) ?? '',
    place: placeName(reader, item),
    precision: word(reader, 'placePrecision', item.precision),
    sort: [t(`map.sort.${item.sort}`), label].filter(Boolean).join(' · '),
    date: [item.date && formatDate(item.date, reader.locale), item.maybe && t('common.maybe')]
      .filter(Boolean)
      .join(' '),
  };
}

/** Meetings and sites that share a place are one mark each, which leads to their rows. */
function marks(reader: Reader, items: readonly PlaceItem[]): MapPlace[] {
  const groups = Map.groupBy(
    items.filter(isLocated).filter(({ sort }) => sort !== 'route'),
    (item) => `${anchorOf(item)} ${item.sort} ${item.precision}`,
  );
  return [...groups.values()].map((group): MapPlace => {
    const [first] = group as [Located];
    const count = group.length;
    // A city that was another country's then is named alone.
    const one = group.every(({ country }) => country === first.country);
    const place = one ? placeName(reader, first) : (first.city ?? '');
    return {
      id: `${first.sort} ${first.id}`,
      name: first.city ?? place,
      title:
        first.sort === 'meeting'
          ? reader.t('map.markMeetings', { place, count })
          : reader.t('map.markProjects', { place, count }),
      href: `#${anchorOf(first)}`,
      sort: first.sort === 'meeting' ? 'meetings' : 'projects',
      count,
      precision: first.precision,
      side: hostOf(group),
      longitude: first.longitude,
      latitude: first.latitude,
    };
  });
}

/** The side that received all who met there. */
function hostOf(group: readonly PlaceItem[]): MapPlace['side'] {
  const [side] = group.map(({ hostSide }) => hostSide);
  return side && group.every(({ hostSide }) => hostSide === side) ? side : 'none';
}

/** A route is drawn as known only where each of its places is the site itself. */
function routesOf(reader: Reader, items: readonly PlaceItem[]): MapRoute[] {
  const groups = Map.groupBy(
    items.filter(isLocated).filter(({ sort }) => sort === 'route'),
    ({ record }) => record,
  );
  return [...groups.values()].map((group): MapRoute => {
    const points = group.toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0));
    const [first] = points as [Located];
    const schematic = points.some(({ precision }) => precision !== 'exact');
    const words = {
      project: plain(reader, first.title),
      places: points.map(({ city }) => city).join(' – '),
    };
    return {
      id: first.record,
      title: reader.t(schematic ? 'map.schematicRoute' : 'map.route', words),
      href: recordHref(reader, first.kind, first.slug) ?? '',
      schematic,
      points,
    };
  });
}

function placeName(reader: Reader, { city, country }: PlaceItem): string {
  const comma = reader.locale === 'ur' ? '، ' : ', ';
  return [city, country && countryName(reader, country)].filter(Boolean).join(comma);
}

const anchorOf = ({ city, country, latitude, longitude }: PlaceItem): string =>
  `place-${[city?.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-') ?? country?.toLowerCase(), latitude, longitude].filter((part) => part !== null).join('_')}`;

const isLocated = (item: PlaceItem): item is Located =>
  item.latitude !== null && item.longitude !== null;
