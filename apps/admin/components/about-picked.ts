import { stateLabel } from './state-badge.tsx';

/** What tells records of one title apart: their kind, and their state where they are not public. */
export const aboutPicked = ({ kind, state }: { kind: string; state: string }): string =>
  state === 'published' ? kind : `${kind} · ${stateLabel(state)}`;
