import type { Fixtures } from './types.ts';

/** Cities that fixtures name, with the country that they lie in today. */
export const places: Fixtures['places'] = {
  Ashgabat: { country: 'TM', latitude: 37.95, longitude: 58.38 },
  Astana: { country: 'KZ', latitude: 51.17, longitude: 71.43 },
  Astrakhan: { country: 'RU', latitude: 46.35, longitude: 48.03 },
  Beijing: { country: 'CN', latitude: 39.9, longitude: 116.4 },
  Bishkek: { country: 'KG', latitude: 42.87, longitude: 74.57 },
  Dushanbe: { country: 'TJ', latitude: 38.54, longitude: 68.78 },
  Gwadar: { country: 'PK', latitude: 25.13, longitude: 62.32 },
  Islamabad: { country: 'PK', latitude: 33.69, longitude: 73.06 },
  Jamshoro: { country: 'PK', latitude: 25.43, longitude: 68.28 },
  Karachi: { country: 'PK', latitude: 24.86, longitude: 67.01 },
  Kasur: { country: 'PK', latitude: 31.12, longitude: 74.45 },
  Lahore: { country: 'PK', latitude: 31.55, longitude: 74.34 },
  Moscow: { country: 'RU', latitude: 55.75, longitude: 37.62 },
  Muzaffargarh: { country: 'PK', latitude: 30.07, longitude: 71.19 },
  'New York': { country: 'US', latitude: 40.71, longitude: -74.01 },
  Rawalpindi: { country: 'PK', latitude: 33.6, longitude: 73.04 },
  Samarkand: { country: 'UZ', latitude: 39.65, longitude: 66.96 },
  Sochi: { country: 'RU', latitude: 43.59, longitude: 39.72 },
  Tashkent: { country: 'UZ', latitude: 41.3, longitude: 69.24 },
  Tianjin: { country: 'CN', latitude: 39.13, longitude: 117.2 },
  Tunxi: { country: 'CN', latitude: 29.71, longitude: 118.32 },
  Ufa: { country: 'RU', latitude: 54.74, longitude: 55.97 },
  Yekaterinburg: { country: 'RU', latitude: 56.84, longitude: 60.6 },
};
