import { COLOR, SIDE_COLOR } from './colors.ts';
import { daysOf } from './column-places.ts';
import { formatDecimal, formatShort } from './format.ts';
import { type Direction, percent, type TimeAxis } from './time-axis.ts';
import type { Column, Panel } from './trade-layout.ts';
import type { Qualifier, TradeSeries } from './trade-series.ts';

export type TradeLabels = {
  /** Where a period has no figure. */
  noValue: string;
  /** The difference between the two sides, hatched. */
  gap: string;
};

export const SIGN: Record<Qualifier, string> = {
  exact: '',
  about: '≈',
  more_than: '>',
  less_than: '<',
  between: '≈',
};

export function Columns({
  panel,
  id,
  labels,
  locale,
  width,
}: {
  panel: Panel;
  id: string;
  labels: TradeLabels;
  locale: string;
  width: number;
}) {
  return (
    <>
      {panel.gaps.map((gap) => (
        <rect
          key={gap.id}
          data-gap=""
          x={percent(gap.x)}
          width={percent(gap.width)}
          y={gap.y}
          height={gap.height}
          fill={`url(#${id}-gap)`}
          stroke={COLOR.muted}
          strokeDasharray="2.5 2"
        >
          <title>{`${labels.gap}: ${gap.label}`}</title>
        </rect>
      ))}
      {panel.columns.map((column) => (
        <g key={`${column.series.id} ${column.point.id}`} data-point={column.point.id}>
          <title>{pointTitle(column, labels, locale)}</title>
          {column.bar ? (
            <Fill
              box={{ x: percent(column.x), width: percent(column.width), ...column.bar }}
              series={column.series}
              second={isSecond(panel, column.series)}
              nested={column.nested}
              id={id}
            />
          ) : (
            <rect
              x={percent(column.x)}
              width={percent(column.width)}
              y={panel.zero - 9}
              height="9"
              fill="none"
              stroke={COLOR.ruleStrong}
              strokeDasharray="2 2"
            />
          )}
          <ColumnLabel column={column} panel={panel} locale={locale} width={width} />
        </g>
      ))}
    </>
  );
}

function ColumnLabel({
  column,
  panel,
  locale,
  width,
}: {
  column: Column;
  panel: Panel;
  locale: string;
  width: number;
}) {
  if (!column.bar || column.value === null) return null;
  const words = `${SIGN[column.point.qualifier ?? 'exact']}${formatShort(column.value, locale)}`;
  const px = words.length * 6.3;
  const room = (at: number) => (column.width / 100) * at;
  if (px > room(width)) return null;
  const gap = panel.gaps.find((one) => one.x === column.x);
  // Above the hatching, which would make it hard to read.
  const y = (gap ? Math.min(gap.y, column.bar.y) : column.bar.y) - 5;
  return (
    <text
      className={px > room(340) ? 'f-text f-num f-wide' : 'f-text f-num'}
      x={percent(column.x + column.width / 2)}
      y={y}
      textAnchor="middle"
      direction="ltr"
      fontSize="11.5"
      fill={
        SIDE_COLOR[column.series.side] === COLOR.ruleStrong
          ? COLOR.muted
          : SIDE_COLOR[column.series.side]
      }
    >
      {words}
    </text>
  );
}

