import { expect, test } from 'vitest';
import { makeRenderContext } from '../../components/render-context.ts';
import { twoDays } from './two-days.ts';

const TODAY = '2026-11-24';
const at = (asOf: string | null) =>
  makeRenderContext(
    'en',
    { asOf, validOn: null, today: asOf?.slice(0, 10) ?? TODAY },
    'pakistan-russia',
  );

test('an address without days compares from the first publication to now', () => {
  expect(twoDays(at(null), {})).toEqual({ turned: false });
});

test('a month and a year stand for their last day, a day to come for now', () => {
  expect(twoDays(at(null), { from: '2021-04', to: '2022' })).toEqual({
    from: '2021-04-30',
    to: '2022-12-31',
    turned: false,
  });
  expect(twoDays(at(null), { from: '2021-04-08', to: '2026' })).toEqual({
    from: '2021-04-08',
    turned: false,
  });
});

test('two days the wrong way round are turned', () => {
  expect(twoDays(at(null), { from: '2023-01-01', to: '2021-04-08' })).toEqual({
    from: '2021-04-08',
    to: '2023-01-01',
    turned: true,
  });
});

test('whoever looks back compares nothing that came after', () => {
  expect(twoDays(at('2021-04-08'), {})).toEqual({ to: '2021-04-08', turned: false });
  expect(twoDays(at('2021-04-08'), { from: '2020-01-01', to: '2024-01-01' })).toEqual({
    from: '2020-01-01',
    to: '2021-04-08',
    turned: false,
  });
});
