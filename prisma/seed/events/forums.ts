import type { EventFixture, Keyed } from '../types.ts';

export const forums: Keyed<EventFixture> = {
  'trade-investment-forum-2024': {
    fact: 231,
    title: [
      'First trade and investment forum in Moscow',
      'Первый торгово-инвестиционный форум в Москве',
      'ماسکو میں پہلا تجارتی اور سرمایہ کاری فورم',
    ],
    summary: [
      'More than 60 companies from Pakistan and 100 from Russia. It opened on 30 September or 1 October.',
      'Более 60 компаний из Пакистана и 100 из России. Открылся 30 сентября или 1 октября.',
      'پاکستان کی 60 سے زائد اور روس کی 100 کمپنیاں۔ افتتاح 30 ستمبر یا یکم اکتوبر کو ہوا۔',
    ],
    topics: ['trade', 'economy'],
    date: '2024-09-30?',
    place: 'Moscow',
    participants: ['actor:pakistan', 'actor:russia'],
    evidence: { 'pakistan-today-2024-10-03': 3, 'arab-news-sign-first': 3, 'dawn-2024-10-02': 3 },
  },
  'russian-pakistani-forum-2025': {
    fact: 265,
    title: [
      'Russian-Pakistani forum in Moscow',
      'Российско-пакистанский форум в Москве',
      'ماسکو میں روس پاکستان فورم',
    ],
    summary: [
      'A Russian diplomat speaks of trade, of payments and of the Eurasian union.',
      'Российский дипломат говорит о торговле, расчётах и Евразийском союзе.',
      'ایک روسی سفارت کار نے تجارت، ادائیگیوں اور یوریشیائی یونین پر بات کی۔',
    ],
    topics: ['trade', 'economy'],
    date: '2025-12-16',
    place: 'Moscow',
    participants: ['actor:foreign-ministry-of-russia', 'actor:pakistan', 'actor:russia'],
    evidence: { 'prime-2025-12-16': 3 },
  },
};
