import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  type DensityRow,
  datePrecision,
  FigureTable,
  PrecisionBar,
  TimelineOverview,
  TimelineSheet,
  tableRows,
  timelineTable,
} from '../src/index.ts';
import { timeAxis } from '../src/time-axis.ts';
import { decadesOf, densityOf } from '../src/timeline-layout.ts';

const AXIS = { from: '1948-01-01', to: '2026-12-31' };

const MEETINGS: DensityRow = {
  kind: 'meeting',
  label: 'Meetings',
  href: '?kind=meeting',
  counts: [
    { from: '1961-01-01', to: '1961-12-31', count: 1 },
    { from: '2019-06-01', to: '2019-06-30', count: 2 },
    { from: '2019-09-30', to: '2019-09-30', count: 1 },
  ],
};
const PROJECTS: DensityRow = {
  kind: 'project',
  label: 'Projects',
  href: '?kind=project',
  counts: [
    { from: '1971-01-01', to: '1976-12-31', count: 1 },
    { from: '2024-03-12', to: 'infinity', count: 1 },
  ],
};
const ROWS = [MEETINGS, PROJECTS];

describe('the overview of the timeline', () => {
  it('counts by year what is known to the year, and no other', () => {
    const axis = timeAxis(AXIS, 'ltr');
    expect(densityOf(MEETINGS.counts, axis).bars).toEqual([
      { year: 1961, count: 1 },
      { year: 2019, count: 3 },
    ]);
    expect(densityOf(PROJECTS.counts, axis)).toMatchObject({
      bars: [],
      spans: [{ count: 1 }, { count: 1 }],
    });
  });

  it('keeps decades without an entry, and loses none', () => {
    const decades = decadesOf(ROWS);
    expect(decades.map(({ decade }) => decade)).toEqual([1960, 1970, 1980, 1990, 2000, 2010, 2020]);
    const all = decades
      .flatMap(({ counts }) => Object.values(counts))
      .reduce((sum, one) => sum + one, 0);
    expect(all).toBe(6);
  });

  it('has a table whose rows are the rows of its file', () => {
    const data = timelineTable(ROWS, 'By decade', {
      decade: 'Decade',
      decadeOf: (first) => `${first}s`,
    });
    const table = renderToStaticMarkup(<FigureTable {...data} />);
    expect(table.match(/<th scope="row">/g)).toHaveLength(7);
    expect(tableRows(data)).toHaveLength(1 + 7);
    expect(tableRows(data)[1]).toEqual(['1960s', 1, 0]);
  });

  for (const direction of ['ltr', 'rtl'] as const) {
    it(`draws a bar for each year and soft time for the rest, ${direction}`, () => {
      const props = {
        rows: ROWS,
        axis: AXIS,
        direction,
        title: 'All kinds over the years',
        labels: {
          kind: 'Kind',
          entries: 'Entries',
          dated: 'Known to the year',
          soft: 'Between years',
        },
      };
      const markup = renderToStaticMarkup(<TimelineOverview {...props} />);
      expect(markup.match(/data-year=/g)).toHaveLength(2);
      expect(markup.match(/data-soft=/g)).toHaveLength(2);
      expect(markup + renderToStaticMarkup(<TimelineSheet {...props} />)).not.toMatch(
        /NaN|undefined|Infinity/,
      );
    });
  }
});

describe('the bar beside a date', () => {
  it('is as long as the date is uncertain', () => {
    expect(datePrecision('2021-04-06', '2021-04-07')).toBe('day');
    expect(datePrecision('2019-06-01', '2019-06-30')).toBe('month');
    expect(datePrecision('2015-01-01', '2015-12-31')).toBe('year');
    expect(datePrecision('2019-01-01', '2021-12-31')).toBe('longer');
    expect(datePrecision('2019-01-01', 'infinity')).toBe('open');
    const bar = renderToStaticMarkup(<PrecisionBar lower="2019-01-01" upper="infinity" />);
    expect(bar).toContain('stroke-dasharray');
    expect(bar).not.toMatch(/NaN/);
  });
});