/** Each point a level line over its period; two that touch are joined, across a gap nothing is. */
export function Lines({
  panel,
  axis,
  labels,
  locale,
}: {
  panel: Panel;
  axis: TimeAxis;
  labels: TradeLabels;
  locale: string;
}) {
  return panel.series.map((series) => {
    const color = SIDE_COLOR[series.side];
    const dash = isSecond(panel, series) ? '5 3' : undefined;
    const spans = panel.columns
      .filter((column) => column.series === series)
      .map((column) => {
        const [from, to] = daysOf(column.point);
        const y = column.bar ? column.bar.y : panel.zero;
        return { column, from, to, y, mid: percent(axis.at((from + to) / 2)) };
      })
      .sort((one, other) => one.from - other.from);
    const last = spans.findLast((span) => span.column.value !== null);
    return (
      <g key={series.id} data-series={series.id} stroke={color} strokeWidth="2">
        {spans.map((span, index) => {
          const next = spans[index + 1];
          const joined =
            next &&
            next.from <= span.to &&
            span.column.value !== null &&
            next.column.value !== null;
          const box = axis.span(span.from, span.to);
          return (
            <g key={span.column.point.id} data-point={span.column.point.id}>
              <title>{pointTitle(span.column, labels, locale)}</title>
              {span.column.value === null ? (
                <rect
                  x={percent(box.x)}
                  width={percent(box.width)}
                  y={panel.zero - 9}
                  height="9"
                  fill="none"
                  stroke={COLOR.ruleStrong}
                  strokeWidth="1"
                  strokeDasharray="2 2"
                />
              ) : (
                <>
                  <rect
                    x={percent(box.x)}
                    width={percent(box.width)}
                    y={span.y - 1}
                    height="2"
                    fill={color}
                    stroke="none"
                  />
                  <circle cx={span.mid} cy={span.y} r="3" fill={dash ? COLOR.paper : color} />
                </>
              )}
              {joined && (
                <line
                  x1={span.mid}
                  y1={span.y}
                  x2={next.mid}
                  y2={next.y}
                  strokeWidth="1.2"
                  strokeDasharray={dash}
                />
              )}
            </g>
          );
        })}
        {last && (
          <text
            className="f-text f-halo f-wide"
            x={percent(axis.at(last.to))}
            y={last.y - 8}
            textAnchor="end"
            fontSize="12.5"
            fill={color}
            stroke="none"
          >
            {series.label}
          </text>
        )}
      </g>
    );
  });
}

export function ValueLines({
  panel,
  locale,
  direction,
}: {
  panel: Panel;
  locale: string;
  direction: Direction;
}) {
  return panel.ticks.map((tick) => (
    <g key={tick.value}>
      <line x1="0" x2="100%" y1={tick.y} y2={tick.y} stroke={COLOR.rule} />
      <text
        className="f-text f-num"
        x={direction === 'rtl' ? '100%' : '0'}
        y={tick.y - 4}
        fontSize="11.5"
        fill={COLOR.muted}
      >
        {formatShort(tick.value, locale)}
      </text>
    </g>
  ));
}

/** Side A is plain, side B lined: the hue is not needed to tell them apart. */
export function Fill({
  box,
  series,
  second,
  nested = false,
  id,
}: {
  box: { x: string; y: number; width: string; height: number };
  series: TradeSeries;
  second: boolean;
  nested?: boolean;
  id: string;
}) {
  const color = SIDE_COLOR[series.side];
  return (
    <>
      <rect {...box} fill={color} fillOpacity={second ? 0.45 : 1} />
      {series.side === 'b' && <rect {...box} fill={`url(#${id}-lines)`} />}
      {series.side === 'none' && <rect {...box} fill={`url(#${id}-dots)`} />}
      {(second || nested) && <rect {...box} fill="none" stroke={nested ? COLOR.paper : color} />}
    </>
  );
}

export function Textures({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-lines`} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="1.1" y="1.4" fill={COLOR.paper} fillOpacity="0.75" />
      </pattern>
      <pattern id={`${id}-dots`} width="5" height="5" patternUnits="userSpaceOnUse">
        <circle cx="2.5" cy="2.5" r="1" fill={COLOR.paper} />
      </pattern>
      <pattern
        id={`${id}-gap`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="1" height="5" fill={COLOR.muted} fillOpacity="0.55" />
      </pattern>
    </defs>
  );
}

/** The second and later series of one side are drawn lighter, with an outline. */
export function isSecond(panel: Panel, series: TradeSeries): boolean {
  return panel.series.find((one) => one.side === series.side) !== series;
}

function pointTitle(column: Column, labels: TradeLabels, locale: string): string {
  const { series, point } = column;
  const value = formatDecimal(point.value, locale, labels.noValue);
  return `${series.label}, ${point.label}: ${point.value === null ? '' : SIGN[point.qualifier ?? 'exact']}${value}`;
}
