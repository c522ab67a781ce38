import { code, codeList } from '../code-list.ts';

export const qualifier = codeList({
  name: 'qualifier',
  title: ['Qualifier', 'Уточнение', 'تخصیص'],
  origin: 'Chancery',
  codes: [
    code(
      'exact',
      ['Exact', 'Точно', 'بعینہٖ'],
      ['The value as stated.', 'Значение, как указано.', 'قدر جیسی بیان ہوئی۔'],
    ),
    code(
      'about',
      ['About', 'Около', 'تقریباً'],
      ['The source says “about”.', 'Источник говорит «около».', 'ذریعہ «تقریباً» کہتا ہے۔'],
    ),
    code(
      'more_than',
      ['More than', 'Более', 'سے زیادہ'],
      ['The source says “more than”.', 'Источник говорит «более».', 'ذریعہ «سے زیادہ» کہتا ہے۔'],
    ),
    code(
      'less_than',
      ['Less than', 'Менее', 'سے کم'],
      ['The source says “less than”.', 'Источник говорит «менее».', 'ذریعہ «سے کم» کہتا ہے۔'],
    ),
    code(
      'between',
      ['Between', 'Между', 'کے درمیان'],
      ['The source gives a range.', 'Источник даёт диапазон.', 'ذریعہ ایک حد بتاتا ہے۔'],
    ),
  ],
});
