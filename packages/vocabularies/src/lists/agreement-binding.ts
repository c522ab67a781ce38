import { code, codeList } from '../code-list.ts';

export const agreementBinding = codeList({
  name: 'agreementBinding',
  title: ['Legal effect', 'Юридическая сила', 'قانونی اثر'],
  origin: 'Chancery; the law is that of the Vienna Convention on the Law of Treaties',
  codes: [
    code(
      'binding',
      ['Binding', 'Обязательное', 'لازم العمل'],
      [
        'Creates obligations in law.',
        'Создаёт юридические обязательства.',
        'قانونی ذمہ داریاں پیدا کرتا ہے۔',
      ],
    ),
    code(
      'non_binding',
      ['Not binding', 'Необязательное', 'غیر لازم'],
      [
        'Creates none.',
        'Юридических обязательств не создаёт.',
        'قانونی ذمہ داریاں پیدا نہیں کرتا۔',
      ],
    ),
    code(
      'contested',
      ['Contested', 'Оспаривается', 'متنازع'],
      [
        'The sides, or sources, disagree.',
        'Стороны или источники расходятся.',
        'فریقین یا ذرائع متفق نہیں۔',
      ],
    ),
    code(
      'unknown',
      ['Unknown', 'Неизвестно', 'نامعلوم'],
      [
        'Cannot be judged from what is published.',
        'По опубликованному судить нельзя.',
        'شائع شدہ مواد سے اندازہ ممکن نہیں۔',
      ],
    ),
  ],
});
