import {
  claimedField,
  isKindName,
  type KindName,
  publicSchemaAt,
  schemas,
} from '@chancery/api/kinds';
import { isObject, isOrder, keysOf } from '@chancery/api/paths';
import { pathWords } from './path-words.ts';
import type { ChangedField, Telling, Told } from './telling.ts';
import { valueWords } from './value-words.ts';

/** Beyond so many letters a text is cut: the record itself has it whole. */
const WORDS_MAX = 600;

/** Where a change lies, outermost first, and the words before and after; null where there was or is none. */
export type ChangeInWords = { where: string[]; before: string | null; after: string | null };

export function changeInWords(telling: Telling, kind: string, change: ChangedField): ChangeInWords {
  const root = isKindName(kind) ? schemas[kind] : undefined;
  const schema = root && (claimedIn(root, change) ?? publicSchemaAt(root, change.path));
  const words = (value: unknown, told: Told | undefined): string | null =>
    schema && !isOrder(change.path) && hasValue(value)
      ? clipped(valueWords({ ...telling, kind, told }, schema, value)) || null
      : null;
  return {
    where: pathWords({ ...telling, kind, told: change.told?.after }, kind, change),
    before: words(change.before, change.told?.before),
    after: words(change.after, change.told?.after),
  };
}

/** The value of a claim is said as that of the field of which it is a claim. */
const claimedIn = (root: (typeof schemas)[KindName], { path, within }: ChangedField) =>
  keysOf(path).join('.') === 'claims.value' && isObject(within)
    ? claimedField(root, String(within.path))
    : undefined;

const hasValue = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

const clipped = (text: string): string =>
  text.length > WORDS_MAX ? `${text.slice(0, WORDS_MAX - 1)}…` : text;
