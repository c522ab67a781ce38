import { code, codeList } from '../code-list.ts';

export const changeClass = codeList({
  name: 'changeClass',
  title: ['Class of change', 'Класс изменения', 'تبدیلی کی نوعیت'],
  origin: 'Chancery',
  codes: [
    code(
      'world',
      ['The world changed', 'Изменился мир', 'دنیا بدلی'],
      ['Something happened.', 'Что-то произошло.', 'کوئی واقعہ پیش آیا۔'],
    ),
    code(
      'knowledge',
      ['We know more', 'Мы узнали больше', 'علم میں اضافہ'],
      [
        'A source told more of what already was.',
        'Источник сообщил больше о том, что уже было.',
        'کسی ذریعے نے پہلے سے موجود بات کے بارے میں مزید بتایا۔',
      ],
    ),
    code(
      'correction',
      ['Correction', 'Исправление', 'تصحیح'],
      ['We were wrong.', 'Мы ошибались.', 'ہم غلط تھے۔'],
    ),
    code(
      'editorial',
      ['Editorial', 'Редакционное', 'ادارتی'],
      [
        'Wording, typing, translation or an image; no fact.',
        'Формулировка, опечатка, перевод или изображение; не факт.',
        'عبارت، املا، ترجمہ یا تصویر؛ کوئی حقیقت نہیں۔',
      ],
    ),
    code(
      'vocabulary',
      ['Vocabulary', 'Словарь', 'ذخیرۂ اصطلاحات'],
      ['A code list changed.', 'Изменился справочник кодов.', 'کوڈ فہرست بدلی۔'],
    ),
    code(
      'merge',
      ['Merge', 'Слияние', 'انضمام'],
      [
        'Two records of one thing became one.',
        'Две записи об одном стали одной.',
        'ایک ہی چیز کے دو ریکارڈ ایک ہو گئے۔',
      ],
    ),
  ],
});
