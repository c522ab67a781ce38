import { MAP_HEIGHT, MAP_WIDTH } from './map-frame.ts';
import type { PlacedMark } from './map-layout.ts';

export type MapLabel = {
  mark: PlacedMark;
  /** Distance from the mark in pixels, which is the same on every screen. */
  dx: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
  show: 'always' | 'wide' | 'narrow';
};

type Place = Pick<MapLabel, 'dx' | 'dy' | 'anchor'>;
type Box = { left: number; top: number; right: number; bottom: number };

const LETTER_PX = 6.3;
const LINE_PX = 13;
/** The width of the map on a phone. */
const NARROW_PX = 350;

/**
 * Which places carry their name, and on which side of the mark: on a phone fewer do. The most
 * visited come first; a name is left out where it would cover a mark or another name.
 */
export function mapLabels(marks: readonly PlacedMark[]): MapLabel[] {
  const wide = labelsAt(marks, MAP_WIDTH);
  const narrow = labelsAt(marks, NARROW_PX);
  const key = (one: MapLabel | Omit<MapLabel, 'show'>) =>
    `${one.mark.place.id} ${one.anchor} ${one.dx} ${one.dy}`;
  const both = new Set(narrow.map(key));
  const shared = wide.filter((one) => both.has(key(one)));
  const sharedKeys = new Set(shared.map(key));
  return [
    ...shared.map((one) => ({ ...one, show: 'always' as const })),
    ...wide
      .filter((one) => !sharedKeys.has(key(one)))
      .map((one) => ({ ...one, show: 'wide' as const })),
    ...narrow
      .filter((one) => !sharedKeys.has(key(one)))
      .map((one) => ({ ...one, show: 'narrow' as const })),
  ];
}

function labelsAt(marks: readonly PlacedMark[], width: number): Omit<MapLabel, 'show'>[] {
  const scale = width / MAP_WIDTH;
  const taken: Box[] = marks.map((mark) => around(mark, scale));
  const named = new Set<string>();
  const labels: Omit<MapLabel, 'show'>[] = [];
  for (const mark of [...marks].sort((one, other) => other.place.count - one.place.count)) {
    const { name } = mark.place;
    if (named.has(name)) continue;
    const place = places(mark.r).find((one) => {
      const box = boxOf(mark, one, scale);
      return isInside(box, scale) && !taken.some((other) => overlaps(box, other));
    });
    if (!place) continue;
    named.add(name);
    taken.push(boxOf(mark, place, scale));
    labels.push({ mark, ...place });
  }
  return labels;
}

/** After the mark, before it, under it, over it. */
const places = (r: number): Place[] => [
  { dx: r + 4, dy: 4, anchor: 'start' },
  { dx: -(r + 4), dy: 4, anchor: 'end' },
  { dx: 0, dy: r + 13, anchor: 'middle' },
  { dx: 0, dy: -(r + 5), anchor: 'middle' },
  { dx: r + 2, dy: r + 10, anchor: 'start' },
  { dx: -(r + 2), dy: r + 10, anchor: 'end' },
];

function boxOf({ x, y, place }: PlacedMark, { dx, dy, anchor }: Place, scale: number): Box {
  const width = place.name.length * LETTER_PX;
  const start = x * scale + dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  const base = y * scale + dy;
  return { left: start, right: start + width, top: base - LINE_PX + 3, bottom: base + 3 };
}

function around({ x, y, r }: PlacedMark, scale: number): Box {
  const [cx, cy] = [x * scale, y * scale];
  return { left: cx - r, right: cx + r, top: cy - r, bottom: cy + r };
}

const isInside = ({ left, right, top, bottom }: Box, scale: number): boolean =>
  left >= 2 && top >= 2 && right <= MAP_WIDTH * scale - 2 && bottom <= MAP_HEIGHT * scale - 2;

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top;
