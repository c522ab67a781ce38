import type { ProjectFixture } from '../types.ts';

export const civilAircraftSuperjet: ProjectFixture = {
  title: [
    'Supply of Superjet civil aircraft',
    'Поставка гражданских самолётов «Суперджет»',
    'سپر جیٹ شہری طیاروں کی فراہمی',
  ],
  names: [{ text: 'Sukhoi Superjet 100', language: 'en' }],
  summary: [
    'Russian civil aircraft for Pakistan’s airline.',
    'Российские гражданские самолёты для пакистанской авиакомпании.',
    'پاکستانی فضائی کمپنی کے لیے روسی شہری طیارے۔',
  ],
  topics: ['transport', 'trade'],
  sector: 'aviation',
  nature: 'supply',
  history: [
    {
      fact: 132,
      evidence: { 'sputnik-2019-12-11': 2, 'brecorder-2019-12-12': 3, 'rt-2019-12-11': 3 },
      date: '2019-12-11',
      status: 'proposed',
      basis: 'announced_one_side',
      note: [
        'Manturov, in Islamabad: 6 to 16 aircraft for Pakistan’s airline, perhaps leased with an option to buy; talks are to go on in January.',
        'Мантуров в Исламабаде: от 6 до 16 самолётов для пакистанской авиакомпании, возможно, в лизинг с правом выкупа; переговоры продолжатся в январе.',
        'مانتوروف، اسلام آباد میں: پاکستانی فضائی کمپنی کے لیے 6 سے 16 طیارے، ممکنہ طور پر خریداری کے حق کے ساتھ لیز پر؛ بات چیت جنوری میں جاری رہے گی۔',
      ],
    },
    {
      fact: 156,
      evidence: { 'bolo-jawan': 3 },
      date: '2021-04-07',
      basis: 'announced_one_side',
      note: [
        'Supply of Russian civil aircraft is named among the promising projects.',
        'Поставка российских гражданских самолётов названа среди перспективных проектов.',
        'روسی شہری طیاروں کی فراہمی کو امید افزا منصوبوں میں شمار کیا گیا۔',
      ],
    },
  ],
  parties: [
    {
      actor: 'actor:pakistan-international-airlines',
      role: 'buyer',
      evidence: { 'brecorder-2019-12-12': 3 },
    },
  ],
};
