import type { Keyed, MeetingFixture } from '../types.ts';

export const meetingsOf1970s: Keyed<MeetingFixture> = {
  'yahya-khan-moscow-1970': {
    fact: 18,
    title: ['Yahya Khan in Moscow', 'Яхья Хан в Москве', 'یحییٰ خان ماسکو میں'],
    summary: [
      'State visit. One paper of 7 July calls it recent, another author puts it early in the year.',
      'Государственный визит. Одна газета от 7 июля называет его недавним, другой автор относит его к началу года.',
      'ریاستی دورہ۔ 7 جولائی کا ایک اخبار اسے حالیہ کہتا ہے، ایک اور مصنف سال کے شروع کا بتاتا ہے۔',
    ],
    type: 'visit',
    date: '1970',
    levels: { a: 'head_of_state', b: 'head_of_state' },
    place: { city: 'Moscow', country: 'SU' },
    host: { actor: 'actor:ussr', side: 'b' },
    a: ['actor:yahya-khan'],
    b: ['actor:nikolai-podgorny', 'actor:alexei-kosygin'],
    outcomes: [
      [
        'Economic aid, and the promise of a steel mill.',
        'Экономическая помощь и обещание металлургического завода.',
        'معاشی امداد، اور اسٹیل مل کا وعدہ۔',
      ],
    ],
    discussed: ['project:pakistan-steel-mills'],
    evidence: { 'hindu-yahyas-visit': 3, 'dawn-2020-07-07': 3, 'stamps-blog': 3 },
    visitClass: [{ value: 'state', evidence: { 'dawn-2020-07-07': 3, 'hindu-yahyas-visit': 3 } }],
  },
  'bhutto-moscow-1972': {
    fact: 25,
    title: ['Bhutto in Moscow, 1972', 'Бхутто в Москве, 1972', 'بھٹو ماسکو میں، 1972'],
    summary: [
      'Ties are taken up again after the war of 1971. The Soviet encyclopedia dates the communiqué 18 March, a Wikipedia article the visit 2 to 5 March.',
      'Связи возобновляются после войны 1971 года. Советская энциклопедия датирует коммюнике 18 марта, статья Википедии относит визит ко 2–5 марта.',
      '1971 کی جنگ کے بعد روابط بحال ہوئے۔ سوویت انسائیکلوپیڈیا اعلامیے کی تاریخ 18 مارچ، ویکیپیڈیا کا مضمون دورے کی 2 تا 5 مارچ بتاتا ہے۔',
    ],
    type: 'visit',
    date: '1972-03',
    levels: { a: 'head_of_state', b: 'head_of_government' },
    place: { city: 'Moscow', country: 'SU' },
    host: { actor: 'actor:ussr', side: 'b' },
    a: ['actor:zulfikar-ali-bhutto'],
    b: ['actor:alexei-kosygin', 'actor:leonid-brezhnev'],
    outcomes: [
      ['Trade is to be restored.', 'Торговлю решено восстановить.', 'تجارت بحال کی جائے گی۔'],
    ],
    evidence: { 'great-soviet-encyclopedia': 2, 'wikipedia-mirror': 4 },
  },
  'bhutto-moscow-1974': {
    fact: 26,
    title: ['Bhutto in Moscow, 1974', 'Бхутто в Москве, 1974', 'بھٹو ماسکو میں، 1974'],
    summary: [
      'The communiqué was printed in Pravda on 27 October.',
      'Коммюнике напечатано в «Правде» 27 октября.',
      'اعلامیہ 27 اکتوبر کو پراودا میں چھپا۔',
    ],
    type: 'visit',
    date: '1974-10-24/1974-10-26',
    levels: { a: 'head_of_government' },
    place: { city: 'Moscow', country: 'SU' },
    host: { actor: 'actor:ussr', side: 'b' },
    a: ['actor:zulfikar-ali-bhutto'],
    outcomes: [
      [
        'A new trade agreement is to be negotiated.',
        'Предстоит согласовать новое торговое соглашение.',
        'نئے تجارتی معاہدے پر بات چیت ہوگی۔',
      ],
    ],
    evidence: { 'us-embassy': 2, 'dawn-2011-05-12': 3 },
  },
};
