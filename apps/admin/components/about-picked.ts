import { stateLabel } from './state-badge.tsx';

/** What tells records apart: kind, state where they are not public, the name that was searched for. */
export const aboutPicked = ({
  kind,
  state,
  name,
}: {
  kind: string;
  state: string;
  name: string | null;
}): string => [kind, state !== 'published' && stateLabel(state), name].filter(Boolean).join(' · ');
