import type { ActorFixture, Keyed } from '../types.ts';

export const organisations: Keyed<ActorFixture> = {
  'shanghai-cooperation-organisation': {
    type: 'organisation',
    title: [
      'Shanghai Cooperation Organisation',
      'Шанхайская организация сотрудничества',
      'شنگھائی تعاون تنظیم',
    ],
    summary: [
      'Pakistan has been a full member since 9 June 2017.',
      'Пакистан — полноправный член с 9 июня 2017 года.',
      'پاکستان 9 جون 2017 سے مکمل رکن ہے۔',
    ],
    names: [
      { text: 'SCO', language: 'en' },
      { text: 'ШОС', language: 'ru' },
    ],
    topics: ['afghanistan'],
  },
  'united-nations': {
    type: 'organisation',
    title: ['United Nations', 'Организация Объединённых Наций', 'اقوام متحدہ'],
    summary: [
      'The two states work together there and in its agencies.',
      'Два государства взаимодействуют в ООН и её учреждениях.',
      'دونوں ریاستیں یہاں اور اس کے اداروں میں تعاون کرتی ہیں۔',
    ],
    names: [
      { text: 'UN', language: 'en' },
      { text: 'ООН', language: 'ru' },
    ],
    evidence: { 'bolo-jawan': 3 },
  },
  'foreign-office-of-pakistan': {
    type: 'organisation',
    country: 'PK',
    title: [
      'Ministry of Foreign Affairs of Pakistan',
      'Министерство иностранных дел Пакистана',
      'وزارتِ خارجہ پاکستان',
    ],
    names: [{ text: 'Foreign Office', language: 'en' }],
  },
  'ministry-of-commerce-of-pakistan': {
    type: 'organisation',
    country: 'PK',
    title: [
      'Ministry of Commerce of Pakistan',
      'Министерство торговли Пакистана',
      'وزارتِ تجارت پاکستان',
    ],
  },
  'state-bank-of-pakistan': {
    type: 'organisation',
    country: 'PK',
    title: ['State Bank of Pakistan', 'Государственный банк Пакистана', 'بینک دولت پاکستان'],
  },
  'government-of-pakistan': {
    type: 'organisation',
    country: 'PK',
    title: ['Government of Pakistan', 'Правительство Пакистана', 'حکومتِ پاکستان'],
  },
  'pakistan-business-council': {
    type: 'organisation',
    country: 'PK',
    title: ['Pakistan Business Council', 'Деловой совет Пакистана', 'پاکستان بزنس کونسل'],
  },
  fpcci: {
    type: 'organisation',
    country: 'PK',
    title: [
      'Federation of Pakistan Chambers of Commerce and Industry',
      'Федерация торгово-промышленных палат Пакистана',
      'وفاق ایوانہائے صنعت و تجارت پاکستان',
    ],
    names: [{ text: 'FPCCI', language: 'en' }],
  },
  'foreign-ministry-of-russia': {
    type: 'organisation',
    country: 'RU',
    title: [
      'Ministry of Foreign Affairs of Russia',
      'Министерство иностранных дел России',
      'وزارتِ خارجہ روس',
    ],
    summary: [
      'Its diplomats quote the turnover of a year.',
      'Его дипломаты называют товарооборот за год.',
      'اس کے سفارت کار سال کا تجارتی حجم بتاتے ہیں۔',
    ],
  },
  'trade-representation-of-russia': {
    type: 'organisation',
    country: 'RU',
    title: [
      'Trade Representation of Russia in Pakistan',
      'Торговое представительство России в Пакистане',
      'پاکستان میں روس کا تجارتی نمائندہ دفتر',
    ],
  },
  'russian-statistics': {
    type: 'organisation',
    country: 'RU',
    title: ['Russian statistics', 'Российская статистика', 'روسی شماریات'],
    summary: [
      'Stands for figures given as “Russian statistics” by sources that do not name the body.',
      'Для данных, названных «российской статистикой» в источниках, которые не называют ведомство.',
      'ان اعداد کے لیے جنہیں ذرائع ”روسی شماریات“ کہتے ہیں اور ادارے کا نام نہیں دیتے۔',
    ],
  },
  'government-of-russia': {
    type: 'organisation',
    country: 'RU',
    title: ['Government of Russia', 'Правительство России', 'حکومتِ روس'],
  },
  'energy-ministry-of-russia': {
    type: 'organisation',
    country: 'RU',
    title: ['Ministry of Energy of Russia', 'Министерство энергетики России', 'وزارتِ توانائی روس'],
  },
  'un-comtrade': {
    type: 'organisation',
    title: ['UN Comtrade', 'Комтрейд ООН', 'یو این کامٹریڈ'],
    summary: [
      'Database of merchandise trade of the United Nations Statistics Division.',
      'База данных о торговле товарами Статистического отдела ООН.',
      'اقوام متحدہ کے شماریاتی ڈویژن کا تجارتِ اشیا کا ڈیٹا بیس۔',
    ],
  },
  'pakistani-data': {
    type: 'organisation',
    country: 'PK',
    title: ['Pakistani data', 'Пакистанские данные', 'پاکستانی اعداد و شمار'],
    summary: [
      'Stands for figures given as Pakistani data by sources that do not name the body.',
      'Для данных, названных пакистанскими в источниках, которые не называют ведомство.',
      'ان اعداد کے لیے جنہیں ذرائع پاکستانی اعداد کہتے ہیں اور ادارے کا نام نہیں دیتے۔',
    ],
  },
  'jamestown-foundation': {
    type: 'organisation',
    country: 'US',
    title: ['Jamestown Foundation', 'Фонд Джеймстаун', 'جیمز ٹاؤن فاؤنڈیشن'],
    summary: [
      'Its Monitor passes on figures reported in Moscow, without their compiler.',
      'Его Monitor передаёт данные, сообщённые в Москве, без указания составителя.',
      'اس کا مانیٹر ماسکو میں بتائے گئے اعداد نقل کرتا ہے، مرتب کنندہ کے بغیر۔',
    ],
  },
  'russia-briefing': {
    type: 'organisation',
    title: ['Russia Briefing', 'Russia Briefing', 'رشیا بریفنگ'],
    summary: [
      'Newsletter; it does not say whose figures it gives.',
      'Бюллетень; чьи данные он приводит, не сказано.',
      'خبرنامہ؛ یہ نہیں بتاتا کہ اعداد کس کے ہیں۔',
    ],
  },
  dawn: {
    type: 'organisation',
    country: 'PK',
    title: ['Dawn', 'Dawn', 'ڈان'],
    summary: [
      'Newspaper; its issue of June 1949 gives trade figures without their compiler.',
      'Газета; её выпуск за июнь 1949 года приводит данные о торговле без указания составителя.',
      'اخبار؛ جون 1949 کے شمارے میں تجارتی اعداد مرتب کنندہ کے بغیر ہیں۔',
    ],
  },
  wikipedia: {
    type: 'organisation',
    title: ['Wikipedia', 'Википедия', 'ویکیپیڈیا'],
  },
  ispr: {
    type: 'organisation',
    country: 'PK',
    title: [
      'Inter-Services Public Relations',
      'Служба по связям с общественностью вооружённых сил Пакистана',
      'شعبۂ تعلقاتِ عامہ پاک فوج',
    ],
    names: [{ text: 'ISPR', language: 'en' }],
  },
  'interior-ministry-of-pakistan': {
    type: 'organisation',
    country: 'PK',
    title: [
      'Ministry of the Interior of Pakistan',
      'Министерство внутренних дел Пакистана',
      'وزارتِ داخلہ پاکستان',
    ],
  },
  'interior-ministry-of-russia': {
    type: 'organisation',
    country: 'RU',
    title: [
      'Ministry of Internal Affairs of Russia',
      'Министерство внутренних дел России',
      'وزارتِ داخلہ روس',
    ],
  },
  'petroleum-ministry-of-pakistan': {
    type: 'organisation',
    country: 'PK',
    title: [
      'Petroleum ministry of Pakistan',
      'Министерство нефти Пакистана',
      'وزارتِ پٹرولیم پاکستان',
    ],
  },
  'railways-ministry-of-pakistan': {
    type: 'organisation',
    country: 'PK',
    title: [
      'Ministry of Railways of Pakistan',
      'Министерство железных дорог Пакистана',
      'وزارتِ ریلوے پاکستان',
    ],
  },
  'industries-ministry-of-pakistan': {
    type: 'organisation',
    country: 'PK',
    title: [
      'Industries ministry of Pakistan',
      'Министерство промышленности Пакистана',
      'وزارتِ صنعت پاکستان',
    ],
  },
  'senate-of-pakistan': {
    type: 'organisation',
    country: 'PK',
    title: ['Senate of Pakistan', 'Сенат Пакистана', 'سینیٹ آف پاکستان'],
  },
  'federation-council': {
    type: 'organisation',
    country: 'RU',
    title: ['Federation Council', 'Совет Федерации', 'وفاقی کونسل'],
    summary: [
      'Upper house of Russia’s parliament.',
      'Верхняя палата парламента России.',
      'روسی پارلیمان کا ایوانِ بالا۔',
    ],
  },
  'bank-of-russia': {
    type: 'organisation',
    country: 'RU',
    title: ['Bank of Russia', 'Банк России', 'بینک آف رشیا'],
  },
  'ural-chamber-of-commerce': {
    type: 'organisation',
    country: 'RU',
    title: [
      'Ural Chamber of Commerce',
      'Уральская торгово-промышленная палата',
      'یورال چیمبر آف کامرس',
    ],
  },
};
