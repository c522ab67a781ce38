import { code, codeList } from '../code-list.ts';

export const revisionState = codeList({
  name: 'revisionState',
  title: ['State of a revision', 'Состояние редакции', 'نظرثانی کی حالت'],
  origin: 'Chancery',
  codes: [
    code(
      'draft',
      ['Draft', 'Черновик', 'مسودہ'],
      ['Being written.', 'Составляется.', 'لکھا جا رہا ہے۔'],
    ),
    code(
      'in_review',
      ['In review', 'На проверке', 'زیرِ جائزہ'],
      ['Waits for a reviewer.', 'Ожидает проверяющего.', 'جائزہ کار کا منتظر ہے۔'],
    ),
    code(
      'approved',
      ['Approved', 'Одобрена', 'منظور شدہ'],
      [
        'A reviewer has approved it; not yet public.',
        'Одобрена проверяющим; ещё не опубликована.',
        'جائزہ کار نے منظور کیا؛ ابھی شائع نہیں ہوا۔',
      ],
    ),
    code(
      'scheduled',
      ['Scheduled', 'Запланирована', 'اشاعت طے شدہ'],
      [
        'Approved, and will be published at a set time.',
        'Одобрена и будет опубликована в назначенное время.',
        'منظور شدہ، مقررہ وقت پر شائع ہوگا۔',
      ],
    ),
    code(
      'published',
      ['Published', 'Опубликована', 'شائع شدہ'],
      ['What the public sees.', 'То, что видит публика.', 'جو عوام دیکھتے ہیں۔'],
    ),
    code(
      'superseded',
      ['Superseded', 'Заменена', 'متبادل آ چکا'],
      [
        'Was public until a later revision took its place.',
        'Была публичной, пока её не сменила более поздняя.',
        'بعد کی نظرثانی آنے تک شائع تھی۔',
      ],
    ),
    code(
      'withdrawn',
      ['Withdrawn', 'Отозвана', 'واپس لی گئی'],
      [
        'Was public and was taken back.',
        'Была публичной и отозвана.',
        'شائع تھی اور واپس لے لی گئی۔',
      ],
    ),
    code(
      'discarded',
      ['Discarded', 'Отброшена', 'مسترد'],
      [
        'Given up before it was published.',
        'Оставлена до публикации.',
        'اشاعت سے پہلے ترک کر دی گئی۔',
      ],
    ),
  ],
});
