import type { Keyed, SeriesFixture } from '../types.ts';

const pakistanOnRussia = {
  topics: ['trade'],
  reporter: { actor: 'actor:pakistan', side: 'a' },
  partner: 'actor:russia',
  commodity: 'TOTAL',
  valuation: 'not_stated',
  currency: 'USD',
  unit: 'million',
} as const;

const calendarYear = { frequency: 'annual', periodType: 'calendar' } as const;

const businessCouncil = {
  ...pakistanOnRussia,
  ...calendarYear,
  compiler: 'actor:pakistan-business-council',
} as const;

const wheat = {
  ...pakistanOnRussia,
  compiler: 'actor:pakistani-data',
  commodity: 'wheat',
  flow: 'M',
} as const;

export const otherPakistaniBodies: Keyed<SeriesFixture> = {
  'turnover-foreign-office-of-pakistan': {
    ...pakistanOnRussia,
    ...calendarYear,
    title: [
      'Trade turnover, Pakistan’s Foreign Office',
      'Товарооборот, МИД Пакистана',
      'تجارتی حجم، دفترِ خارجہ پاکستان',
    ],
    compiler: 'actor:foreign-office-of-pakistan',
    flow: 'T',
    observations: [
      {
        fact: 42,
        evidence: { 'brecorder-expected-reactivate': 3 },
        period: '2006~',
        value: '520',
        note: [
          'Stated in April 2007 without a year, and said to be heavily in Russia’s favour.',
          'Названо в апреле 2007 года без указания года; сказано, что баланс сильно в пользу России.',
          'اپریل 2007 میں سال کے بغیر بتایا گیا؛ کہا گیا کہ توازن زیادہ تر روس کے حق میں ہے۔',
        ],
      },
    ],
  },
  'turnover-pakistan-business-council': {
    ...businessCouncil,
    title: [
      'Trade turnover, Pakistan Business Council',
      'Товарооборот, Деловой совет Пакистана',
      'تجارتی حجم، پاکستان بزنس کونسل',
    ],
    summary: [
      'The council puts the mean since 2004 at about 420 a year, in Pakistan’s favour since 2010.',
      'По оценке совета, в среднем с 2004 года около 420 в год, с 2010 года в пользу Пакистана.',
      'کونسل کے مطابق 2004 سے اوسط تقریباً 420 سالانہ، 2010 سے پاکستان کے حق میں۔',
    ],
    flow: 'T',
    observations: [
      { fact: 66, evidence: { 'dawn-pbc-yet-benefit': 3 }, period: '2014', value: '454' },
      {
        fact: 73,
        evidence: { 'dawn-pbc-yet-benefit': 3, 'nation-2016-03-02': 3 },
        period: '2015',
        value: '381',
      },
    ],
  },
  'pakistani-exports-pakistan-business-council': {
    ...businessCouncil,
    title: [
      'Pakistani exports to Russia, Pakistan Business Council',
      'Экспорт Пакистана в Россию, Деловой совет Пакистана',
      'روس کو پاکستانی برآمدات، پاکستان بزنس کونسل',
    ],
    flow: 'X',
    observations: [
      {
        fact: 73,
        evidence: { 'dawn-pbc-yet-benefit': 3, 'nation-2016-03-02': 3 },
        period: '2015',
        value: '285',
        note: [
          'In March 2016 the Russian ambassador said that the balance favoured Russia.',
          'В марте 2016 года посол России сказал, что баланс в пользу России.',
          'مارچ 2016 میں روسی سفیر نے کہا کہ توازن روس کے حق میں ہے۔',
        ],
      },
    ],
  },
  'pakistani-imports-pakistan-business-council': {
    ...businessCouncil,
    title: [
      'Pakistani imports from Russia, Pakistan Business Council',
      'Импорт Пакистана из России, Деловой совет Пакистана',
      'روس سے پاکستانی درآمدات، پاکستان بزنس کونسل',
    ],
    flow: 'M',
    observations: [
      {
        fact: 73,
        evidence: { 'dawn-pbc-yet-benefit': 3, 'nation-2016-03-02': 3 },
        period: '2015',
        value: '95.7',
      },
    ],
  },
  'turnover-fpcci': {
    ...pakistanOnRussia,
    title: [
      'Trade turnover, Federation of Pakistan Chambers',
      'Товарооборот, Федерация палат Пакистана',
      'تجارتی حجم، وفاق ایوانہائے پاکستان',
    ],
    compiler: 'actor:fpcci',
    flow: 'T',
    frequency: 'annual',
    periodType: 'fiscal_july',
    observations: [
      {
        fact: 190,
        evidence: { 'nation-2024-03-07': 3 },
        period: '2022-07/2023-06',
        value: '666.85',
        note: [
          '253 below the Ministry of Commerce for the same year.',
          'На 253 ниже данных Министерства торговли за тот же год.',
          'اسی سال کے لیے وزارتِ تجارت کے عدد سے 253 کم۔',
        ],
      },
    ],
  },
  'pakistani-wheat-imports': {
    ...wheat,
    ...calendarYear,
    title: [
      'Pakistani wheat imports from Russia',
      'Импорт пшеницы Пакистаном из России',
      'روس سے پاکستان کی گندم کی درآمد',
    ],
    observations: [
      {
        fact: 193,
        evidence: { 'sputnik-hindi-2024-04-05': 3 },
        period: '2023',
        value: '568.3',
        note: [
          '1.6 million tonnes, 5.5 times the year before.',
          '1,6 млн тонн, в 5,5 раза больше, чем годом раньше.',
          '16 لاکھ ٹن، پچھلے سال سے 5.5 گنا۔',
        ],
      },
    ],
  },
  'pakistani-wheat-imports-quarters': {
    ...wheat,
    title: [
      'Pakistani wheat imports from Russia by quarter',
      'Импорт пшеницы Пакистаном из России по кварталам',
      'روس سے پاکستان کی گندم کی سہ ماہی درآمد',
    ],
    frequency: 'quarterly',
    periodType: 'calendar',
    observations: [
      {
        fact: 220,
        evidence: { 'sputnik-hindi-2024-04-05': 3 },
        period: '2024-33',
        value: '296',
        note: [
          '1.0 million tonnes; 478,000 of them in March, for 139 million, 70.5 per cent of all wheat that Pakistan imported.',
          '1,0 млн тонн; из них 478 000 в марте на 139 млн, 70,5 % всей пшеницы, ввезённой Пакистаном.',
          '10 لاکھ ٹن؛ ان میں 478,000 مارچ میں، 139 ملین کے، پاکستان کی کل درآمد شدہ گندم کا 70.5 فیصد۔',
        ],
      },
    ],
  },
  'pakistani-cotton-exports-1949': {
    topics: ['trade'],
    title: [
      'Pakistani cotton exports to the Soviet Union, 1948–49',
      'Экспорт пакистанского хлопка в СССР, 1948–1949',
      'سوویت یونین کو پاکستانی کپاس کی برآمد، 1948–49',
    ],
    reporter: { actor: 'actor:pakistan', side: 'a' },
    partner: 'actor:ussr',
    compiler: 'actor:dawn',
    flow: 'X',
    commodity: 'cotton',
    frequency: 'annual',
    periodType: 'cumulative',
    valuation: 'not_stated',
    currency: 'PKR',
    unit: 'one',
    observations: [
      {
        fact: 1,
        evidence: { 'dawn-2024-06-30': 3 },
        period: '1948/1949',
        value: '44335374',
        note: [
          'Rupees of the time. A fiscal year; its months are not given.',
          'Рупии того времени. Финансовый год; месяцы не указаны.',
          'اس وقت کے روپے۔ مالی سال؛ مہینے درج نہیں۔',
        ],
      },
    ],
  },
  'pakistani-imports-1949': {
    topics: ['trade'],
    title: [
      'Pakistani imports from the Soviet Union, 1948–49',
      'Импорт Пакистана из СССР, 1948–1949',
      'سوویت یونین سے پاکستانی درآمدات، 1948–49',
    ],
    reporter: { actor: 'actor:pakistan', side: 'a' },
    partner: 'actor:ussr',
    compiler: 'actor:dawn',
    flow: 'M',
    commodity: 'TOTAL',
    frequency: 'annual',
    periodType: 'cumulative',
    valuation: 'not_stated',
    currency: 'PKR',
    unit: 'one',
    observations: [
      {
        fact: 1,
        evidence: { 'dawn-2024-06-30': 3 },
        period: '1948/1949',
        value: '27146315',
        note: [
          'Rupees of the time. A fiscal year; its months are not given.',
          'Рупии того времени. Финансовый год; месяцы не указаны.',
          'اس وقت کے روپے۔ مالی سال؛ مہینے درج نہیں۔',
        ],
      },
    ],
  },
};
