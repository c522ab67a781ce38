import { type Citing, sideName } from './citing.ts';
import type { RenderContext } from './render-context.ts';

/** A side of the dossier in its hue; both, or another, in words. */
export function Side({
  context,
  citing,
  side,
}: {
  context: RenderContext;
  citing: Pick<Citing, 'dossier'>;
  side: 'a' | 'b' | 'both' | 'other';
}) {
  if (side === 'both' || side === 'other') return context.t(`side.${side}`);
  return (
    <span className={`w-side w-side--${side}`}>{sideName(context, citing.dossier, side)}</span>
  );
}
