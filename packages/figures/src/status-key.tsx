import type { ReactNode } from 'react';
import { statusLook } from './status-look.ts';
import type { StripSegment } from './strip-layout.ts';
import {
  EntryGlyph,
  PromiseGlyph,
  type PromiseState,
  StripBar,
  StripDefs,
  type StripMark,
} from './strip-marks.tsx';
import { timeAxis } from './time-axis.ts';

/** A status as the strips draw it, small, with its words. */
export function StatusSwatch({ status, children }: { status: string; children: ReactNode }) {
  const look = statusLook(status);
  const tall = Math.max(2, Math.round(12 * look.height));
  const box = { x: 0, width: 14, y: 13 - tall, height: tall };
  return (
    <span className="f-swatch">
      <svg className="c-figure" width="14" height="14" aria-hidden="true">
        {look.texture === 'outline' ? (
          <rect
            {...box}
            x="0.75"
            width="12.5"
            fill="none"
            stroke={look.color}
            strokeWidth="1.5"
            strokeDasharray="3 2"
          />
        ) : (
          <rect {...box} fill={look.color} />
        )}
        {(look.texture === 'pause' || look.texture === 'dashes') && (
          <path
            d={`M4 ${box.y}h2v${tall}h-2zM8 ${box.y}h2v${tall}h-2z`}
            fill="var(--paper, #fff)"
          />
        )}
        {look.texture === 'dots' && (
          <path
            d="M3.5 9.5h0M7 6.5h0M10.5 9.5h0"
            stroke="var(--paper, #fff)"
            strokeWidth="2.4"
            strokeLinecap="round"
          />
        )}
        <path d="M0 13.5h14" stroke="var(--rule-strong, #86847c)" />
      </svg>
      <span>{children}</span>
    </span>
  );
}

/** How to read a strip: the ways a bar is drawn, the marks under it, the statuses in use. */
export function StatusKey({
  id = 'f-key',
  statuses = [],
  bars,
  promises,
  marks,
}: {
  /** Unique on the page. */
  id?: string;
  statuses?: readonly { status: string; label: string }[];
  bars?: { dated: string; soft: string; inferred: string };
  promises?: Partial<Record<PromiseState, string>>;
  marks?: Partial<Record<StripMark['what'], string>>;
}) {
  return (
    <ul className="f-key">
      {statuses.map(({ status, label }) => (
        <li key={status}>
          <StatusSwatch status={status}>{label}</StatusSwatch>
        </li>
      ))}
      {bars && (
        <>
          <BarKey id={id} kind="solid" label={bars.dated} />
          <BarKey id={id} kind="soft" label={bars.soft} />
          <BarKey id={id} kind="solid" inferred label={bars.inferred} />
        </>
      )}
      {Object.entries(promises ?? {}).map(([state, label]) => (
        <GlyphKey key={state} label={label}>
          <PromiseGlyph state={state as PromiseState} />
        </GlyphKey>
      ))}
      {Object.entries(marks ?? {}).map(([what, label]) => (
        <GlyphKey key={what} label={label}>
          <EntryGlyph what={what as StripMark['what']} />
        </GlyphKey>
      ))}
    </ul>
  );
}

function BarKey({
  id,
  kind,
  inferred = false,
  label,
}: {
  id: string;
  kind: 'solid' | 'soft';
  inferred?: boolean;
  label: string;
}) {
  const axis = timeAxis({ from: '2000-01-01', to: '2001-01-01' }, 'ltr');
  const entry = {
    id,
    status: 'preparation',
    statusLabel: label,
    from: { lower: null, upper: null },
    basisInferred: inferred,
  };
  const segment: StripSegment = { kind, from: axis.from, to: axis.to, entry };
  const own = `${id}-${kind}${inferred ? '-i' : ''}`;
  return (
    <li className="f-swatch">
      <svg className="c-figure" width="26" height="14" aria-hidden="true">
        <StripDefs id={own} rtl={false} />
        <StripBar segment={segment} axis={axis} id={own} top={1} height={19} />
      </svg>
      <span>{label}</span>
    </li>
  );
}

function GlyphKey({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li className="f-swatch">
      <svg className="c-figure" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
        {children}
      </svg>
      <span>{label}</span>
    </li>
  );
}
