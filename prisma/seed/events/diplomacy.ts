import type { EventFixture, Keyed } from '../types.ts';

export const diplomacy: Keyed<EventFixture> = {
  'diplomatic-relations-1948': {
    fact: 0,
    title: [
      'Diplomatic relations established',
      'Установлены дипломатические отношения',
      'سفارتی تعلقات کا قیام',
    ],
    summary: [
      'Pakistan and the Soviet Union exchange notes between 27 April and 1 May 1948.',
      'Пакистан и СССР обмениваются нотами с 27 апреля по 1 мая 1948 года.',
      'پاکستان اور سوویت یونین نے 27 اپریل سے یکم مئی 1948 تک مراسلوں کا تبادلہ کیا۔',
    ],
    date: '1948-05-01',
    participants: ['actor:pakistan', 'actor:ussr'],
    evidence: {
      'bolo-jawan': 3,
      'great-soviet-encyclopedia': 2,
      'libmonster-serenko': 3,
      'ria-2025-08-31': 2,
    },
  },
  'first-ambassador-of-pakistan-1949': {
    fact: 2,
    title: [
      'First ambassador of Pakistan presents his credentials in Moscow',
      'Первый посол Пакистана вручает верительные грамоты в Москве',
      'پاکستان کے پہلے سفیر نے ماسکو میں اسنادِ سفارت پیش کیں',
    ],
    summary: ['The ambassador is Shuaib Qureshi.', 'Посол — Шуаиб Куреши.', 'سفیر شعیب قریشی ہیں۔'],
    date: '1949-12-30',
    place: { city: 'Moscow', country: 'SU' },
    participants: ['actor:shuaib-qureshi', 'actor:pakistan', 'actor:ussr'],
    evidence: { 'libmonster-serenko': 3 },
  },
  'break-of-relations-1971': {
    fact: 21,
    title: [
      'Relations break over the war of 1971',
      'Разрыв отношений из-за войны 1971 года',
      '1971 کی جنگ پر تعلقات کا ٹوٹنا',
    ],
    summary: [
      'The Soviet text says that relations were broken off and taken up again after March 1972; which step was taken, it does not describe.',
      'Советский текст говорит, что отношения были прерваны и возобновлены после марта 1972 года; какой именно шаг был сделан, он не описывает.',
      'سوویت متن کے مطابق تعلقات ٹوٹے اور مارچ 1972 کے بعد بحال ہوئے؛ کون سا قدم اٹھایا گیا، یہ درج نہیں۔',
    ],
    date: '1971',
    participants: ['actor:pakistan', 'actor:ussr'],
    evidence: { 'great-soviet-encyclopedia': 3 },
  },
  'recognition-of-russia-1991': {
    fact: 28,
    title: [
      'Pakistan recognises Russia as the continuing state of the USSR',
      'Пакистан признаёт Россию государством — продолжателем СССР',
      'پاکستان نے روس کو سوویت یونین کے تسلسل کی ریاست تسلیم کیا',
    ],
    summary: [
      'Six days before the day from which this record counts the Russian Federation as side B.',
      'За шесть дней до даты, с которой стороной B здесь считается Российская Федерация.',
      'اس تاریخ سے چھ دن پہلے جس سے یہاں روسی وفاق کو فریق B شمار کیا جاتا ہے۔',
    ],
    date: '1991-12-20',
    participants: ['actor:pakistan', 'actor:russia'],
    evidence: { 'ria-2025-08-31': 2 },
  },
  'putin-visit-put-off-2012': {
    fact: 55,
    title: [
      'Putin puts off his visit to Pakistan',
      'Путин откладывает визит в Пакистан',
      'پوتن نے پاکستان کا دورہ ملتوی کیا',
    ],
    summary: [
      'It had been planned for 2 and 3 October 2012, with a meeting of four presidents. The month of the announcement is inferred.',
      'Он планировался на 2–3 октября 2012 года вместе с четырёхсторонней встречей. Месяц объявления выведен из сообщений.',
      'دورہ 2 اور 3 اکتوبر 2012 کو چار فریقی اجلاس کے ساتھ طے تھا۔ اعلان کا مہینہ اخذ کیا گیا ہے۔',
    ],
    date: '2012-09?',
    participants: ['actor:vladimir-putin', 'actor:russia', 'actor:pakistan'],
    evidence: { 'tribune-2012-10-02': 2, 'tribune-2012-10-04': 2 },
  },
  'arms-embargo-2014': {
    fact: 67,
    title: [
      'Russia says that it has lifted an arms embargo',
      'Россия заявляет о снятии эмбарго на поставки оружия',
      'روس کا کہنا ہے کہ اس نے اسلحے کی پابندی اٹھا لی',
    ],
    summary: [
      'So says the head of Rostec. A Pakistani source denies that there had been one.',
      'Так говорит глава «Ростеха». Пакистанский источник отрицает, что эмбарго существовало.',
      'روسٹیک کے سربراہ کا بیان۔ ایک پاکستانی ذریعہ انکار کرتا ہے کہ کوئی پابندی تھی۔',
    ],
    topics: ['defence', 'trade'],
    date: '2014-06-02',
    participants: ['actor:rostec', 'actor:russia', 'actor:pakistan'],
    evidence: { 'sputnik-2014-06-02': 2 },
  },
  'sco-opens-the-way-2015': {
    fact: 80,
    title: [
      'The Shanghai Cooperation Organisation opens the way to Pakistan’s membership',
      'ШОС открывает путь к членству Пакистана',
      'شنگھائی تعاون تنظیم نے پاکستان کی رکنیت کی راہ کھولی',
    ],
    summary: [
      'At the summit in Ufa. Pakistan had been an observer since 2005 and had applied in 2010.',
      'На саммите в Уфе. Пакистан был наблюдателем с 2005 года и подал заявку в 2010 году.',
      'اوفا کے سربراہی اجلاس میں۔ پاکستان 2005 سے مبصر تھا اور 2010 میں درخواست دی تھی۔',
    ],
    date: '2015-07-10',
    place: 'Ufa',
    participants: ['actor:pakistan', 'actor:shanghai-cooperation-organisation'],
    evidence: { 'app-2017-06-09': 3, 'khyber-nawaz-calls': 3 },
  },
  // The fact itself is of the organisation's membership; the founding article speaks of the day.
  'pakistan-joins-sco-2017': {
    title: [
      'Pakistan joins the Shanghai Cooperation Organisation',
      'Пакистан вступает в Шанхайскую организацию сотрудничества',
      'پاکستان شنگھائی تعاون تنظیم میں شامل ہوا',
    ],
    summary: [
      'It becomes a full member at the summit in Astana, together with India.',
      'Он становится полноправным членом на саммите в Астане вместе с Индией.',
      'آستانہ کے سربراہی اجلاس میں بھارت کے ساتھ مکمل رکن بنا۔',
    ],
    date: '2017-06-09',
    place: 'Astana',
    participants: ['actor:pakistan', 'actor:shanghai-cooperation-organisation'],
    evidence: { 'app-2017-06-09': 2, 'bolo-jawan': 3 },
  },
};
