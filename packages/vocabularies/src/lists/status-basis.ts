import { code, codeList } from '../code-list.ts';

export const statusBasis = codeList({
  name: 'statusBasis',
  title: ['Basis of a status', 'Основание статуса', 'حیثیت کی بنیاد'],
  origin: 'Chancery',
  codes: [
    code(
      'announced_both',
      ['Announced by both sides', 'Объявлено обеими сторонами', 'دونوں فریقوں کا اعلان'],
      ['Both sides have said so.', 'Об этом заявили обе стороны.', 'دونوں فریقوں نے یہ کہا ہے۔'],
    ),
    code(
      'announced_one_side',
      ['Announced by one side', 'Объявлено одной стороной', 'ایک فریق کا اعلان'],
      ['One side has said so.', 'Об этом заявила одна сторона.', 'ایک فریق نے یہ کہا ہے۔'],
    ),
    code(
      'observed',
      ['Observed', 'Наблюдение', 'مشاہدہ'],
      [
        'It was seen, for example on an image kept as a file.',
        'Это было зафиксировано, например на снимке, хранящемся в деле.',
        'یہ دیکھا گیا، مثلاً محفوظ شدہ تصویر میں۔',
      ],
    ),
    code(
      'inferred_silence',
      ['Inferred from silence', 'Вывод из молчания', 'خاموشی سے اخذ شدہ'],
      [
        'A search found no news for the time that the definition asks; a person has confirmed it.',
        'Поиск не дал новостей за срок, указанный в определении; вывод подтверждён человеком.',
        'تلاش میں مقررہ مدت تک کوئی خبر نہ ملی؛ کسی شخص نے تصدیق کی ہے۔',
      ],
    ),
    code(
      'inferred_other',
      ['Inferred otherwise', 'Иной вывод', 'دیگر بنیاد پر اخذ شدہ'],
      [
        'The desk concludes it from other evidence.',
        'Редакция делает вывод по другим свидетельствам.',
        'ادارتی عملے نے دیگر شواہد سے نتیجہ نکالا ہے۔',
      ],
    ),
  ],
});
