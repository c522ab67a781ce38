import { code, codeList } from '../code-list.ts';

export const credibility = codeList({
  name: 'credibility',
  title: ['Credibility of the item', 'Достоверность сведений', 'خبر کی صداقت'],
  origin: 'Admiralty system (NATO AJP-2.1)',
  codes: [
    code(
      '1',
      ['1 – Confirmed', '1 – Подтверждено', '1 – مصدقہ'],
      [
        'Confirmed by other independent sources.',
        'Подтверждено другими независимыми источниками.',
        'دیگر آزاد ذرائع سے تصدیق شدہ۔',
      ],
    ),
    code(
      '2',
      ['2 – Probably true', '2 – Вероятно', '2 – غالباً درست'],
      [
        'Not confirmed, but logical and consistent with other information.',
        'Не подтверждено, но логично и согласуется с другими сведениями.',
        'غیر مصدقہ مگر منطقی اور دیگر معلومات کے مطابق۔',
      ],
    ),
    code(
      '3',
      ['3 – Possibly true', '3 – Возможно', '3 – ممکنہ طور پر درست'],
      [
        'Not confirmed; reasonably logical, and agrees with some other information.',
        'Не подтверждено; в целом логично и отчасти согласуется с другими сведениями.',
        'غیر مصدقہ؛ کسی حد تک منطقی اور کچھ معلومات کے مطابق۔',
      ],
    ),
    code(
      '4',
      ['4 – Doubtful', '4 – Сомнительно', '4 – مشکوک'],
      [
        'Possible but not logical, and nothing else speaks for it.',
        'Возможно, но нелогично и ничем не подкреплено.',
        'ممکن مگر غیر منطقی، اور کوئی تائید نہیں۔',
      ],
    ),
    code(
      '5',
      ['5 – Improbable', '5 – Маловероятно', '5 – بعید از امکان'],
      [
        'Contradicted by other information.',
        'Противоречит другим сведениям.',
        'دیگر معلومات سے متصادم۔',
      ],
    ),
    code(
      '6',
      ['6 – Cannot be judged', '6 – Оценить нельзя', '6 – جانچ ممکن نہیں'],
      [
        'There is no basis for judging it.',
        'Нет оснований для оценки.',
        'جانچنے کی کوئی بنیاد نہیں۔',
      ],
    ),
  ],
});
