import { code, codeList } from '../code-list.ts';

export const health = codeList({
  name: 'health',
  title: ['Health', 'Состояние', 'صحتِ منصوبہ'],
  origin: 'Chancery; red, amber and green as in UK government project delivery ratings',
  codes: [
    code(
      'green',
      ['Green', 'Зелёный', 'سبز'],
      [
        'On course, in the assessor’s judgement.',
        'По оценке эксперта, идёт по плану.',
        'جائزہ کار کے نزدیک درست سمت میں ہے۔',
      ],
    ),
    code(
      'amber',
      ['Amber', 'Жёлтый', 'زرد'],
      [
        'At risk, in the assessor’s judgement.',
        'По оценке эксперта, под угрозой.',
        'جائزہ کار کے نزدیک خطرے میں ہے۔',
      ],
    ),
    code(
      'red',
      ['Red', 'Красный', 'سرخ'],
      [
        'Unlikely to succeed as planned, in the assessor’s judgement.',
        'По оценке эксперта, вряд ли удастся в задуманном виде.',
        'جائزہ کار کے نزدیک طے شدہ شکل میں کامیابی کا امکان کم ہے۔',
      ],
    ),
    code(
      'not_rated',
      ['Not rated', 'Без оценки', 'جائزہ نہیں لیا گیا'],
      ['Nobody has judged it.', 'Оценка не давалась.', 'کسی نے جائزہ نہیں لیا۔'],
    ),
  ],
});
