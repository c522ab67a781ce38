import { locales } from '@chancery/vocabularies';
import { expect, test } from 'vitest';
import type { PlaceItem } from '../../data/places.ts';
import { makeRenderContext } from '../render-context.ts';
import { mapFigure } from './map-figure.ts';

const item = (id: string, more: Partial<PlaceItem>): PlaceItem => ({
  id,
  record: id,
  kind: 'meeting',
  slug: id,
  title: { en: `Talks ${id}` },
  sort: 'meeting',
  position: null,
  label: null,
  city: null,
  country: null,
  latitude: null,
  longitude: null,
  precision: 'city',
  hostSide: null,
  date: '2021-04',
  maybe: false,
  ...more,
});
const moscow = {
  city: { en: 'Moscow' },
  country: 'RU',
  latitude: 55.75,
  longitude: 37.62,
} as const;
const karachi = {
  city: { en: 'Karachi' },
  country: 'PK',
  latitude: 24.86,
  longitude: 67.01,
} as const;
const lahore = {
  city: { en: 'Lahore' },
  country: 'PK',
  latitude: 31.55,
  longitude: 74.34,
} as const;
const pipeline = { kind: 'project', record: 'pipeline', slug: 'pipeline', date: null } as const;

const ITEMS = [
  item('one', { ...moscow, hostSide: 'b' }),
  item('two', { ...moscow, country: 'SU', hostSide: 'b' }),
  item('three', { ...karachi, hostSide: 'a' }),
  item('four', { country: 'PK', precision: 'country' }),
  item('end', { ...pipeline, ...karachi, sort: 'site' }),
  item('point-2', { ...pipeline, ...lahore, sort: 'route', position: 2, precision: 'schematic' }),
  item('point-1', { ...pipeline, ...karachi, sort: 'route', position: 1, precision: 'schematic' }),
];

const reading = { asOf: null, validOn: null, today: '2026-11-24' };

test.each(locales)('in %s, every entry is a row, and marks and routes count as many', (locale) => {
  const context = makeRenderContext(locale, reading, 'pakistan-russia');
  const { props, table, listOnly } = mapFigure(context, ITEMS);
  expect(table.rows.map(({ id }) => id).sort()).toEqual(ITEMS.map(({ id }) => id).sort());
  const marked = props.places.reduce((sum, { count }) => sum + count, 0);
  const routed = props.routes.reduce((sum, { points }) => sum + points.length, 0);
  expect([marked, routed, listOnly]).toEqual([4, 2, 1]);
  expect(marked + routed + listOnly).toBe(ITEMS.length);
});

test('marks lead to the first row of their place; meetings and sites of one place are two marks', () => {
  const context = makeRenderContext('en', reading, 'pakistan-russia');
  const { props, table } = mapFigure(context, ITEMS);
  const anchors = table.rows.flatMap(({ anchor }) => anchor ?? []);
  expect(new Set(anchors).size).toBe(anchors.length);
  for (const { href } of props.places) expect(anchors).toContain(href.slice(1));
  expect(props.places.map(({ title, side }) => [title, side])).toEqual([
    ['Moscow: 2 meetings', 'b'],
    ['Karachi, Pakistan: 1 meeting', 'a'],
    ['Karachi, Pakistan: 1 project', 'none'],
  ]);
});

test('a route keeps its order, and is known only where each of its places is the site itself', () => {
  const context = makeRenderContext('en', reading, 'pakistan-russia');
  const [route] = mapFigure(context, ITEMS).props.routes;
  expect(route).toMatchObject({ schematic: true, points: [karachi, lahore] });
  expect(route?.title).toContain('Karachi – Lahore. The line is schematic');
  const exact = ITEMS.map((one) => ({ ...one, precision: 'exact' as const }));
  expect(mapFigure(context, exact).props.routes[0]?.schematic).toBe(false);
});
