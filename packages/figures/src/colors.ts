/** Colours as the page's own custom properties; the second value serves a downloaded SVG. */
export const COLOR = {
  ink: 'var(--ink, #1b1f24)',
  muted: 'var(--muted, #565b62)',
  rule: 'var(--rule, #dcd8cd)',
  ruleStrong: 'var(--rule-strong, #86847c)',
  paper: 'var(--paper, #fbfaf6)',
  raised: 'var(--paper-raised, #ffffff)',
  sunk: 'var(--paper-sunk, #f2f0e9)',
  accent: 'var(--accent, #1d4f91)',
  danger: 'var(--danger, #a2241e)',
} as const;

export type Side = 'a' | 'b' | 'none';

export const SIDE_COLOR: Record<Side, string> = {
  a: 'var(--side-a, #0b6661)',
  b: 'var(--side-b, #985d00)',
  none: COLOR.ruleStrong,
};
