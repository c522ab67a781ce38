import { COLOR } from './colors.ts';
import {
  DotsDrawing,
  dotsHeight,
  type EncounterCalendarProps,
  encounterKey,
  GapPattern,
} from './encounter-calendar.tsx';
import { emptyYears, encounterRows } from './encounter-layout.ts';
import { figureId } from './figure-id.ts';
import { MAP_HEIGHT } from './map-frame.ts';
import { mapLayout } from './map-layout.ts';
import { MapDrawing, type PlaceMapProps, placeKey } from './place-map.tsx';
import { RowsSheet, SHEET_PAD, SHEET_WIDTH, Sheet } from './sheet.tsx';
import { type StatusBoardProps, StripDrawing, stripHeight } from './status-board.tsx';
import { StripDefs } from './strip-marks.tsx';
import { timeAxis, yearTicks } from './time-axis.ts';
import {
  DENSITY_HEIGHT,
  Density,
  densityKey,
  mostIn,
  type TimelineOverviewProps,
} from './timeline-overview.tsx';
import { INSET, PanelDrawing, TOP, type TradeChartProps, YEARS } from './trade-chart.tsx';
import { tradePanels } from './trade-layout.ts';
import { Fill, isSecond, Textures } from './trade-marks.tsx';

/** The status board as a file of its own. */
export function StatusBoardSheet({
  rows,
  until,
  axis: bounds,
  direction = 'ltr',
  title,
  description,
}: StatusBoardProps) {
  const axis = timeAxis(bounds, direction);
  const ticks = yearTicks(axis);
  const id = figureId(title, 'sheet');
  return (
    <RowsSheet
      title={title}
      {...(description && { about: description })}
      direction={direction}
      axis={axis}
      ticks={ticks}
      defs={<StripDefs id={id} rtl={direction === 'rtl'} />}
      rows={rows.map((row) => ({
        id: row.id,
        name: row.name,
        note: [row.present.label, row.present.since].filter(Boolean).join(' · '),
        height: stripHeight(row),
        picture: <StripDrawing row={row} until={until} axis={axis} ticks={ticks} id={id} />,
      }))}
    />
  );
}

/** The encounter calendar as a file of its own. */
export function EncounterSheet({
  items,
  levels,
  axis: bounds,
  direction = 'ltr',
  locale,
  title,
  description,
  labels,
}: EncounterCalendarProps) {
  const axis = timeAxis(bounds, direction);
  const ticks = yearTicks(axis);
  const gaps = emptyYears(items, axis);
  const id = figureId(title, 'sheet');
  return (
    <RowsSheet
      title={title}
      {...(description && { about: description })}
      direction={direction}
      axis={axis}
      ticks={ticks}
      defs={<GapPattern id={id} />}
      keys={encounterKey(labels, gaps.length > 0, id)}
      rows={encounterRows(items, axis, levels).map((row) => ({
        id: row.level,
        name: row.label,
        note: String(row.items.length),
        height: dotsHeight(row),
        picture: (
          <DotsDrawing
            row={row}
            axis={axis}
            ticks={ticks}
            gaps={gaps}
            id={id}
            locale={locale}
            labels={labels}
          />
        ),
      }))}
    />
  );
}

/** The overview of the timeline as a file of its own. */
export function TimelineSheet({
  rows,
  axis: bounds,
  direction = 'ltr',
  title,
  description,
  labels,
}: TimelineOverviewProps) {
  const axis = timeAxis(bounds, direction);
  const ticks = yearTicks(axis);
  const most = mostIn(rows, axis);
  return (
    <RowsSheet
      title={title}
      {...(description && { about: description })}
      direction={direction}
      axis={axis}
      ticks={ticks}
      keys={densityKey(labels)}
      rows={rows.map((row) => ({
        id: row.kind,
        name: row.label,
        note: String(row.counts.reduce((sum, { count }) => sum + count, 0)),
        height: DENSITY_HEIGHT,
        picture: <Density row={row} axis={axis} ticks={ticks} most={most} />,
      }))}
    />
  );
}

/** The map as a file of its own. */
export function PlaceMapSheet({
  places,
  routes,
  title,
  description,
  keyLabels,
  direction = 'ltr',
}: PlaceMapProps) {
  const layout = mapLayout(places, routes);
  return (
    <Sheet
      title={title}
      about={description}
      direction={direction}
      height={MAP_HEIGHT}
      keys={placeKey(layout, keyLabels)}
    >
      <svg width={SHEET_WIDTH} height={MAP_HEIGHT} direction="ltr" aria-hidden="true">
        <MapDrawing layout={layout} id={figureId(title, 'sheet')} fixed />
      </svg>
    </Sheet>
  );
}

/** Trade charts under each other as one file. */
export function TradeSheet({
  charts,
  ...words
}: {
  title: string;
  about?: string;
  charts: readonly TradeChartProps[];
}) {
  const height = charts[0]?.height ?? 240;
  const blocks = charts.flatMap((chart, place) => {
    const axis = timeAxis(chart.axis, chart.direction ?? 'ltr', INSET);
    return tradePanels(chart.series, axis, TOP, height - YEARS).map((panel) => ({
      id: `${figureId(chart.title, panel.unit)}-${place}`,
      chart,
      axis,
      panel,
    }));
  });
  const tall = (panel: (typeof blocks)[number]['panel']) => height + 46 + panel.series.length * 20;
  let y = 0;
  const direction = charts[0]?.direction ?? 'ltr';
  const rtl = direction === 'rtl';
  const start = rtl ? SHEET_WIDTH - SHEET_PAD : SHEET_PAD;
  const placed = blocks.map((block) => {
    const at = { ...block, y };
    y += tall(block.panel);
    return at;
  });
  return (
    <Sheet {...words} direction={direction} height={y}>
      {placed.map(({ id, chart, axis, panel, y: top }) => (
        <svg key={id} y={top} width={SHEET_WIDTH} height={tall(panel)} aria-hidden="true">
          <text x={start} y="14" fontWeight="600">
            {blocks.length === 1 ? panel.unit : `${chart.title} (${panel.unit})`}
          </text>
          {panel.series.map((series, index) => (
            <g key={series.id}>
              <svg
                x={rtl ? start - 14 : start}
                y={24 + index * 20}
                width="14"
                height="14"
                aria-hidden="true"
              >
                <Textures id={`${id}-k${index}`} />
                <Fill
                  box={{ x: '1', y: 1, width: '12', height: 12 }}
                  series={series}
                  second={isSecond(panel, series)}
                  id={`${id}-k${index}`}
                />
              </svg>
              <text
                x={rtl ? start - 22 : start + 22}
                y={35 + index * 20}
                fontSize="12"
                fill={COLOR.ink}
              >
                {series.label}
              </text>
            </g>
          ))}
          <svg
            x={SHEET_PAD}
            y={26 + panel.series.length * 20}
            width={SHEET_WIDTH - 2 * SHEET_PAD}
            height={height}
            aria-hidden="true"
          >
            <PanelDrawing
              panel={panel}
              axis={axis}
              id={id}
              direction={direction}
              locale={chart.locale}
              labels={chart.labels}
              form={chart.form ?? 'columns'}
              width={SHEET_WIDTH - 2 * SHEET_PAD}
              height={height}
            />
          </svg>
        </svg>
      ))}
    </Sheet>
  );
}
