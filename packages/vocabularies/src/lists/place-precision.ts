import { code, codeList } from '../code-list.ts';

export const placePrecision = codeList({
  name: 'placePrecision',
  title: ['Precision of the place', 'Точность места', 'مقام کی درستی'],
  origin: 'Chancery',
  codes: [
    code(
      'exact',
      ['Exact', 'Точно', 'بالکل درست'],
      ['The site itself.', 'Сам объект.', 'عین مقام۔'],
    ),
    code(
      'city',
      ['City', 'Город', 'شہر'],
      ['Somewhere in the city.', 'Где-то в городе.', 'شہر میں کسی جگہ۔'],
    ),
    code(
      'region',
      ['Region', 'Регион', 'خطہ'],
      ['Somewhere in the region.', 'Где-то в регионе.', 'خطے میں کسی جگہ۔'],
    ),
    code(
      'country',
      ['Country', 'Страна', 'ملک'],
      ['Somewhere in the country.', 'Где-то в стране.', 'ملک میں کسی جگہ۔'],
    ),
    code(
      'schematic',
      ['Schematic', 'Схематично', 'خاکہ'],
      [
        'Drawn to show a course, not where it lies.',
        'Показывает направление, а не точное положение.',
        'راستہ دکھانے کے لیے، درست محلِ وقوع نہیں۔',
      ],
    ),
  ],
});
