import { type KindName, publicSchemaAt, schemas } from '@chancery/api/kinds';
import { pathWords } from './path-words.ts';
import type { ChangedField, Telling } from './telling.ts';
import { valueWords } from './value-words.ts';

/** Beyond so many letters a text is cut: the record itself has it whole. */
const WORDS_MAX = 600;

/** Where a change lies, outermost first, and the words before and after; null where there was or is none. */
export type ChangeInWords = { where: string[]; before: string | null; after: string | null };

export function changeInWords(telling: Telling, kind: string, change: ChangedField): ChangeInWords {
  const root = schemas[kind as KindName];
  const schema = root && publicSchemaAt(root, change.path);
  const words = (value: unknown): string | null =>
    schema && !change.path.endsWith('#') && hasValue(value)
      ? clipped(valueWords(telling, schema, value)) || null
      : null;
  return {
    where: pathWords(telling, kind, change),
    before: words(change.before),
    after: words(change.after),
  };
}

const hasValue = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

const clipped = (text: string): string =>
  text.length > WORDS_MAX ? `${text.slice(0, WORDS_MAX - 1)}…` : text;
