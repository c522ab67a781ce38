import type { ChangeClass } from '@chancery/vocabularies';
import { type Change, isItem, isWithin, itemsOf } from '../../core/paths/index.ts';

/**
 * A compiler that revises a figure tells more of what already was: neither did the world change, nor
 * were we wrong. It is told by the earlier figure, which is kept as a vintage of the observation.
 */
export function classify(change: Change, all: readonly Change[]): ChangeClass | undefined {
  const [observation] = itemsOf(change.path);
  if (!observation || !isWithin(observation, 'observations') || change.path === observation)
    return undefined;
  const vintages = `${observation}.vintages[`;
  if (change.path.startsWith(vintages)) return 'knowledge';
  const revised = all.some(
    ({ path, before }) => path.startsWith(vintages) && isItem(path) && before === undefined,
  );
  return revised ? 'knowledge' : undefined;
}
