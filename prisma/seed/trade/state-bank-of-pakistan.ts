import type { Keyed, SeriesFixture } from '../types.ts';

const stateBank = {
  topics: ['trade'],
  reporter: { actor: 'actor:pakistan', side: 'a' },
  partner: 'actor:russia',
  compiler: 'actor:state-bank-of-pakistan',
  commodity: 'TOTAL',
  valuation: 'not_stated',
  currency: 'USD',
  unit: 'million',
} as const;

const partYear = { frequency: 'part_year', periodType: 'cumulative' } as const;

export const stateBankOfPakistan: Keyed<SeriesFixture> = {
  'turnover-state-bank-of-pakistan': {
    ...stateBank,
    title: [
      'Trade turnover, State Bank of Pakistan',
      'Товарооборот, Государственный банк Пакистана',
      'تجارتی حجم، بینک دولت پاکستان',
    ],
    flow: 'T',
    frequency: 'annual',
    periodType: 'fiscal_july',
    observations: [
      {
        fact: 175,
        evidence: { 'tdmi-huge-potential': 3 },
        period: '2021-07/2022-06',
        value: '388.492',
      },
    ],
  },
  'turnover-state-bank-of-pakistan-part-years': {
    ...stateBank,
    ...partYear,
    title: [
      'Trade turnover, parts of years, State Bank of Pakistan',
      'Товарооборот за части лет, Государственный банк Пакистана',
      'سال کے حصوں کا تجارتی حجم، بینک دولت پاکستان',
    ],
    flow: 'T',
    observations: [
      {
        fact: 147,
        evidence: { 'dunya-urdu-trade-first': 3 },
        period: '2019-07/2020-04',
        value: '202.96',
      },
      {
        fact: 147,
        evidence: { 'dunya-urdu-trade-first': 3 },
        period: '2020-07/2021-04',
        value: '670.09',
        growth: '230.15',
      },
    ],
  },
  'pakistani-exports-state-bank-part-years': {
    ...stateBank,
    ...partYear,
    title: [
      'Pakistani exports to Russia, parts of years, State Bank of Pakistan',
      'Экспорт Пакистана в Россию за части лет, Государственный банк Пакистана',
      'سال کے حصوں میں روس کو پاکستانی برآمدات، بینک دولت پاکستان',
    ],
    flow: 'X',
    observations: [
      {
        fact: 147,
        evidence: { 'dunya-urdu-trade-first': 3 },
        period: '2020-07/2021-04',
        value: '135.31',
        growth: '21.58',
        note: ['15.55 of it in April.', 'Из них 15,55 в апреле.', 'اس میں سے 15.55 اپریل میں۔'],
      },
      {
        fact: 184,
        evidence: { 'tdmi-huge-potential': 3 },
        period: '2021-07/2021-08',
        value: '21.133',
      },
      {
        fact: 184,
        evidence: { 'tdmi-huge-potential': 3 },
        period: '2022-07/2022-08',
        value: '14.005',
        stated: { exports: '14.005', balance: '6.421' },
        note: [
          'A surplus of 6.421 is stated; imports are not.',
          'Назван профицит 6,421; импорт не назван.',
          '6.421 کا سرپلس بتایا گیا؛ درآمدات نہیں۔',
        ],
      },
    ],
  },
};
