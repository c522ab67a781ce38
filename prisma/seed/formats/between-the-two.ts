import type { FormatFixture, Keyed } from '../types.ts';

/** Standing formats of the two sides alone; `?` marks a start that sources do not reach. */
export const formatsBetweenTheTwo: Keyed<FormatFixture> = {
  'intergovernmental-commission': {
    title: [
      'Pakistan–Russia Intergovernmental Commission',
      'Российско-пакистанская межправительственная комиссия',
      'پاک روس بین الحکومتی کمیشن',
    ],
    summary: [
      'Ministers of both sides preside; projects are taken up in its sessions.',
      'Сопредседатели — министры обеих сторон; на заседаниях рассматриваются проекты.',
      'دونوں فریقوں کے وزراء مشترکہ صدارت کرتے ہیں؛ منصوبے اس کے اجلاسوں میں زیرِ غور آتے ہیں۔',
    ],
    mandate: [
      'Trade, economic, scientific and technical cooperation.',
      'Торгово-экономическое и научно-техническое сотрудничество.',
      'تجارتی، معاشی، سائنسی اور تکنیکی تعاون۔',
    ],
    topics: ['trade', 'economy'],
    established: [{ value: '1999-04?', evidence: { 'jamestown-monitor': 3, 'copied-essay': 4 } }],
    members: [
      {
        key: 'pakistan',
        actor: 'actor:pakistan',
        role: 'member',
        date: '2012-10?/..',
        evidence: { 'the-news-2012-10-03': 3, 'bolo-jawan': 3 },
      },
      {
        replaces: 'pakistan',
        actor: 'actor:pakistan',
        role: 'member',
        date: '1999-04?/..',
        evidence: { 'jamestown-monitor': 3 },
      },
      {
        key: 'russia',
        actor: 'actor:russia',
        role: 'member',
        date: '2012-10?/..',
        evidence: { 'the-news-2012-10-03': 3, 'bolo-jawan': 3 },
      },
      {
        replaces: 'russia',
        actor: 'actor:russia',
        role: 'member',
        date: '1999-04?/..',
        evidence: { 'jamestown-monitor': 3 },
      },
    ],
  },
  'consultative-group-on-strategic-stability': {
    title: [
      'Consultative Group on Strategic Stability',
      'Консультативная группа по стратегической стабильности',
      'تزویراتی استحکام پر مشاورتی گروپ',
    ],
    summary: [
      'Meets about once a year at the level of deputy ministers.',
      'Собирается примерно раз в год на уровне заместителей министров.',
      'نائب وزراء کی سطح پر تقریباً سال میں ایک بار ملتا ہے۔',
    ],
    mandate: [
      'Arms control and non-proliferation.',
      'Контроль над вооружениями и нераспространение.',
      'اسلحے پر کنٹرول اور عدم پھیلاؤ۔',
    ],
    topics: ['strategic-stability'],
    established: [
      { fact: 33, value: '2003', evidence: { 'nation-2019-03-29': 2, 'dawn-hold-strategic': 2 } },
    ],
    members: [
      {
        actor: 'actor:pakistan',
        role: 'member',
        date: '2003/..',
        evidence: { 'nation-2019-03-29': 2, 'dawn-hold-strategic': 2 },
      },
      {
        actor: 'actor:russia',
        role: 'member',
        date: '2003/..',
        evidence: { 'nation-2019-03-29': 2, 'dawn-hold-strategic': 2 },
      },
    ],
  },
  'joint-military-consultative-committee': {
    title: [
      'Joint Military Consultative Committee',
      'Совместный военно-консультативный комитет',
      'مشترکہ فوجی مشاورتی کمیٹی',
    ],
    summary: [
      'Highest forum of the two sides on defence; it meets in turn in the two countries.',
      'Высший форум сторон по вопросам обороны; собирается поочерёдно в двух странах.',
      'دفاعی امور پر دونوں فریقوں کا اعلیٰ ترین فورم؛ باری باری دونوں ملکوں میں ملتا ہے۔',
    ],
    mandate: [
      'Training, exercises and cooperation in defence.',
      'Обучение, учения и сотрудничество в области обороны.',
      'تربیت، مشقیں اور دفاعی تعاون۔',
    ],
    topics: ['defence'],
    established: [
      {
        fact: 112,
        value: '2018-08-07',
        evidence: { 'dawn-2018-08-08': 2, 'news-gazette-joint-military': 3 },
      },
    ],
    members: [
      {
        actor: 'actor:pakistan',
        role: 'member',
        date: '2018-08-07/..',
        evidence: { 'dawn-2018-08-08': 2 },
      },
      {
        actor: 'actor:russia',
        role: 'member',
        date: '2018-08-07/..',
        evidence: { 'dawn-2018-08-08': 2 },
      },
    ],
  },
  'bilateral-political-consultations': {
    title: [
      'Bilateral political consultations',
      'Двусторонние политические консультации',
      'دوطرفہ سیاسی مشاورت',
    ],
    summary: [
      'Rounds at the level of deputy ministers.',
      'Раунды на уровне заместителей министров.',
      'نائب وزراء کی سطح پر ادوار۔',
    ],
    mandate: [
      'Consultations of the two foreign ministries.',
      'Консультации двух внешнеполитических ведомств.',
      'دونوں وزارتِ خارجہ کی باہمی مشاورت۔',
    ],
    members: [
      {
        actor: 'actor:foreign-office-of-pakistan',
        role: 'member',
        date: '2023-06?/..',
        evidence: { 'nation-2023-06-20': 2 },
      },
      {
        actor: 'actor:foreign-ministry-of-russia',
        role: 'member',
        date: '2023-06?/..',
        evidence: { 'nation-2023-06-20': 2 },
      },
    ],
  },
};
