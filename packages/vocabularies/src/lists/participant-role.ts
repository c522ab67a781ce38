import { code, codeList } from '../code-list.ts';

export const participantRole = codeList({
  name: 'participantRole',
  title: ['Role at the meeting', 'Роль на встрече', 'ملاقات میں کردار'],
  origin: 'Chancery',
  codes: [
    code(
      'head_of_delegation',
      ['Head of delegation', 'Глава делегации', 'سربراہِ وفد'],
      ['Leads a side.', 'Возглавляет сторону.', 'فریق کی قیادت کرتا ہے۔'],
    ),
    code(
      'co_chair',
      ['Co-chair', 'Сопредседатель', 'شریک چیئرمین'],
      [
        'Presides together with the other side’s chair.',
        'Председательствует вместе с представителем другой стороны.',
        'دوسرے فریق کے ساتھ مشترکہ صدارت کرتا ہے۔',
      ],
    ),
    code(
      'host',
      ['Host', 'Принимающий', 'میزبان'],
      ['Receives the meeting.', 'Принимает встречу.', 'ملاقات کی میزبانی کرتا ہے۔'],
    ),
    code(
      'member',
      ['Member of delegation', 'Член делегации', 'رکنِ وفد'],
      ['Takes part for a side.', 'Участвует от стороны.', 'فریق کی جانب سے شریک ہے۔'],
    ),
    code(
      'signatory',
      ['Signatory', 'Подписавший', 'دستخط کنندہ'],
      ['Signs an instrument there.', 'Подписывает документ.', 'وہاں دستاویز پر دستخط کرتا ہے۔'],
    ),
    code(
      'observer',
      ['Observer', 'Наблюдатель', 'مبصر'],
      [
        'Present without taking part for a side.',
        'Присутствует, не представляя сторону.',
        'کسی فریق کی نمائندگی کے بغیر موجود ہے۔',
      ],
    ),
  ],
});
