import { expect, test } from 'vitest';
import { kmOutside } from '../src/outside-country.ts';

test.each([
  ['Karachi', 'PK', 24.86, 67.01],
  ['Vladivostok', 'RU', 43.12, 131.89],
  ['Uelen, beyond the date line', 'RU', 66.16, -169.81],
  ['Almaty under the Soviet Union', 'SU', 43.24, 76.89],
  ['Kaliningrad', 'RU', 54.71, 20.51],
])(
  'B21 %s lies in its country, or within the coarseness of its outline',
  (_, country, latitude, longitude) => {
    expect(kmOutside(country, latitude, longitude)).toBeLessThan(50);
  },
);

test('B21 what lies elsewhere is as far away as it is', () => {
  // Lahore is some 25 km from India, Islamabad some 130.
  expect(kmOutside('IN', 31.55, 74.34)).toBeGreaterThan(10);
  expect(kmOutside('IN', 31.55, 74.34)).toBeLessThan(50);
  // Swapped, Karachi is in Lapland.
  expect(kmOutside('PK', 67.01, 24.86)).toBeGreaterThan(3_500);
  expect(kmOutside('PK', 67.01, 24.86)).toBeLessThan(5_500);
  // Over the date line it is not once around the earth.
  expect(kmOutside('RU', 65.6, -168.09)).toBeLessThan(100);
});

test('a country without an outline is not judged', () => {
  expect(kmOutside('XX', 0, 0)).toBeNull();
  expect(kmOutside('toString', 0, 0)).toBeNull();
});
