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
import { placeInWords } from '../place.tsx';
import { plain, type RenderContext, recordHref } from '../render-context.ts';
import { word } from '../words.ts';

type Located = PlaceItem & { longitude: number; latitude: number };

export type MapFigure = {
  props: PlaceMapProps;
  table: FigureTableProps;
  /** Entries that no point can stand for. */
  listOnly: number;
};

/** The places of the record as the map and its table take them: every entry is a row. */
export function mapFigure(context: RenderContext, items: readonly PlaceItem[]): MapFigure {
  const { t } = context;
  const at = Map.groupBy(items, anchorOf);
  const shared = (item: PlaceItem) => at.get(anchorOf(item))?.length ?? 0;
  const rows = [...items].sort(
    (one, other) =>
      shared(other) - shared(one) ||
      placeName(context, one).localeCompare(placeName(context, other), context.locale),
  );
  const anchored = new Set<string>();
  return {
    props: {
      places: marks(context, items),
      routes: routesOf(context, items),
      title: t('map.title'),
      description: t('map.about'),
      direction: context.direction,
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
        return { ...rowOf(context, item), ...(first && { anchor }) };
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

function rowOf(context: RenderContext, item: PlaceItem): PlaceRow {
  const { t } = context;
  const label = item.label && plain(context, item.label, '');
  return {
    id: item.id,
    title: plain(context, item.title),
    href: recordHref(context, item.kind, item.slug) ?? '',
    place: placeName(context, item),
    precision: word(context, 'placePrecision', item.precision),
    sort: [t(`map.sort.${item.sort}`), label].filter(Boolean).join(' · '),
    date: [item.date && formatDate(item.date, context.locale), item.maybe && t('common.maybe')]
      .filter(Boolean)
      .join(' '),
  };
}

/** Meetings and sites that share a place are one mark each, which leads to their rows. */
function marks(context: RenderContext, items: readonly PlaceItem[]): MapPlace[] {
  const groups = Map.groupBy(
    items.filter(isLocated).filter(({ sort }) => sort !== 'route'),
    (item) => `${anchorOf(item)} ${item.sort} ${item.precision}`,
  );
  return [...groups.values()].flatMap((group): MapPlace[] => {
    const [first] = group;
    if (!first) return [];
    const count = group.length;
    // A city that was another country's then is named alone.
    const one = group.every(({ country }) => country === first.country);
    const place = one ? placeName(context, first) : cityOf(context, first);
    const mark: MapPlace = {
      id: `${first.sort} ${first.id}`,
      name: cityOf(context, first) || place,
      title:
        first.sort === 'meeting'
          ? context.t('map.markMeetings', { place, count })
          : context.t('map.markProjects', { place, count }),
      href: `#${anchorOf(first)}`,
      sort: first.sort === 'meeting' ? 'meetings' : 'projects',
      count,
      precision: first.precision,
      side: hostOf(group),
      longitude: first.longitude,
      latitude: first.latitude,
    };
    return [mark];
  });
}

/** The side that received all who met there. */
function hostOf(group: readonly PlaceItem[]): MapPlace['side'] {
  const [side] = group.map(({ hostSide }) => hostSide);
  return side && group.every(({ hostSide }) => hostSide === side) ? side : 'none';
}

/** A route is drawn as known only where each of its places is the site itself. */
function routesOf(context: RenderContext, items: readonly PlaceItem[]): MapRoute[] {
  const groups = Map.groupBy(
    items.filter(isLocated).filter(({ sort }) => sort === 'route'),
    ({ record }) => record,
  );
  return [...groups.values()].map((group): MapRoute => {
    const points = group.toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0));
    const [first] = points as [Located];
    const schematic = points.some(({ precision }) => precision !== 'exact');
    const words = {
      project: plain(context, first.title),
      places: points.map((point) => cityOf(context, point)).join(' – '),
    };
    return {
      id: first.record,
      title: context.t(schematic ? 'map.schematicRoute' : 'map.route', words),
      href: recordHref(context, first.kind, first.slug) ?? '',
      schematic,
      points,
    };
  });
}

const placeName = (context: RenderContext, place: PlaceItem): string =>
  placeInWords(context, place) ?? '';

const cityOf = (context: RenderContext, { city }: PlaceItem): string =>
  city ? plain(context, city, '') : '';

/** One place whatever language it is read in. */
const anchorOf = ({ city, country, latitude, longitude }: PlaceItem): string => {
  const name = city && (city.en ?? city.ru ?? city.ur);
  return `place-${[name?.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-') ?? country?.toLowerCase(), latitude, longitude].filter((part) => part !== null).join('_')}`;
};

const isLocated = (item: PlaceItem): item is Located =>
  item.latitude !== null && item.longitude !== null;
