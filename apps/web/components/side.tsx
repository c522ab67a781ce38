import { type Citing, sideName } from './citing.ts';
import type { Reader } from './reader.ts';

/** A side of the dossier in its hue; both, or another, in words. */
export function Side({
  reader,
  citing,
  side,
}: {
  reader: Reader;
  citing: Pick<Citing, 'dossier'>;
  side: 'a' | 'b' | 'both' | 'other';
}) {
  if (side === 'both' || side === 'other') return reader.t(`side.${side}`);
  return <span className={`w-side w-side--${side}`}>{sideName(reader, citing.dossier, side)}</span>;
}
