import { type Locale, locales } from '@chancery/vocabularies';
import { v5 as nameBased } from 'uuid';
import { z } from 'zod';
import { itemId, line, list, open, prose, reference } from '../kind/builders.ts';
import type { FieldMeta } from '../kind/field.ts';
import { isObject } from '../paths/index.ts';

const INLINE_TEXT_MAX = 20_000;
const LINK_MAX = 2_000;
const BLOCKS_MAX = 400;

export const BLOCK_TYPES = [
  'paragraph',
  'heading',
  'subheading',
  'bullet',
  'number',
  'quote',
] as const;

/** Addresses that a reader may be led to; no script among them. */
export const isSafeLink = (text: string): boolean => /^(https?:\/\/|mailto:)\S+$/i.test(text);

/**
 * A piece of a block: words with their marks, or a live fact, which is shown as the record that it
 * names has it in the view of whoever reads. It has no id: a block's content is changed as a whole.
 */
const inline = z
  .object({
    text: prose(INLINE_TEXT_MAX)
      .meta(open({ label: 'Words' }))
      .optional(),
    bold: z
      .literal(true)
      .meta(open({ label: 'Bold' }))
      .optional(),
    italic: z
      .literal(true)
      .meta(open({ label: 'Italic' }))
      .optional(),
    link: line(LINK_MAX)
      .refine(isSafeLink, 'a link begins with https://, http:// or mailto:')
      .meta(open({ label: 'Link' }))
      .optional(),
    fact: z
      .object({
        record: reference(['*'], { label: 'Record', role: 'fact' }),
        path: line(200)
          .min(1)
          .meta(open({ label: 'Field' })),
      })
      .meta(open({ label: 'Live fact' }))
      .optional(),
  })
  .refine(({ text, fact }) => (text === undefined) !== (fact === undefined), {
    error: 'a piece of text is either words or a live fact',
  });
export type Inline = z.infer<typeof inline>;

/** A paragraph, a heading, an item of a list. Flat, so that a merge goes block by block. */
const block = z.object({
  id: itemId(),
  type: z.enum(BLOCK_TYPES).meta(open({ label: 'Sort of block' })),
  content: z
    .array(inline)
    .max(500)
    .meta(open({ label: 'Content' }))
    .default([]),
});
export type Block = z.infer<typeof block>;

/** Text with headings, lists, links and live facts, in each language; none is an empty list. */
export const richText = (meta: FieldMeta) => {
  const one = (locale: Locale) => list(block, { label: locale }, BLOCKS_MAX);
  return z
    .object({ en: one('en'), ru: one('ru'), ur: one('ur') })
    .meta(open({ localized: true, widget: 'richText', ...meta }))
    .prefault({});
};
export type RichText = Record<Locale, Block[]>;

/** The words of a text without its facts: for search and for lengths. */
export const wordsOf = (blocks: readonly Block[]): string =>
  blocks.map(({ content }) => content.map(({ text }) => text ?? '').join('')).join('\n');

/**
 * Before version 2 of every kind, `body` was one plain text per language; a blank line began a
 * paragraph. An id is made of the words, so that lifting twice gives the same.
 */
export function liftPlainBody(snapshot: Record<string, unknown>): Record<string, unknown> {
  const plain = isObject(snapshot.body) ? snapshot.body : {};
  const lifted = locales.map((locale): [Locale, Block[]] => [
    locale,
    String(plain[locale] ?? '')
      .split(/\n{2,}/)
      .filter((words) => words.trim() !== '')
      .map((words, index) => ({
        id: idOfWords(`${locale}:${index}:${words}`),
        type: 'paragraph',
        content: [{ text: words }],
      })),
  ]);
  return { ...snapshot, body: Object.fromEntries(lifted) };
}

/** A UUID with the form of version 7, at the beginning of time, out of a text. */
function idOfWords(words: string): string {
  const hash = nameBased(words, nameBased.URL).replaceAll('-', '');
  return `00000000-0000-7${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
