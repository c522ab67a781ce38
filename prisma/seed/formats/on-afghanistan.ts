import type { FormatFixture, Keyed } from '../types.ts';

/** Formats of more than the two that work on Afghanistan. Their rounds are meetings. */
export const formatsOnAfghanistan: Keyed<FormatFixture> = {
  'troika-plus': {
    title: [
      'Troika Plus (extended Troika)',
      '«Тройка плюс» (расширенная «тройка»)',
      'ٹرائیکا پلس (توسیعی ٹرائیکا)',
    ],
    summary: [
      'Russia, the United States and China, with Pakistan taking part.',
      'Россия, США и Китай с участием Пакистана.',
      'روس، امریکہ اور چین، پاکستان کی شمولیت کے ساتھ۔',
    ],
    mandate: [
      'To advance a settlement in Afghanistan.',
      'Содействовать урегулированию в Афганистане.',
      'افغانستان میں تصفیے کو آگے بڑھانا۔',
    ],
    names: [
      { text: 'Extended Troika', language: 'en' },
      { text: 'Расширенная «тройка»', language: 'ru' },
    ],
    topics: ['afghanistan'],
    members: [
      ...['russia', 'united-states', 'china'].map((country) => ({
        actor: `actor:${country}`,
        role: 'member',
        date: '2021-03?/..',
        evidence: { 'brecorder-2021-03-19': 2, 'bolo-jawan': 3 } as const,
      })),
      {
        actor: 'actor:pakistan',
        role: 'member',
        date: '2021-03-18?/..',
        evidence: { 'brecorder-2021-03-19': 2, 'bolo-jawan': 3 },
      },
    ],
    evidence: { 'bolo-jawan': 3 },
  },
  'moscow-format': {
    title: [
      'Moscow format of consultations on Afghanistan',
      'Московский формат консультаций по Афганистану',
      'افغانستان پر مشاورت کا ماسکو فارمیٹ',
    ],
    summary: [
      'Eleven countries at its first round; it grew out of a mechanism of six in which Pakistan sat.',
      'Одиннадцать стран в первом раунде; вырос из механизма шести стран с участием Пакистана.',
      'پہلے دور میں گیارہ ممالک؛ یہ چھ ملکی نظام سے بنا جس میں پاکستان شامل تھا۔',
    ],
    mandate: [
      'Consultations of the region on the Afghan settlement.',
      'Региональные консультации по афганскому урегулированию.',
      'افغان تصفیے پر علاقائی مشاورت۔',
    ],
    topics: ['afghanistan'],
    established: [{ value: '2017-04-14', evidence: { 'mid-2018-08-21': 2 } }],
    members: [
      {
        actor: 'actor:russia',
        role: 'initiator',
        date: '2017-04-14/..',
        evidence: { 'mid-2018-08-21': 2, 'bolo-jawan': 3 },
      },
      {
        actor: 'actor:pakistan',
        role: 'member',
        date: '2017-04-14?/..',
        evidence: { 'mid-2018-08-21': 2, 'bolo-jawan': 3 },
      },
      {
        actor: 'actor:afghanistan',
        role: 'member',
        date: '2018-08?/..',
        evidence: { 'mid-2018-08-21': 2, 'latestly-2021-10-20': 2 },
      },
      {
        actor: 'actor:belarus',
        role: 'invited',
        date: '2025-10-07?',
        evidence: { 'belta-2025-10-02': 2 },
      },
    ],
    evidence: { 'bolo-jawan': 3 },
  },
  'sco-afghanistan-contact-group': {
    title: [
      'SCO–Afghanistan Contact Group',
      'Контактная группа «ШОС — Афганистан»',
      'شنگھائی تعاون تنظیم–افغانستان رابطہ گروپ',
    ],
    summary: [
      'Created by a protocol signed in Beijing; active until 2009, and again from October 2017.',
      'Создана протоколом, подписанным в Пекине; работала до 2009 года и вновь с октября 2017 года.',
      'بیجنگ میں دستخط شدہ پروٹوکول سے قائم ہوا؛ 2009 تک اور پھر اکتوبر 2017 سے فعال۔',
    ],
    mandate: [
      'Links between the organisation and Afghanistan, and the Afghan settlement.',
      'Связи организации с Афганистаном и афганское урегулирование.',
      'تنظیم اور افغانستان کے روابط، اور افغان تصفیہ۔',
    ],
    topics: ['afghanistan'],
    organisation: 'actor:shanghai-cooperation-organisation',
    established: [
      {
        fact: 40,
        value: '2005-11-04',
        evidence: {
          'asia-plus-2018-05-29': 2,
          'asia-plus-2021-07-13': 2,
          'asia-plus-2024-06-13': 3,
        },
      },
    ],
    members: [
      {
        actor: 'actor:shanghai-cooperation-organisation',
        role: 'member',
        date: '2005-11-04/2009',
        evidence: { 'asia-plus-2018-05-29': 2 },
      },
      {
        actor: 'actor:afghanistan',
        role: 'member',
        date: '2005-11-04/2009',
        evidence: { 'asia-plus-2018-05-29': 2 },
      },
      {
        key: 'organisation-again',
        actor: 'actor:shanghai-cooperation-organisation',
        role: 'member',
        date: '2017-10-11/..',
        evidence: { 'mid-2017-10-12': 2, 'bolo-jawan': 3 },
      },
      {
        replaces: 'organisation-again',
        actor: 'actor:shanghai-cooperation-organisation',
        role: 'member',
        date: '2017-10-11/2021-07?',
        evidence: { 'asia-plus-2024-06-13': 3 },
      },
      {
        key: 'afghanistan-again',
        actor: 'actor:afghanistan',
        role: 'member',
        date: '2017-10-11/..',
        evidence: { 'mid-2017-10-12': 2, 'bolo-jawan': 3 },
      },
      {
        replaces: 'afghanistan-again',
        actor: 'actor:afghanistan',
        role: 'member',
        date: '2017-10-11/2021-07?',
        evidence: { 'asia-plus-2024-06-13': 3 },
      },
      {
        key: 'pakistan',
        actor: 'actor:pakistan',
        role: 'member',
        date: '2017-10-11/..',
        evidence: { 'mid-2017-10-12': 2 },
      },
      {
        replaces: 'pakistan',
        actor: 'actor:pakistan',
        role: 'member',
        date: '2017-10-11/2021-07?',
        evidence: { 'asia-plus-2024-06-13': 3 },
      },
    ],
    evidence: { 'bolo-jawan': 3 },
  },
  'four-party-format': {
    title: [
      'Four-party format: Russia, Pakistan, Afghanistan, Tajikistan',
      'Четырёхсторонний формат: Россия, Пакистан, Афганистан, Таджикистан',
      'چار فریقی فارمیٹ: روس، پاکستان، افغانستان، تاجکستان',
    ],
    summary: [
      'The four presidents meet; those of Pakistan and Russia also talk apart.',
      'Встречаются четыре президента; президенты Пакистана и России беседуют и отдельно.',
      'چاروں صدور ملتے ہیں؛ پاکستان اور روس کے صدور الگ بھی بات کرتے ہیں۔',
    ],
    mandate: [
      'Afghanistan and the security of the region.',
      'Афганистан и безопасность региона.',
      'افغانستان اور خطے کی سلامتی۔',
    ],
    topics: ['afghanistan'],
    established: [
      {
        fact: 45,
        value: '2009-07-30',
        evidence: { 'kremlin-2009-07-30': 2, 'cnn-2010-08-18': 2, 'tribune-2012-10-04': 3 },
      },
    ],
    members: ['russia', 'pakistan', 'afghanistan', 'tajikistan'].map((country) => ({
      actor: `actor:${country}`,
      role: 'member',
      date: '2009-07-30/',
      evidence: { 'kremlin-2009-07-30': 2, 'cnn-2010-08-18': 2 } as const,
    })),
  },
};
