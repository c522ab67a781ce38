import { code, codeList } from '../code-list.ts';

export const statusReason = codeList({
  name: 'statusReason',
  title: ['Reason', 'Причина', 'وجہ'],
  origin: 'Chancery',
  codes: [
    code(
      'sponsor',
      ['Sponsor', 'Инициатор', 'سرپرست'],
      [
        'The sponsor or contractor withdrew, failed or changed.',
        'Инициатор или подрядчик вышел, не справился или сменился.',
        'سرپرست یا ٹھیکیدار دستبردار، ناکام یا تبدیل ہوا۔',
      ],
    ),
    code(
      'finance',
      ['Finance', 'Финансирование', 'مالیات'],
      [
        'Money was not found or the terms were not agreed.',
        'Не найдены средства или не согласованы условия.',
        'رقم نہ ملی یا شرائط طے نہ ہوئیں۔',
      ],
    ),
    code(
      'sanctions',
      ['Sanctions', 'Санкции', 'پابندیاں'],
      [
        'Sanctions, or the fear of them, stand in the way.',
        'Препятствуют санкции или опасение санкций.',
        'پابندیاں یا ان کا خدشہ رکاوٹ ہے۔',
      ],
    ),
    code(
      'legal_or_permit',
      ['Law or permit', 'Право или разрешения', 'قانون یا اجازت نامہ'],
      [
        'A court, a law or a missing permit stands in the way.',
        'Препятствует суд, закон или отсутствие разрешения.',
        'عدالت، قانون یا اجازت نامے کی عدم موجودگی رکاوٹ ہے۔',
      ],
    ),
    code(
      'security',
      ['Security', 'Безопасность', 'سلامتی'],
      [
        'The security situation does not allow it.',
        'Не позволяет обстановка в области безопасности.',
        'سلامتی کی صورتحال اجازت نہیں دیتی۔',
      ],
    ),
    code(
      'technical',
      ['Technical', 'Технические причины', 'تکنیکی'],
      [
        'Design, equipment or ground conditions do not allow it.',
        'Не позволяют проект, оборудование или условия местности.',
        'ڈیزائن، آلات یا زمینی حالات اجازت نہیں دیتے۔',
      ],
    ),
    code(
      'political',
      ['Political', 'Политические причины', 'سیاسی'],
      [
        'A political decision or disagreement.',
        'Политическое решение или разногласие.',
        'سیاسی فیصلہ یا اختلاف۔',
      ],
    ),
    code(
      'scope_change',
      ['Change of scope', 'Изменение объёма', 'دائرۂ کار میں تبدیلی'],
      [
        'What is to be built or supplied was changed.',
        'Изменено то, что предстоит построить или поставить.',
        'جو تعمیر یا فراہم ہونا تھا وہ بدل دیا گیا۔',
      ],
    ),
    code(
      'dependency',
      ['Dependency', 'Зависимость', 'انحصار'],
      [
        'It waits for another project or decision.',
        'Ожидается другой проект или решение.',
        'کسی دوسرے منصوبے یا فیصلے کا انتظار ہے۔',
      ],
    ),
    code(
      'data_entry_error',
      ['Data entry error', 'Ошибка ввода', 'اندراج کی غلطی'],
      [
        'The former entry was our mistake.',
        'Прежняя запись была нашей ошибкой.',
        'سابقہ اندراج ہماری غلطی تھی۔',
      ],
    ),
    code(
      'not_stated',
      ['Not stated', 'Не указана', 'بیان نہیں کی گئی'],
      [
        'No source gives a reason.',
        'Ни один источник не называет причину.',
        'کسی ذریعے نے وجہ نہیں بتائی۔',
      ],
    ),
  ],
});
