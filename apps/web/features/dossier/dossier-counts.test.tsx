import type { Locale } from '@chancery/vocabularies';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DatedRecords } from '../../components/dated-records.tsx';
import { ProjectBoard } from '../../components/project/project-board.tsx';
import { makeRenderContext } from '../../components/render-context.ts';
import type { Board, ProjectCount, ProjectItem } from '../../data/projects.ts';
import { WhereThingsStand } from './where-things-stand.tsx';

const context = (locale: Locale) =>
  makeRenderContext(locale, { asOf: null, validOn: null, today: '2026-11-24' }, 'pakistan-russia');

const counts: ProjectCount[] = [
  { status: 'agreed', counted: true, count: 130 },
  { status: 'operating', counted: true, count: 80 },
  { status: 'operating', counted: false, count: 3 },
];

const project = (number: number): ProjectItem => ({
  id: `01920000-0000-7000-8000-${String(number).padStart(12, '0')}`,
  slug: `project-${number}`,
  title: { en: `Project ${number}` },
  identifiers: [] as never,
  names: [],
  status: 'agreed',
  statusDate: '2015-10-16',
  sector: 'gas',
  nature: 'built',
  health: 'not_rated',
  checked: null,
  counted: true,
  maybe: false,
});
const board = (shown: number, total: number): Board => ({
  items: Array.from({ length: shown }, (_, index) => project(index)),
  total,
  histories: {},
});

test('S2 the sentence counts what is on record, not what a page holds', () => {
  const said = (locale: Locale) =>
    renderToStaticMarkup(
      <WhereThingsStand
        context={context(locale)}
        counts={counts}
        latest={project(1)}
        met={undefined}
      />,
    );
  expect(said('en')).toContain('210 projects are on record, 130 planned, 80 in service.');
  expect(said('en')).toContain('3 more are not counted');
  expect(said('ru')).toContain('210');
  expect(said('ur')).toContain('210');
});

test('S2 a board that holds a part of the projects says so, and one that holds all does not', () => {
  const drawn = (shown: number, total: number) =>
    renderToStaticMarkup(<ProjectBoard context={context('en')} board={board(shown, total)} />);
  expect(drawn(100, 210)).toContain('The 100 projects that moved last, of 210, on one time axis.');
  expect(drawn(100, 210)).not.toContain('All projects');
  expect(drawn(10, 10)).toContain('All projects on one time axis, the latest move first.');
});

test('S2 a list that is a part says of how many, and leads to all of them', () => {
  const rows = board(2, 2).items;
  const list = (total: number) =>
    renderToStaticMarkup(
      <DatedRecords context={context('en')} kind="project" rows={rows} total={total} all="/all" />,
    );
  expect(list(5)).toContain('Shown: 2 of 5. <a href="/all">See all</a>');
  expect(list(2)).not.toContain('Shown');
});
