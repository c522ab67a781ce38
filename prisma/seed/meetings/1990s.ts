import type { Keyed, MeetingFixture } from '../types.ts';

export const meetingsOf1990s: Keyed<MeetingFixture> = {
  'nawaz-sharif-moscow-1999': {
    fact: 32,
    title: ['Nawaz Sharif in Moscow', 'Наваз Шариф в Москве', 'نواز شریف ماسکو میں'],
    summary: [
      'First visit of a Pakistani leader in some 25 years. The day is worked out from the issue of a newsletter that says “yesterday”.',
      'Первый визит пакистанского лидера примерно за 25 лет. День вычислен по номеру бюллетеня, где сказано «вчера».',
      'تقریباً 25 برس میں کسی پاکستانی رہنما کا پہلا دورہ۔ دن ایک خبرنامے کے شمارے سے اخذ ہے جس میں ”کل“ لکھا ہے۔',
    ],
    topics: ['trade'],
    type: 'visit',
    date: '1999-04-20?',
    levels: { a: 'head_of_government', b: 'head_of_state' },
    place: 'Moscow',
    host: { actor: 'actor:russia', side: 'b' },
    a: ['actor:nawaz-sharif'],
    b: ['actor:boris-yeltsin', 'actor:yevgeny-primakov'],
    outcomes: [
      [
        'Papers on trade, and a commission for it.',
        'Документы о торговле и комиссия по ней.',
        'تجارت پر دستاویزات، اور اس کے لیے ایک کمیشن۔',
      ],
    ],
    evidence: { 'jamestown-monitor': 3, 'copied-essay': 4 },
  },
};
