import { code, codeList } from '../code-list.ts';

export const claimRank = codeList({
  name: 'claimRank',
  title: ['Rank of a claim', 'Ранг утверждения', 'دعوے کا درجہ'],
  origin: 'Wikidata statement ranks',
  codes: [
    code(
      'preferred',
      ['Preferred', 'Предпочтительное', 'ترجیحی'],
      [
        'The value that the record shows.',
        'Значение, которое показывает запись.',
        'وہ قدر جو ریکارڈ دکھاتا ہے۔',
      ],
    ),
    code(
      'normal',
      ['Normal', 'Обычное', 'عام'],
      [
        'A value that is also claimed.',
        'Значение, которое также утверждается.',
        'وہ قدر جس کا دعویٰ بھی موجود ہے۔',
      ],
    ),
    code(
      'deprecated',
      ['Deprecated', 'Отклонённое', 'متروک'],
      [
        'Kept with the reason why it is no longer held.',
        'Сохраняется с причиной, по которой больше не признаётся.',
        'اس وجہ کے ساتھ محفوظ جس پر اسے اب درست نہیں مانا جاتا۔',
      ],
    ),
  ],
});
