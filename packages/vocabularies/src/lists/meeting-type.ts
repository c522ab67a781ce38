import { code, codeList } from '../code-list.ts';

export const meetingType = codeList({
  name: 'meetingType',
  title: ['Type of meeting', 'Вид встречи', 'ملاقات کی قسم'],
  origin: 'Chancery',
  codes: [
    code(
      'visit',
      ['Visit', 'Визит', 'دورہ'],
      [
        'A journey of one side’s representative to the other.',
        'Поездка представителя одной стороны к другой.',
        'ایک فریق کے نمائندے کا دوسرے کے ہاں سفر۔',
      ],
    ),
    code(
      'sideline',
      ['Meeting on the sidelines', 'Встреча «на полях»', 'موقع پر ضمنی ملاقات'],
      [
        'A talk in the margins of another event.',
        'Беседа на полях другого мероприятия.',
        'کسی دوسری تقریب کے موقع پر گفتگو۔',
      ],
    ),
    code(
      'commission_session',
      ['Commission session', 'Заседание комиссии', 'کمیشن کا اجلاس'],
      [
        'A session of an intergovernmental commission.',
        'Заседание межправительственной комиссии.',
        'بین الحکومتی کمیشن کا اجلاس۔',
      ],
    ),
    code(
      'consultations',
      ['Consultations', 'Консультации', 'مشاورت'],
      [
        'Talks between foreign ministries or other offices on agreed topics.',
        'Переговоры между внешнеполитическими или иными ведомствами по согласованным темам.',
        'وزارتِ خارجہ یا دیگر اداروں کے مابین طے شدہ موضوعات پر بات چیت۔',
      ],
    ),
    code(
      'expert_round',
      ['Expert round', 'Экспертный раунд', 'ماہرین کا دور'],
      [
        'A round of talks among technical experts.',
        'Раунд переговоров технических экспертов.',
        'تکنیکی ماہرین کے مذاکرات کا دور۔',
      ],
    ),
    code(
      'summit',
      ['Summit', 'Саммит', 'سربراہ اجلاس'],
      [
        'A meeting of heads of state or government.',
        'Встреча глав государств или правительств.',
        'سربراہانِ مملکت یا حکومت کا اجلاس۔',
      ],
    ),
    code(
      'ministerial',
      ['Ministerial meeting', 'Встреча министров', 'وزارتی اجلاس'],
      ['A meeting of ministers.', 'Встреча на уровне министров.', 'وزراء کی سطح کا اجلاس۔'],
    ),
    code(
      'special_envoy_meeting',
      ['Special envoys’ meeting', 'Встреча спецпредставителей', 'خصوصی نمائندوں کی ملاقات'],
      [
        'A meeting of special envoys or representatives.',
        'Встреча специальных представителей.',
        'خصوصی ایلچیوں یا نمائندوں کی ملاقات۔',
      ],
    ),
    code(
      'parliamentary',
      ['Parliamentary contact', 'Межпарламентский контакт', 'پارلیمانی رابطہ'],
      [
        'A meeting between parliaments or their members.',
        'Встреча парламентов или парламентариев.',
        'پارلیمانوں یا ان کے اراکین کی ملاقات۔',
      ],
    ),
    code(
      'military_contact',
      ['Military contact', 'Военный контакт', 'عسکری رابطہ'],
      [
        'A meeting between armed forces.',
        'Встреча представителей вооружённых сил.',
        'مسلح افواج کے نمائندوں کی ملاقات۔',
      ],
    ),
    code(
      'exercise',
      ['Military exercise', 'Военные учения', 'فوجی مشق'],
      [
        'A joint exercise of armed forces.',
        'Совместные учения вооружённых сил.',
        'مسلح افواج کی مشترکہ مشق۔',
      ],
    ),
    code(
      'business_forum',
      ['Business forum', 'Деловой форум', 'کاروباری فورم'],
      [
        'A meeting of companies or chambers of commerce.',
        'Встреча компаний или торговых палат.',
        'کمپنیوں یا ایوان ہائے تجارت کا اجتماع۔',
      ],
    ),
    code(
      'phone_call',
      ['Telephone call', 'Телефонный разговор', 'ٹیلیفونک گفتگو'],
      ['A talk by telephone.', 'Разговор по телефону.', 'ٹیلیفون پر بات چیت۔'],
    ),
    code(
      'video_call',
      ['Video call', 'Видеосвязь', 'ویڈیو رابطہ'],
      ['A talk by video link.', 'Разговор по видеосвязи.', 'ویڈیو لنک پر بات چیت۔'],
    ),
    code(
      'letter_exchange',
      ['Exchange of letters', 'Обмен посланиями', 'مراسلت'],
      [
        'Letters or messages sent by one side or both, without treaty effect.',
        'Письма или послания одной либо обеих сторон, не имеющие силы договора.',
        'ایک یا دونوں فریقوں کے خطوط یا پیغامات جو معاہدے کی حیثیت نہیں رکھتے۔',
      ],
    ),
    code(
      'signing',
      ['Signing', 'Подписание', 'دستخط کی تقریب'],
      [
        'A ceremony at which an instrument is signed.',
        'Церемония подписания документа.',
        'دستاویز پر دستخط کی تقریب۔',
      ],
    ),
  ],
});
