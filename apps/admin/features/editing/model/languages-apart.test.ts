import { expect, it } from 'vitest';
import { languagesApart } from './languages-apart.ts';

const at = (...paths: string[]) => paths.map((path) => ({ path }));

it('names the languages that changed beside something else, and none where there is nothing else', () => {
  expect(languagesApart(at('title.ur', 'sector'))).toEqual(['ur']);
  expect(languagesApart(at('title.ru', 'body.ur[0192].content', 'body.ur#'))).toEqual(['ru', 'ur']);
  expect(languagesApart(at('title.ur', 'body.ur[0192]'))).toEqual([]);
  expect(languagesApart(at('sector', 'outcomes[0192].text'))).toEqual([]);
  expect(languagesApart(undefined)).toEqual([]);
});
