import { COLOR } from './colors.ts';
import { statusLook } from './status-look.ts';
import type { StripSegment } from './strip-layout.ts';
import { dayNumber, type IsoDay, type OpenDay, percent, type TimeAxis } from './time-axis.ts';

export type PromiseState = 'open' | 'kept' | 'late' | 'lapsed' | 'replaced';

/** A dated forward statement: by when, and what came of it. */
export type StripPromise = {
  id?: string;
  lower: OpenDay;
  upper: OpenDay;
  state: PromiseState;
  label: string;
};

/** An entry that gave no status: something happened, or one looked and nothing was new. */
export type StripMark = {
  id?: string;
  what: 'reported' | 'checked';
  date: IsoDay;
  label: string;
};

/** Masks and textures that the bars refer to by `id`; once in a figure. */
export function StripDefs({ id, rtl }: { id: string; rtl: boolean }) {
  const [start, end] = rtl ? ['1', '0'] : ['0', '1'];
  return (
    <defs>
      <linearGradient id={`${id}-up`} x1={start} x2={end} y1="0" y2="0">
        <stop offset="0" stopColor="#fff" stopOpacity="0" />
        <stop offset="1" stopColor="#fff" />
      </linearGradient>
      <linearGradient id={`${id}-down`} x1={start} x2={end} y1="0" y2="0">
        <stop offset="0" stopColor="#fff" />
        <stop offset="1" stopColor="#fff" stopOpacity="0" />
      </linearGradient>
      {(['up', 'down'] as const).map((way) => (
        <mask key={way} id={`${id}-fade-${way}`} maskContentUnits="objectBoundingBox">
          <rect width="1" height="1" fill={`url(#${id}-${way})`} />
        </mask>
      ))}
      <pattern
        id={`${id}-inferred`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="2.6" height="5" fill={COLOR.paper} fillOpacity="0.82" />
      </pattern>
      <pattern id={`${id}-dashes`} width="6" height="40" patternUnits="userSpaceOnUse">
        <rect width="2" height="40" fill={COLOR.paper} />
      </pattern>
      <pattern id={`${id}-pause`} width="12" height="40" patternUnits="userSpaceOnUse">
        <path d="M0 0h2v40h-2zM4 0h2v40h-2z" fill={COLOR.paper} />
      </pattern>
      <pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
        <circle cx="3" cy="3" r="1.3" fill={COLOR.paper} />
      </pattern>
    </defs>
  );
}

/** The bar of one segment; in soft time, one bar that fades and one that appears. */
export function StripBar({
  segment,
  axis,
  id,
  top,
  height,
}: {
  segment: StripSegment;
  axis: TimeAxis;
  id: string;
  top: number;
  height: number;
}) {
  const { kind, entry, previous } = segment;
  if (kind === 'blank' || !entry) return null;
  const box = { ...axis.span(segment.from, segment.to), top, height, id };
  return (
    <g data-kind={kind} data-status={entry.status}>
      {kind === 'soft' && previous && (
        <Bar {...box} status={previous.status} inferred={previous.basisInferred} fade="down" />
      )}
      <Bar
        {...box}
        status={entry.status}
        inferred={entry.basisInferred}
        fade={kind === 'soft' ? 'up' : undefined}
      />
    </g>
  );
}

function Bar({
  x,
  width,
  top,
  height,
  id,
  status,
  inferred,
  fade,
}: {
  x: number;
  width: number;
  top: number;
  height: number;
  id: string;
  status: string;
  inferred: boolean;
  fade?: 'up' | 'down';
}) {
  const look = statusLook(status);
  const tall = Math.max(2, Math.round(height * look.height));
  const rect = { x: percent(x), width: percent(width), y: top + height - tall, height: tall };
  // Two patterns on one bar would hide both.
  const textured = !inferred && look.texture !== 'plain' && look.texture !== 'outline';
  return (
    <g mask={fade && `url(#${id}-fade-${fade})`}>
      {look.texture === 'outline' ? (
        <rect
          {...rect}
          fill="none"
          stroke={look.color}
          strokeWidth="1.5"
          strokeDasharray="3 2.5"
          data-inferred={inferred || undefined}
        />
      ) : (
        <rect {...rect} fill={look.color} />
      )}
      {textured && <rect {...rect} fill={`url(#${id}-${look.texture})`} />}
      {inferred && look.texture !== 'outline' && (
        <>
          <rect {...rect} fill={`url(#${id}-inferred)`} data-inferred="true" />
          <rect {...rect} fill="none" stroke={look.color} />
        </>
      )}
    </g>
  );
}

/** Where a promise fell due, with a line over the time in which it could have. */
export function PromiseMark({
  promise,
  axis,
  y,
}: {
  promise: StripPromise;
  axis: TimeAxis;
  y: number;
}) {
  const due = dayNumber(promise.upper);
  const lower = dayNumber(promise.lower, 'lower');
  const span = axis.span(lower, due);
  return (
    <g data-promise={promise.state}>
      <title>{promise.label}</title>
      <rect
        x={percent(span.x)}
        width={percent(span.width)}
        y={y - 0.5}
        height="1"
        fill={COLOR.muted}
      />
      <svg x={percent(axis.at(due))} y={y} overflow="visible" aria-hidden="true">
        <PromiseGlyph state={promise.state} />
      </svg>
    </g>
  );
}

/** Five outcomes, five shapes: drawn around 0, 0. */
export function PromiseGlyph({ state }: { state: PromiseState }) {
  const line = { fill: COLOR.paper, stroke: COLOR.ink, strokeWidth: 1.4 };
  switch (state) {
    case 'kept':
      return <circle r="4" {...line} fill={COLOR.ink} />;
    case 'late':
      return (
        <>
          <circle r="4" {...line} />
          <path d="M0-4a4 4 0 0 1 0 8z" fill={COLOR.ink} />
        </>
      );
    case 'lapsed':
      return (
        <path
          d="m-3.6-3.6 7.2 7.2m0-7.2-7.2 7.2"
          fill="none"
          stroke={COLOR.danger}
          strokeWidth="2"
        />
      );
    case 'replaced':
      return <rect x="-3.4" y="-3.4" width="6.8" height="6.8" {...line} stroke={COLOR.muted} />;
    default:
      return <circle r="4" {...line} />;
  }
}

export function EntryMark({ mark, axis, y }: { mark: StripMark; axis: TimeAxis; y: number }) {
  return (
    <svg x={percent(axis.at(dayNumber(mark.date)))} y={y} overflow="visible" data-mark={mark.what}>
      <title>{mark.label}</title>
      <EntryGlyph what={mark.what} />
    </svg>
  );
}

/** A report is filled, a check that found nothing is empty: drawn around 0, 0. */
export function EntryGlyph({ what }: { what: StripMark['what'] }) {
  return (
    <>
      <rect x="-5" y="-5" width="10" height="10" fill="transparent" />
      <path d="M0-5V5" stroke={COLOR.muted} strokeWidth="1.2" />
      <path
        d="M0-3.4 3.4 0 0 3.4-3.4 0z"
        fill={what === 'reported' ? COLOR.muted : COLOR.paper}
        stroke={COLOR.muted}
        strokeWidth="1.2"
      />
    </>
  );
}
