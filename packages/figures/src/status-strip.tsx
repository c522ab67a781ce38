import { COLOR } from './colors.ts';
import { figureId } from './figure-id.ts';
import { FigureTable } from './figure-table.tsx';
import { formatWhen } from './format.ts';
import { labelFit } from './label-fit.ts';
import { type StripEntry, stripSegments } from './strip-layout.ts';
import {
  EntryMark,
  PromiseMark,
  StripBar,
  StripDefs,
  type StripMark,
  type StripPromise,
} from './strip-marks.tsx';
import {
  type AxisBounds,
  type Direction,
  dayNumber,
  type IsoDay,
  percent,
  timeAxis,
  yearTicks,
} from './time-axis.ts';
import { YearLabels, YearLines } from './year-axis.tsx';

export type StatusStripProps = {
  entries: readonly StripEntry[];
  /** The day up to which the last status is known to hold: today, or the day looked back to. */
  until: IsoDay;
  promises?: readonly StripPromise[];
  marks?: readonly StripMark[];
  axis: AxisBounds;
  direction?: Direction;
  locale: string;
  /** Accessible name. */
  title: string;
  /** What it shows, in a sentence or two, for those who do not see it. */
  description: string;
  /** Width in pixels by which it is judged which words fit; the figure itself fills its place. */
  width?: number;
  /** Height of the tallest bar in pixels. */
  height?: number;
  id?: string;
};

const LABELS = 18;
const LANE = 17;
const YEARS = 17;

/** A project's statuses along time, with promises and marks under it. */
export function StatusStrip({
  entries,
  until,
  promises = [],
  marks = [],
  axis: bounds,
  direction = 'ltr',
  title,
  description,
  width = 720,
  height = 28,
  id = figureId(title, description, bounds.from, bounds.to),
}: StatusStripProps) {
  const axis = timeAxis(bounds, direction);
  const segments = stripSegments(entries, until, axis);
  const ticks = yearTicks(axis);
  const lane = promises.length + marks.length > 0 ? LANE : 0;
  const bottom = LABELS + height;
  const tall = bottom + lane + YEARS;
  const now = percent(axis.at(dayNumber(until)));
  return (
    <div className="f-figure f-strip">
      <svg
        xmlns="http://www.w3.org/2000/svg"
        role="img"
        aria-labelledby={`${id}-title ${id}-desc`}
        className="c-figure"
        overflow="visible"
        width="100%"
        height={tall}
        direction={direction}
        fontFamily="'Source Sans 3 Variable', sans-serif"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <StripDefs id={id} rtl={direction === 'rtl'} />
        <YearLines ticks={ticks} axis={axis} top={LABELS} bottom={tall - 3} />
        {segments.map((segment) => (
          <StripBar
            key={segment.from}
            segment={segment}
            axis={axis}
            id={id}
            top={LABELS}
            height={height}
          />
        ))}
        <line x1="0" x2="100%" y1={bottom + 0.5} y2={bottom + 0.5} stroke={COLOR.ink} />
        <line x1={now} x2={now} y1={LABELS - 2} y2={bottom + lane} stroke={COLOR.accent} />
        {labelFit(segments, axis, width).map(({ segment, fit }) => (
          <text
            key={segment.from}
            className={fit === 'wide' ? 'f-text f-wide' : 'f-text'}
            x={percent(axis.at(segment.from))}
            y={LABELS - 6}
            fill={COLOR.ink}
            fontSize="12.5"
          >
            {segment.entry?.statusLabel}
          </text>
        ))}
        {promises.map((promise) => (
          <PromiseMark
            key={promise.id ?? `${promise.upper} ${promise.label}`}
            promise={promise}
            axis={axis}
            y={bottom + lane / 2 + 1}
          />
        ))}
        {marks.map((mark) => (
          <EntryMark
            key={mark.id ?? `${mark.date} ${mark.label}`}
            mark={mark}
            axis={axis}
            y={bottom + lane / 2 + 1}
          />
        ))}
        <YearLabels ticks={ticks} axis={axis} y={tall - 4} />
      </svg>
    </div>
  );
}

export type StatusStripTableProps = Pick<StatusStripProps, 'entries' | 'locale'> & {
  caption: string;
  labels: { since: string; status: string; basis: string; inferred: string; stated: string };
};

/** The strip's statuses in words, one row an entry. */
export function StatusStripTable({ entries, locale, caption, labels }: StatusStripTableProps) {
  return (
    <FigureTable
      caption={caption}
      head={[labels.since, labels.status, labels.basis]}
      rows={entries.map((entry) => ({
        id: entry.id,
        cells: [
          formatWhen(entry.from, locale),
          entry.statusLabel,
          entry.basisInferred ? labels.inferred : labels.stated,
        ],
      }))}
    />
  );
}
