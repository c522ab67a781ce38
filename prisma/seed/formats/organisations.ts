import type { FormatFixture, Keyed } from '../types.ts';

/** Organisations in which both states sit: the body itself is an actor. */
export const formatsOfOrganisations: Keyed<FormatFixture> = {
  'shanghai-cooperation-organisation': {
    title: [
      'Shanghai Cooperation Organisation',
      'Шанхайская организация сотрудничества',
      'شنگھائی تعاون تنظیم',
    ],
    summary: [
      'Its leaders, heads of government and foreign ministers meet; the two sides talk on the margins.',
      'Встречаются лидеры, главы правительств и министры иностранных дел; стороны беседуют на полях.',
      'سربراہانِ مملکت، سربراہانِ حکومت اور وزرائے خارجہ ملتے ہیں؛ فریقین ان مواقع پر بات چیت کرتے ہیں۔',
    ],
    mandate: [
      'Cooperation of its members in the region; work of the two sides together widened when Pakistan acceded.',
      'Сотрудничество членов в регионе; с вступлением Пакистана совместной работы двух сторон стало больше.',
      'خطے میں ارکان کا تعاون؛ پاکستان کی شمولیت سے فریقین کے مشترکہ کام میں اضافہ ہوا۔',
    ],
    names: [
      { text: 'SCO', language: 'en' },
      { text: 'ШОС', language: 'ru' },
    ],
    topics: ['afghanistan', 'counter-terrorism'],
    organisation: 'actor:shanghai-cooperation-organisation',
    members: [
      {
        actor: 'actor:russia',
        role: 'member',
        date: '2005?/..',
        evidence: { 'app-2017-06-09': 2 },
      },
      {
        fact: 38,
        actor: 'actor:pakistan',
        role: 'observer',
        date: '2005/2017-06-09',
        evidence: { 'app-2017-06-09': 2 },
      },
      {
        fact: 95,
        actor: 'actor:pakistan',
        role: 'member',
        date: '2017-06-09/..',
        evidence: { 'app-2017-06-09': 2, 'bolo-jawan': 3, 'dawn-formally-becomes': 2 },
      },
      {
        actor: 'actor:india',
        role: 'member',
        date: '2017-06-09/..',
        evidence: { 'app-2017-06-09': 2 },
      },
    ],
    evidence: { 'bolo-jawan': 3 },
  },
  'united-nations': {
    title: ['United Nations', 'Организация Объединённых Наций', 'اقوام متحدہ'],
    summary: [
      'The two states work together there and in its specialised agencies; their ministers meet during the General Assembly.',
      'Два государства взаимодействуют в ООН и её специализированных учреждениях; министры встречаются во время Генеральной Ассамблеи.',
      'دونوں ریاستیں یہاں اور اس کے خصوصی اداروں میں تعاون کرتی ہیں؛ وزراء جنرل اسمبلی کے دوران ملتے ہیں۔',
    ],
    names: [
      { text: 'UN', language: 'en' },
      { text: 'ООН', language: 'ru' },
    ],
    topics: ['world-affairs'],
    organisation: 'actor:united-nations',
    members: [
      {
        actor: 'actor:pakistan',
        role: 'member',
        evidence: { 'bolo-jawan': 3 },
      },
      { actor: 'actor:russia', role: 'member', evidence: { 'bolo-jawan': 3 } },
    ],
    evidence: { 'bolo-jawan': 3 },
  },
};
