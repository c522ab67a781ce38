import type { ActorFixture, Keyed } from '../types.ts';

export const states: Keyed<ActorFixture> = {
  pakistan: {
    type: 'country',
    country: 'PK',
    title: ['Pakistan', 'Пакистан', 'پاکستان'],
    summary: [
      'Islamic Republic of Pakistan; side A of this dossier.',
      'Исламская Республика Пакистан; сторона A этого досье.',
      'اسلامی جمہوریہ پاکستان؛ اس فائل کا فریق A۔',
    ],
    identifiers: { iso: 'PK', m49: '586' },
    memberships: [
      {
        of: 'actor:shanghai-cooperation-organisation',
        date: '2017-06-09/..',
        evidence: { 'app-2017-06-09': 2, 'bolo-jawan': 3 },
      },
    ],
  },
  ussr: {
    type: 'country',
    country: 'SU',
    title: ['Soviet Union', 'СССР', 'سوویت یونین'],
    summary: [
      'Union of Soviet Socialist Republics; side B until 26 December 1991.',
      'Союз Советских Социалистических Республик; сторона B до 26 декабря 1991 года.',
      'سوویت سوشلسٹ جمہوریتوں کا اتحاد؛ 26 دسمبر 1991 تک فریق B۔',
    ],
    identifiers: { iso: 'SU', m49: '810' },
  },
  russia: {
    type: 'country',
    country: 'RU',
    title: ['Russia', 'Россия', 'روس'],
    summary: [
      'Russian Federation; side B, continuing the Soviet Union.',
      'Российская Федерация; сторона B, продолжатель СССР.',
      'روسی وفاق؛ فریق B، سوویت یونین کے تسلسل میں۔',
    ],
    identifiers: { iso: 'RU', m49: '643' },
  },
  afghanistan: {
    type: 'country',
    country: 'AF',
    title: ['Afghanistan', 'Афганистан', 'افغانستان'],
  },
  belarus: { type: 'country', country: 'BY', title: ['Belarus', 'Белоруссия', 'بیلاروس'] },
  china: { type: 'country', country: 'CN', title: ['China', 'Китай', 'چین'] },
  india: { type: 'country', country: 'IN', title: ['India', 'Индия', 'بھارت'] },
  kazakhstan: { type: 'country', country: 'KZ', title: ['Kazakhstan', 'Казахстан', 'قازقستان'] },
  kyrgyzstan: { type: 'country', country: 'KG', title: ['Kyrgyzstan', 'Киргизия', 'کرغزستان'] },
  tajikistan: { type: 'country', country: 'TJ', title: ['Tajikistan', 'Таджикистан', 'تاجکستان'] },
  turkmenistan: {
    type: 'country',
    country: 'TM',
    title: ['Turkmenistan', 'Туркмения', 'ترکمانستان'],
  },
  'united-states': {
    type: 'country',
    country: 'US',
    title: ['United States', 'США', 'امریکہ'],
  },
  uzbekistan: { type: 'country', country: 'UZ', title: ['Uzbekistan', 'Узбекистан', 'ازبکستان'] },
};
