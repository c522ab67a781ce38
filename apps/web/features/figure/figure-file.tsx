import { csv } from '@chancery/exchange';
import {
  EncounterSheet,
  type FigureTableProps,
  PlaceMapSheet,
  StatusBoardSheet,
  TimelineSheet,
  TradeSheet,
  tableRows,
} from '@chancery/figures';
import type { ReactElement } from 'react';
import type { FigurePage } from '../../addresses/page.ts';
import { mapFigure } from '../../components/map/map-figure.ts';
import { calendarFigure } from '../../components/meeting/meeting-calendar.tsx';
import { boardFigure } from '../../components/project/project-board.tsx';
import { hrefFor, type RenderContext } from '../../components/render-context.ts';
import { mirrorFigure } from '../../components/series/mirror.tsx';
import { seriesFigure } from '../../components/series/series-figure.ts';
import { timelineFigure } from '../../components/timeline/timeline-figure.ts';
import { type DossierShown, dossierBySlug } from '../../data/dossiers.ts';
import { meetingCalendar } from '../../data/meetings.ts';
import { placeList } from '../../data/places.ts';
import { projectBoard } from '../../data/projects.ts';
import { seriesBySlug, seriesOverview } from '../../data/series.ts';
import { timelineDensity } from '../../data/timeline.ts';
import { env } from '../../env.ts';

const TYPES = {
  'figure.svg': 'image/svg+xml; charset=utf-8',
  'table.csv': 'text/csv; charset=utf-8',
} as const;

/** A register's picture, or its table, as a file; null where there is nothing to show. */
export async function figureFile(
  context: RenderContext,
  page: FigurePage,
): Promise<{ body: string; type: string } | null> {
  const dossier = await dossierBySlug(context.view, page.dossier);
  if (dossier.state !== 'shown') return null;
  const figure = await figureOf(context, page, dossier);
  if (!figure) return null;
  const type = TYPES[page.file];
  if (page.file === 'table.csv') return { body: await tableOf(figure.table), type };
  // Next keeps this module out of its server layer unless it is asked for where it is used.
  const { renderToStaticMarkup } = await import('react-dom/server');
  return { body: abroad(renderToStaticMarkup(figure.sheet), context, page), type };
}

type Figure = { sheet: ReactElement; table: FigureTableProps };

async function figureOf(
  context: RenderContext,
  { register, dossier: slug, slug: record, filters, file }: FigurePage,
  dossier: DossierShown,
): Promise<Figure | null> {
  const { view } = context;
  // A picture holds what can be read; a table for a program has it all.
  const all = file === 'table.csv';
  switch (register) {
    case 'projects': {
      const { props, table } = boardFigure(context, await projectBoard(view, slug, filters, all));
      return { sheet: <StatusBoardSheet {...props} />, table };
    }
    case 'meetings': {
      const meetings = await meetingCalendar(view, slug, filters, all);
      const { props, table } = calendarFigure(context, dossier, meetings);
      return { sheet: <EncounterSheet {...props} />, table };
    }
    case 'trade': {
      if (record) return seriesOf(context, slug, record);
      const series = await seriesOverview(view, slug, filters);
      const { title, charts, table } = mirrorFigure(context, dossier, series);
      const about = context.t('series.mirrorDescription');
      if (charts.length === 0) return null;
      return { sheet: <TradeSheet title={title} about={about} charts={charts} />, table };
    }
    case 'map': {
      const { props, table } = mapFigure(context, (await placeList(view, slug, filters)).items);
      return { sheet: <PlaceMapSheet {...props} />, table };
    }
    case 'timeline': {
      const density = await timelineDensity(view, slug, filters);
      const figure = timelineFigure(context, filters, density);
      return figure && { sheet: <TimelineSheet {...figure.props} />, table: figure.table };
    }
  }
}

async function seriesOf(
  context: RenderContext,
  dossier: string,
  slug: string,
): Promise<Figure | null> {
  const { detail } = await seriesBySlug(context.view, dossier, slug);
  const figure = detail.state === 'shown' ? seriesFigure(context, detail) : null;
  if (!figure) return null;
  const { chart, table } = figure;
  return {
    sheet: <TradeSheet title={chart.title} charts={[chart]} />,
    table,
  };
}

async function tableOf(table: FigureTableProps): Promise<string> {
  const [head = [], ...rows] = tableRows(table);
  const columns = head.map((name, column) => ({
    name: String(name),
    label: String(name),
    value: (row: (string | number)[]) => row[column],
  }));
  let text = '';
  for await (const part of csv(columns, rows, { byteOrderMark: true })) text += part;
  return text;
}

/** A file leaves the site: its links say where it came from. */
function abroad(svg: string, context: RenderContext, page: FigurePage): string {
  const { dossier, register, filters } = page;
  const base = env().PUBLIC_URL;
  const home = hrefFor(context, { page: 'register', dossier, register, filters });
  return svg
    .replaceAll('href="#place', `href="${base}${home.replaceAll('&', '&amp;')}#place`)
    .replaceAll('href="/', `href="${base}/`);
}
