import { code, codeList } from '../code-list.ts';

export const positionCompared = codeList({
  name: 'positionCompared',
  title: ['Two positions compared', 'Сравнение двух позиций', 'دو موقفوں کا موازنہ'],
  origin: 'Chancery',
  codes: [
    code(
      'same',
      ['The same', 'Совпадает', 'یکساں'],
      [
        'Both sides hold the same, in whatever words.',
        'Обе стороны придерживаются одного и того же, какими бы ни были слова.',
        'دونوں فریقوں کا موقف ایک ہے، الفاظ جو بھی ہوں۔',
      ],
    ),
    code(
      'close',
      ['Close', 'Близко', 'قریب'],
      [
        'They agree on the main point and not on all of it.',
        'Они согласны в главном, но не во всём.',
        'بنیادی بات پر اتفاق ہے، ہر بات پر نہیں۔',
      ],
    ),
    code(
      'differs',
      ['Differs', 'Расходится', 'مختلف'],
      [
        'They do not agree on the main point.',
        'Они не согласны в главном.',
        'بنیادی بات پر اتفاق نہیں۔',
      ],
    ),
  ],
});
