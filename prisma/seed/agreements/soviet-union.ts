import type { AgreementFixture, Keyed } from '../types.ts';

const parties = { a: ['actor:pakistan'], b: ['actor:ussr'] };

/** No source says where these were signed or when they came into force. */
export const agreementsWithTheSovietUnion: Keyed<AgreementFixture> = {
  'trade-agreement-1956': {
    ...parties,
    title: ['Trade agreement of 1956', 'Торговое соглашение 1956 года', '1956 کا تجارتی معاہدہ'],
    summary: [
      'First trade agreement of the two governments; each treats the other as a most favoured nation.',
      'Первое межправительственное торговое соглашение; стороны предоставляют друг другу режим наибольшего благоприятствования.',
      'دونوں حکومتوں کا پہلا تجارتی معاہدہ؛ ہر فریق دوسرے کو سب سے زیادہ ترجیحی ملک کا درجہ دیتا ہے۔',
    ],
    topics: ['trade'],
    type: 'agreement',
    actions: [
      {
        fact: 3,
        action: 'signed',
        side: 'both',
        date: '1956-06-27',
        evidence: { 'great-soviet-encyclopedia': 2, 'free-library-1990-05': 3, 'stamps-blog': 3 },
      },
      {
        action: 'superseded',
        side: 'both',
        note: [
          'The agreement of 1999 is said to have taken its place; the day is not given.',
          'По одному из источников, его заменило соглашение 1999 года; день не указан.',
          'ایک ذریعے کے مطابق 1999 کے معاہدے نے اس کی جگہ لی؛ دن درج نہیں۔',
        ],
        evidence: { 'copied-essay': 4 },
      },
    ],
  },
  'oil-and-gas-prospecting-agreement-1961': {
    ...parties,
    title: [
      'Agreement on oil and gas prospecting, 1961',
      'Соглашение о поисках нефти и газа, 1961',
      'تیل اور گیس کی تلاش کا معاہدہ، 1961',
    ],
    summary: [
      'The Soviet Union lends money and gives technical help for exploration.',
      'СССР предоставляет кредит и техническую помощь в разведке.',
      'سوویت یونین تلاش کے کام کے لیے قرض اور تکنیکی مدد دیتی ہے۔',
    ],
    topics: ['energy'],
    type: 'agreement',
    actions: [
      {
        fact: 4,
        action: 'signed',
        side: 'both',
        date: '1961-03-04',
        evidence: {
          'great-soviet-encyclopedia': 2,
          'bhutto-org-oil-agreement': 2,
          'free-library-1990-05': 3,
        },
      },
    ],
  },
  'air-transport-agreement-1963': {
    ...parties,
    title: [
      'Air transport agreement of 1963',
      'Соглашение о воздушном сообщении 1963 года',
      '1963 کا فضائی نقل و حمل کا معاہدہ',
    ],
    summary: [
      'Flights between the two countries.',
      'Воздушное сообщение между двумя странами.',
      'دونوں ملکوں کے درمیان پروازیں۔',
    ],
    topics: ['transport'],
    type: 'agreement',
    actions: [
      {
        fact: 5,
        action: 'signed',
        side: 'both',
        date: '1963-10-07',
        evidence: { 'great-soviet-encyclopedia': 2 },
      },
    ],
  },
  'trade-agreement-1965': {
    ...parties,
    title: [
      'Trade agreement for 1965–1967',
      'Торговое соглашение на 1965–1967 годы',
      '1965 تا 1967 کا تجارتی معاہدہ',
    ],
    summary: [
      'Signed during Ayub Khan’s visit, with a protocol on machinery.',
      'Подписано во время визита Айюба Хана вместе с протоколом о машинах и оборудовании.',
      'ایوب خان کے دورے کے دوران مشینری کے پروٹوکول کے ساتھ دستخط ہوئے۔',
    ],
    topics: ['trade'],
    type: 'agreement',
    actions: [
      {
        fact: 6,
        action: 'signed',
        side: 'both',
        date: '1965-04-07',
        evidence: { 'great-soviet-encyclopedia': 2 },
      },
    ],
    meeting: 'meeting:ayub-khan-moscow-1965',
  },
  'machinery-protocol-1965': {
    ...parties,
    title: [
      'Protocol on machinery, 1965',
      'Протокол о машинах и оборудовании, 1965',
      'مشینری کا پروٹوکول، 1965',
    ],
    summary: [
      'Signed on the same day as the trade agreement for 1965–1967.',
      'Подписан в один день с торговым соглашением на 1965–1967 годы.',
      '1965 تا 1967 کے تجارتی معاہدے کے ساتھ اسی دن دستخط ہوئے۔',
    ],
    topics: ['trade'],
    type: 'protocol',
    actions: [
      {
        action: 'signed',
        side: 'both',
        date: '1965-04-07',
        evidence: { 'great-soviet-encyclopedia': 2 },
      },
    ],
    meeting: 'meeting:ayub-khan-moscow-1965',
  },
  'cultural-scientific-cooperation-agreement-1965': {
    ...parties,
    title: [
      'Agreement on cultural and scientific cooperation, 1965',
      'Соглашение о культурном и научном сотрудничестве, 1965',
      'ثقافتی اور سائنسی تعاون کا معاہدہ، 1965',
    ],
    summary: [
      'Cooperation in culture and science.',
      'Сотрудничество в области культуры и науки.',
      'ثقافت اور سائنس میں تعاون۔',
    ],
    type: 'agreement',
    actions: [
      {
        fact: 8,
        action: 'signed',
        side: 'both',
        date: '1965-06-05',
        evidence: { 'great-soviet-encyclopedia': 2 },
      },
    ],
  },
  'economic-technical-cooperation-agreement-1966': {
    ...parties,
    title: [
      'Agreement on economic and technical cooperation for 1966–1972',
      'Соглашение об экономическом и техническом сотрудничестве на 1966–1972 годы',
      '1966 تا 1972 کے لیے معاشی اور تکنیکی تعاون کا معاہدہ',
    ],
    summary: [
      'Economic and technical cooperation for seven years.',
      'Экономическое и техническое сотрудничество на семь лет.',
      'سات برس کے لیے معاشی اور تکنیکی تعاون۔',
    ],
    topics: ['economy'],
    type: 'agreement',
    actions: [
      {
        fact: 10,
        action: 'signed',
        side: 'both',
        date: '1966-09-09',
        evidence: { 'great-soviet-encyclopedia': 2 },
      },
    ],
  },
  'fishing-cooperation-agreement-1968': {
    ...parties,
    title: [
      'Agreement on cooperation in fishing, 1968',
      'Соглашение о сотрудничестве в рыболовстве, 1968',
      'ماہی گیری میں تعاون کا معاہدہ، 1968',
    ],
    summary: ['Cooperation in fishing.', 'Сотрудничество в рыболовстве.', 'ماہی گیری میں تعاون۔'],
    topics: ['economy'],
    type: 'agreement',
    actions: [
      {
        fact: 13,
        action: 'signed',
        side: 'both',
        date: '1968-07-26',
        evidence: { 'great-soviet-encyclopedia': 2 },
      },
    ],
  },
  'machinery-protocol-1968': {
    ...parties,
    title: [
      'Protocol on deliveries of machinery in 1968–1970',
      'Протокол о поставках машин и оборудования в 1968–1970 годах',
      '1968 تا 1970 مشینری کی فراہمی کا پروٹوکول',
    ],
    summary: [
      'Deliveries of machinery over three years.',
      'Поставки машин и оборудования в течение трёх лет.',
      'تین برس میں مشینری کی فراہمی۔',
    ],
    topics: ['trade'],
    type: 'protocol',
    actions: [
      {
        fact: 14,
        action: 'signed',
        side: 'both',
        date: '1968-07-29',
        evidence: { 'great-soviet-encyclopedia': 2 },
      },
    ],
  },
  'oil-and-gas-prospecting-credit-1969': {
    ...parties,
    title: [
      'Credit for oil and gas prospecting, 1969',
      'Кредит на поиски нефти и газа, 1969',
      'تیل اور گیس کی تلاش کے لیے قرض، 1969',
    ],
    summary: [
      'The Soviet Union lends for the search for oil and gas; the sum is not given.',
      'СССР предоставляет кредит на поиски нефти и газа; сумма не указана.',
      'سوویت یونین تیل اور گیس کی تلاش کے لیے قرض دیتی ہے؛ رقم درج نہیں۔',
    ],
    topics: ['energy'],
    type: 'agreement',
    actions: [
      {
        fact: 16,
        action: 'signed',
        side: 'both',
        date: '1969-01-22',
        evidence: { 'great-soviet-encyclopedia': 2 },
      },
    ],
  },
  'peaceful-nuclear-energy-agreement-1970': {
    ...parties,
    title: [
      'Agreement on the peaceful use of nuclear energy, 1970',
      'Соглашение о мирном использовании атомной энергии, 1970',
      'جوہری توانائی کے پرامن استعمال کا معاہدہ، 1970',
    ],
    summary: [
      'Cooperation in the peaceful use of nuclear energy.',
      'Сотрудничество в мирном использовании атомной энергии.',
      'جوہری توانائی کے پرامن استعمال میں تعاون۔',
    ],
    topics: ['energy'],
    type: 'agreement',
    actions: [
      {
        fact: 19,
        action: 'signed',
        side: 'both',
        date: '1970-05-20',
        evidence: { 'great-soviet-encyclopedia': 2 },
      },
    ],
  },
  'steel-mill-credit-1971': {
    ...parties,
    title: [
      'Credit for a steel mill, 1971',
      'Кредит на строительство металлургического завода, 1971',
      'فولاد کے کارخانے کے لیے قرض، 1971',
    ],
    summary: [
      'The Soviet Union lends for a metallurgical plant: the basis of Pakistan Steel Mills.',
      'СССР предоставляет кредит на металлургический завод: основа завода в Карачи.',
      'سوویت یونین دھات سازی کے کارخانے کے لیے قرض دیتی ہے: پاکستان اسٹیل ملز کی بنیاد۔',
    ],
    topics: ['economy'],
    type: 'agreement',
    actions: [
      {
        fact: 23,
        action: 'signed',
        side: 'both',
        date: '1971-01-22',
        evidence: { 'great-soviet-encyclopedia': 2, 'stamps-blog': 3 },
      },
    ],
    projects: ['project:pakistan-steel-mills'],
  },
};
