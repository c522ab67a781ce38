import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  type Direction,
  FigureTable,
  StatusBoard,
  StatusStrip,
  StatusStripTable,
  statusBoardTable,
} from '../src/index.ts';
import { AXIS, PIPELINE, percents } from './cast.tsx';

const strip = (direction: Direction = 'ltr') =>
  renderToStaticMarkup(
    <StatusStrip
      entries={PIPELINE}
      until="2026-03-01"
      promises={[
        { lower: '2016-01-01', upper: '2016-12-31', state: 'lapsed', label: 'Work starts in 2016' },
      ]}
      marks={[
        { what: 'reported', date: '2021-05-28', label: 'Reported, 28 May 2021' },
        { what: 'checked', date: '2024-03-12', label: 'Checked, nothing new' },
      ]}
      axis={AXIS}
      direction={direction}
      locale="en"
      title="Statuses of the pipeline"
      description="Mooted in 2013, agreed in 2015."
    />,
  );

describe('the status strip', () => {
  it('has a name and a description', () => {
    expect(strip()).toMatch(/role="img" aria-labelledby="(\S+)-title \1-desc"/);
    expect(strip()).toContain('Mooted in 2013, agreed in 2015.</desc>');
  });

  it('hatches what is inferred, and nothing else', () => {
    const [, ...groups] = strip().split('data-kind=');
    for (const group of groups) {
      if (group.startsWith('"solid"')) {
        expect(group.includes('data-inferred')).toBe(group.includes('data-status="shelved"'));
      }
    }
  });

  it('S1 marks promises by what came of them, reports and checks each by a shape of its own', () => {
    expect(strip()).toContain('data-promise="lapsed"');
    const [, reported = '', checked = ''] = strip().split('data-mark=');
    expect(reported).toMatch(/^"reported"><title>Reported, 28 May 2021<\/title>/);
    expect(checked).toMatch(/^"checked"><title>Checked, nothing new<\/title>/);
    const glyph = (mark: string) => mark.match(/<path d="M0-3.4[^>]*fill="([^"]*)"/)?.[1];
    expect(glyph(reported)).not.toBe(glyph(checked));
  });

  it('is mirrored for a right-to-left reader', () => {
    const boxes = (markup: string) =>
      [...markup.matchAll(/<rect x="([\d.]+)%" width="([\d.]+)%"/g)].map(([, x, width]) => [
        Number(x),
        Number(width),
      ]);
    const [ltr, rtl] = [boxes(strip('ltr')), boxes(strip('rtl'))];
    expect(rtl.length).toBe(ltr.length);
    for (const [index, [x = 0, width = 0]] of ltr.entries()) {
      expect(rtl[index]?.[0]).toBeCloseTo(100 - x - width, 1);
      expect(rtl[index]?.[1]).toBeCloseTo(width, 2);
    }
  });

  it('stays within its width and says no NaN', () => {
    expect(strip()).not.toMatch(/NaN|Infinity|undefined/);
    for (const x of percents(strip(), / x="([-\d.]+)%"/g)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
    }
  });

  it('has a table with as many rows as entries, dated no more precisely than known', () => {
    const table = renderToStaticMarkup(
      <StatusStripTable
        entries={PIPELINE}
        locale="en"
        caption="Statuses"
        labels={{
          since: 'Since',
          status: 'Status',
          basis: 'Basis',
          inferred: 'inferred from silence',
          stated: 'stated',
        }}
      />,
    );
    expect(table.match(/<th scope="row">/g)).toHaveLength(PIPELINE.length);
    expect(table).toContain('<th scope="row">2018</th>');
    expect(table.match(/inferred from silence/g)).toHaveLength(1);
  });
});

describe('the status board', () => {
  const rows = ['Pipeline', 'Railway'].map((name) => ({
    id: name,
    name,
    href: `/projects/${name}`,
    present: { status: 'preparation', label: 'preparation', since: 'since 28 May 2021' },
    entries: PIPELINE,
    description: `${name}: in preparation since 28 May 2021`,
  }));

  it('links every project, names its strip, and keeps the order', () => {
    const board = renderToStaticMarkup(
      <StatusBoard
        rows={rows}
        until="2026-03-01"
        axis={AXIS}
        locale="en"
        title="All projects"
        labels={{ name: 'Project', present: 'Status', strip: 'Strip' }}
      />,
    );
    expect([...board.matchAll(/<a href="\/projects\/(\w+)"/g)].map((match) => match[1])).toEqual([
      'Pipeline',
      'Railway',
    ]);
    expect(board).toContain('aria-label="Pipeline: in preparation since 28 May 2021"');
    expect(board).not.toMatch(/NaN|undefined/);
  });

  it('has a table with as many rows', () => {
    const table = renderToStaticMarkup(
      <FigureTable
        {...statusBoardTable(rows, 'All projects', {
          name: 'Project',
          present: 'Status',
          since: 'Since',
          history: 'History',
        })}
      />,
    );
    expect(table.match(/<th scope="row">/g)).toHaveLength(rows.length);
  });
});
