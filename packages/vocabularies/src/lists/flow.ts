import { code, codeList } from '../code-list.ts';

export const flow = codeList({
  name: 'flow',
  title: ['Trade flow', 'Торговый поток', 'تجارتی بہاؤ'],
  origin: 'UN Comtrade flow codes; T is Chancery’s',
  codes: [
    code(
      'X',
      ['Exports', 'Экспорт', 'برآمدات'],
      [
        'Goods leaving the reporter, re-exports included.',
        'Товары, вывозимые из отчитывающейся страны, включая реэкспорт.',
        'رپورٹ کرنے والے ملک سے جانے والا سامان، دوبارہ برآمدات سمیت۔',
      ],
      { crosswalk: { comtrade: 'X' } },
    ),
    code(
      'M',
      ['Imports', 'Импорт', 'درآمدات'],
      [
        'Goods entering the reporter, re-imports included.',
        'Товары, ввозимые в отчитывающуюся страну, включая реимпорт.',
        'رپورٹ کرنے والے ملک میں آنے والا سامان، دوبارہ درآمدات سمیت۔',
      ],
      { crosswalk: { comtrade: 'M' } },
    ),
    code(
      'RX',
      ['Re-exports', 'Реэкспорт', 'دوبارہ برآمدات'],
      [
        'Foreign goods exported as they were imported.',
        'Иностранные товары, вывезенные в том виде, в каком ввезены.',
        'غیر ملکی سامان جو اسی حالت میں برآمد ہوا۔',
      ],
      { crosswalk: { comtrade: 'RX' } },
    ),
    code(
      'RM',
      ['Re-imports', 'Реимпорт', 'دوبارہ درآمدات'],
      [
        'Domestic goods imported as they were exported.',
        'Отечественные товары, ввезённые в том виде, в каком вывезены.',
        'ملکی سامان جو اسی حالت میں واپس درآمد ہوا۔',
      ],
      { crosswalk: { comtrade: 'RM' } },
    ),
    code(
      'DX',
      ['Domestic exports', 'Экспорт отечественных товаров', 'ملکی برآمدات'],
      ['Exports without re-exports.', 'Экспорт без реэкспорта.', 'دوبارہ برآمدات کے بغیر برآمدات۔'],
      { crosswalk: { comtrade: 'DX' } },
    ),
    code(
      'FM',
      ['Foreign imports', 'Импорт иностранных товаров', 'غیر ملکی درآمدات'],
      ['Imports without re-imports.', 'Импорт без реимпорта.', 'دوبارہ درآمدات کے بغیر درآمدات۔'],
      { crosswalk: { comtrade: 'FM' } },
    ),
    code(
      'T',
      ['Turnover as quoted', 'Товарооборот, как указан', 'بیان کردہ تجارتی حجم'],
      [
        'Total trade as a source states it; never computed, split or added to exports or imports.',
        'Товарооборот, как его называет источник; не вычисляется, не делится и не складывается с экспортом или импортом.',
        'کل تجارت جیسا ذریعے نے بتایا؛ نہ شمار کی جاتی ہے، نہ تقسیم، نہ برآمدات یا درآمدات میں جمع۔',
      ],
    ),
  ],
});
