import { code, codeList } from '../code-list.ts';

export const statusEntry = codeList({
  name: 'statusEntry',
  title: ['What a status entry is', 'Что такое запись о статусе', 'حیثیت کا اندراج کیا ہے'],
  origin: 'Chancery',
  codes: [
    code(
      'moved',
      ['Moved', 'Статус изменился', 'حیثیت بدلی'],
      [
        'The status differs from the one before, or is the first.',
        'Статус отличается от прежнего или указан впервые.',
        'حیثیت پچھلی سے مختلف ہے، یا پہلی ہے۔',
      ],
    ),
    code(
      'restated',
      ['Restated', 'Статус повторён', 'حیثیت دہرائی گئی'],
      [
        'The status that already held was said again.',
        'Прежний статус был назван снова.',
        'جو حیثیت پہلے سے تھی وہی دوبارہ بتائی گئی۔',
      ],
    ),
    code(
      'reported',
      ['Reported', 'Сообщено', 'اطلاع ملی'],
      [
        'Something was announced or observed that gives no status.',
        'Объявлено или замечено событие, не дающее статуса.',
        'کسی بات کا اعلان یا مشاہدہ ہوا جس سے حیثیت معلوم نہیں ہوتی۔',
      ],
    ),
    code(
      'checked',
      ['Checked, nothing new', 'Проверено, нового нет', 'جانچا گیا، نیا کچھ نہیں'],
      [
        'Somebody looked and found nothing new.',
        'Поиск не дал ничего нового.',
        'تلاش میں نئی کوئی بات نہ ملی۔',
      ],
    ),
  ],
});
