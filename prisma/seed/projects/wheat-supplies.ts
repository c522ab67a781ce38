import type { ProjectFixture } from '../types.ts';

export const wheatSupplies: ProjectFixture = {
  title: ['Wheat supplies', 'Поставки пшеницы', 'گندم کی فراہمی'],
  summary: [
    'Russian wheat bought by the government of Pakistan.',
    'Российская пшеница, закупаемая правительством Пакистана.',
    'حکومتِ پاکستان کی خریدی ہوئی روسی گندم۔',
  ],
  topics: ['trade'],
  sector: 'agriculture',
  nature: 'supply',
  history: [
    {
      fact: 188,
      evidence: { 'tass-2023-01-10': 3, 'propakistani-2023-03-03': 3 },
      date: '2022-12',
      status: 'agreed',
      basis: 'announced_one_side',
      note: [
        'Pakistan’s cabinet committee approves 450,000 tonnes from Prodintorg at 372 dollars, through Gwadar; 750,000 tonnes in all for the year.',
        'Комитет кабинета министров Пакистана одобряет 450 000 тонн от «Продинторга» по 372 доллара через Гвадар; всего за год 750 000 тонн.',
        'پاکستان کی کابینہ کمیٹی نے پروڈن تورگ سے 372 ڈالر پر 450,000 ٹن براستہ گوادر منظور کیے؛ سال میں کل 750,000 ٹن۔',
      ],
    },
    {
      fact: 194,
      evidence: { 'tass-2023-01-10': 3 },
      date: '2023-01-09',
      status: 'operating',
      basis: 'announced_one_side',
      note: [
        'First ships at Karachi and Port Qasim, 60,000 tonnes. Reports differ on their number.',
        'Первые суда в Карачи и Порт-Касиме, 60 000 тонн. Сообщения расходятся в числе судов.',
        'کراچی اور پورٹ قاسم پر پہلے جہاز، 60,000 ٹن۔ ان کی تعداد پر خبریں مختلف ہیں۔',
      ],
    },
    {
      fact: 204,
      evidence: { 'propakistani-2023-03-03': 3, 'arab-news-2023-03-03': 3 },
      date: '2023-03-02',
      basis: 'announced_one_side',
      note: [
        'First ship at Gwadar, 50,000 tonnes; eight more are to come.',
        'Первое судно в Гвадаре, 50 000 тонн; ожидаются ещё восемь.',
        'گوادر پر پہلا جہاز، 50,000 ٹن؛ آٹھ مزید آنے ہیں۔',
      ],
    },
  ],
  capacity: [
    {
      value: '450',
      unit: 'kt',
      evidence: { 'tass-2023-01-10': 3, 'propakistani-2023-03-03': 3 },
    },
  ],
  parties: [{ actor: 'actor:prodintorg', role: 'supplier', evidence: { 'tass-2023-01-10': 3 } }],
  places: [
    { label: ['Port', 'Порт', 'بندرگاہ'], place: 'Karachi' },
    { label: ['Port', 'Порт', 'بندرگاہ'], place: 'Gwadar' },
  ],
};
