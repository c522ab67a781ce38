import { expect, it } from 'vitest';
import { piecesOf } from './stretches.ts';

const texts = (text: string, ...stretches: [number, number][]) =>
  piecesOf(
    text,
    stretches.map(([start, end]) => ({ start, end })),
  ).map(({ text, stretch }) => (stretch ? `[${text}]` : text));

it('cuts a text at its stretches, and loses no letter of it', () => {
  expect(texts('one two three', [4, 7])).toEqual(['one ', '[two]', ' three']);
  expect(texts('one two three', [8, 13], [0, 3])).toEqual(['[one]', ' two ', '[three]']);
  expect(texts('one')).toEqual(['one']);
  expect(texts('')).toEqual([]);
});

it('shows the first of stretches that overlap, and none beyond the end', () => {
  expect(texts('one two three', [0, 7], [4, 13])).toEqual(['[one two]', ' three']);
  expect(texts('one two', [0, 3], [0, 7])).toEqual(['[one two]']);
  expect(texts('one', [1, 9])).toEqual(['one']);
});
