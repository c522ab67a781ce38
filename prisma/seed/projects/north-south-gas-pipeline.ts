import type { ProjectFixture } from '../types.ts';
import { northSouthHistory } from './north-south-gas-pipeline-history.ts';

export const northSouthGasPipeline: ProjectFixture = {
  title: ['North–South gas pipeline', 'Газопровод «Север — Юг»', 'شمال جنوب گیس پائپ لائن'],
  names: [
    { text: 'North–South gas pipeline', language: 'en' },
    { text: 'Газопровод «Север — Юг»', language: 'ru' },
    {
      text: 'Pakistan Stream gas pipeline',
      language: 'en',
      from: '2020-11',
      evidence: { 'brecorder-2020-11-19': 2 },
    },
    {
      text: 'Газопровод «Пакистанский поток»',
      language: 'ru',
      from: '2020-11',
      evidence: { 'rg-2021-05-28': 2 },
    },
    {
      text: 'پاکستان اسٹریم گیس پائپ لائن',
      language: 'ur',
      from: '2020-11',
      evidence: { 'brecorder-2020-11-19': 2 },
    },
  ],
  summary: [
    'Gas line from the coast at Karachi to the Lahore area; the flagship of the energy partnership.',
    'Газопровод от побережья у Карачи в район Лахора; главный проект энергетического партнёрства.',
    'کراچی کے ساحل سے لاہور کے علاقے تک گیس پائپ لائن؛ توانائی کی شراکت کا سب سے بڑا منصوبہ۔',
  ],
  topics: ['energy', 'economy'],
  sector: 'gas',
  nature: 'built',
  history: northSouthHistory,
  length: [
    {
      value: '1100',
      qualifier: 'about',
      unit: 'km',
      evidence: {
        'daily-pakistan-2020-12-17': 3,
        'arab-news-pk-pipeline-july': 3,
        'dawn-2021-05-29': 2,
        'ns-energy-2021-05-31': 3,
        'devdiscourse-2021-07-16': 3,
        'gsv-2022-04-22': 2,
        'el-balad-sign-north': 3,
        fdlx: 3,
      },
    },
    {
      value: '1700',
      qualifier: 'about',
      unit: 'km',
      by: 'other',
      evidence: { 'brecorder-2020-11-16': 3 },
    },
    { value: '1040', unit: 'km', by: 'other', evidence: { 'brecorder-2021-07-16': 2 } },
  ],
  cost: [
    {
      value: '2.25',
      to: '3',
      qualifier: 'between',
      unit: 'billion',
      currency: 'USD',
      evidence: { 'brecorder-2021-07-16': 2 },
    },
    {
      value: '2',
      qualifier: 'about',
      unit: 'billion',
      currency: 'USD',
      evidence: {
        'nation-2020-01-22': 3,
        'abna-russland-und': 3,
        'gsv-2022-04-22': 2,
        'the-news-gas-pipeline': 3,
      },
    },
    {
      value: '2',
      qualifier: 'more_than',
      unit: 'billion',
      currency: 'USD',
      evidence: { 'brecorder-2020-11-16': 3 },
    },
    {
      value: '2',
      to: '3',
      qualifier: 'between',
      unit: 'billion',
      currency: 'USD',
      by: 'a',
      evidence: { 'arab-news-pk-pipeline-july': 3 },
    },
    {
      value: '2.7',
      unit: 'billion',
      currency: 'USD',
      by: 'a',
      evidence: { 'arab-news-pk-pipeline-july': 3 },
    },
    {
      value: '3',
      qualifier: 'about',
      unit: 'billion',
      currency: 'USD',
      by: 'b',
      evidence: { 'sputnik-2015-04-15': 3 },
    },
  ],
  capacity: [
    {
      value: '12.4',
      unit: 'bcm_a',
      evidence: {
        'dawn-2021-05-29': 2,
        'al-arabiya-2022-09-15': 2,
        'gem-2024-05-16': 2,
        'gsv-2022-04-22': 2,
        'brics-portal-company-build': 4,
      },
    },
    { value: '12.5', unit: 'bcm_a', evidence: { 'rg-2021-05-28': 2 } },
    {
      value: '1.6',
      unit: 'bcf_d',
      evidence: { 'brecorder-2020-11-16': 3, 'arab-news-pk-pipeline-july': 3 },
    },
    {
      value: '16',
      unit: 'bcm_a',
      note: ['if extended', 'при расширении', 'توسیع کی صورت میں'],
      evidence: { 'al-arabiya-2022-09-15': 2 },
    },
  ],
  claims: {
    places: [
      {
        text: ['Karachi to Lahore', 'От Карачи до Лахора', 'کراچی سے لاہور تک'],
        by: 'b',
        evidence: { 'bolo-jawan': 3, 'lavrov-remarks': 3 },
      },
      {
        text: ['Karachi to Lahore', 'От Карачи до Лахора', 'کراچی سے لاہور تک'],
        evidence: { 'brecorder-2020-11-16': 3 },
      },
      {
        text: ['Port Qasim to Kasur', 'От Порт-Касима до Касура', 'پورٹ قاسم سے قصور تک'],
        by: 'both',
        evidence: { 'brecorder-2020-11-19': 2, 'brecorder-2021-07-16': 2 },
      },
      {
        text: ['Karachi to Kasur', 'От Карачи до Касура', 'کراچی سے قصور تک'],
        by: 'a',
        evidence: { 'arab-news-pk-pipeline-july': 3 },
      },
    ],
    parties: [
      {
        text: [
          '74 % Pakistan, 26 % Russia',
          '74 % у Пакистана, 26 % у России',
          '74 فی صد پاکستان، 26 فی صد روس',
        ],
        by: 'both',
        evidence: {
          'dawn-2021-05-29': 2,
          'rg-2021-05-28': 2,
          'brecorder-2021-07-16': 2,
          'gem-2024-05-16': 2,
        },
      },
      {
        text: [
          '51 % Pakistan, 49 % Russia (proposed)',
          '51 % у Пакистана, 49 % у России (предложение)',
          '51 فی صد پاکستان، 49 فی صد روس (تجویز)',
        ],
        evidence: { 'brecorder-2020-11-16': 3 },
      },
      {
        text: ['51 to 74 % Pakistan', 'От 51 до 74 % у Пакистана', '51 سے 74 فی صد پاکستان'],
        by: 'a',
        evidence: { 'daily-pakistan-2020-12-17': 3 },
      },
    ],
  },
  parties: [
    {
      actor: 'actor:government-of-pakistan',
      role: 'government',
      evidence: { 'bolo-jawan': 3, 'dawn-2021-05-29': 2 },
    },
    {
      actor: 'actor:government-of-russia',
      role: 'government',
      evidence: { 'bolo-jawan': 3, 'dawn-2021-05-29': 2 },
    },
    {
      actor: 'actor:inter-state-gas-systems',
      role: 'sponsor',
      evidence: { 'sputnik-2015-04-15': 3 },
    },
    {
      actor: 'actor:rt-global-resources',
      role: 'contractor',
      evidence: { 'sputnik-2015-04-15': 3, 'ns-energy-2015-08-07': 3 },
    },
    {
      actor: 'actor:eurasian-pipeline-consortium',
      role: 'contractor',
      evidence: { 'nation-2020-01-22': 3, 'tribune-2020-01-22': 3 },
    },
  ],
  places: [
    { label: ['Southern end', 'Южный конец', 'جنوبی سرا'], place: 'Karachi' },
    { label: ['Northern end', 'Северный конец', 'شمالی سرا'], place: 'Lahore' },
  ],
  route: [
    {
      label: ['Southern end', 'Южный конец', 'جنوبی سرا'],
      place: { city: 'Karachi', precision: 'schematic' },
    },
    {
      label: ['Northern end', 'Северный конец', 'شمالی سرا'],
      place: { city: 'Lahore', precision: 'schematic' },
    },
  ],
  milestones: [
    {
      title: ['First phase', 'Первый этап', 'پہلا مرحلہ'],
      planned: '2017-12',
      state: 'missed',
      fact: 85,
      evidence: { 'el-balad-sign-north': 3, fdlx: 3, 'abna-russland-und': 3, 'gsv-2022-04-22': 2 },
      outcome: { 'nation-2020-01-22': 3 },
    },
    {
      title: ['Line laid', 'Трубопровод уложен', 'لائن بچھ گئی'],
      planned: '2018-34',
      state: 'missed',
      fact: 87,
      evidence: { 'brics-portal-company-build': 4, ntv: 3 },
      outcome: { 'nation-2020-01-22': 3 },
    },
  ],
  promises: [
    {
      text: [
        'The two governments’ agreement within a month',
        'Соглашение двух правительств в течение месяца',
        'ایک ماہ میں دونوں حکومتوں کا معاہدہ',
      ],
      made: '2015-04-14',
      due: '2015-05',
      state: 'late',
      fact: 75,
      evidence: { 'sputnik-2015-04-15': 3 },
      outcome: { 'gsv-2022-04-22': 2, 'bolo-jawan': 3 },
    },
    {
      text: [
        'Full capacity in the second quarter of 2020',
        'Полная мощность во втором квартале 2020 года',
        '2020 کی دوسری سہ ماہی میں پوری گنجائش',
      ],
      made: '2016/2017',
      due: '2020-34',
      state: 'lapsed',
      fact: 87,
      evidence: { 'brics-portal-company-build': 4, ntv: 3 },
      outcome: { 'al-arabiya-2022-09-15': 2 },
    },
    {
      text: [
        'Ground to be broken in June or July 2020',
        'Начало земляных работ в июне или июле 2020 года',
        'جون یا جولائی 2020 میں تعمیر کا آغاز',
      ],
      made: '2020-01-21',
      due: '2020-06/2020-07',
      state: 'replaced',
      fact: 139,
      evidence: { 'nation-2020-01-22': 3, 'tribune-2020-01-22': 3 },
      outcome: { 'daily-pakistan-2020-12-17': 3 },
    },
    {
      text: [
        'Construction starts in July 2021',
        'Строительство начнётся в июле 2021 года',
        'تعمیر جولائی 2021 میں شروع ہوگی',
      ],
      made: '2020-12-17',
      due: '2021-07',
      state: 'lapsed',
      fact: 145,
      evidence: {
        'daily-pakistan-2020-12-17': 3,
        'natural-gas-world-start-north': 3,
        'arab-news-pk-pipeline-july': 3,
      },
      outcome: { 'urdupoint-app-2021-10-28': 3 },
    },
    {
      text: [
        'Completion in 2025, if financing is steady',
        'Завершение в 2025 году при устойчивом финансировании',
        'مالی وسائل جاری رہے تو 2025 میں تکمیل',
      ],
      made: '2021-06',
      due: '2025',
      state: 'replaced',
      fact: 160,
      evidence: { 'paktribune-stream-gas': 4 },
      outcome: { 'brecorder-2021-07-16': 2 },
    },
    {
      text: [
        'Completion by the end of 2023',
        'Завершение к концу 2023 года',
        '2023 کے آخر تک تکمیل',
      ],
      made: '2021-07-15',
      due: '2023-12',
      state: 'lapsed',
      fact: 164,
      evidence: { 'brecorder-2021-07-16': 2, 'devdiscourse-2021-07-16': 3, 'isas-2021-10-06': 3 },
      outcome: { 'gem-2024-05-16': 2 },
    },
    {
      text: [
        'Shareholders’ agreement finished in the next month',
        'Акционерное соглашение готово в следующем месяце',
        'اگلے مہینے شیئر ہولڈرز معاہدے کی تکمیل',
      ],
      made: '2021-10-28',
      due: '2021-11',
      state: 'lapsed',
      fact: 171,
      evidence: { 'urdupoint-app-2021-10-28': 3 },
      outcome: { 'voice-of-vienna-2022-02-25': 3 },
    },
  ],
};
