import { coreOf, metaOf, schemas } from '@chancery/api/kinds';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import translations from '../messages/fields.json' with { type: 'json' };
import { fieldWords } from './field-words.ts';

/** Labels and helps of every field that the public sees, by the path of one that has them. */
function words(
  schema: z.core.$ZodType,
  path: string,
  found: Map<string, string> = new Map(),
): Map<string, string> {
  const core = coreOf(schema);
  if (core._zod.def.type === 'array') words((core as z.ZodArray).element, `${path}[]`, found);
  if (core._zod.def.type !== 'object') return found;
  for (const [key, field] of Object.entries((core as z.ZodObject).shape)) {
    const { label, help, visible, widget, localized } = metaOf(field);
    if (visible !== 'public' || widget === 'hidden') continue;
    for (const text of [label, help]) if (text) found.set(text, `${path}.${key}`);
    if (!localized) words(field, `${path}.${key}`, found);
  }
  return found;
}

const needed = new Map<string, string>();
for (const [kind, schema] of Object.entries(schemas)) words(schema, kind, needed);

const SCRIPTS = { ru: /\p{sc=Cyrl}/u, ur: /\p{sc=Arab}/u };
/** An abbreviation is the same in every language. */
const isWord = (text: string) => /[a-z]/.test(text);

test.each(['ru', 'ur'] as const)(
  'every label and help of a public field is said in %s: add it to messages/fields.json',
  (locale) => {
    const missing = [...needed].filter(
      ([text]) => isWord(text) && !SCRIPTS[locale].test(fieldWords(text, locale)),
    );
    expect(Object.fromEntries(missing)).toEqual({});
  },
);

test('nothing is translated that no field says', () => {
  expect(Object.keys(translations).filter((text) => !needed.has(text))).toEqual([]);
});
