import type { AgreementFixture, Keyed } from '../types.ts';

const parties = { a: ['actor:pakistan'], b: ['actor:russia'] };

export const agreementsOf2021To2023: Keyed<AgreementFixture> = {
  'gas-pipeline-protocol-2021': {
    ...parties,
    title: [
      'Protocol amending the pipeline agreement of 2015',
      'Протокол о внесении изменений в соглашение о газопроводе 2015 года',
      '2015 کے پائپ لائن معاہدے میں ترمیم کا پروٹوکول',
    ],
    summary: [
      'Changes the intergovernmental agreement of 2015; the line becomes Pakistan Stream.',
      'Изменяет межправительственное соглашение 2015 года; газопровод получает название «Пакистанский поток».',
      '2015 کے بین الحکومتی معاہدے میں ترمیم؛ پائپ لائن کا نام پاکستان اسٹریم ہو جاتا ہے۔',
    ],
    topics: ['energy', 'economy'],
    type: 'protocol',
    actions: [
      {
        fact: 159,
        action: 'signed',
        side: 'both',
        date: '2021-05-28',
        place: 'Moscow',
        note: [
          'By energy minister Shulginov and ambassador Shafqat Ali Khan.',
          'Подписали министр энергетики Шульгинов и посол Шафкат Али Хан.',
          'وزیر توانائی شلگینوف اور سفیر شفقت علی خان نے دستخط کیے۔',
        ],
        evidence: { 'dawn-2021-05-29': 2, 'rg-2021-05-28': 2, 'gsv-2022-04-22': 2 },
      },
    ],
    amends: ['agreement:gas-pipeline-agreement-2015'],
    projects: ['project:north-south-gas-pipeline'],
  },
  'pakistan-stream-heads-of-terms-2021': {
    ...parties,
    title: [
      'Heads of terms for Pakistan Stream',
      'Основные условия по «Пакистанскому потоку»',
      'پاکستان اسٹریم کی بنیادی شرائط',
    ],
    summary: [
      'Main terms for the shareholders’ agreement, signed with the minutes of the third technical committee. Reports speak of two or of four days of talks.',
      'Основные условия акционерного соглашения; подписаны вместе с протоколом третьего технического комитета. По одним сообщениям, переговоры шли два дня, по другим — четыре.',
      'حصص داروں کے معاہدے کی بنیادی شرائط؛ تیسری تکنیکی کمیٹی کی روداد کے ساتھ دستخط ہوئے۔ خبروں میں بات چیت کے دو یا چار دن بتائے گئے ہیں۔',
    ],
    topics: ['energy', 'economy'],
    type: 'arrangement',
    actions: [
      {
        fact: 165,
        action: 'signed',
        side: 'both',
        date: '2021-07-15',
        place: 'Islamabad',
        evidence: { 'brecorder-2021-07-16': 2, 'devdiscourse-2021-07-16': 3 },
      },
    ],
    projects: ['project:north-south-gas-pipeline'],
  },
  'memorandum-ural-chamber-fpcci-2021': {
    title: [
      'Memorandum of the Ural Chamber of Commerce and FPCCI',
      'Меморандум Уральской торгово-промышленной палаты и FPCCI',
      'یورال چیمبر آف کامرس اور ایف پی سی سی آئی کی یادداشت',
    ],
    summary: [
      'Between business chambers, signed while the commission met in the same city.',
      'Между деловыми палатами; подписан, когда в том же городе заседала комиссия.',
      'کاروباری ایوانوں کے درمیان؛ اسی شہر میں کمیشن کے اجلاس کے دنوں میں دستخط ہوئے۔',
    ],
    topics: ['trade'],
    type: 'memorandum_of_understanding',
    a: ['actor:fpcci'],
    b: ['actor:ural-chamber-of-commerce'],
    actions: [
      {
        fact: 173,
        action: 'signed',
        side: 'both',
        date: '2021-11-25',
        place: 'Yekaterinburg',
        evidence: { 'urdupoint-sputnik-2021-11-26': 2 },
      },
    ],
  },
  'commission-papers-2023': {
    ...parties,
    title: [
      'Papers of the eighth session of the Intergovernmental Commission',
      'Документы восьмого заседания Межправительственной комиссии',
      'بین الحکومتی کمیشن کے آٹھویں اجلاس کی دستاویزات',
    ],
    summary: [
      'The protocol of the session and three papers, on customs data and air transport among others. Their titles are not in the sources, so that they stand here as one.',
      'Протокол заседания и три документа, в том числе о таможенных данных и воздушном сообщении. Названий в источниках нет, поэтому здесь они стоят вместе.',
      'اجلاس کا پروٹوکول اور تین دستاویزات، جن میں کسٹم کے اعداد و شمار اور فضائی نقل و حمل شامل ہیں۔ عنوانات ذرائع میں نہیں، اس لیے یہاں یہ ایک ساتھ درج ہیں۔',
    ],
    topics: ['trade', 'economy', 'transport'],
    type: 'protocol',
    actions: [
      {
        fact: 199,
        action: 'signed',
        side: 'both',
        date: '2023-01-20',
        place: 'Islamabad',
        evidence: { 'ips-media-three-agreements': 4, 'ary-2023-01-20': 4 },
      },
    ],
    meeting: 'meeting:intergovernmental-commission-8',
  },
  'customs-cooperation-protocol-2023': {
    ...parties,
    title: [
      'Protocol on customs cooperation',
      'Протокол о таможенном сотрудничестве',
      'کسٹم تعاون کا پروٹوکول',
    ],
    summary: [
      'Signed at the forum “Russia – Islamic World”.',
      'Подписан на форуме «Россия — Исламский мир».',
      '”روس – اسلامی دنیا“ فورم میں دستخط ہوئے۔',
    ],
    topics: ['trade'],
    type: 'protocol',
    actions: [
      {
        fact: 206,
        action: 'signed',
        side: 'both',
        date: '2023-05-19',
        place: 'Kazan',
        evidence: { 'propakistani-2023-06-15': 3 },
      },
    ],
  },
  'memorandum-trade-statistics-2023': {
    ...parties,
    title: [
      'Memorandum on the exchange of trade statistics',
      'Меморандум об обмене статистикой торговли',
      'تجارتی اعداد و شمار کے تبادلے کی یادداشت',
    ],
    summary: [
      'Between the customs services: data of a quarter within 70 days, of a year within 120.',
      'Между таможенными службами: данные за квартал — в течение 70 дней, за год — 120.',
      'کسٹم اداروں کے درمیان: سہ ماہی اعداد 70 دن میں، سالانہ 120 دن میں۔',
    ],
    topics: ['trade'],
    type: 'memorandum_of_understanding',
    actions: [
      {
        fact: 210,
        action: 'signed',
        side: 'both',
        date: '2023-06-15',
        place: 'St Petersburg',
        evidence: { 'propakistani-2023-06-15': 2, 'daily-times-2023-06-16': 2 },
      },
    ],
  },
};
