import type { ProjectFixture } from '../types.ts';

export const barterTrade: ProjectFixture = {
  title: ['Barter trade', 'Бартерная торговля', 'بارٹر تجارت'],
  summary: [
    'Goods for goods, so that payments need no banks.',
    'Товар за товар, чтобы расчёты не требовали банков.',
    'سامان کے بدلے سامان، تاکہ ادائیگی میں بینک درکار نہ ہوں۔',
  ],
  topics: ['trade'],
  sector: 'trade_settlement',
  nature: 'settlement',
  history: [
    {
      fact: 207,
      evidence: { 'press-release-rt-notes-growing': 4 },
      date: '2023-06',
      basis: 'announced_one_side',
      note: [
        'Pakistan opens barter between businesses with Afghanistan, Iran and Russia. The page has no date and the order itself was not found.',
        'Пакистан открывает бартер между предприятиями с Афганистаном, Ираном и Россией. На странице нет даты; сам приказ не найден.',
        'پاکستان نے افغانستان، ایران اور روس کے ساتھ کاروباری بارٹر کھولا۔ صفحے پر تاریخ نہیں اور اصل حکم نامہ نہیں ملا۔',
      ],
    },
    {
      fact: 226,
      evidence: { 'dawn-2024-07-03': 2 },
      date: '2024-07-03',
      status: 'proposed',
      basis: 'announced_one_side',
      note: [
        'At Astana, Pakistan’s prime minister proposes barter to Putin.',
        'В Астане премьер-министр Пакистана предлагает Путину бартер.',
        'آستانہ میں پاکستانی وزیر اعظم نے پوتن کو بارٹر کی تجویز دی۔',
      ],
    },
    {
      fact: 232,
      evidence: { 'dawn-2024-10-02': 2, 'arab-news-sign-first': 3, 'pakistan-today-2024-10-03': 3 },
      date: '2024-10-01',
      status: 'agreed',
      basis: 'announced_both',
      note: [
        'First contracts, between companies: chickpeas and lentils for rice, mandarins and potatoes. The embassy calls them a memorandum on barter.',
        'Первые контракты между компаниями: нут и чечевица за рис, мандарины и картофель. Посольство называет их меморандумом о бартере.',
        'کمپنیوں کے درمیان پہلے معاہدے: چاول، کینو اور آلو کے بدلے چنے اور مسور۔ سفارت خانہ انہیں بارٹر کی یادداشت کہتا ہے۔',
      ],
    },
  ],
};
