import { code, codeList } from '../code-list.ts';

export const promiseState = codeList({
  name: 'promiseState',
  title: ['State of a promise', 'Состояние обещания', 'وعدے کی صورتحال'],
  origin: 'Chancery',
  codes: [
    code(
      'open',
      ['Open', 'Срок не наступил', 'زیرِ التوا'],
      ['Its date is not yet past.', 'Названный срок ещё не прошёл.', 'اس کی تاریخ ابھی نہیں گزری۔'],
    ),
    code(
      'kept',
      ['Kept', 'Выполнено', 'پورا ہوا'],
      [
        'What was promised happened by its date.',
        'Обещанное произошло в срок.',
        'وعدہ مقررہ تاریخ تک پورا ہوا۔',
      ],
    ),
    code(
      'late',
      ['Kept late', 'Выполнено с опозданием', 'تاخیر سے پورا ہوا'],
      [
        'What was promised happened after its date.',
        'Обещанное произошло после срока.',
        'وعدہ مقررہ تاریخ کے بعد پورا ہوا۔',
      ],
    ),
    code(
      'lapsed',
      ['Lapsed', 'Срок истёк', 'میعاد ختم'],
      [
        'Its date is past and it has not happened.',
        'Срок прошёл, обещанное не произошло.',
        'تاریخ گزر گئی اور وعدہ پورا نہیں ہوا۔',
      ],
    ),
    code(
      'replaced',
      ['Replaced', 'Заменено', 'بدل دیا گیا'],
      [
        'A later promise took its place.',
        'Его сменило более позднее обещание.',
        'بعد کے وعدے نے اس کی جگہ لے لی۔',
      ],
    ),
  ],
});
