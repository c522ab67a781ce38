import { type GeoProjection, geoConicEqualArea, geoNaturalEarth1 } from 'd3-geo';
import { type Outlines, outlines } from './map-outlines.ts';

/** Degrees; north and east are positive. */
export type Coordinates = { longitude: number; latitude: number };

export const MAP_WIDTH = 980;
export const MAP_HEIGHT = 600;

/** Room between the outermost places and the edge, in pixels. */
const MARGIN = 46;
/** Places further than this from the middle one, in degrees of longitude, go to the inset. */
const NEAR_DEGREES = 75;
/** A single place is shown with this much around it, in degrees. */
const AROUND = { longitude: 9, latitude: 5 };

const INSET_WIDTH = 210;
const INSET_HEIGHT = 112;
const INSET_GAP = 10;

type Inset = { x: number; y: number; width: number; height: number; land: string };

export type MapFrame = Outlines & {
  /** Where a place lies, in pixels of the frame. */
  at(place: Coordinates): { x: number; y: number; inset: boolean };
  /** The whole world in a corner, where some places lie far from the others. */
  inset?: Inset;
};

/** Frames the places: most of them at one scale, and those far away on a small world in a corner. */
export function mapFrame(places: readonly Coordinates[]): MapFrame {
  const middle = medianLongitude(places);
  const isNear = (place: Coordinates) =>
    Math.abs(turn(place.longitude - middle)) <= NEAR_DEGREES && Math.abs(place.latitude) <= 80;
  const near = places.filter(isNear);
  const main = mainProjection(near.length > 0 ? near : [{ longitude: middle, latitude: 20 }]);
  const pixels = (place: Coordinates) => main([place.longitude, place.latitude]) ?? [0, 0];
  const inset = near.length < places.length ? insetIn(emptiestCorner(near.map(pixels))) : undefined;
  return {
    ...outlines(main),
    at(place) {
      const far = inset && !isNear(place);
      const [x = 0, y = 0] = far
        ? (inset.projection([place.longitude, place.latitude]) ?? [])
        : pixels(place);
      return { x, y, inset: Boolean(far) };
    },
    ...(inset && { inset: inset.box }),
  };
}

function mainProjection(places: readonly Coordinates[]): GeoProjection {
  const around = places.flatMap(({ longitude, latitude }) => [
    [longitude - AROUND.longitude, latitude - AROUND.latitude],
    [longitude + AROUND.longitude, latitude + AROUND.latitude],
  ]);
  const middle = medianLongitude(places);
  const west = Math.min(...places.map(({ longitude }) => turn(longitude - middle)));
  const east = Math.max(...places.map(({ longitude }) => turn(longitude - middle)));
  const latitudes = places.map(({ latitude }) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  return geoConicEqualArea()
    .rotate([-(middle + (west + east) / 2), 0])
    .parallels(parallels(south, north))
    .precision(0.6)
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [MAP_WIDTH - MARGIN, MAP_HEIGHT - MARGIN],
      ],
      { type: 'MultiPoint', coordinates: around },
    )
    .clipExtent([
      [0, 0],
      [MAP_WIDTH, MAP_HEIGHT],
    ]);
}

/** A sixth in from either end, and never the same on both sides of the equator. */
function parallels(south: number, north: number): [number, number] {
  const sixth = (north - south) / 6;
  const [low, high] = [south + sixth, north - sixth];
  return Math.abs(low + high) < 2 ? [low, high + 2] : [low, high];
}

function insetIn({ x, y }: { x: number; y: number }): { box: Inset; projection: GeoProjection } {
  const projection = geoNaturalEarth1()
    .precision(0.6)
    .fitExtent(
      [
        [x + 4, y + 4],
        [x + INSET_WIDTH - 4, y + INSET_HEIGHT - 4],
      ],
      { type: 'Sphere' },
    );
  const box = { x, y, width: INSET_WIDTH, height: INSET_HEIGHT };
  return { box: { ...box, land: outlines(projection).land }, projection };
}

/** The corner of the frame in which the fewest places lie. */
function emptiestCorner(taken: readonly (readonly number[])[]): { x: number; y: number } {
  const corners = [MAP_HEIGHT - INSET_HEIGHT - INSET_GAP, INSET_GAP].flatMap((y) =>
    [INSET_GAP, MAP_WIDTH - INSET_WIDTH - INSET_GAP].map((x) => ({ x, y })),
  );
  const within = ({ x, y }: { x: number; y: number }) =>
    taken.filter(
      ([px = 0, py = 0]) =>
        px > x - 60 && px < x + INSET_WIDTH + 60 && py > y - 30 && py < y + INSET_HEIGHT + 30,
    ).length;
  return corners.reduce((best, corner) => (within(corner) < within(best) ? corner : best));
}

function medianLongitude(places: readonly Coordinates[]): number {
  const sorted = places.map(({ longitude }) => longitude).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** An angle between -180 and 180. */
const turn = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
