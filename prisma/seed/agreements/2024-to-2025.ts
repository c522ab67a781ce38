import type { AgreementFixture, Keyed } from '../types.ts';

const parties = { a: ['actor:pakistan'], b: ['actor:russia'] };

export const agreementsOf2024To2025: Keyed<AgreementFixture> = {
  'memorandum-railways-2024': {
    ...parties,
    title: [
      'Memorandum on railway cooperation',
      'Меморандум о сотрудничестве в области железных дорог',
      'ریلوے تعاون پر یادداشت',
    ],
    summary: ['Cooperation in rail.', 'Сотрудничество железных дорог.', 'ریلوے میں تعاون۔'],
    topics: ['transport'],
    type: 'memorandum_of_understanding',
    actions: [
      {
        fact: 224,
        action: 'signed',
        side: 'both',
        date: '2024-06-07',
        place: 'St Petersburg',
        note: [
          'By ambassador Jamali and deputy transport minister Zverev.',
          'Подписали посол Джамали и заместитель министра транспорта Зверев.',
          'سفیر جمالی اور نائب وزیر ٹرانسپورٹ زویریف نے دستخط کیے۔',
        ],
        evidence: { 'urdupoint-2024-06-07': 2, 'brecorder-2024-06-08': 2 },
      },
    ],
    projects: ['project:railways-and-freight-corridor'],
  },
  'memorandum-trade-economy-2024': {
    ...parties,
    title: [
      'Memorandum on economy and trade',
      'Меморандум о сотрудничестве в экономике и торговле',
      'معیشت اور تجارت پر یادداشت',
    ],
    summary: [
      'Signed during the visit of Russia’s deputy prime minister.',
      'Подписан во время визита заместителя председателя правительства России.',
      'روسی نائب وزیر اعظم کے دورے کے دوران دستخط ہوئے۔',
    ],
    topics: ['trade', 'economy'],
    type: 'memorandum_of_understanding',
    actions: [
      {
        fact: 230,
        action: 'signed',
        side: 'both',
        date: '2024-09-18?',
        place: 'Islamabad',
        note: [
          'The report says Wednesday.',
          'В сообщении сказано: среда.',
          'خبر میں صرف بدھ کا دن درج ہے۔',
        ],
        evidence: {
          'frontier-post-deputy-coas': 3,
          'sabah-sign-memorandum': 3,
          'nation-2024-09-19': 3,
        },
      },
    ],
    meeting: 'meeting:overchuk-islamabad-2024',
  },
  'memorandum-exchanges-2024': {
    title: [
      'Memorandum of the mercantile exchanges of Pakistan and St Petersburg',
      'Меморандум Пакистанской и Санкт-Петербургской товарных бирж',
      'پاکستان اور سینٹ پیٹرزبرگ کی تجارتی ایکسچینجوں کی یادداشت',
    ],
    summary: [
      'Reported with the memorandum on economy and trade of the same days.',
      'О нём сообщали вместе с меморандумом о сотрудничестве в экономике и торговле.',
      'انہی دنوں کی معیشت اور تجارت کی یادداشت کے ساتھ اس کی خبر آئی۔',
    ],
    topics: ['trade'],
    type: 'memorandum_of_understanding',
    a: ['actor:pakistan-mercantile-exchange'],
    b: ['actor:spimex'],
    actions: [
      {
        action: 'signed',
        side: 'both',
        date: '2024-09-18?',
        place: 'Islamabad',
        evidence: {
          'frontier-post-deputy-coas': 3,
          'sabah-sign-memorandum': 3,
          'nation-2024-09-19': 3,
        },
      },
    ],
    meeting: 'meeting:overchuk-islamabad-2024',
  },
  'barter-contracts-2024': {
    title: ['First barter contracts', 'Первые бартерные контракты', 'بارٹر کے پہلے معاہدے'],
    summary: [
      'Between companies, at the trade forum in Moscow: chickpeas and lentils for rice, mandarins and potatoes. The embassy calls them a memorandum on barter.',
      'Между компаниями, на торговом форуме в Москве: нут и чечевица в обмен на рис, мандарины и картофель. Посольство называет их меморандумом о бартере.',
      'ماسکو کے تجارتی فورم میں کمپنیوں کے درمیان: چاول، کینو اور آلو کے بدلے چنے اور مسور۔ سفارت خانہ انہیں بارٹر کی یادداشت کہتا ہے۔',
    ],
    topics: ['trade'],
    type: 'commercial_contract',
    actions: [
      {
        fact: 233,
        action: 'signed',
        side: 'both',
        date: '2024-10-01',
        place: 'Moscow',
        evidence: { 'dawn-2024-10-02': 2, 'arab-news-sign-first': 3 },
      },
    ],
    projects: ['project:barter-trade'],
  },
  'memorandum-upper-houses-2024': {
    title: [
      'Memorandum of the Federation Council and the Senate',
      'Меморандум Совета Федерации и Сената',
      'وفاقی کونسل اور سینیٹ کی یادداشت',
    ],
    summary: [
      'Between the upper houses of the two parliaments.',
      'Между верхними палатами двух парламентов.',
      'دونوں پارلیمانوں کے ایوانِ بالا کے درمیان۔',
    ],
    type: 'memorandum_of_understanding',
    a: ['actor:senate-of-pakistan'],
    b: ['actor:federation-council'],
    actions: [
      {
        fact: 237,
        action: 'signed',
        side: 'both',
        date: '2024-10-28',
        place: 'Islamabad',
        evidence: { 'tass-2024-10-28': 2 },
      },
    ],
    meeting: 'meeting:matvienko-islamabad-2024',
  },
  'commission-papers-2024': {
    ...parties,
    title: [
      'Eight papers of the ninth session of the Intergovernmental Commission',
      'Восемь документов девятого заседания Межправительственной комиссии',
      'بین الحکومتی کمیشن کے نویں اجلاس کی آٹھ دستاویزات',
    ],
    summary: [
      'On industry, insulin and universities, among others. The report calls them agreements; their titles are not given, so that they stand here as one.',
      'В том числе о промышленности, инсулине и университетах. В сообщении они названы соглашениями; названий нет, поэтому здесь они стоят вместе.',
      'صنعت، انسولین اور جامعات وغیرہ پر۔ خبر میں انہیں معاہدے کہا گیا ہے؛ عنوانات درج نہیں، اس لیے یہاں یہ ایک ساتھ ہیں۔',
    ],
    topics: ['trade', 'economy'],
    type: 'agreement',
    actions: [
      {
        fact: 240,
        action: 'signed',
        side: 'both',
        date: '2024-12-04',
        place: 'Moscow',
        evidence: { 'urdupoint-app-2024-12-04': 2 },
      },
    ],
    meeting: 'meeting:intergovernmental-commission-9',
  },
  'steel-mills-protocol-2025': {
    title: [
      'Protocol on restoring Pakistan Steel Mills',
      'Протокол о восстановлении металлургического завода в Карачи',
      'پاکستان اسٹیل ملز کی بحالی کا پروٹوکول',
    ],
    summary: [
      'Restoring and modernising the works at Karachi; signed at Pakistan’s embassy.',
      'Восстановление и модернизация завода в Карачи; подписан в посольстве Пакистана.',
      'کراچی کے کارخانے کی بحالی اور جدید کاری؛ پاکستانی سفارت خانے میں دستخط ہوئے۔',
    ],
    topics: ['economy'],
    type: 'protocol',
    a: ['actor:industries-ministry-of-pakistan'],
    b: ['actor:industrial-engineering'],
    actions: [
      {
        fact: 253,
        action: 'signed',
        side: 'both',
        date: '2025-07-11',
        place: 'Moscow',
        note: [
          'By Saif Anjum for the ministry and Vadim Velichko for the company.',
          'Подписали Саиф Анджум от министерства и Вадим Величко от компании.',
          'وزارت کی طرف سے سیف انجم اور کمپنی کی طرف سے وادیم ویلیچکو نے دستخط کیے۔',
        ],
        evidence: { 'geo-2025-07-11': 2, 'profit-2025-07-11': 2 },
      },
    ],
    projects: ['project:pakistan-steel-mills'],
  },
  'memorandum-quality-standards-2025': {
    ...parties,
    title: [
      'Memorandum on quality standards',
      'Меморандум о стандартах качества',
      'معیار کے پیمانوں پر یادداشت',
    ],
    summary: [
      'One of three memoranda of the tenth session of the Intergovernmental Commission.',
      'Один из трёх меморандумов десятого заседания Межправительственной комиссии.',
      'بین الحکومتی کمیشن کے دسویں اجلاس کی تین یادداشتوں میں سے ایک۔',
    ],
    topics: ['trade', 'economy'],
    type: 'memorandum_of_understanding',
    actions: [
      {
        fact: 263,
        action: 'signed',
        side: 'both',
        date: '2025-11-27',
        place: 'Islamabad',
        evidence: { 'dawn-2025-11-28': 2 },
      },
    ],
    meeting: 'meeting:intergovernmental-commission-10',
  },
  'memorandum-antimonopoly-2025': {
    ...parties,
    title: [
      'Memorandum on antimonopoly regulation',
      'Меморандум об антимонопольном регулировании',
      'اجارہ داری کی روک تھام پر یادداشت',
    ],
    summary: [
      'One of three memoranda of the tenth session of the Intergovernmental Commission.',
      'Один из трёх меморандумов десятого заседания Межправительственной комиссии.',
      'بین الحکومتی کمیشن کے دسویں اجلاس کی تین یادداشتوں میں سے ایک۔',
    ],
    topics: ['economy'],
    type: 'memorandum_of_understanding',
    actions: [
      {
        action: 'signed',
        side: 'both',
        date: '2025-11-27',
        place: 'Islamabad',
        evidence: { 'dawn-2025-11-28': 2 },
      },
    ],
    meeting: 'meeting:intergovernmental-commission-10',
  },
  'memorandum-media-2025': {
    ...parties,
    title: ['Memorandum on media', 'Меморандум о сотрудничестве СМИ', 'ذرائع ابلاغ پر یادداشت'],
    summary: [
      'One of three memoranda of the tenth session of the Intergovernmental Commission.',
      'Один из трёх меморандумов десятого заседания Межправительственной комиссии.',
      'بین الحکومتی کمیشن کے دسویں اجلاس کی تین یادداشتوں میں سے ایک۔',
    ],
    type: 'memorandum_of_understanding',
    actions: [
      {
        action: 'signed',
        side: 'both',
        date: '2025-11-27',
        place: 'Islamabad',
        evidence: { 'dawn-2025-11-28': 2 },
      },
    ],
    meeting: 'meeting:intergovernmental-commission-10',
  },
};
