import type { ReactNode } from 'react';

const SHAPES = {
  circle: <circle cx="6" cy="6" r="5" />,
  ring: <circle cx="6" cy="6" r="4" fill="none" strokeWidth="2" />,
  dotted: <circle cx="6" cy="6" r="4.2" fill="none" strokeWidth="1.8" strokeDasharray="1.8 1.5" />,
  half: (
    <>
      <circle cx="6" cy="6" r="4.4" fill="none" strokeWidth="1.2" />
      <path d="M6 1.6a4.4 4.4 0 0 1 0 8.8z" stroke="none" />
    </>
  ),
  quarter: (
    <>
      <circle cx="6" cy="6" r="4.4" fill="none" strokeWidth="1.2" />
      <path d="M6 1.6a4.4 4.4 0 0 1 4.4 4.4H6z" stroke="none" />
    </>
  ),
  'three-quarters': (
    <>
      <circle cx="6" cy="6" r="4.4" fill="none" strokeWidth="1.2" />
      <path d="M6 1.6a4.4 4.4 0 1 1-4.4 4.4H6z" stroke="none" />
    </>
  ),
  square: <rect x="1.5" y="1.5" width="9" height="9" />,
  'square-ring': <rect x="2.2" y="2.2" width="7.6" height="7.6" fill="none" strokeWidth="1.6" />,
  triangle: <path d="M6 1 11.2 10.5H.8z" />,
  'triangle-down': <path d="M6 11 .8 1.5h10.4z" />,
  diamond: <path d="M6 .5 11.5 6 6 11.5.5 6z" />,
  'diamond-ring': <path d="M6 1.6 10.4 6 6 10.4 1.6 6z" fill="none" strokeWidth="1.6" />,
  cross: <path d="m2 2 8 8m0-8-8 8" fill="none" strokeWidth="2.2" />,
  bar: <rect x="1" y="4.6" width="10" height="2.8" />,
  pause: <path d="M2 1.5h3v9H2zM7 1.5h3v9H7z" />,
  question: (
    <path
      d="M3.4 4a2.6 2.6 0 1 1 3.6 2.4c-.7.3-1 .7-1 1.6m0 1.5v1.4"
      fill="none"
      strokeWidth="1.8"
    />
  ),
} as const;

export type StatusShape = keyof typeof SHAPES;

/** The names of all shapes, in the order drawn. */
export const STATUS_SHAPES = Object.keys(SHAPES) as StatusShape[];

/** A shape in a colour, with words beside it: never the colour alone. */
export function StatusDot({
  shape,
  color = 'currentColor',
  children,
}: {
  shape: StatusShape;
  /** Any CSS colour, as `var(--status-agreed)`. */
  color?: string;
  children?: ReactNode;
}) {
  return (
    <span className="c-status">
      <svg
        className="c-status__shape"
        width="12"
        height="12"
        viewBox="0 0 12 12"
        fill={color}
        stroke={color}
        strokeWidth="0"
        aria-hidden="true"
      >
        {SHAPES[shape]}
      </svg>
      {children && <span>{children}</span>}
    </span>
  );
}
