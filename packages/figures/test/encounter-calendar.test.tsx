import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { emptyYears, encounterRows } from '../src/encounter-layout.ts';
import { type Encounter, EncounterCalendar, encounterTable, FigureTable } from '../src/index.ts';
import { timeAxis } from '../src/time-axis.ts';
import { AXIS } from './cast.tsx';

const meeting = (id: string, day: string, level: string, more?: Partial<Encounter>): Encounter => ({
  id,
  lower: day,
  upper: day,
  level,
  levelLabel: level,
  hostSide: 'a',
  sideline: false,
  title: `Talks ${id}`,
  href: `/meetings/${id}`,
  ...more,
});

const ITEMS = [
  meeting('one', '2012-04-11', 'ministers'),
  meeting('two', '2012-04-12', 'ministers', { hostSide: 'b' }),
  meeting('three', '2018-06-01', 'heads', { sideline: true, hostSide: 'none' }),
  meeting('four', '2020-01-01', 'ministers', { upper: '2020-12-31' }),
];

describe('the encounter calendar', () => {
  it('stacks meetings that would cover each other', () => {
    const [ministers] = encounterRows(ITEMS, timeAxis(AXIS, 'ltr'));
    expect(ministers?.items.map((one) => one.lane)).toEqual([0, 1, 0]);
  });

  it('draws a meeting of which only the year is known as a span', () => {
    const [ministers] = encounterRows(ITEMS, timeAxis(AXIS, 'ltr'));
    expect(ministers?.items.map((one) => Boolean(one.span))).toEqual([false, false, true]);
  });

  it('shows the years in which nobody met', () => {
    expect(emptyYears(ITEMS, timeAxis(AXIS, 'ltr')).map((gap) => [gap.first, gap.last])).toEqual([
      [2013, 2017],
      [2019, 2019],
      [2021, 2026],
    ]);
  });

  it('keeps a level without meetings, links every meeting, and says no NaN', () => {
    const markup = renderToStaticMarkup(
      <EncounterCalendar
        items={ITEMS}
        levels={[
          { level: 'heads', label: 'Heads' },
          { level: 'ministers', label: 'Ministers' },
          { level: 'envoys', label: 'Envoys' },
        ]}
        axis={AXIS}
        direction="rtl"
        locale="en"
        title="Meetings"
        labels={{
          level: 'Level',
          meetings: 'Meetings',
          hostA: 'A',
          hostB: 'B',
          hostNone: 'Neither',
          sideline: 'Sideline',
          gap: 'Nobody met',
        }}
      />,
    );
    expect(markup.match(/<th scope="row"/g)).toHaveLength(3);
    expect(markup.match(/data-encounter=/g)).toHaveLength(ITEMS.length);
    expect(markup).not.toMatch(/NaN|undefined/);
  });

  it('has a table with a row for each meeting', () => {
    const table = renderToStaticMarkup(
      <FigureTable
        {...encounterTable(ITEMS, 'en', 'Meetings', {
          date: 'Date',
          meeting: 'Meeting',
          level: 'Level',
          host: 'Host',
          hosts: { a: 'A', b: 'B', none: 'Neither' },
          sideline: 'sideline',
        })}
      />,
    );
    expect(table.match(/<th scope="row">/g)).toHaveLength(ITEMS.length);
    expect(table).toContain('Neither (sideline)');
  });
});
