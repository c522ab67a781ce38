import { COLOR, SIDE_COLOR } from './colors.ts';
import { type Encounter, emptyYears, encounterRows, type LevelRow } from './encounter-layout.ts';
import { encounterTitle } from './encounter-table.ts';
import { figureId } from './figure-id.ts';
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
import { YearLabels, YearLines } from './year-axis.tsx';

export type EncounterLabels = {
  /** Headers of the two columns. */
  level: string;
  meetings: string;
  /** Words for the key. */
  hostA: string;
  hostB: string;
  hostNone: string;
  sideline: string;
  /** Years in which nobody met. */
  gap: string;
};

export type EncounterCalendarProps = {
  items: readonly Encounter[];
  /** Rows to show, also those without a meeting; else the levels that occur. */
  levels?: readonly { level: string; label: string }[];
  axis: AxisBounds;
  direction?: Direction;
  locale: string;
  title: string;
  description?: string;
  labels: EncounterLabels;
  id?: string;
};

const LANE = 15;

/**
 * Meetings by level over the years. The dots are links for the pointer; `EncounterTable`, which
 * must stand beside it, has the same links for everyone.
 */
export function EncounterCalendar({
  items,
  levels,
  axis: bounds,
  direction = 'ltr',
  locale,
  title,
  description,
  labels,
  id = figureId(title, bounds.from, bounds.to),
}: EncounterCalendarProps) {
  const axis = timeAxis(bounds, direction);
  const ticks = yearTicks(axis);
  const gaps = emptyYears(items, axis);
  return (
    <div className="f-figure f-encounters">
      <svg width="0" height="0" className="f-defs" aria-hidden="true">
        <GapPattern id={id} />
      </svg>
      <table className="f-rows">
        <caption>
          <span className="f-rows__title">{title}</span>
          {description && <span className="f-rows__about">{description}</span>}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="f-rows__name">
              {labels.level}
            </th>
            <th scope="col" className="f-rows__picture">
              <span className="f-hidden">{labels.meetings}</span>
              <svg width="100%" height="16" direction={direction} aria-hidden="true">
                <YearLabels ticks={ticks} axis={axis} y={12} />
              </svg>
            </th>
          </tr>
        </thead>
        <tbody>
          {encounterRows(items, axis, levels).map((row) => (
            <tr key={row.level}>
              <th scope="row" className="f-rows__name">
                {row.label} <span className="f-muted">{row.items.length}</span>
              </th>
              <td className="f-rows__picture">
                <span className="f-hidden">
                  {row.items.map(({ item }) => encounterTitle(item, locale)).join('; ')}
                </span>
                <Dots
                  row={row}
                  axis={axis}
                  ticks={ticks}
                  gaps={gaps}
                  id={id}
                  locale={locale}
                  labels={labels}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <FigureKey keys={encounterKey(labels, gaps.length > 0, id)} />
    </div>
  );
}

function Dots(props: DotsProps) {
  return (
    <svg
      className="c-figure"
      width="100%"
      height={dotsHeight(props.row)}
      aria-hidden="true"
      overflow="visible"
    >
      <DotsDrawing {...props} />
    </svg>
  );
}

type DotsProps = {
  row: LevelRow;
  axis: TimeAxis;
  ticks: readonly YearTick[];
  gaps: ReturnType<typeof emptyYears>;
  id: string;
  locale: string;
  labels: EncounterLabels;
};

export const dotsHeight = ({ lanes }: LevelRow): number => lanes * LANE + 10;

/** One level's meetings, for a page or a sheet of its own. */
export function DotsDrawing({ row, axis, ticks, gaps, id, locale, labels }: DotsProps) {
  const tall = dotsHeight(row);
  return (
    <>
      {gaps.map((gap) => {
        const box = axis.span(gap.from, gap.to);
        return (
          <rect
            key={gap.first}
            data-gap={gap.first}
            x={percent(box.x)}
            width={percent(box.width)}
            y="0"
            height={tall}
            fill={`url(#${id}-none)`}
          >
            <title>{labels.gap}</title>
          </rect>
        );
      })}
      <YearLines ticks={ticks} axis={axis} top={0} bottom={tall} />
      {row.items.map(({ item, x, lane, span }) => {
        const y = tall - 5 - LANE / 2 - lane * LANE;
        return (
          <a key={item.id} href={item.href} tabIndex={-1} data-encounter={item.id}>
            <title>{encounterTitle(item, locale)}</title>
            {span && (
              <rect
                x={percent(span.x)}
                width={percent(span.width)}
                y={y - 1}
                height="2"
                fill={SIDE_COLOR[item.hostSide]}
                fillOpacity="0.5"
              />
            )}
            <svg x={percent(x)} y={y} overflow="visible" aria-hidden="true">
              <rect x="-7" y="-7" width="14" height="14" fill="transparent" />
              <Dot side={item.hostSide} hollow={item.sideline} />
            </svg>
          </a>
        );
      })}
    </>
  );
}

/** Host A a circle, host B a square, nobody a diamond: the hue is not needed. */
function Dot({ side, hollow }: { side: Encounter['hostSide']; hollow: boolean }) {
  const color = side === 'none' ? COLOR.muted : SIDE_COLOR[side];
  const look = { fill: hollow ? COLOR.paper : color, stroke: color, strokeWidth: 1.8 };
  if (side === 'a') return <circle r="4.4" {...look} />;
  if (side === 'b') return <rect x="-4" y="-4" width="8" height="8" {...look} />;
  return <path d="M0-5 5 0 0 5-5 0z" {...look} />;
}

export function GapPattern({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-none`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="1" height="6" fill={COLOR.rule} />
      </pattern>
    </defs>
  );
}

/** How to read it: who received whom, what a hollow mark means, and years without a meeting. */
export function encounterKey(labels: EncounterLabels, gaps: boolean, id: string): SheetKey {
  const dots = [
    { label: labels.hostA, side: 'a', hollow: false },
    { label: labels.hostB, side: 'b', hollow: false },
    { label: labels.hostNone, side: 'none', hollow: false },
    { label: labels.sideline, side: 'none', hollow: true },
  ] as const;
  return [
    ...dots.map(({ label, side, hollow }) => ({
      label,
      glyph: (
        <svg x="7" y="7" overflow="visible" aria-hidden="true">
          <Dot side={side} hollow={hollow} />
        </svg>
      ),
    })),
    ...(gaps
      ? [
          {
            label: labels.gap,
            glyph: <rect width="14" height="14" fill={`url(#${id}-none)`} stroke={COLOR.rule} />,
          },
        ]
      : []),
  ];
}
