import { code, codeList } from '../code-list.ts';

export const meetingState = codeList({
  name: 'meetingState',
  title: ['State of the meeting', 'Состояние встречи', 'ملاقات کی صورتحال'],
  origin: 'Chancery',
  codes: [
    code(
      'rumoured',
      ['Rumoured', 'По слухам', 'غیر مصدقہ'],
      [
        'Reported by others; neither side has spoken.',
        'Сообщают другие; стороны не высказывались.',
        'دوسروں نے خبر دی؛ کسی فریق نے بات نہیں کی۔',
      ],
    ),
    code(
      'announced',
      ['Announced', 'Объявлена', 'اعلان شدہ'],
      ['One side has announced it.', 'Объявлена одной стороной.', 'ایک فریق نے اعلان کیا ہے۔'],
    ),
    code(
      'confirmed',
      ['Confirmed', 'Подтверждена', 'تصدیق شدہ'],
      [
        'Both sides have announced it.',
        'Объявлена обеими сторонами.',
        'دونوں فریقوں نے اعلان کیا ہے۔',
      ],
    ),
    code(
      'under_way',
      ['Under way', 'Идёт', 'جاری'],
      [
        'It has begun and not ended.',
        'Началась и не закончилась.',
        'شروع ہو چکی اور ختم نہیں ہوئی۔',
      ],
    ),
    code(
      'held',
      ['Held', 'Состоялась', 'منعقد'],
      ['It has taken place.', 'Состоялась.', 'منعقد ہو چکی ہے۔'],
    ),
    code(
      'postponed',
      ['Postponed', 'Перенесена', 'ملتوی'],
      [
        'Put off, to a later date or to none stated.',
        'Отложена на более поздний или неназванный срок.',
        'بعد کی یا غیر معینہ تاریخ تک ملتوی۔',
      ],
    ),
    code(
      'cancelled',
      ['Cancelled', 'Отменена', 'منسوخ'],
      ['It will not take place.', 'Не состоится.', 'منعقد نہیں ہوگی۔'],
    ),
  ],
});
