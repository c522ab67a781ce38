import type { ChangeClass } from '@chancery/vocabularies';
import type { z } from 'zod';
import type { Change } from './diff.ts';
import { type FieldMeta, metaAt } from './field.ts';
import { LOCALE_STEP } from './locale-of-path.ts';

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
 * knowledge, a changed value is a correction until the editor says otherwise; words are editorial
 where they only describe the record. What it says of the world (a citable text, a text of a list's
 item) and where it belongs (its dossiers) never are.
 */
export function proposedClass(schema: z.core.$ZodType, change: Change): ChangeClass {
  const meta = metaAt(schema, change.path);
  const root = change.path.match(/^[^.[#]+/)?.[0];
  if (root === 'evidence' || root === 'claims') return 'knowledge';
  if (/\.evidence(\[|#|$)/.test(change.path) || /\.(claims|sources)(\[|#|$)/.test(change.path))
    return 'knowledge';
  if (change.path.endsWith('#') || isDescription(meta, change.path)) return 'editorial';
  if (root === 'dossiers') return 'correction';
  if (['slug', 'names', 'topics', 'related', 'identifiers', 'nextReview'].includes(root ?? ''))
    return 'editorial';
  if (change.path.endsWith(']') && change.before === undefined) return 'world';
  if (change.before === undefined) return 'knowledge';
  return 'correction';
}

/** Words about the record as a whole: localized, of no item, and nothing that others quote. */
const isDescription = (meta: readonly FieldMeta[], path: string): boolean =>
  meta.some((entry) => entry.localized) &&
  !meta.some((entry) => entry.citable) &&
  !(path.split(LOCALE_STEP)[0] as string).includes('[');
