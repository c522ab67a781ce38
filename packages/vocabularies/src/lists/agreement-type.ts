import { code, codeList } from '../code-list.ts';

/** A title does not decide legal effect: see `agreementBinding`. */
export const agreementType = codeList({
  name: 'agreementType',
  title: ['Type of agreement', 'Вид соглашения', 'معاہدے کی قسم'],
  origin: 'UN Treaty Collection glossary, with commercial and political instruments',
  codes: [
    code(
      'treaty',
      ['Treaty', 'Договор', 'عہدنامہ'],
      [
        'A solemn instrument between states, mostly ratified.',
        'Торжественный документ между государствами, обычно ратифицируемый.',
        'ریاستوں کے مابین باضابطہ دستاویز، عموماً توثیق طلب۔',
      ],
    ),
    code(
      'agreement',
      ['Agreement', 'Соглашение', 'معاہدہ'],
      [
        'An instrument on a defined subject, less solemn than a treaty.',
        'Документ по определённому предмету, менее торжественный, чем договор.',
        'متعین موضوع پر دستاویز، عہدنامے سے کم رسمی۔',
      ],
    ),
    code(
      'convention',
      ['Convention', 'Конвенция', 'کنونشن'],
      [
        'A formal instrument, mostly of many parties.',
        'Официальный документ, чаще многосторонний.',
        'باضابطہ دستاویز، عموماً کثیر فریقی۔',
      ],
    ),
    code(
      'charter',
      ['Charter', 'Устав', 'منشور'],
      ['Founds an organisation.', 'Учреждает организацию.', 'کسی تنظیم کی بنیاد رکھتا ہے۔'],
    ),
    code(
      'protocol',
      ['Protocol', 'Протокол', 'پروٹوکول'],
      [
        'Adds to another instrument or records what was agreed.',
        'Дополняет другой документ или фиксирует договорённости.',
        'کسی دستاویز میں اضافہ یا طے شدہ امور کا اندراج۔',
      ],
    ),
    code(
      'declaration',
      ['PublishOptions', 'Декларация', 'اعلامیہ'],
      [
        'States common aims; its effect depends on its intent.',
        'Излагает общие цели; сила зависит от намерения.',
        'مشترکہ مقاصد بیان کرتا ہے؛ اثر نیت پر منحصر ہے۔',
      ],
    ),
    code(
      'memorandum_of_understanding',
      ['Memorandum of understanding', 'Меморандум о взаимопонимании', 'مفاہمت کی یادداشت'],
      [
        'Sets out an understanding, mostly without legal force.',
        'Фиксирует взаимопонимание, чаще без юридической силы.',
        'مفاہمت درج کرتی ہے، عموماً قانونی اثر کے بغیر۔',
      ],
    ),
    code(
      'modus_vivendi',
      ['Modus vivendi', 'Модус вивенди', 'عبوری مفاہمت'],
      [
        'A provisional arrangement until a lasting one.',
        'Временная договорённость до постоянной.',
        'مستقل انتظام تک عارضی انتظام۔',
      ],
    ),
    code(
      'exchange_of_notes',
      ['Exchange of notes', 'Обмен нотами', 'مراسلوں کا تبادلہ'],
      [
        'An agreement made by two notes.',
        'Соглашение, заключённое двумя нотами.',
        'دو سفارتی مراسلوں کے ذریعے معاہدہ۔',
      ],
    ),
    code(
      'agreed_minute',
      ['Agreed minutes', 'Согласованный протокол', 'متفقہ روداد'],
      [
        'The signed record of a meeting.',
        'Подписанная запись встречи.',
        'ملاقات کی دستخط شدہ روداد۔',
      ],
    ),
    code(
      'arrangement',
      ['Arrangement', 'Договорённость', 'انتظام'],
      [
        'A practical understanding between offices.',
        'Практическая договорённость между ведомствами.',
        'اداروں کے مابین عملی مفاہمت۔',
      ],
    ),
    code(
      'amendment',
      ['Amendment', 'Поправка', 'ترمیم'],
      [
        'Changes an earlier instrument.',
        'Изменяет более ранний документ.',
        'سابقہ دستاویز میں تبدیلی۔',
      ],
    ),
    code(
      'joint_statement',
      ['Joint statement', 'Совместное заявление', 'مشترکہ بیان'],
      [
        'A text issued by both sides together.',
        'Текст, выпущенный обеими сторонами вместе.',
        'دونوں فریقوں کا مشترکہ طور پر جاری متن۔',
      ],
    ),
    code(
      'roadmap',
      ['Roadmap', 'Дорожная карта', 'روڈ میپ'],
      ['A plan of steps and dates.', 'План шагов и сроков.', 'اقدامات اور تاریخوں کا منصوبہ۔'],
    ),
    code(
      'commercial_contract',
      ['Commercial contract', 'Коммерческий контракт', 'تجارتی ٹھیکہ'],
      [
        'A contract between companies or agencies under some state’s law.',
        'Контракт между компаниями или ведомствами по праву какого-либо государства.',
        'کسی ریاست کے قانون کے تحت کمپنیوں یا اداروں کا ٹھیکہ۔',
      ],
    ),
    code(
      'programme_of_consultations',
      ['Programme of consultations', 'План консультаций', 'مشاورت کا پروگرام'],
      [
        'Ministries’ agreed plan of talks for a period.',
        'Согласованный ведомствами план переговоров на период.',
        'ایک مدت کے لیے وزارتوں کا متفقہ مشاورتی پروگرام۔',
      ],
    ),
  ],
});
