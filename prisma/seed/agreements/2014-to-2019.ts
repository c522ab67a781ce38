import type { AgreementFixture, Keyed } from '../types.ts';

const parties = { a: ['actor:pakistan'], b: ['actor:russia'] };

export const agreementsOf2014To2019: Keyed<AgreementFixture> = {
  'military-cooperation-agreement-2014': {
    ...parties,
    title: [
      'Agreement on military cooperation, 2014',
      'Соглашение о военном сотрудничестве, 2014',
      'فوجی تعاون کا معاہدہ، 2014',
    ],
    summary: [
      'Cooperation in defence, signed during the visit of Russia’s defence minister.',
      'Сотрудничество в области обороны; подписано во время визита министра обороны России.',
      'دفاع میں تعاون؛ روسی وزیر دفاع کے دورے کے دوران دستخط ہوئے۔',
    ],
    topics: ['defence'],
    type: 'agreement',
    actions: [
      {
        fact: 69,
        action: 'signed',
        side: 'both',
        date: '2014-11-20',
        place: 'Islamabad',
        note: [
          'Some texts say only November 2014.',
          'В некоторых текстах указан лишь ноябрь 2014 года.',
          'بعض متن صرف نومبر 2014 بتاتے ہیں۔',
        ],
        evidence: { 'eurasia-ro-2014-11-22': 3, 'dawn-2018-08-08': 3, 'dawn-2016-09-28': 3 },
      },
    ],
    meeting: 'meeting:shoigu-islamabad-2014',
  },
  'helicopter-contract-2015': {
    ...parties,
    title: [
      'Contract for four Mi-35M helicopters',
      'Контракт на четыре вертолёта Ми-35М',
      'چار ایم آئی 35 ایم ہیلی کاپٹروں کا ٹھیکہ',
    ],
    summary: [
      'Russia is to supply four helicopters. Dawn, as carried by IANS, calls it an agreement.',
      'Россия должна поставить четыре вертолёта. Dawn, в передаче IANS, называет документ соглашением.',
      'روس چار ہیلی کاپٹر فراہم کرے گا۔ ڈان، آئی اے این ایس کے حوالے سے، اسے معاہدہ کہتا ہے۔',
    ],
    topics: ['defence'],
    type: 'commercial_contract',
    actions: [
      {
        fact: 82,
        action: 'signed',
        side: 'both',
        date: '2015-08-19',
        place: 'Rawalpindi',
        evidence: { 'darpan-2015-08-19': 3 },
      },
      {
        replaces: 'action/signed',
        action: 'signed',
        side: 'both',
        date: '2015-08-19',
        place: 'Rawalpindi',
        note: [
          'The helicopters had been delivered by 2018.',
          'К 2018 году вертолёты были поставлены.',
          '2018 تک ہیلی کاپٹر فراہم ہو چکے تھے۔',
        ],
        evidence: { 'dawn-2018-08-08': 3 },
      },
    ],
  },
  'military-technical-cooperation-agreement-2015': {
    ...parties,
    title: [
      'Agreement on military-technical cooperation, 2015',
      'Соглашение о военно-техническом сотрудничестве, 2015',
      'فوجی تکنیکی تعاون کا معاہدہ، 2015',
    ],
    summary: [
      'Supplies of arms and the development of weapons. No source gives the day or the place.',
      'Поставки и разработка вооружений. Ни день, ни место в источниках не указаны.',
      'اسلحے کی فراہمی اور تیاری۔ کسی ذریعے میں دن یا مقام درج نہیں۔',
    ],
    topics: ['defence'],
    type: 'agreement',
    actions: [
      {
        fact: 83,
        action: 'signed',
        side: 'both',
        date: '2015-10',
        evidence: { 'dawn-2018-08-08': 3, 'pakobserver-2018-03-03': 3 },
      },
    ],
  },
  'gas-pipeline-agreement-2015': {
    ...parties,
    title: [
      'Agreement on cooperation in building the North–South gas pipeline',
      'Соглашение о сотрудничестве в строительстве газопровода «Север — Юг»',
      'شمال جنوب گیس پائپ لائن کی تعمیر میں تعاون کا معاہدہ',
    ],
    summary: [
      'The intergovernmental agreement on the line from Karachi to Lahore. In the draft that Russia approved it runs for 25 years and is then extended by five. No source says when it came into force.',
      'Межправительственное соглашение о газопроводе от Карачи до Лахора. В одобренном Россией проекте срок действия — 25 лет с продлением на пять. Когда оно вступило в силу, источники не говорят.',
      'کراچی سے لاہور تک پائپ لائن کا بین الحکومتی معاہدہ۔ روس کے منظور کردہ مسودے میں مدت 25 سال ہے، پھر پانچ سال کی توسیع۔ کسی ذریعے میں نہیں کہ یہ کب نافذ ہوا۔',
    ],
    names: [{ text: 'Intergovernmental agreement of 2015', language: 'en' }],
    topics: ['energy', 'economy'],
    type: 'agreement',
    actions: [
      {
        action: 'negotiated',
        side: 'b',
        date: '2015-08-07~',
        note: [
          'Russia’s government approves the draft. The day is that of the report.',
          'Правительство России одобряет проект. Указан день сообщения.',
          'روسی حکومت نے مسودہ منظور کیا۔ تاریخ خبر کی ہے۔',
        ],
        evidence: { 'ns-energy-2015-08-07': 3 },
      },
      {
        fact: 86,
        action: 'signed',
        side: 'both',
        date: '2015-10-16',
        place: 'Islamabad',
        note: [
          'By energy minister Novak and petroleum minister Abbasi, with Nawaz Sharif present.',
          'Подписали министр энергетики Новак и министр нефти Аббаси в присутствии Наваза Шарифа.',
          'وزیر توانائی نوواک اور وزیر پٹرولیم عباسی نے نواز شریف کی موجودگی میں دستخط کیے۔',
        ],
        evidence: {
          'el-balad-sign-north': 3,
          fdlx: 3,
          'gsv-2022-04-22': 2,
          'bolo-jawan': 3,
        },
      },
    ],
    projects: ['project:north-south-gas-pipeline'],
  },
  'memorandum-gazprom-ogdcl-2017': {
    title: [
      'Memorandum of Gazprom International and OGDCL',
      'Меморандум Gazprom International и OGDCL',
      'گیزپروم انٹرنیشنل اور او جی ڈی سی ایل کی یادداشت',
    ],
    summary: [
      'Between the two companies; what it covers is not in the source.',
      'Между двумя компаниями; содержание в источнике не раскрыто.',
      'دونوں کمپنیوں کے درمیان؛ موضوع ذریعے میں درج نہیں۔',
    ],
    topics: ['energy'],
    type: 'memorandum_of_understanding',
    a: ['actor:ogdcl'],
    b: ['actor:gazprom-international'],
    actions: [
      {
        fact: 96,
        action: 'signed',
        side: 'both',
        date: '2017-07-04',
        evidence: { 'neftegaz-alexey-miller': 3 },
      },
    ],
  },
  'lng-supply-agreement-2017': {
    ...parties,
    title: [
      'Agreement on supplies of liquefied natural gas',
      'Соглашение о поставках сжиженного природного газа',
      'مائع قدرتی گیس کی فراہمی کا معاہدہ',
    ],
    summary: [
      'Between the two governments; in the draft it runs for three years and renews itself.',
      'Межправительственное; в проекте срок — три года с автоматическим продлением.',
      'دونوں حکومتوں کے درمیان؛ مسودے میں مدت تین سال اور خودکار تجدید۔',
    ],
    topics: ['energy', 'trade'],
    type: 'agreement',
    actions: [
      {
        fact: 99,
        action: 'signed',
        side: 'both',
        date: '2017-10-13',
        evidence: { 'neftegaz-alexey-miller': 3 },
      },
    ],
    // The talks that Russia's prime minister ordered: the draft was known before the signature.
    evidence: { 'nation-2017-10-07': 3 },
  },
  'memorandum-central-banks-2018': {
    title: [
      'Memorandum of the two central banks',
      'Меморандум двух центральных банков',
      'دونوں مرکزی بینکوں کی یادداشت',
    ],
    summary: [
      'Between the State Bank of Pakistan and the Bank of Russia. The page that speaks of it has no date.',
      'Между Государственным банком Пакистана и Банком России. Страница, которая о нём говорит, без даты.',
      'بینک دولت پاکستان اور بینک آف رشیا کے درمیان۔ جس صفحے پر ذکر ہے، اس پر تاریخ نہیں۔',
    ],
    topics: ['economy', 'trade'],
    type: 'memorandum_of_understanding',
    a: ['actor:state-bank-of-pakistan'],
    b: ['actor:bank-of-russia'],
    actions: [
      {
        fact: 104,
        action: 'signed',
        side: 'both',
        date: '2018-01',
        evidence: { 'the-news-trade-reach': 4 },
      },
    ],
  },
  'military-training-contract-2018': {
    ...parties,
    title: [
      'Contract on admitting Pakistani servicemen to Russian institutes',
      'Контракт о приёме пакистанских военнослужащих в российские учебные заведения',
      'پاکستانی فوجیوں کے روسی اداروں میں داخلے کا معاہدہ',
    ],
    summary: [
      'Servicemen of Pakistan may train at military institutes of Russia.',
      'Военнослужащие Пакистана могут обучаться в военных учебных заведениях России.',
      'پاکستان کے فوجی روس کے فوجی تعلیمی اداروں میں تربیت لے سکتے ہیں۔',
    ],
    topics: ['defence'],
    type: 'agreement',
    actions: [
      {
        fact: 111,
        action: 'signed',
        side: 'both',
        date: '2018-08-07',
        place: 'Rawalpindi',
        evidence: { 'dawn-2018-08-08': 2, 'indian-express-2018-08-08': 2 },
      },
    ],
    meeting: 'meeting:joint-military-consultative-committee-1',
  },
  'memorandum-offshore-pipeline-2018': {
    ...parties,
    title: [
      'Memorandum on an offshore gas pipeline',
      'Меморандум о морском газопроводе',
      'سمندری گیس پائپ لائن پر یادداشت',
    ],
    summary: [
      'An undersea gas line; Gazprom is to pay for the study.',
      'Морской газопровод; исследование оплачивает «Газпром».',
      'زیرِ سمندر گیس پائپ لائن؛ جائزے کا خرچ گیزپروم اٹھائے گی۔',
    ],
    topics: ['energy'],
    type: 'memorandum_of_understanding',
    actions: [
      {
        fact: 116,
        action: 'signed',
        side: 'both',
        date: '2018-09-27',
        place: 'Moscow',
        evidence: { 'aaj-2018-09-27': 3 },
      },
    ],
    projects: ['project:offshore-gas-pipeline'],
  },
  'gazprom-isgs-paper-2019': {
    title: [
      'Paper of Gazprom and Inter State Gas Systems on gas from the Middle East',
      'Документ «Газпрома» и Inter State Gas Systems о газе с Ближнего Востока',
      'مشرقِ وسطیٰ کی گیس پر گیزپروم اور انٹر اسٹیٹ گیس سسٹمز کی دستاویز',
    ],
    summary: [
      'On the study of an undersea line, following the memorandum of 2018. Some call it an agreement, others a memorandum.',
      'Об исследовании морского газопровода, вслед за меморандумом 2018 года. Одни называют его соглашением, другие — меморандумом.',
      '2018 کی یادداشت کے بعد زیرِ سمندر پائپ لائن کے جائزے پر۔ بعض اسے معاہدہ کہتے ہیں، بعض یادداشت۔',
    ],
    topics: ['energy'],
    type: 'agreement',
    a: ['actor:inter-state-gas-systems'],
    b: ['actor:gazprom'],
    actions: [
      {
        fact: 122,
        action: 'signed',
        side: 'both',
        date: '2019-02-06',
        place: 'Islamabad',
        evidence: { 'samaa-2019-02-06': 3, 'pakobserver-2019-02-06': 3 },
      },
    ],
    implements: ['agreement:memorandum-offshore-pipeline-2018'],
    projects: ['project:offshore-gas-pipeline'],
  },
  'soviet-claims-settlement-2019': {
    ...parties,
    title: [
      'Agreement on settling mutual claims of the Soviet period',
      'Соглашение об урегулировании взаимных претензий советского периода',
      'سوویت دور کے باہمی دعووں کے تصفیے کا معاہدہ',
    ],
    summary: [
      'Between the two governments: Pakistan is to pay 93.5 million dollars.',
      'Межправительственное: Пакистан выплачивает 93,5 млн долларов.',
      'دونوں حکومتوں کے درمیان: پاکستان 93.5 ملین ڈالر ادا کرے گا۔',
    ],
    topics: ['trade', 'economy'],
    type: 'agreement',
    actions: [
      {
        fact: 130,
        action: 'signed',
        side: 'both',
        date: '2019-12-03~',
        place: 'Moscow',
        note: [
          'By Storchak and ambassador Khalilullah. The day is that of the first report; the place is inferred from who signed.',
          'Подписали Сторчак и посол Халилулла. Указан день первого сообщения; место выведено из того, кто подписал.',
          'اسٹورچک اور سفیر خلیل اللہ نے دستخط کیے۔ تاریخ پہلی خبر کی ہے؛ مقام دستخط کنندگان سے اخذ کیا گیا۔',
        ],
        evidence: { 'pen-news-2019-12-03': 3, 'brecorder-2019-12-04': 3 },
      },
    ],
    projects: ['project:soviet-era-claims'],
  },
};
