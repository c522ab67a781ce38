import { COLOR } from './colors.ts';
import { figureId } from './figure-id.ts';
import {
  type AxisBounds,
  type Direction,
  type TimeAxis,
  timeAxis,
  yearTicks,
} from './time-axis.ts';
import { type Panel, tradePanels } from './trade-layout.ts';
import {
  Columns,
  Fill,
  isSecond,
  Lines,
  Textures,
  type TradeLabels,
  ValueLines,
} from './trade-marks.tsx';
import type { TradeSeries } from './trade-series.ts';
import { YearLabels, YearLines } from './year-axis.tsx';

export type TradeChartProps = {
  series: readonly TradeSeries[];
  axis: AxisBounds;
  direction?: Direction;
  locale: string;
  title: string;
  description: string;
  labels: TradeLabels;
  /** Columns for a few series, lines for long ones. A line is one series, and breaks at a gap. */
  form?: 'columns' | 'lines';
  width?: number;
  /** Height of one panel in pixels. */
  height?: number;
  id?: string;
};

export const TOP = 22;
export const YEARS = 20;
/** Percent of the width kept for the ticks of the value axis. */
export const INSET = 9;

/** What each side reports of the same trade, side by side; one panel a unit. */
export function TradeChart({
  series,
  axis: bounds,
  direction = 'ltr',
  locale,
  title,
  description,
  labels,
  form = 'columns',
  width = 720,
  height = 240,
  id = figureId(title, description),
}: TradeChartProps) {
  const axis = timeAxis(bounds, direction, INSET);
  const panels = tradePanels(series, axis, TOP, height - YEARS);
  return (
    <div className="f-figure f-trade">
      {panels.map((panel, index) => (
        <div key={panel.unit} className="f-panel">
          <div className="f-panel__unit">{panel.unit}</div>
          <ul className="f-key">
            {panel.series.map((one, place) => (
              <li key={one.id} className="f-swatch">
                <svg className="c-figure" width="14" height="14" aria-hidden="true">
                  <Textures id={`${id}-k${index}-${place}`} />
                  <Fill
                    box={{ x: '1', y: 1, width: '12', height: 12 }}
                    series={one}
                    second={isSecond(panel, one)}
                    id={`${id}-k${index}-${place}`}
                  />
                </svg>
                <span>{one.label}</span>
              </li>
            ))}
            {form === 'columns' && panel.gaps.length > 0 && (
              <li className="f-swatch">
                <svg className="c-figure" width="14" height="14" aria-hidden="true">
                  <Textures id={`${id}-kg${index}`} />
                  <rect
                    x="1.5"
                    y="1.5"
                    width="11"
                    height="11"
                    fill={`url(#${id}-kg${index}-gap)`}
                    stroke={COLOR.muted}
                    strokeDasharray="2.5 2"
                  />
                </svg>
                <span>{labels.gap}</span>
              </li>
            )}
          </ul>
          <svg
            xmlns="http://www.w3.org/2000/svg"
            role="img"
            aria-labelledby={`${id}-${index}-title ${id}-${index}-desc`}
            className="c-figure"
            width="100%"
            height={height}
            direction={direction}
            fontFamily="'Source Sans 3 Variable', sans-serif"
          >
            <title id={`${id}-${index}-title`}>
              {panels.length > 1 ? `${title} (${panel.unit})` : title}
            </title>
            <desc id={`${id}-${index}-desc`}>{description}</desc>
            <PanelDrawing
              panel={panel}
              axis={axis}
              id={`${id}-${index}`}
              direction={direction}
              locale={locale}
              labels={labels}
              form={form}
              width={width}
              height={height}
            />
          </svg>
        </div>
      ))}
    </div>
  );
}

/** What one panel draws, for a page or a sheet of its own. */
export function PanelDrawing({
  panel,
  axis,
  id,
  direction,
  locale,
  labels,
  form,
  width,
  height,
}: {
  panel: Panel;
  axis: TimeAxis;
  id: string;
  direction: Direction;
  locale: string;
  labels: TradeLabels;
  form: 'columns' | 'lines';
  width: number;
  height: number;
}) {
  const ticks = yearTicks(axis);
  return (
    <>
      <Textures id={id} />
      <ValueLines panel={panel} locale={locale} direction={direction} />
      <YearLines ticks={ticks} axis={axis} top={panel.zero} bottom={height - YEARS + 6} />
      {form === 'columns' ? (
        <Columns panel={panel} id={id} labels={labels} locale={locale} width={width} />
      ) : (
        <Lines panel={panel} axis={axis} labels={labels} locale={locale} />
      )}
      <line x1="0" x2="100%" y1={panel.zero} y2={panel.zero} stroke={COLOR.ink} />
      <YearLabels ticks={ticks} axis={axis} y={height - 4} />
    </>
  );
}
