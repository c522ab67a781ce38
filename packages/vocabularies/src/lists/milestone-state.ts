import { code, codeList } from '../code-list.ts';

export const milestoneState = codeList({
  name: 'milestoneState',
  title: ['State of a milestone', 'Состояние этапа', 'سنگِ میل کی صورتحال'],
  origin: 'Chancery',
  codes: [
    code(
      'planned',
      ['Planned', 'Запланирован', 'طے شدہ'],
      [
        'A date for it is stated and not yet past.',
        'Срок назван и ещё не наступил.',
        'تاریخ بتائی گئی ہے اور ابھی نہیں گزری۔',
      ],
    ),
    code(
      'reached',
      ['Reached', 'Достигнут', 'حاصل شدہ'],
      ['It has happened.', 'Состоялся.', 'یہ ہو چکا ہے۔'],
    ),
    code(
      'missed',
      ['Missed', 'Не достигнут в срок', 'مدت گزر گئی'],
      [
        'Its planned date is past and it has not happened.',
        'Срок прошёл, этап не состоялся.',
        'طے شدہ تاریخ گزر گئی اور یہ نہیں ہوا۔',
      ],
    ),
    code(
      'dropped',
      ['Dropped', 'Снят', 'ترک شدہ'],
      [
        'It is no longer part of the plan.',
        'Больше не входит в план.',
        'اب منصوبہ بندی کا حصہ نہیں۔',
      ],
    ),
  ],
});
