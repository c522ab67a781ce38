import { code, codeList } from '../code-list.ts';

export const projectRole = codeList({
  name: 'projectRole',
  title: ['Role in the project', 'Роль в проекте', 'منصوبے میں کردار'],
  origin: 'Chancery',
  codes: [
    code(
      'government',
      ['Government', 'Правительство', 'حکومت'],
      [
        'The state or the body that acts for it.',
        'Государство или действующий от его имени орган.',
        'ریاست یا اس کی جانب سے کام کرنے والا ادارہ۔',
      ],
    ),
    code(
      'sponsor',
      ['Sponsor', 'Инициатор', 'سرپرست'],
      [
        'Puts the project forward and owns or will own it.',
        'Выдвигает проект и владеет или будет владеть им.',
        'منصوبہ پیش کرتا ہے اور اس کا مالک ہے یا ہوگا۔',
      ],
    ),
    code(
      'contractor',
      ['Contractor', 'Подрядчик', 'ٹھیکیدار'],
      [
        'Designs or builds it for payment.',
        'Проектирует или строит за плату.',
        'معاوضے پر ڈیزائن یا تعمیر کرتا ہے۔',
      ],
    ),
    code(
      'operator',
      ['Operator', 'Оператор', 'آپریٹر'],
      ['Runs it in service.', 'Эксплуатирует объект.', 'فعال حالت میں اسے چلاتا ہے۔'],
    ),
    code(
      'lender',
      ['Lender', 'Кредитор', 'قرض دہندہ'],
      [
        'Lends or grants the money.',
        'Предоставляет кредит или средства.',
        'قرض یا رقم فراہم کرتا ہے۔',
      ],
    ),
    code(
      'supplier',
      ['Supplier', 'Поставщик', 'فراہم کنندہ'],
      [
        'Delivers goods or equipment.',
        'Поставляет товары или оборудование.',
        'سامان یا آلات فراہم کرتا ہے۔',
      ],
    ),
    code(
      'buyer',
      ['Buyer', 'Покупатель', 'خریدار'],
      [
        'Takes and pays for what is delivered.',
        'Принимает и оплачивает поставленное.',
        'فراہم کردہ سامان وصول کر کے ادائیگی کرتا ہے۔',
      ],
    ),
  ],
});
