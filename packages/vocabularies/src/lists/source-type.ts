import { code, codeList } from '../code-list.ts';

export const sourceType = codeList({
  name: 'sourceType',
  title: ['Type of source', 'Вид источника', 'ذریعے کی قسم'],
  origin: 'Chancery',
  codes: [
    code(
      'official_statement',
      ['Official statement', 'Официальное заявление', 'سرکاری بیان'],
      [
        'A statement issued by a government or organisation in its own name.',
        'Заявление правительства или организации от своего имени.',
        'حکومت یا تنظیم کا اپنے نام سے جاری کردہ بیان۔',
      ],
    ),
    code(
      'transcript',
      ['Transcript', 'Стенограмма', 'متنِ تقریر'],
      ['The words spoken, written down.', 'Запись сказанного.', 'کہے گئے الفاظ کی تحریر۔'],
    ),
    code(
      'press_release',
      ['Press release', 'Пресс-релиз', 'پریس ریلیز'],
      ['A notice issued to the press.', 'Сообщение для печати.', 'ذرائع ابلاغ کے لیے جاری اطلاع۔'],
    ),
    code(
      'news_agency',
      ['News agency', 'Информационное агентство', 'خبر رساں ایجنسی'],
      [
        'A report of a news agency.',
        'Сообщение информационного агентства.',
        'خبر رساں ایجنسی کی خبر۔',
      ],
    ),
    code(
      'newspaper',
      ['Newspaper', 'Газета', 'اخبار'],
      [
        'An article in a newspaper or magazine.',
        'Статья в газете или журнале.',
        'اخبار یا رسالے کا مضمون۔',
      ],
    ),
    code(
      'broadcaster',
      ['Broadcaster', 'Телерадиокомпания', 'نشریاتی ادارہ'],
      [
        'A report on radio, television or their sites.',
        'Сообщение радио, телевидения или их сайтов.',
        'ریڈیو، ٹیلی ویژن یا ان کی ویب سائٹ کی خبر۔',
      ],
    ),
    code(
      'statistics',
      ['Statistics', 'Статистика', 'اعداد و شمار'],
      [
        'Figures published by the body that compiles them.',
        'Данные, опубликованные составившим их органом.',
        'مرتب کرنے والے ادارے کے شائع کردہ اعداد۔',
      ],
    ),
    code(
      'legal_text',
      ['Legal text', 'Правовой текст', 'قانونی متن'],
      [
        'A treaty, law, decision or contract.',
        'Договор, закон, решение или контракт.',
        'معاہدہ، قانون، فیصلہ یا ٹھیکہ۔',
      ],
    ),
    code(
      'reference_work',
      ['Reference work', 'Справочное издание', 'حوالہ جاتی کتاب'],
      [
        'An encyclopedia, register or database.',
        'Энциклопедия, реестр или база данных.',
        'انسائیکلوپیڈیا، رجسٹر یا ڈیٹابیس۔',
      ],
    ),
    code(
      'academic',
      ['Academic work', 'Научная работа', 'علمی تصنیف'],
      [
        'A study by a scholar or institute.',
        'Исследование учёного или института.',
        'محقق یا ادارے کی تحقیق۔',
      ],
    ),
    code(
      'archive_mirror',
      ['Archived copy', 'Архивная копия', 'محفوظ شدہ نقل'],
      [
        'A copy of another source kept by an archive.',
        'Копия другого источника, хранимая архивом.',
        'کسی دوسرے ذریعے کی محفوظ نقل۔',
      ],
    ),
    code(
      'aggregator',
      ['Aggregator', 'Агрегатор', 'مجموعہ'],
      [
        'Repeats or collects what others have published.',
        'Повторяет или собирает опубликованное другими.',
        'دوسروں کا شائع کردہ مواد دہراتا یا جمع کرتا ہے۔',
      ],
    ),
    code(
      'social_media',
      ['Social media', 'Социальные сети', 'سوشل میڈیا'],
      [
        'A post on a social network.',
        'Публикация в социальной сети.',
        'سماجی رابطے کی ویب سائٹ پر پوسٹ۔',
      ],
    ),
    code(
      'other',
      ['Other', 'Прочее', 'دیگر'],
      ['None of the other types.', 'Ни один из других видов.', 'دیگر اقسام میں سے کوئی نہیں۔'],
    ),
  ],
});
