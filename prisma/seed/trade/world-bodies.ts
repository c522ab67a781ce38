import type { Keyed, SeriesFixture } from '../types.ts';

const pakistanOnRussia = {
  topics: ['trade'],
  reporter: { actor: 'actor:pakistan', side: 'a' },
  partner: 'actor:russia',
  valuation: 'not_stated',
  currency: 'USD',
  unit: 'million',
} as const;

const comtrade = { ...pakistanOnRussia, compiler: 'actor:un-comtrade' } as const;
const russiaBriefing = {
  ...pakistanOnRussia,
  compiler: 'actor:russia-briefing',
  commodity: 'TOTAL',
} as const;
const calendarYear = { frequency: 'annual', periodType: 'calendar' } as const;

export const worldBodies: Keyed<SeriesFixture> = {
  'pakistani-cereal-imports-comtrade': {
    ...comtrade,
    ...calendarYear,
    title: [
      'Pakistani cereal imports, UN Comtrade',
      'Импорт зерновых Пакистаном, Комтрейд ООН',
      'پاکستان کی اناج کی درآمدات، یو این کامٹریڈ',
    ],
    flow: 'M',
    commodity: '10',
    classification: 'HS',
    observations: [
      {
        fact: 138,
        evidence: { 'comtrade-extract': 3 },
        period: '2020',
        value: '605.541542',
        qualifier: 'less_than',
        note: [
          'An upper bound: what came from the region Eastern Europe, which holds Russia and Ukraine, of 753.883743 from the world.',
          'Верхняя граница: поступившее из региона «Восточная Европа», куда входят Россия и Украина, из 753,883743 со всего мира.',
          'بالائی حد: مشرقی یورپ کے خطے سے آمد، جس میں روس اور یوکرین ہیں، پوری دنیا کے 753.883743 میں سے۔',
        ],
      },
    ],
  },
  'pakistani-exports-comtrade-part-years': {
    ...comtrade,
    title: [
      'Pakistani exports to Russia, parts of years, UN Comtrade',
      'Экспорт Пакистана в Россию за части лет, Комтрейд ООН',
      'سال کے حصوں میں روس کو پاکستانی برآمدات، یو این کامٹریڈ',
    ],
    flow: 'X',
    commodity: 'TOTAL',
    frequency: 'part_year',
    periodType: 'cumulative',
    observations: [
      {
        fact: 249,
        evidence: { 'prime-2026-02-27': 3 },
        period: '2025-01/2025-07',
        value: '45',
        note: [
          'Clothing 15.3, leather goods 12.2, potatoes almost 6.',
          'Одежда 15,3, изделия из кожи 12,2, картофель почти 6.',
          'ملبوسات 15.3، چمڑے کی اشیا 12.2، آلو تقریباً 6۔',
        ],
      },
    ],
  },
  'pakistani-exports-russia-briefing': {
    ...russiaBriefing,
    ...calendarYear,
    title: [
      'Pakistani exports to Russia, Russia Briefing',
      'Экспорт Пакистана в Россию, Russia Briefing',
      'روس کو پاکستانی برآمدات، رشیا بریفنگ',
    ],
    flow: 'X',
    observations: [
      {
        fact: 119,
        evidence: { 'russia-briefing-pakistans-prime': 3 },
        period: '2019',
        value: '277',
        note: [
          'Whose statistics it is, is not said.',
          'Чья это статистика, не сказано.',
          'کس کے اعداد و شمار ہیں، نہیں بتایا گیا۔',
        ],
      },
    ],
  },
  'pakistani-imports-russia-briefing': {
    ...russiaBriefing,
    ...calendarYear,
    title: [
      'Pakistani imports from Russia, Russia Briefing',
      'Импорт Пакистана из России, Russia Briefing',
      'روس سے پاکستانی درآمدات، رشیا بریفنگ',
    ],
    flow: 'M',
    observations: [
      {
        fact: 119,
        evidence: { 'russia-briefing-pakistans-prime': 3 },
        period: '2019',
        value: '178',
        note: [
          'With exports far below what the Russian growth for 2020 implies for this year.',
          'Экспорт намного ниже того, что следует для этого года из российского роста за 2020 год.',
          'برآمدات اس سے بہت کم ہیں جو 2020 کے روسی اضافے سے اس سال کے لیے نکلتا ہے۔',
        ],
      },
    ],
  },
  'turnover-jamestown': {
    topics: ['trade'],
    title: [
      'Trade turnover, Jamestown Foundation',
      'Товарооборот, Фонд Джеймстаун',
      'تجارتی حجم، جیمز ٹاؤن فاؤنڈیشن',
    ],
    summary: [
      'Figures reported in Moscow.',
      'Данные, сообщённые в Москве.',
      'ماسکو میں بتائے گئے اعداد۔',
    ],
    reporter: { actor: 'actor:russia', side: 'b' },
    partner: 'actor:pakistan',
    compiler: 'actor:jamestown-foundation',
    ...calendarYear,
    flow: 'T',
    commodity: 'TOTAL',
    valuation: 'not_stated',
    currency: 'USD',
    unit: 'million',
    observations: [
      { fact: 29, evidence: { 'jamestown-monitor': 3 }, period: '1997', value: '81' },
      { fact: 30, evidence: { 'jamestown-monitor': 3 }, period: '1998', value: '56' },
    ],
  },
  'turnover-soviet-wikipedia': {
    topics: ['trade'],
    title: [
      'Trade turnover with the Soviet Union, Wikipedia',
      'Товарооборот с СССР, Википедия',
      'سوویت یونین کے ساتھ تجارتی حجم، ویکیپیڈیا',
    ],
    reporter: { actor: 'actor:ussr', side: 'b' },
    partner: 'actor:pakistan',
    compiler: 'actor:wikipedia',
    ...calendarYear,
    flow: 'T',
    commodity: 'TOTAL',
    valuation: 'not_stated',
    currency: 'SUR',
    unit: 'million',
    observations: [
      {
        fact: 24,
        evidence: { 'wikipedia-mirror': 4 },
        period: '1972?',
        flags: ['M', 'U'],
        note: [
          'Said to have grown from 36.2 to 92.3 million roubles; between which years is not said.',
          'Сказано, что вырос с 36,2 до 92,3 млн рублей; между какими годами, не сказано.',
          'کہا گیا کہ 36.2 سے 92.3 ملین روبل تک بڑھا؛ کن برسوں کے درمیان، نہیں بتایا گیا۔',
        ],
      },
    ],
  },
};
