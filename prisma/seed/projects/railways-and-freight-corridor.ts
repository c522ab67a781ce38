import type { ProjectFixture } from '../types.ts';

export const railwaysAndFreightCorridor: ProjectFixture = {
  title: [
    'Railways and freight corridor',
    'Железные дороги и грузовой коридор',
    'ریلوے اور مال بردار راہداری',
  ],
  summary: [
    'Reconstruction of Pakistan’s railways with Russian companies, and freight trains between the two countries.',
    'Реконструкция железных дорог Пакистана с участием российских компаний и грузовые поезда между странами.',
    'روسی کمپنیوں کے ساتھ پاکستان ریلوے کی تعمیرِ نو، اور دونوں ملکوں کے درمیان مال گاڑیاں۔',
  ],
  topics: ['transport', 'trade'],
  sector: 'rail',
  nature: 'built',
  history: [
    {
      fact: 58,
      evidence: { 'dawn-likely-invest': 3 },
      date: '2012-10-01',
      status: 'proposed',
      basis: 'announced_both',
      note: [
        'Memorandum with Transmashholding on locomotives and signalling; further projects are to be found.',
        'Меморандум с «Трансмашхолдингом» о локомотивах и сигнализации; предстоит найти и другие проекты.',
        'ٹرانس ماش ہولڈنگ کے ساتھ انجنوں اور سگنل نظام پر یادداشت؛ مزید منصوبے تلاش کیے جائیں گے۔',
      ],
    },
    {
      fact: 133,
      evidence: { 'inflics-agree-joint': 4, 'geopolitika-warmth-relations': 4 },
      date: '2019-12-11',
      basis: 'announced_both',
      note: [
        'The sixth commission session agrees in principle on a joint venture to upgrade Pakistan Railways; one author names the line from Quetta to Taftan.',
        'Шестое заседание комиссии в принципе договаривается о совместном предприятии для модернизации железных дорог Пакистана; один автор называет линию Кветта — Тафтан.',
        'کمیشن کے چھٹے اجلاس میں پاکستان ریلوے کی بہتری کے مشترکہ منصوبے پر اصولی اتفاق ہوا؛ ایک مصنف کوئٹہ تفتان لائن کا نام لیتا ہے۔',
      ],
    },
    {
      fact: 154,
      evidence: { 'bolo-jawan': 3, 'app-2021-04-07': 3 },
      date: '2021-04-07',
      status: 'proposed',
      basis: 'announced_both',
      note: [
        'Railway reconstruction is named among the promising projects; Qureshi speaks of modern techniques.',
        'Реконструкция железных дорог названа среди перспективных проектов; Куреши говорит о современных технологиях.',
        'ریلوے کی تعمیرِ نو کو امید افزا منصوبوں میں شمار کیا گیا؛ قریشی نے جدید طریقوں کی بات کی۔',
      ],
    },
    {
      fact: 223,
      evidence: { 'urdupoint-2024-06-07': 2, 'brecorder-2024-06-08': 2 },
      date: '2024-06-07',
      status: 'agreed',
      basis: 'announced_both',
      note: [
        'Ambassador Jamali and deputy transport minister Zverev sign a railway memorandum in St Petersburg.',
        'Посол Джамали и заместитель министра транспорта Зверев подписывают в Санкт-Петербурге меморандум о железных дорогах.',
        'سفیر جمالی اور نائب وزیر ٹرانسپورٹ زویریف نے سینٹ پیٹرزبرگ میں ریلوے کی یادداشت پر دستخط کیے۔',
      ],
    },
    {
      fact: 228,
      evidence: { 'sabah-sign-memorandum': 3 },
      date: '2024-09-18',
      basis: 'announced_both',
      note: [
        'Pakistan joins the memorandum on a corridor from Belarus through Russia, Kazakhstan, Uzbekistan and Afghanistan.',
        'Пакистан присоединяется к меморандуму о коридоре из Белоруссии через Россию, Казахстан, Узбекистан и Афганистан.',
        'پاکستان بیلاروس سے روس، قازقستان، ازبکستان اور افغانستان کے راستے راہداری کی یادداشت میں شامل ہوا۔',
      ],
    },
    {
      fact: 248,
      evidence: { 'aaj-urdu-2025-06-17': 3, 'we-news-2025-06-21': 3 },
      date: '2025-06-17',
      basis: 'announced_one_side',
      reason: 'security',
      note: [
        'The first train is called off: borders are closed because of the fighting between Iran and Israel.',
        'Первый поезд отменён: границы закрыты из-за боевых действий между Ираном и Израилем.',
        'پہلی ٹرین منسوخ: ایران اور اسرائیل کی لڑائی کے باعث سرحدیں بند ہیں۔',
      ],
    },
    {
      fact: 262,
      evidence: { 'pid-joint-statement': 2, 'dawn-2025-11-28': 2 },
      date: '2025-11-27',
      basis: 'announced_both',
      note: [
        'The tenth commission session says that a pilot train is to run; it has not run yet.',
        'Десятое заседание комиссии сообщает, что пробный поезд будет пущен; пока он не прошёл.',
        'کمیشن کے دسویں اجلاس کے مطابق آزمائشی ٹرین چلائی جائے گی؛ ابھی نہیں چلی۔',
      ],
    },
  ],
  length: [
    {
      value: '8000',
      qualifier: 'about',
      unit: 'km',
      note: ['Lahore to Astrakhan', 'от Лахора до Астрахани', 'لاہور سے استراخان تک'],
      evidence: { 'news-central-asia-2025-06-12': 3 },
    },
  ],
  parties: [
    { actor: 'actor:pakistan-railways', role: 'operator', evidence: { 'inflics-agree-joint': 4 } },
    { actor: 'actor:transmashholding', role: 'supplier', evidence: { 'dawn-likely-invest': 3 } },
  ],
  places: [
    {
      label: ['Start of the freight train', 'Начало маршрута грузового поезда', 'مال گاڑی کا آغاز'],
      place: 'Lahore',
    },
    {
      label: ['End of the freight train', 'Конец маршрута грузового поезда', 'مال گاڑی کی منزل'],
      place: 'Astrakhan',
    },
  ],
  milestones: [
    {
      title: [
        'Test run of the freight train',
        'Пробный рейс грузового поезда',
        'مال گاڑی کی آزمائشی روانگی',
      ],
      planned: '2025-03-15',
      state: 'missed',
      fact: 243,
      evidence: { 'daily-global-post-plans-launch': 4 },
      outcome: { 'news-central-asia-2025-06-12': 3 },
    },
  ],
  promises: [
    {
      text: [
        'First cargo train at the end of March 2025',
        'Первый грузовой поезд в конце марта 2025 года',
        'مارچ 2025 کے آخر میں پہلی مال گاڑی',
      ],
      made: '2024-12-24',
      due: '2025-03',
      state: 'replaced',
      fact: 241,
      evidence: { 'eir-launch-first': 3, 'zameen-freight-train': 4 },
      outcome: { 'news-central-asia-2025-06-12': 3 },
    },
    {
      text: [
        'Train from Lahore to Astrakhan on 22 June 2025',
        'Поезд из Лахора в Астрахань 22 июня 2025 года',
        '22 جون 2025 کو لاہور سے استراخان ٹرین',
      ],
      made: '2025-06-10',
      due: '2025-06-22',
      state: 'replaced',
      fact: 247,
      evidence: { 'news-central-asia-2025-06-12': 3 },
      outcome: { 'aaj-urdu-2025-06-17': 3, 'dunya-2025-07-14': 3 },
    },
    {
      text: [
        'First train of 16 wagons in August 2025',
        'Первый поезд из 16 вагонов в августе 2025 года',
        'اگست 2025 میں 16 ڈبوں کی پہلی ٹرین',
      ],
      made: '2025-07-14',
      due: '2025-08',
      state: 'lapsed',
      fact: 254,
      evidence: { 'dunya-2025-07-14': 3 },
      outcome: { 'dawn-2025-11-28': 2 },
    },
  ],
};
