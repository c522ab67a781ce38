import type { Side } from './colors.ts';
import { type Coordinates, type MapFrame, mapFrame } from './map-frame.ts';

export type PlacePrecision = 'exact' | 'city' | 'region' | 'country' | 'schematic';

/** Meetings or projects at one place. */
export type MapPlace = Coordinates & {
  id: string;
  /** What the place is called, beside its mark. */
  name: string;
  /** The mark's name for those who do not see it: "Moscow: 22 meetings". */
  title: string;
  href: string;
  sort: 'meetings' | 'projects';
  count: number;
  precision: PlacePrecision;
  /** Whose country it is. */
  side: Side;
};

/** Places in order, joined. */
export type MapRoute = {
  id: string;
  title: string;
  href: string;
  /** Drawn to show a course, not where it lies. */
  schematic: boolean;
  points: readonly Coordinates[];
};

export type PlacedMark = { place: MapPlace; x: number; y: number; r: number; inset: boolean };
export type PlacedRoute = { route: MapRoute; legs: readonly Leg[] };
type Leg = { x1: number; y1: number; x2: number; y2: number };

export type MapLayout = { frame: MapFrame; marks: PlacedMark[]; routes: PlacedRoute[] };

const SMALLEST_R = 4;
const LARGEST_R = 17;
const SQUARE_R = 4.5;

/** Where everything lies in the frame, largest marks first so that small ones stay on top. */
export function mapLayout(places: readonly MapPlace[], routes: readonly MapRoute[]): MapLayout {
  const frame = mapFrame([...places, ...routes.flatMap(({ points }) => points)]);
  const most = Math.max(1, ...places.map(({ count }) => count));
  const circles = places
    .filter(({ sort }) => sort === 'meetings')
    .map((place) => ({ place, r: radius(place.count, most), ...frame.at(place) }))
    .sort((one, other) => other.r - one.r);
  const squares = places
    .filter(({ sort }) => sort === 'projects')
    .map((place) => {
      const at = frame.at(place);
      const under = circles.find((one) => Math.hypot(one.x - at.x, one.y - at.y) < one.r);
      // Beside the circle of the same place, not on it.
      return { place, r: SQUARE_R, ...at, ...(under && { x: under.x + under.r + SQUARE_R + 2 }) };
    });
  return {
    frame,
    marks: [...circles, ...squares],
    routes: routes.map((route) => ({ route, legs: legsOf(route, frame) })),
  };
}

/** The area of a circle stands for its count. */
const radius = (count: number, most: number): number =>
  Math.max(SMALLEST_R, LARGEST_R * Math.sqrt(count / most));

function legsOf(route: MapRoute, frame: MapFrame): Leg[] {
  const points = route.points.map((point) => frame.at(point));
  return points.flatMap((from, index) => {
    const to = points[index + 1];
    return to ? [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }] : [];
  });
}
