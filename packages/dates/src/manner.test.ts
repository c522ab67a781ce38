import { expect, test } from 'vitest';
import { readingsByManner, readTyped } from './index.ts';

const read = (text: string) => Object.fromEntries(readingsByManner(text));

test.each([
  ['2010-11', { years: '2010/2011', julyToJune: '2010-07/2011-06', month: '2010-11' }],
  ['2012–13', { years: '2012/2013', julyToJune: '2012-07/2013-06' }],
  ['2020-21', { years: '2020/2021', julyToJune: '2020-07/2021-06', season: '2020-21' }],
  ['2020/21', { years: '2020/2021', julyToJune: '2020-07/2021-06' }],
  ['2005–08', { years: '2005/2008', month: '2005-08' }],
  ['03/04/2015', { dayFirst: '2015-04-03', monthFirst: '2015-03-04' }],
  ['۰۳/۰۴/۲۰۱۵', { dayFirst: '2015-04-03', monthFirst: '2015-03-04' }],
])('B2 every reading of “%s” has a manner of its own', (text, readings) => {
  expect(read(text)).toEqual(readings);
  expect(readTyped(text)).toMatchObject({ kind: 'ask' });
});

test.each(['2020', '25/12/2021', 'soon', '04/04/2015'])('“%s” has nothing to choose', (text) => {
  expect(read(text)).toEqual({});
});
