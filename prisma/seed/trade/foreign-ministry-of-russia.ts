import type { Keyed, SeriesFixture } from '../types.ts';

export const foreignMinistryOfRussia: Keyed<SeriesFixture> = {
  'turnover-russian-foreign-ministry': {
    title: [
      'Trade turnover, as given by Russia’s foreign ministry',
      'Товарооборот по данным МИД России',
      'تجارتی حجم، روسی وزارتِ خارجہ کے مطابق',
    ],
    summary: [
      'Turnover a calendar year, as Russian diplomats quote it. The record of 2020 is put down to wheat.',
      'Товарооборот за календарный год, как его называют российские дипломаты. Рекорд 2020 года объясняют пшеницей.',
      'تقویمی سال کا تجارتی حجم جیسا روسی سفارت کار بتاتے ہیں۔ 2020 کے ریکارڈ کی وجہ گندم بتائی گئی۔',
    ],
    topics: ['trade'],
    reporter: { actor: 'actor:russia', side: 'b' },
    compiler: 'actor:foreign-ministry-of-russia',
    partner: 'actor:pakistan',
    flow: 'T',
    commodity: 'TOTAL',
    frequency: 'annual',
    periodType: 'calendar',
    valuation: 'not_stated',
    currency: 'USD',
    unit: 'million',
    observations: [
      {
        fact: 136,
        evidence: { 'bolo-jawan': 3, 'daily-pakistan-2021-04-07': 3, 'lavrov-remarks': 2 },
        period: '2020',
        value: '790',
        growth: '46',
        note: [
          'Called a record, owed in part to large supplies of Russian wheat.',
          'Назван рекордным, в частности благодаря крупным поставкам российской пшеницы.',
          'ریکارڈ قرار دیا گیا، جزوی طور پر روسی گندم کی بڑی فراہمی کے باعث۔',
        ],
      },
      {
        fact: 192,
        evidence: { 'tass-2024-06-12': 2, 'nation-2024-10-29': 2, 'prime-2025-12-16': 2 },
        period: '2023',
        value: '1000',
        qualifier: 'more_than',
        note: [
          'A lower bound, called a record: up by more than 50 per cent. Said by the ambassador, the speaker of the Federation Council and the ministry.',
          'Нижняя граница, названа рекордом: рост более чем на 50 %. Слова посла, председателя Совета Федерации и министерства.',
          'کم از کم حد، جسے ریکارڈ کہا گیا: 50 فیصد سے زیادہ اضافہ۔ سفیر، وفاقی کونسل کی اسپیکر اور وزارت کا بیان۔',
        ],
      },
      {
        fact: 218,
        evidence: { 'vedomosti-2025-09-02': 3, 'lenta-2025-09-02': 3, 'prime-2025-12-16': 3 },
        period: '2024',
        flags: ['M'],
        note: [
          'No figure found. Pakistan’s prime minister spoke of a sharp rise thanks to oil, Putin of a slight fall of late, a Russian diplomat said that the level of 2023 had not held.',
          'Цифра не найдена. Премьер-министр Пакистана говорил о резком росте благодаря нефти, Путин — о небольшом снижении в последнее время, российский дипломат — что уровень 2023 года не удержался.',
          'کوئی عدد نہیں ملا۔ پاکستان کے وزیر اعظم نے تیل کے باعث تیز اضافے، پوتن نے حالیہ معمولی کمی کی بات کی، ایک روسی سفارت کار نے کہا کہ 2023 کی سطح برقرار نہ رہی۔',
        ],
      },
    ],
    claims: {
      'observations[2020].growth': [
        {
          figure: { value: '46' },
          by: 'b',
          evidence: { 'bolo-jawan': 3, 'urdupoint-2021-04-07': 3, 'daily-pakistan-2021-04-07': 3 },
        },
        {
          figure: { value: '45', qualifier: 'more_than' },
          by: 'b',
          evidence: { 'lavrov-remarks': 2 },
        },
      ],
    },
  },
};
