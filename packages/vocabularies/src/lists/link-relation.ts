import { code, codeList } from '../code-list.ts';

export const linkRelation = codeList({
  name: 'linkRelation',
  title: ['Relation', 'Связь', 'تعلق'],
  origin: 'Chancery',
  codes: [
    code(
      'related',
      ['Related to', 'Связано с', 'متعلقہ'],
      ['Belongs to the same matter.', 'Относится к тому же вопросу.', 'اسی معاملے سے متعلق ہے۔'],
    ),
    code(
      'part_of',
      ['Part of', 'Часть', 'حصہ'],
      [
        'Is a part or phase of the other.',
        'Является частью или этапом другого.',
        'دوسرے کا حصہ یا مرحلہ ہے۔',
      ],
    ),
    code(
      'follows',
      ['Follows', 'Следует за', 'کے بعد'],
      [
        'Comes after the other in one line.',
        'Следует за другим в одном ряду.',
        'ایک ہی سلسلے میں دوسرے کے بعد آتا ہے۔',
      ],
    ),
    code(
      'amends',
      ['Amends', 'Вносит изменения в', 'ترمیم کرتا ہے'],
      [
        'Changes the text of the other.',
        'Изменяет текст другого.',
        'دوسرے کے متن میں ترمیم کرتا ہے۔',
      ],
    ),
    code(
      'implements',
      ['Implements', 'Выполняет', 'عمل درآمد کرتا ہے'],
      ['Carries out the other.', 'Приводит другое в исполнение.', 'دوسرے پر عمل درآمد کرتا ہے۔'],
    ),
    code(
      'replaces',
      ['Replaces', 'Заменяет', 'کی جگہ لیتا ہے'],
      ['Takes the place of the other.', 'Занимает место другого.', 'دوسرے کی جگہ لیتا ہے۔'],
    ),
    code(
      'legal_basis',
      ['Legal basis', 'Правовая основа', 'قانونی بنیاد'],
      [
        'Rests on the other in law.',
        'Юридически основано на другом.',
        'قانونی طور پر دوسرے پر مبنی ہے۔',
      ],
    ),
  ],
});
