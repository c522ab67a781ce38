import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { diff } from '../paths/index.ts';
import { type Block, liftPlainBody, richText, wordsOf } from './rich-text.ts';

const schema = z.object({ body: richText({ label: 'Text' }) });
const words = (text: string): Block => ({ id: v7(), type: 'paragraph', content: [{ text }] });

describe('a plain body of version 1', () => {
  const lifted = liftPlainBody({ slug: 'x', body: { en: 'One.\n\nTwo,\nstill two.', ur: '' } });

  it('becomes a block for each paragraph, and nothing where there was nothing', () => {
    const { body } = schema.parse(lifted);
    expect(body.en.map(({ content }) => content)).toEqual([
      [{ text: 'One.' }],
      [{ text: 'Two,\nstill two.' }],
    ]);
    expect([body.ru, body.ur]).toEqual([[], []]);
  });

  it('becomes the same whenever it is read', () => {
    expect(liftPlainBody({ slug: 'x', body: { en: 'One.\n\nTwo,\nstill two.', ur: '' } })).toEqual(
      lifted,
    );
  });

  it('may have been left out', () => {
    expect(schema.parse(liftPlainBody({ slug: 'x' })).body).toEqual({ en: [], ru: [], ur: [] });
  });
});

describe('rich text', () => {
  it('is merged block by block: an edited paragraph is one change', () => {
    const [first, second, third] = [words('a'), words('b'), words('c')];
    const edited = { ...second, content: [{ text: 'B' }] };
    const paths = diff(
      { body: { en: [first, second, third] } },
      { body: { en: [first, edited, third] } },
    ).map(({ path }) => path);
    expect(paths).toEqual([`body.en[${second.id}].content`]);
  });

  it.each([
    ['a script in a link', { text: 'here', link: 'javascript:alert(1)' }],
    ['a piece that is both words and a fact', { text: 'x', fact: { record: v7(), path: 'date' } }],
    ['a piece that is neither', { bold: true }],
  ])('refuses %s', (_, piece) => {
    const block = { id: v7(), type: 'paragraph', content: [piece] };
    expect(schema.safeParse({ body: { en: [block] } }).success).toBe(false);
  });

  it('has words without its facts', () => {
    const fact = { fact: { record: v7(), path: 'status' } };
    expect(
      wordsOf([
        { id: v7(), type: 'paragraph', content: [{ text: 'It is ' }, fact, { text: '.' }] },
      ]),
    ).toBe('It is .');
  });
});
