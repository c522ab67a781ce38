import { code, codeList } from '../code-list.ts';

/** Global Energy Monitor's and IATI's statuses, made one list; see the design's table. */
export const projectStatus = codeList({
  name: 'projectStatus',
  title: ['Project status', 'Статус проекта', 'منصوبے کی حیثیت'],
  origin: 'Chancery, after Global Energy Monitor, IATI Activity Status and the World Bank',
  codes: [
    code(
      'mooted',
      ['Mooted', 'Обсуждается', 'زیرِ گفتگو'],
      [
        'Spoken of by one side; no sponsor or document.',
        'О проекте говорит одна сторона; нет ни инициатора, ни документа.',
        'ایک فریق نے ذکر کیا ہے؛ نہ کوئی سرپرست ہے نہ دستاویز۔',
      ],
    ),
    code(
      'proposed',
      ['Proposed', 'Предложен', 'مجوزہ'],
      [
        'A sponsor or government has put it forward.',
        'Проект выдвинут инициатором или правительством.',
        'کسی سرپرست یا حکومت نے اسے پیش کیا ہے۔',
      ],
      { crosswalk: { gem: 'proposed', iati: '1', worldBank: 'Pipeline' } },
    ),
    code(
      'agreed',
      ['Agreed', 'Согласован', 'طے شدہ'],
      [
        'A signed instrument or award names it.',
        'Проект назван в подписанном документе или решении о заключении контракта.',
        'کسی دستخط شدہ دستاویز یا ٹھیکے میں اس کا نام درج ہے۔',
      ],
      { crosswalk: { gem: 'proposed', iati: '1', worldBank: 'Pipeline' } },
    ),
    code(
      'preparation',
      ['In preparation', 'Подготовка', 'تیاری میں'],
      [
        'Funded design, permits, land or financing are under way.',
        'Идут оплаченное проектирование, получение разрешений, отвод земли или привлечение финансирования.',
        'فنڈ شدہ ڈیزائن، اجازت نامے، زمین یا مالی انتظام جاری ہے۔',
      ],
      { crosswalk: { gem: 'proposed', iati: '1', worldBank: 'Active' } },
    ),
    code(
      'construction',
      ['Under construction', 'Строительство', 'زیرِ تعمیر'],
      [
        'Site works or major works have begun.',
        'Начались работы на площадке или основные работы.',
        'مقام پر کام یا بڑے تعمیراتی کام شروع ہو چکے ہیں۔',
      ],
      { crosswalk: { gem: 'construction', iati: '2', worldBank: 'Active' } },
    ),
    code(
      'completed',
      ['Completed', 'Завершён', 'مکمل'],
      [
        'Built but not yet in service; for a supply, service or settlement, delivered or paid in full.',
        'Построен, но ещё не введён в эксплуатацию; для поставки, услуги или расчётов — исполнен полностью.',
        'تعمیر مکمل ہے مگر ابھی زیرِ استعمال نہیں؛ فراہمی، خدمت یا تصفیے میں پوری ادائیگی یا ترسیل ہو چکی۔',
      ],
      { crosswalk: { iati: '3', worldBank: 'Closed' } },
    ),
    code(
      'operating',
      ['Operating', 'Действует', 'فعال'],
      ['In service.', 'Находится в эксплуатации.', 'زیرِ استعمال ہے۔'],
      { crosswalk: { gem: 'operating', iati: '4', worldBank: 'Closed' } },
    ),
    code(
      'suspended',
      ['Suspended', 'Приостановлен', 'معطل'],
      [
        'Stopped by a stated act and meant to resume; needs a reason.',
        'Остановлен объявленным решением с намерением возобновить; требуется причина.',
        'اعلانیہ اقدام سے روکا گیا اور دوبارہ شروع کرنے کا ارادہ ہے؛ وجہ لازم ہے۔',
      ],
      { crosswalk: { iati: '6' } },
    ),
    code(
      'shelved',
      ['Shelved', 'Отложен', 'مؤخر'],
      [
        'Set aside by announcement, or two years without progress, before service.',
        'Отложен по объявлению или после двух лет без движения до ввода в эксплуатацию.',
        'فعال ہونے سے پہلے اعلان کے ذریعے یا دو سال پیش رفت نہ ہونے پر ایک طرف رکھا گیا۔',
      ],
      { crosswalk: { gem: 'shelved', iati: '6' } },
    ),
    code(
      'cancelled',
      ['Cancelled', 'Отменён', 'منسوخ'],
      [
        'Ended before service: announced, four years of silence, or gone from plans.',
        'Прекращён до ввода в эксплуатацию: объявлено, четыре года молчания или исключён из планов.',
        'فعال ہونے سے پہلے ختم: اعلان ہوا، چار سال خاموشی رہی یا منصوبوں سے نکل گیا۔',
      ],
      { crosswalk: { gem: 'cancelled', iati: '5', worldBank: 'Dropped' } },
    ),
    code(
      'idle',
      ['Idle', 'Простаивает', 'غیر فعال'],
      [
        'Once operated, now unused, not formally closed.',
        'Ранее работал, сейчас не используется, официально не закрыт.',
        'کبھی فعال تھا، اب استعمال میں نہیں، باضابطہ بند نہیں ہوا۔',
      ],
      { crosswalk: { gem: 'idle' } },
    ),
    code(
      'mothballed',
      ['Mothballed', 'Законсервирован', 'محفوظ بند'],
      [
        'Formally taken offline and kept.',
        'Официально выведен из работы и сохраняется.',
        'باضابطہ طور پر بند کر کے محفوظ رکھا گیا ہے۔',
      ],
      { crosswalk: { gem: 'mothballed' } },
    ),
    code(
      'retired',
      ['Retired', 'Выведен из эксплуатации', 'سبکدوش'],
      [
        'Decommissioned.',
        'Окончательно выведен из эксплуатации.',
        'مستقل طور پر استعمال سے خارج کر دیا گیا ہے۔',
      ],
      { crosswalk: { gem: 'retired', iati: '4' } },
    ),
    code(
      'unknown',
      ['Unknown', 'Неизвестно', 'نامعلوم'],
      [
        'Cannot be judged from sources; not the same as no change.',
        'По источникам судить нельзя; это не то же, что отсутствие изменений.',
        'ذرائع سے اندازہ ممکن نہیں؛ یہ تبدیلی نہ ہونے کے مترادف نہیں۔',
      ],
    ),
  ],
});
