import type { Keyed, SeriesFixture } from '../types.ts';

const ministry = {
  topics: ['trade'],
  reporter: { actor: 'actor:pakistan', side: 'a' },
  partner: 'actor:russia',
  compiler: 'actor:ministry-of-commerce-of-pakistan',
  commodity: 'TOTAL',
  valuation: 'not_stated',
  currency: 'USD',
  unit: 'million',
} as const;

const fiscalYear = { frequency: 'annual', periodType: 'fiscal_july' } as const;

export const ministryOfCommerceOfPakistan: Keyed<SeriesFixture> = {
  'turnover-pakistani-commerce-ministry': {
    ...ministry,
    ...fiscalYear,
    title: [
      'Trade turnover, Pakistan’s Ministry of Commerce',
      'Товарооборот, Министерство торговли Пакистана',
      'تجارتی حجم، وزارتِ تجارت پاکستان',
    ],
    flow: 'T',
    observations: [
      {
        fact: 64,
        evidence: { 'photo-news-decline-exports': 3 },
        period: '2012-07/2013-06',
        value: '484.47',
      },
      {
        fact: 65,
        evidence: { 'photo-news-decline-exports': 3 },
        period: '2013-07/2014-06',
        value: '419.34',
        growth: '-13.45',
        note: ['Down by 65.13.', 'Снижение на 65,13.', '65.13 کی کمی۔'],
      },
      {
        fact: 146,
        evidence: { 'tape-trader-suffers-negative': 3 },
        period: '2020-07/2021-06',
        value: '945.87',
        stated: { exports: '171.94', imports: '773.93', balance: '-620.99' },
        note: [
          'The reply to the National Assembly prints a balance of −620.99; exports less imports give −601.99, so one of its three figures is wrong.',
          'В ответе Национальной ассамблее напечатано сальдо −620,99; экспорт минус импорт даёт −601,99, значит, одна из трёх цифр неверна.',
          'قومی اسمبلی کے جواب میں توازن 620.99- درج ہے؛ برآمدات منفی درآمدات 601.99- بنتا ہے، یعنی تین میں سے ایک عدد غلط ہے۔',
        ],
      },
      { fact: 189, evidence: { 'nation-2023-10-13': 2 }, period: '2022-07/2023-06', value: '920' },
    ],
  },
  'pakistani-exports-commerce-ministry': {
    ...ministry,
    ...fiscalYear,
    title: [
      'Pakistani exports to Russia, Ministry of Commerce',
      'Экспорт Пакистана в Россию, Министерство торговли',
      'روس کو پاکستانی برآمدات، وزارتِ تجارت',
    ],
    flow: 'X',
    observations: [
      {
        fact: 65,
        evidence: { 'photo-news-decline-exports': 3 },
        period: '2013-07/2014-06',
        flags: ['M'],
        growth: '-10.36',
        note: ['Only the fall is given.', 'Дано только снижение.', 'صرف کمی بتائی گئی۔'],
      },
      {
        fact: 146,
        evidence: { 'tape-trader-suffers-negative': 3 },
        period: '2020-07/2021-06',
        value: '171.94',
        note: [
          'See the turnover of this year: the stated balance does not follow.',
          'См. товарооборот за этот год: заявленное сальдо не сходится.',
          'اس سال کا تجارتی حجم دیکھیں: بتایا گیا توازن حساب سے نہیں نکلتا۔',
        ],
      },
      {
        fact: 189,
        evidence: { 'nation-2023-10-13': 2 },
        period: '2022-07/2023-06',
        value: '74',
        note: [
          'Citrus, leather, garments, potatoes.',
          'Цитрусовые, кожа, одежда, картофель.',
          'ترشاوہ پھل، چمڑا، ملبوسات، آلو۔',
        ],
      },
    ],
  },
  'pakistani-imports-commerce-ministry': {
    ...ministry,
    ...fiscalYear,
    title: [
      'Pakistani imports from Russia, Ministry of Commerce',
      'Импорт Пакистана из России, Министерство торговли',
      'روس سے پاکستانی درآمدات، وزارتِ تجارت',
    ],
    flow: 'M',
    observations: [
      {
        fact: 146,
        evidence: { 'tape-trader-suffers-negative': 3 },
        period: '2020-07/2021-06',
        value: '773.93',
        note: [
          'See the turnover of this year: the stated balance does not follow.',
          'См. товарооборот за этот год: заявленное сальдо не сходится.',
          'اس سال کا تجارتی حجم دیکھیں: بتایا گیا توازن حساب سے نہیں نکلتا۔',
        ],
      },
      {
        fact: 189,
        evidence: { 'nation-2023-10-13': 2 },
        period: '2022-07/2023-06',
        value: '846',
        note: ['Wheat, pulses, coal.', 'Пшеница, бобовые, уголь.', 'گندم، دالیں، کوئلہ۔'],
      },
    ],
  },
  'turnover-pakistani-commerce-ministry-part-years': {
    ...ministry,
    title: [
      'Trade turnover, parts of years, Pakistan’s Ministry of Commerce',
      'Товарооборот за части лет, Министерство торговли Пакистана',
      'سال کے حصوں کا تجارتی حجم، وزارتِ تجارت پاکستان',
    ],
    summary: [
      'As the minister gave it to RIA Novosti.',
      'Как назвал министр в беседе с РИА Новости.',
      'جیسا وزیر نے ریا نووستی کو بتایا۔',
    ],
    flow: 'T',
    frequency: 'part_year',
    periodType: 'cumulative',
    observations: [
      {
        fact: 176,
        evidence: { 'press-release-rt-notes-growing': 4 },
        period: '2021-07/2022-05',
        value: '567.5',
        note: [
          'Given for comparison; higher than the State Bank’s figure for the whole year.',
          'Приведено для сравнения; выше данных Государственного банка за весь год.',
          'موازنے کے لیے دیا گیا؛ پورے سال کے لیے اسٹیٹ بینک کے عدد سے زیادہ۔',
        ],
      },
      {
        fact: 191,
        evidence: { 'press-release-rt-notes-growing': 4 },
        period: '2022-07/2023-05',
        value: '760.5',
        growth: '34',
      },
    ],
  },
};
