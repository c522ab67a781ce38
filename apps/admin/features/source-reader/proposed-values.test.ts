import { expect, it } from 'vitest';
import { proposedValues } from './proposed-values.ts';

const capture = {
  about: { title: 'Труба', publisher: 'Газета', published: '2021-04-07', language: 'ru-RU' },
  address: 'https://example.org/pipe',
  sha256: 'a'.repeat(64),
};

it('fills what is empty, the title in the language of the document', () => {
  const form = { title: { en: 'Pipe', ru: '' }, publisher: 'The Gazette', archive: undefined };
  expect(proposedValues(capture, form).map(({ path, value }) => [path, value])).toEqual([
    ['title.ru', 'Труба'],
    ['address', 'https://example.org/pipe'],
    ['published', '2021-04-07'],
    ['language', 'ru'],
    ['archive.sha256', capture.sha256],
  ]);
});

it('leaves alone what is there, and has no hash of what came without an address', () => {
  const form = { title: { ru: 'Иначе' }, address: 'x', published: '2020', language: 'en' };
  expect(proposedValues({ ...capture, address: null }, form)).toEqual([
    { path: 'publisher', value: 'Газета', label: 'publisher' },
  ]);
});
