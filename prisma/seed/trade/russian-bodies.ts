import type { Keyed, SeriesFixture } from '../types.ts';

const russiaOnPakistan = {
  topics: ['trade'],
  reporter: { actor: 'actor:russia', side: 'b' },
  partner: 'actor:pakistan',
  commodity: 'TOTAL',
  valuation: 'not_stated',
  currency: 'USD',
  unit: 'million',
} as const;

const tradeRepresentation = {
  ...russiaOnPakistan,
  compiler: 'actor:trade-representation-of-russia',
} as const;

const calendarYear = { frequency: 'annual', periodType: 'calendar' } as const;
const partYear = { frequency: 'part_year', periodType: 'cumulative' } as const;

export const russianBodies: Keyed<SeriesFixture> = {
  'turnover-trade-representation': {
    ...tradeRepresentation,
    ...calendarYear,
    title: [
      'Trade turnover, Russian trade representation',
      'Товарооборот, торгпредство России',
      'تجارتی حجم، روسی تجارتی نمائندگی',
    ],
    flow: 'T',
    observations: [
      { fact: 53, evidence: { 'brecorder-trade-turnover': 2 }, period: '2012', value: '542' },
    ],
  },
  'russian-exports-trade-representation': {
    ...tradeRepresentation,
    ...calendarYear,
    title: [
      'Russian exports to Pakistan, trade representation',
      'Экспорт России в Пакистан, торгпредство',
      'پاکستان کو روسی برآمدات، تجارتی نمائندگی',
    ],
    flow: 'X',
    observations: [
      {
        fact: 53,
        evidence: { 'brecorder-trade-turnover': 2 },
        period: '2012',
        value: '210',
        note: [
          'Ferrous metals 124.5, fertiliser 53.5, paper 18.1.',
          'Чёрные металлы 124,5, удобрения 53,5, бумага 18,1.',
          'لوہا اور فولاد 124.5، کھاد 53.5، کاغذ 18.1۔',
        ],
      },
    ],
  },
  'russian-imports-trade-representation': {
    ...tradeRepresentation,
    ...calendarYear,
    title: [
      'Russian imports from Pakistan, trade representation',
      'Импорт России из Пакистана, торгпредство',
      'پاکستان سے روسی درآمدات، تجارتی نمائندگی',
    ],
    flow: 'M',
    observations: [
      {
        fact: 53,
        evidence: { 'brecorder-trade-turnover': 2 },
        period: '2012',
        value: '332',
        note: [
          'Food 111.1, textiles 78.9, fibre 52.8, cotton 29.5.',
          'Продовольствие 111,1, текстиль 78,9, волокно 52,8, хлопок 29,5.',
          'خوراک 111.1، ٹیکسٹائل 78.9، ریشہ 52.8، کپاس 29.5۔',
        ],
      },
    ],
  },
  'turnover-trade-representation-part-years': {
    ...tradeRepresentation,
    ...partYear,
    title: [
      'Trade turnover, parts of years, trade representation',
      'Товарооборот за части лет, торгпредство',
      'سال کے حصوں کا تجارتی حجم، تجارتی نمائندگی',
    ],
    flow: 'T',
    observations: [
      {
        fact: 102,
        evidence: { 'the-news-trade-reach': 3 },
        period: '2018-01/2018-10',
        value: '660',
        flags: ['U'],
        note: [
          '750 to 800 was forecast for the year. The page has no date; the year is inferred.',
          'На год прогнозировали 750–800. На странице нет даты; год выведен.',
          'سال کے لیے 750 تا 800 کا اندازہ تھا۔ صفحے پر تاریخ نہیں؛ سال اخذ کیا گیا۔',
        ],
      },
    ],
  },
  'turnover-russian-statistics-part-years': {
    ...russiaOnPakistan,
    ...partYear,
    title: [
      'Trade turnover, parts of years, Russian statistics',
      'Товарооборот за части лет, российская статистика',
      'سال کے حصوں کا تجارتی حجم، روسی شماریات',
    ],
    compiler: 'actor:russian-statistics',
    flow: 'T',
    observations: [
      {
        fact: 137,
        evidence: { 'trade-representation-2020': 2 },
        period: '2020-01/2020-11',
        value: '681.1',
        growth: '35.9',
      },
    ],
  },
  'russian-exports-russian-statistics-part-years': {
    ...russiaOnPakistan,
    ...partYear,
    title: [
      'Russian exports to Pakistan, parts of years, Russian statistics',
      'Экспорт России в Пакистан за части лет, российская статистика',
      'سال کے حصوں میں پاکستان کو روسی برآمدات، روسی شماریات',
    ],
    compiler: 'actor:russian-statistics',
    flow: 'X',
    observations: [
      {
        fact: 137,
        evidence: { 'trade-representation-2020': 2 },
        period: '2020-01/2020-11',
        value: '412.9',
        growth: '168.1',
      },
    ],
  },
  'turnover-russian-government-quarters': {
    ...russiaOnPakistan,
    title: [
      'Trade turnover by quarter, Russian government',
      'Товарооборот по кварталам, правительство России',
      'سہ ماہی تجارتی حجم، حکومتِ روس',
    ],
    compiler: 'actor:government-of-russia',
    flow: 'T',
    frequency: 'quarterly',
    periodType: 'calendar',
    observations: [
      {
        fact: 203,
        evidence: { 'urdupoint-sputnik-2023-06-08': 2 },
        period: '2023-33',
        flags: ['M'],
        growth: '49.2',
        note: ['Only the growth is given.', 'Дан только рост.', 'صرف اضافہ بتایا گیا۔'],
      },
    ],
  },
  'turnover-russian-energy-ministry': {
    ...russiaOnPakistan,
    ...calendarYear,
    title: [
      'Structure of trade, Russian energy ministry',
      'Структура торговли, Минэнерго России',
      'تجارت کی ساخت، روسی وزارتِ توانائی',
    ],
    compiler: 'actor:energy-ministry-of-russia',
    flow: 'T',
    observations: [
      {
        fact: 242,
        evidence: { rosng: 4 },
        period: '2025',
        flags: ['M'],
        note: [
          'Shares only: 65 per cent of Russian exports are farm goods, 60 per cent of Pakistani deliveries textiles. The page has no date; it is of about the time of the tenth commission session.',
          'Только доли: 65 % российского экспорта — сельхозтовары, 60 % пакистанских поставок — текстиль. На странице нет даты; примерно время десятого заседания комиссии.',
          'صرف حصے: روسی برآمدات کا 65 فیصد زرعی اشیا، پاکستانی ترسیل کا 60 فیصد ٹیکسٹائل۔ صفحے پر تاریخ نہیں؛ یہ کمیشن کے دسویں اجلاس کے آس پاس کا ہے۔',
        ],
      },
    ],
  },
};
