import { code, codeList } from '../code-list.ts';

export const sourceReliability = codeList({
  name: 'sourceReliability',
  title: ['Reliability of the source', 'Надёжность источника', 'ذریعے کا اعتبار'],
  origin: 'Admiralty system (NATO AJP-2.1)',
  codes: [
    code(
      'A',
      ['A – Completely reliable', 'A – Полностью надёжный', 'A – مکمل قابلِ اعتبار'],
      [
        'No doubt of its authenticity, trustworthiness or competence.',
        'Нет сомнений в подлинности, достоверности и компетентности.',
        'صداقت، اعتبار اور اہلیت میں کوئی شک نہیں۔',
      ],
    ),
    code(
      'B',
      ['B – Usually reliable', 'B – Обычно надёжный', 'B – عموماً قابلِ اعتبار'],
      [
        'Minor doubt; mostly right in the past.',
        'Незначительные сомнения; в прошлом в основном верен.',
        'معمولی شک؛ ماضی میں زیادہ تر درست رہا۔',
      ],
    ),
    code(
      'C',
      ['C – Fairly reliable', 'C – Довольно надёжный', 'C – کسی حد تک قابلِ اعتبار'],
      [
        'Some doubt; right in the past at times.',
        'Есть сомнения; в прошлом иногда верен.',
        'کچھ شک؛ ماضی میں کبھی کبھی درست رہا۔',
      ],
    ),
    code(
      'D',
      ['D – Not usually reliable', 'D – Обычно ненадёжный', 'D – عموماً ناقابلِ اعتبار'],
      [
        'Significant doubt, though right at times.',
        'Существенные сомнения, хотя иногда верен.',
        'خاصا شک، اگرچہ کبھی درست رہا۔',
      ],
    ),
    code(
      'E',
      ['E – Unreliable', 'E – Ненадёжный', 'E – ناقابلِ اعتبار'],
      [
        'Known for false information.',
        'Известен недостоверными сведениями.',
        'غلط معلومات کے لیے معروف۔',
      ],
    ),
    code(
      'F',
      ['F – Cannot be judged', 'F – Оценить нельзя', 'F – جانچ ممکن نہیں'],
      [
        'There is no basis for judging it.',
        'Нет оснований для оценки.',
        'جانچنے کی کوئی بنیاد نہیں۔',
      ],
    ),
  ],
});
