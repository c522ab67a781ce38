import { COLOR } from './colors.ts';
import { FigureKey } from './figure-key.tsx';
import type { SheetKey } from './sheet.tsx';
import {
  type AxisBounds,
  type Direction,
  percent,
  type TimeAxis,
  timeAxis,
  type YearTick,
  yearTicks,
} from './time-axis.ts';
import { type DensityRow, densityOf, yearSpan } from './timeline-layout.ts';
import { YearLabels, YearLines } from './year-axis.tsx';

export type TimelineOverviewProps = {
  rows: readonly DensityRow[];
  axis: AxisBounds;
  direction?: Direction;
  title: string;
  description?: string;
  labels: {
    kind: string;
    entries: string;
    /** Words for the key. */
    dated: string;
    soft: string;
  };
};

export const DENSITY_HEIGHT = 34;

/** How much is on record of each kind, year by year, and where the record is silent. */
export function TimelineOverview({
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
  const soft = rows.some((row) => densityOf(row.counts, axis).spans.length > 0);
  return (
    <div className="f-figure f-density">
      <table className="f-rows">
        <caption>
          <span className="f-rows__title">{title}</span>
          {description && <span className="f-rows__about">{description}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="f-rows__name">
              {labels.kind}
            </th>
            <th scope="col" className="f-rows__picture">
              <span className="f-hidden">{labels.entries}</span>
              <svg width="100%" height="16" direction={direction} aria-hidden="true">
                <YearLabels ticks={ticks} axis={axis} y={12} />
              </svg>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind}>
              <th scope="row" className="f-rows__name">
                <a href={row.href}>{row.label}</a> <span className="f-muted">{totalOf(row)}</span>
              </th>
              <td className="f-rows__picture">
                <span className="f-hidden">{inWords(row, axis)}</span>
                <svg className="c-figure" width="100%" height={DENSITY_HEIGHT} aria-hidden="true">
                  <Density row={row} axis={axis} ticks={ticks} most={most} />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {soft && <FigureKey keys={densityKey(labels)} />}
    </div>
  );
}

const SOFT = 0.32;

export const densityKey = (labels: TimelineOverviewProps['labels']): SheetKey => [
  { label: labels.dated, glyph: <rect x="4" width="5" height="14" fill={COLOR.ink} /> },
  {
    label: labels.soft,
    glyph: <rect y="9" width="14" height="3" fill={COLOR.ink} fillOpacity={SOFT} />,
  },
];

/** One kind's bars, a year each; in soft time what is only known to lie between two years. */
export function Density({
  row,
  axis,
  ticks,
  most,
}: {
  row: DensityRow;
  axis: TimeAxis;
  ticks: readonly YearTick[];
  most: number;
}) {
  const { bars, spans } = densityOf(row.counts, axis);
  const room = DENSITY_HEIGHT - 6;
  return (
    <>
      <YearLines ticks={ticks} axis={axis} top={0} bottom={DENSITY_HEIGHT} />
      {spans.map((span) => {
        const box = axis.span(span.from, span.to + 1);
        return (
          <rect
            key={`${span.from} ${span.to}`}
            data-soft={span.count}
            x={percent(box.x)}
            width={percent(box.width)}
            y={DENSITY_HEIGHT - 4}
            height="3"
            fill={COLOR.ink}
            fillOpacity={SOFT}
          />
        );
      })}
      {bars.map(({ year, count }) => {
        const box = axis.span(...yearSpan(year));
        const height = Math.max(3, (count / most) * room);
        return (
          <rect
            key={year}
            data-year={year}
            x={percent(box.x + box.width * 0.12)}
            width={percent(box.width * 0.76)}
            y={DENSITY_HEIGHT - height}
            height={height}
            fill={COLOR.ink}
          >
            <title>{`${year}: ${count}`}</title>
          </rect>
        );
      })}
    </>
  );
}

/** The highest bar of all, so that the rows can be compared. */
export const mostIn = (rows: readonly DensityRow[], axis: TimeAxis): number =>
  Math.max(1, ...rows.flatMap((row) => densityOf(row.counts, axis).bars.map(({ count }) => count)));

const totalOf = (row: DensityRow): number => row.counts.reduce((sum, { count }) => sum + count, 0);

const inWords = (row: DensityRow, axis: TimeAxis): string =>
  densityOf(row.counts, axis)
    .bars.sort((one, other) => one.year - other.year)
    .map(({ year, count }) => `${year}: ${count}`)
    .join(', ');
