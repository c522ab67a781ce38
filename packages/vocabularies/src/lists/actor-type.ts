import { code, codeList } from '../code-list.ts';

export const actorType = codeList({
  name: 'actorType',
  title: ['Type of actor', 'Вид участника', 'فریق کی قسم'],
  origin: 'Chancery',
  codes: [
    code(
      'country',
      ['Country', 'Страна', 'ملک'],
      ['A state, present or former.', 'Государство, нынешнее или бывшее.', 'موجودہ یا سابق ریاست۔'],
    ),
    code(
      'organisation',
      ['Organisation', 'Организация', 'تنظیم'],
      [
        'An international body, ministry, agency or association.',
        'Международный орган, министерство, ведомство или объединение.',
        'بین الاقوامی ادارہ، وزارت، محکمہ یا انجمن۔',
      ],
    ),
    code(
      'company',
      ['Company', 'Компания', 'کمپنی'],
      [
        'A business, state-owned or private.',
        'Предприятие, государственное или частное.',
        'سرکاری یا نجی کاروباری ادارہ۔',
      ],
    ),
    code('person', ['Person', 'Лицо', 'شخص'], ['A human being.', 'Физическое лицо.', 'ایک فرد۔']),
  ],
});
