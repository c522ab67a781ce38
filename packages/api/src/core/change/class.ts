import type { ChangeClass } from '@chancery/vocabularies';
import type { z } from 'zod';
import { type FieldMeta, metaAt } from '../kind/field.ts';
import type { KindDefinition } from '../kind/kind.ts';
import { type Change, isItem, isOrder, itemsOf, keysOf, textOfPath } from '../paths/index.ts';

/** Weightiest first: an event carries the weightiest class among its paths. */
export const CLASS_WEIGHT: readonly ChangeClass[] = [
  'world',
  'correction',
  'knowledge',
  'merge',
  'vocabulary',
  'editorial',
];

/** Reasons weigh alike: the world changed, we erred, we learned. Only what says less than they do is lighter. */
const RANKS: readonly (readonly ChangeClass[])[] = [
  ['world', 'correction', 'knowledge'],
  ['merge'],
  ['vocabulary'],
  ['editorial'],
];
const rankOf = (entry: ChangeClass): number => RANKS.findIndex((rank) => rank.includes(entry));

/** Whether a class that someone declares says less of a change than the one it would have by itself. */
export const isLighter = (declared: ChangeClass, proposed: ChangeClass): boolean =>
  rankOf(declared) > rankOf(proposed);

export const weightiest = (classes: readonly ChangeClass[]): ChangeClass =>
  CLASS_WEIGHT.find((entry) => classes.includes(entry)) ?? 'editorial';

/** The class that a change most likely has: as its kind knows it, else by the general rule. */
export const proposedClass = (
  kind: Pick<KindDefinition, 'schema' | 'classify'>,
  change: Change,
  all: readonly Change[],
): ChangeClass => kind.classify?.(change, all) ?? byPath(kind.schema, change);

/**
 * A new dated entry is news of the world, a new claim is knowledge, a changed value is a correction until the editor says otherwise; words are editorial
 where they only describe the record. What it says of the world (a citable text, a text of a list's
 item) and where it belongs (its dossiers) never are.
 */
function byPath(schema: z.core.$ZodType, change: Change): ChangeClass {
  const meta = metaAt(schema, change.path);
  const [root = '', ...inner] = keysOf(change.path);
  if (root === 'evidence' || root === 'claims') return 'knowledge';
  if (inner.some((key) => ['evidence', 'claims', 'sources'].includes(key))) return 'knowledge';
  if (isOrder(change.path) || isDescription(meta, change.path)) return 'editorial';
  if (root === 'dossiers') return 'correction';
  if (['slug', 'names', 'topics', 'related', 'identifiers', 'nextReview'].includes(root))
    return 'editorial';
  if (isItem(change.path) && change.before === undefined) return 'world';
  if (change.before === undefined) return 'knowledge';
  return 'correction';
}

/** Words about the record as a whole: localized, of no item, and nothing that others quote. */
const isDescription = (meta: readonly FieldMeta[], path: string): boolean =>
  meta.some((entry) => entry.localized) &&
  !meta.some((entry) => entry.citable) &&
  itemsOf(textOfPath(path)).length === 0;
