import { figureId } from './figure-id.ts';
import { StatusSwatch } from './status-key.tsx';
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
  type IsoDay,
  type TimeAxis,
  timeAxis,
  type YearTick,
  yearTicks,
} from './time-axis.ts';
import { YearLabels, YearLines } from './year-axis.tsx';

export type BoardRow = {
  id: string;
  name: string;
  href: string;
  /** The status now and, in words, since when. */
  present: { status: string; label: string; since?: string };
  entries: readonly StripEntry[];
  promises?: readonly StripPromise[];
  marks?: readonly StripMark[];
  /** The strip in words, for those who do not see it. */
  description: string;
};

export type StatusBoardProps = {
  /** Shown in the order given. */
  rows: readonly BoardRow[];
  until: IsoDay;
  axis: AxisBounds;
  direction?: Direction;
  locale: string;
  title: string;
  description?: string;
  labels: { name: string; present: string; strip: string };
  id?: string;
};

const BAR = 20;
const TOP = 4;

/** All strips on one time axis: name, present status, strip. */
export function StatusBoard({
  rows,
  until,
  axis: bounds,
  direction = 'ltr',
  title,
  description,
  labels,
  id = figureId(title, bounds.from, bounds.to),
}: StatusBoardProps) {
  const axis = timeAxis(bounds, direction);
  const ticks = yearTicks(axis);
  return (
    <div className="f-figure f-board">
      <svg width="0" height="0" className="f-defs" aria-hidden="true">
        <StripDefs id={id} rtl={direction === 'rtl'} />
      </svg>
      <table className="f-rows">
        <caption>
          <span className="f-rows__title">{title}</span>
          {description && <span className="f-rows__about">{description}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="f-rows__name">
              {labels.name}
            </th>
            <th scope="col" className="f-rows__present">
              {labels.present}
            </th>
            <th scope="col" className="f-rows__picture">
              <span className="f-hidden">{labels.strip}</span>
              <svg width="100%" height="16" direction={direction} aria-hidden="true">
                <YearLabels ticks={ticks} axis={axis} y={12} />
              </svg>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" className="f-rows__name">
                <a href={row.href}>{row.name}</a>
              </th>
              <td className="f-rows__present">
                <StatusSwatch status={row.present.status}>
                  {row.present.label}
                  {row.present.since && <span className="f-muted"> {row.present.since}</span>}
                </StatusSwatch>
              </td>
              <td className="f-rows__picture">
                <RowStrip row={row} until={until} axis={axis} ticks={ticks} id={id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RowStrip(props: {
  row: BoardRow;
  until: IsoDay;
  axis: TimeAxis;
  ticks: readonly YearTick[];
  id: string;
}) {
  return (
    <svg
      role="img"
      aria-label={props.row.description}
      className="c-figure"
      overflow="visible"
      width="100%"
      height={stripHeight(props.row)}
      direction={props.axis.direction}
    >
      <StripDrawing {...props} />
    </svg>
  );
}

export const stripHeight = ({ promises = [], marks = [] }: BoardRow): number =>
  TOP + BAR + (promises.length + marks.length > 0 ? 14 : 2);

/** What a row draws, for a page or a sheet of its own. */
export function StripDrawing({
  row,
  until,
  axis,
  ticks,
  id,
}: {
  row: BoardRow;
  until: IsoDay;
  axis: TimeAxis;
  ticks: readonly YearTick[];
  id: string;
}) {
  return (
    <>
      <YearLines ticks={ticks} axis={axis} top={0} bottom={stripHeight(row)} />
      {stripSegments(row.entries, until, axis).map((segment) => (
        <StripBar key={segment.from} segment={segment} axis={axis} id={id} top={TOP} height={BAR} />
      ))}
      {row.promises?.map((promise) => (
        <PromiseMark
          key={promise.id ?? `${promise.upper} ${promise.label}`}
          promise={promise}
          axis={axis}
          y={TOP + BAR + 8}
        />
      ))}
      {row.marks?.map((mark) => (
        <EntryMark
          key={mark.id ?? `${mark.date} ${mark.label}`}
          mark={mark}
          axis={axis}
          y={TOP + BAR + 8}
        />
      ))}
    </>
  );
}
