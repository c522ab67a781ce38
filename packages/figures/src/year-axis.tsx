import { COLOR } from './colors.ts';
import { percent, type TimeAxis, type YearTick } from './time-axis.ts';

/** A line at the start of each year. */
export function YearLines({
  ticks,
  axis,
  top,
  bottom,
}: {
  ticks: readonly YearTick[];
  axis: TimeAxis;
  top: number;
  bottom: number;
}) {
  return ticks.map((tick) => {
    const x = percent(axis.at(tick.day));
    return (
      <line
        key={tick.year}
        x1={x}
        x2={x}
        y1={top}
        y2={bottom}
        stroke={COLOR.rule}
        strokeWidth="1"
      />
    );
  });
}

/** The number of each year, just after its line. */
export function YearLabels({
  ticks,
  axis,
  y,
}: {
  ticks: readonly YearTick[];
  axis: TimeAxis;
  y: number;
}) {
  // A number is about a twelfth of the narrowest figure.
  const last = axis.to - (axis.to - axis.from) / 12;
  return ticks
    .filter((tick) => tick.day <= last)
    .map((tick) => (
      <text
        key={tick.year}
        className={tick.major ? 'f-text f-tick' : 'f-text f-tick f-wide'}
        x={percent(axis.at(tick.day))}
        y={y}
        dx={axis.direction === 'rtl' ? -3 : 3}
        fill={COLOR.muted}
        fontSize="11.5"
      >
        {tick.year}
      </text>
    ));
}
