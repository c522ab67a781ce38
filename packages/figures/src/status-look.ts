type Texture = 'plain' | 'dashes' | 'pause' | 'dots' | 'outline';

export type StatusLook = {
  color: string;
  /** Height of the bar, as a share of the strip's. It rises with the work. */
  height: number;
  texture: Texture;
};

const look = (name: string, color: string, height: number, texture: Texture = 'plain') =>
  ({ color: `var(--status-${name}, ${color})`, height, texture }) satisfies StatusLook;

/** Colour, height and texture of each status: any one of the three is enough to tell it. */
export const STATUS_LOOK: Readonly<Record<string, StatusLook>> = {
  mooted: look('mooted', '#818c99', 0.2, 'dashes'),
  proposed: look('proposed', '#6586ab', 0.32),
  agreed: look('agreed', '#4478b4', 0.48),
  preparation: look('preparation', '#2a63a3', 0.62),
  construction: look('construction', '#17457f', 0.78),
  completed: look('completed', '#4a8a5e', 0.9),
  operating: look('operating', '#1f6336', 1),
  suspended: look('suspended', '#c0531a', 0.6, 'pause'),
  shelved: look('shelved', '#9a6244', 0.3, 'pause'),
  cancelled: look('cancelled', '#8e2b29', 0.14),
  idle: look('idle', '#8776a6', 0.8, 'dots'),
  mothballed: look('mothballed', '#6c5990', 0.5, 'dots'),
  retired: look('retired', '#51446d', 0.2),
  unknown: look('unknown', '#75777a', 0.5, 'outline'),
};

const UNKNOWN = look('unknown', '#75777a', 0.5, 'outline');

/** The look of a status; one that is not listed looks unknown. */
export function statusLook(status: string): StatusLook {
  return STATUS_LOOK[status] ?? UNKNOWN;
}
