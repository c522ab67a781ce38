/**
 * Snapshots read, compared, merged and restored by path. List items are addressed by their own id,
 * never by position, so that an insertion above changes nothing below. Pure; safe in a browser.
 */
export { type Change, diff } from './diff.ts';
export { equal, isObject, type Json } from './json.ts';
export { type Conflict, type Merged, merge } from './merge.ts';
export {
  isItem,
  isOrder,
  isWithin,
  itemsOf,
  joinPath,
  keysOf,
  localeOfPath,
  parentOf,
  parsePath,
  type Step,
  textOfPath,
  touches,
} from './path.ts';
export { apply, valueAt, withValueAt } from './values.ts';
