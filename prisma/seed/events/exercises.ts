import type { EventFixture, Keyed } from '../types.ts';

const druzhba = {
  topics: ['defence', 'counter-terrorism'],
  participants: ['actor:pakistan', 'actor:russia'],
};

/** The joint exercises of the two armies. What is announced for later stands with its source. */
export const exercises: Keyed<EventFixture> = {
  'druzhba-2016': {
    ...druzhba,
    fact: 89,
    title: [
      'Druzhba 2016, the first joint exercise',
      '«Дружба-2016», первые совместные учения',
      'دروزبہ 2016، پہلی مشترکہ مشق',
    ],
    summary: [
      'About 70 from Russia, 200 in all. One page ends it on 7 October; another names Rattu beside Cherat.',
      'Около 70 российских военнослужащих, всего 200. На одной странице учения заканчиваются 7 октября; на другой рядом с Чератом назван Ратту.',
      'روس سے تقریباً 70، کل 200۔ ایک صفحہ اختتام 7 اکتوبر بتاتا ہے؛ دوسرا چراٹ کے ساتھ رٹو کا نام لیتا ہے۔',
    ],
    date: '2016-09-24/2016-10-10',
    place: 'Cherat',
    evidence: {
      'pacific-sentinel-2016-09-24': 2,
      'news-front-2016-09-24': 3,
      'dawn-2016-09-28': 2,
      'india-live-today-2016-09-23': 4,
    },
  },
  'druzhba-2017': {
    ...druzhba,
    fact: 92,
    title: [
      'Druzhba 2017, the second joint exercise',
      '«Дружба-2017», вторые совместные учения',
      'دروزبہ 2017، دوسری مشترکہ مشق',
    ],
    summary: [
      'More than 200 servicemen at 2,300 metres. The days are not in the sources.',
      'Более 200 военнослужащих на высоте 2300 метров. Дни в источниках не указаны.',
      '2300 میٹر کی بلندی پر 200 سے زائد فوجی۔ دن ذرائع میں درج نہیں۔',
    ],
    date: '2017',
    place: { city: 'Mineralnye Vody', precision: 'region' },
    evidence: { 'tass-2018-10-16': 3, 'nation-2018-10-23': 3 },
  },
  'druzhba-2018': {
    ...druzhba,
    fact: 117,
    title: [
      'Druzhba 2018, the third joint exercise',
      '«Дружба-2018», третьи совместные учения',
      'دروزبہ 2018، تیسری مشترکہ مشق',
    ],
    summary: [
      'More than 70 from Russia at 1,400 metres, at Pabbi. TASS had given 21 October as the start; the contingent came on Monday the 22nd.',
      'Более 70 российских военнослужащих на высоте 1400 метров, в Пабби. ТАСС называл началом 21 октября; контингент прибыл в понедельник, 22-го.',
      'پبی میں 1400 میٹر کی بلندی پر روس کے 70 سے زائد فوجی۔ تاس نے آغاز 21 اکتوبر بتایا تھا؛ دستہ پیر 22 تاریخ کو پہنچا۔',
    ],
    date: [
      { value: '2018-10-22/2018-11-04', evidence: { 'nation-2018-10-23': 2 } },
      { value: '2018-10-21/2018-11-04', evidence: { 'tass-2018-10-16': 2 } },
    ],
    place: { country: 'PK' },
    evidence: { 'tass-2018-10-16': 2, 'nation-2018-10-23': 2 },
  },
  'druzhba-2019': {
    ...druzhba,
    fact: 120,
    title: [
      'Druzhba 2019, the fourth joint exercise',
      '«Дружба-2019», четвёртые совместные учения',
      'دروزبہ 2019، چوتھی مشترکہ مشق',
    ],
    summary: [
      'Ten days, ended on a Friday; the page has no date.',
      'Десять дней, завершились в пятницу; страница без даты.',
      'دس دن، جمعہ کو ختم ہوئی؛ صفحے پر تاریخ نہیں۔',
    ],
    date: '2019',
    place: { city: 'Krasnodar', precision: 'region' },
    evidence: { 'the-news-exercise-concludes': 3 },
  },
  'druzhba-2020': {
    ...druzhba,
    fact: 143,
    title: [
      'Druzhba 2020, the fifth joint exercise',
      '«Дружба-2020», пятые совместные учения',
      'دروزبہ 2020، پانچویں مشترکہ مشق',
    ],
    summary: [
      'About 70 from Russia for two weeks, at Tarbela and Pabbi. The end is the day of the report.',
      'Около 70 российских военнослужащих, две недели, в Тарбеле и Пабби. Днём окончания считается день сообщения.',
      'تربیلا اور پبی میں دو ہفتے، روس سے تقریباً 70۔ اختتام کا دن خبر کا دن ہے۔',
    ],
    date: '2020-11/2020-11-19~',
    place: 'Tarbela',
    evidence: { 'daily-pakistan-2020-11-19': 2 },
  },
  'druzhba-2021': {
    ...druzhba,
    fact: 167,
    title: [
      'Druzhba 2021, the sixth joint exercise',
      '«Дружба-2021», шестые совместные учения',
      'دروزبہ 2021، چھٹی مشترکہ مشق',
    ],
    summary: [
      'About 100 from each side. TASS and the press service of Pakistan’s army do not give the same days.',
      'Около 100 человек с каждой стороны. ТАСС и пресс-служба армии Пакистана называют разные дни.',
      'ہر طرف سے تقریباً 100۔ تاس اور پاکستانی فوج کا شعبۂ تعلقاتِ عامہ مختلف تاریخیں بتاتے ہیں۔',
    ],
    date: [
      {
        value: '2021-09-28/2021-10-09',
        by: 'a',
        actor: 'actor:ispr',
        evidence: { 'agxpt-exercise-concludes': 3 },
      },
      { value: '2021-09-27/2021-10-06', evidence: { 'tass-2021-09-27': 2 } },
    ],
    place: 'Molkino',
    evidence: { 'agxpt-exercise-concludes': 3, 'tass-2021-09-27': 2 },
  },
  'druzhba-2024': {
    ...druzhba,
    fact: 234,
    title: [
      'Druzhba 2024, the seventh joint exercise',
      '«Дружба-2024», седьмые совместные учения',
      'دروزبہ 2024، ساتویں مشترکہ مشق',
    ],
    summary: [
      'Two weeks from this day, at Pabbi.',
      'Две недели начиная с этого дня, в Пабби.',
      'اس دن سے دو ہفتے، پبی میں۔',
    ],
    date: '2024-10-13',
    place: { country: 'PK' },
    evidence: { 'dawn-2024-10-15': 2 },
  },
  'druzhba-2025': {
    ...druzhba,
    fact: 258,
    title: [
      'Druzhba 2025, the eighth joint exercise',
      '«Дружба-2025», восьмые совместные учения',
      'دروزبہ 2025، آٹھویں مشترکہ مشق',
    ],
    summary: [
      'About 200 servicemen, with drones and fighting in towns, in Russia’s Southern Military District.',
      'Около 200 военнослужащих, беспилотники и бой в городе, в Южном военном округе России.',
      'روس کے جنوبی فوجی ضلع میں تقریباً 200 فوجی، ڈرون اور شہری لڑائی کے ساتھ۔',
    ],
    date: '2025-09-15/2025-09-27',
    place: { country: 'RU' },
    evidence: { 'brecorder-2025-09-26': 2, 'brecorder-2025-10-12': 3 },
  },
};
