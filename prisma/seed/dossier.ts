import type { DossierFixture, Keyed } from './types.ts';

export const dossiers: Keyed<DossierFixture> = {
  'pakistan-russia': {
    title: ['Pakistan and Russia', 'Пакистан и Россия', 'پاکستان اور روس'],
    summary: [
      'Diplomatic relations date from 1 May 1948. The record follows the meetings, projects and trade of the two states, and what each side says of them.',
      'Дипломатические отношения установлены 1 мая 1948 года. Здесь ведётся учёт встреч, проектов и торговли двух государств и того, что о них говорит каждая из сторон.',
      'سفارتی تعلقات یکم مئی 1948 کو قائم ہوئے۔ یہاں دونوں ملکوں کی ملاقاتوں، منصوبوں اور تجارت کا، اور ان کے بارے میں ہر فریق کے بیان کا ریکارڈ رکھا جاتا ہے۔',
    ],
    sides: [
      { side: 'a', actor: 'actor:pakistan', date: '1948-05-01/..' },
      { side: 'b', actor: 'actor:ussr', date: '1948-05-01/1991-12-26' },
      {
        side: 'b',
        actor: 'actor:russia',
        date: '1991-12-26/..',
        basis: ['Continuing state', 'Государство-продолжатель', 'تسلسل رکھنے والی ریاست'],
      },
    ],
    established: '1948-05-01',
    topics: [
      'trade',
      'economy',
      'energy',
      'transport',
      'counter-terrorism',
      'defence',
      'strategic-stability',
      'afghanistan',
      'world-affairs',
    ],
    evidence: {
      'bolo-jawan': 3,
      'great-soviet-encyclopedia': 2,
      'ria-2025-08-31': 2,
    },
  },
};
