import { code, codeList } from '../code-list.ts';

export const nature = codeList({
  name: 'nature',
  title: ['Nature of the project', 'Характер проекта', 'منصوبے کی نوعیت'],
  origin: 'Chancery',
  codes: [
    code(
      'built',
      ['Built', 'Строительство', 'تعمیری'],
      [
        'Something is built or rebuilt.',
        'Объект строится или реконструируется.',
        'کوئی چیز تعمیر یا ازسرِنو تعمیر ہوتی ہے۔',
      ],
    ),
    code(
      'supply',
      ['Supply', 'Поставка', 'فراہمی'],
      ['Goods are delivered.', 'Поставляются товары.', 'سامان فراہم کیا جاتا ہے۔'],
    ),
    code(
      'service',
      ['Service', 'Услуга', 'خدمت'],
      ['A service is rendered.', 'Оказывается услуга.', 'کوئی خدمت انجام دی جاتی ہے۔'],
    ),
    code(
      'settlement',
      ['Settlement', 'Расчёты', 'تصفیہ'],
      [
        'Obligations are paid or cleared.',
        'Погашаются или зачитываются обязательства.',
        'واجبات ادا یا بے باق کیے جاتے ہیں۔',
      ],
    ),
  ],
});
