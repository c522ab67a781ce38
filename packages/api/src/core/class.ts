import type { ChangeClass } from '@chancery/vocabularies';
import type { z } from 'zod';
import type { Change } from './diff.ts';
import { metaAt } from './field.ts';

/** Weightiest first: an event carries the weightiest class among its paths. */
export const CLASS_WEIGHT: readonly ChangeClass[] = [
  'world',
  'correction',
  'knowledge',
  'merge',
  'vocabulary',
  'editorial',
];

export const weightiest = (classes: readonly ChangeClass[]): ChangeClass =>
  CLASS_WEIGHT.find((entry) => classes.includes(entry)) ?? 'editorial';

/**
 * The class that a change most likely has. A new dated entry is news of the world, a new claim is
 * knowledge, a changed value is a correction until the editor says otherwise; words are editorial.
 */
export function proposedClass(schema: z.core.$ZodType, change: Change): ChangeClass {
  const meta = metaAt(schema, change.path);
  const root = change.path.match(/^[^.[#]+/)?.[0];
  if (root === 'evidence' || root === 'claims') return 'knowledge';
  if (/\.evidence(\[|#|$)/.test(change.path) || /\.(claims|sources)(\[|#|$)/.test(change.path))
    return 'knowledge';
  if (meta.some((entry) => entry.localized) || change.path.endsWith('#')) return 'editorial';
  if (
    ['slug', 'names', 'topics', 'related', 'identifiers', 'nextReview', 'dossiers'].includes(
      root ?? '',
    )
  )
    return 'editorial';
  if (change.path.endsWith(']') && change.before === undefined) return 'world';
  if (change.before === undefined) return 'knowledge';
  return 'correction';
}
