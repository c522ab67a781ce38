import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  FigureTable,
  type MapPlace,
  type MapRoute,
  PlaceMap,
  PlaceMapSheet,
  type PlaceRow,
  placeTable,
} from '../src/index.ts';
import { mapLabels } from '../src/map-labels.ts';
import { mapLayout } from '../src/map-layout.ts';

const place = (
  name: string,
  longitude: number,
  latitude: number,
  more?: Partial<MapPlace>,
): MapPlace => ({
  id: name.toLowerCase(),
  name,
  title: `${name}: 3 meetings`,
  href: `#place-${name.toLowerCase()}`,
  sort: 'meetings',
  count: 3,
  precision: 'city',
  side: 'none',
  longitude,
  latitude,
  ...more,
});

const MOSCOW = place('Moscow', 37.62, 55.75, { count: 24, side: 'b' });
const ISLAMABAD = place('Islamabad', 73.06, 33.69, { count: 6, side: 'a' });
const RAWALPINDI = place('Rawalpindi', 73.04, 33.6);
const NEW_YORK = place('New York', -74.01, 40.71);
const MILL = place('Karachi', 67.01, 24.86, {
  id: 'mill',
  sort: 'projects',
  count: 1,
  precision: 'exact',
});
const PLACES = [MOSCOW, ISLAMABAD, RAWALPINDI, NEW_YORK, MILL];

const route = (schematic: boolean): MapRoute => ({
  id: 'line',
  title: 'Gas line, drawn schematically',
  href: '/line',
  schematic,
  points: [
    { longitude: 67.01, latitude: 24.86 },
    { longitude: 72, latitude: 28 },
    { longitude: 74.34, latitude: 31.55 },
  ],
});

const words = {
  title: 'Places',
  description: 'Borders are schematic.',
  keyLabels: {
    meetings: 'Meetings',
    projects: 'Projects',
    exact: 'The site itself',
    wide: 'Somewhere around',
    route: 'Course',
    schematic: 'Course, schematic',
    disputed: 'In dispute',
  },
};

const draw = (places = PLACES, routes = [route(true)]) =>
  renderToStaticMarkup(<PlaceMap places={places} routes={routes} {...words} />);

describe('the map', () => {
  it('draws a schematic route dashed, and says so; one that is known, solid', () => {
    const drawn = (schematic: boolean) =>
      /<a [^>]*data-route="line".*?<\/a>/s.exec(draw(PLACES, [route(schematic)]))?.[0] ?? '';
    expect(drawn(true).match(/stroke-dasharray/g)).toHaveLength(2);
    expect(drawn(false)).not.toContain('stroke-dasharray');
    expect(draw(PLACES, [route(true)])).toContain('Course, schematic');
    expect(draw(PLACES, [route(false)])).not.toContain('Course, schematic');
  });

  it('makes each place a link with a name, and gives it a row in the table', () => {
    const markup = draw();
    const marks = [...markup.matchAll(/<a [^>]*aria-label="([^"]+)"[^>]*data-place=/g)];
    expect(marks.map(([, name]) => name).sort()).toEqual(PLACES.map(({ title }) => title).sort());
    const rows = PLACES.map(
      ({ id, name, title, href }): PlaceRow => ({
        id,
        anchor: `place-${id}`,
        place: name,
        precision: 'Somewhere in the city',
        sort: 'Meeting',
        title,
        href,
        date: '2021',
      }),
    );
    const labels = {
      place: 'Place',
      precision: 'Precision',
      sort: 'Kind',
      what: 'What',
      date: 'When',
    };
    const table = renderToStaticMarkup(<FigureTable {...placeTable(rows, 'Places', labels)} />);
    expect(table.match(/<th scope="row">/g)).toHaveLength(marks.length);
    expect(table).toContain('id="place-moscow"');
  });

  it('gives a place a soft halo only where it lies somewhere in a region or a country', () => {
    expect(draw()).not.toContain('data-halo');
    const vague = draw([...PLACES, place('Sindh', 68.5, 26, { precision: 'region' })]);
    expect(vague.match(/data-halo/g)).toHaveLength(1);
    expect(vague).toContain('Somewhere around');
  });

  it('puts a place on the other side of the world into the inset, and has none without', () => {
    const { frame, marks } = mapLayout(PLACES, []);
    expect(frame.inset).toBeDefined();
    expect(marks.filter(({ inset }) => inset).map((mark) => mark.place.name)).toEqual(['New York']);
    expect(mapLayout([MOSCOW, ISLAMABAD], []).frame.inset).toBeUndefined();
  });

  it('keeps every mark within the frame, whichever places there are', () => {
    for (const places of [
      PLACES,
      [MOSCOW],
      [NEW_YORK, MOSCOW],
      [place('Suva', 178.4, -18.1), place('Apia', -171.8, -13.8)],
    ]) {
      for (const { x, y } of mapLayout(places, []).marks) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(980);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(600);
      }
    }
  });

  it('names a place once, and on a phone leaves out what has no room', () => {
    const labels = mapLabels(mapLayout(PLACES, []).marks);
    for (const at of ['wide', 'narrow'] as const) {
      const names = labels
        .filter(({ show }) => show === 'always' || show === at)
        .map(({ mark }) => mark.place.name);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toContain('Moscow');
    }
  });

  it('stays light, holds no NaN, and can be a file of its own', () => {
    const markup = draw();
    expect(markup.length).toBeLessThan(120_000);
    const sheet = renderToStaticMarkup(
      <PlaceMapSheet places={PLACES} routes={[route(true)]} {...words} />,
    );
    expect(sheet).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(sheet).toContain('Borders are schematic.');
    expect(markup + sheet).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('draws the Line of Control and the border of Ukraine as not settled', () => {
    const { disputed, borders } = mapLayout(PLACES, []).frame;
    expect(disputed.length).toBeGreaterThan(100);
    expect(borders.length).toBeGreaterThan(disputed.length);
  });
});
