import type { ActorFixture, Keyed } from '../types.ts';

/** Offices stand where sources give them; `?` marks an end that they do not reach. */
export const personsOfPakistan: Keyed<ActorFixture> = {
  'asad-majeed-khan': {
    type: 'person',
    country: 'PK',
    title: ['Asad Majeed Khan', 'Асад Маджид Хан', 'اسد مجید خان'],
  },
  'asif-ali-zardari': {
    type: 'person',
    country: 'PK',
    title: ['Asif Ali Zardari', 'Асиф Али Зардари', 'آصف علی زرداری'],
  },
  'asim-munir': { type: 'person', country: 'PK', title: ['Asim Munir', 'Асим Мунир', 'عاصم منیر'] },
  'awais-leghari': {
    type: 'person',
    country: 'PK',
    title: ['Awais Leghari', 'Аваис Легари', 'اویس لغاری'],
  },
  'ayaz-sadiq': { type: 'person', country: 'PK', title: ['Ayaz Sadiq', 'Аяз Садик', 'ایاز صادق'] },
  'ayub-khan': { type: 'person', country: 'PK', title: ['Ayub Khan', 'Айюб Хан', 'ایوب خان'] },
  'bilawal-bhutto-zardari': {
    type: 'person',
    country: 'PK',
    title: ['Bilawal Bhutto Zardari', 'Билавал Бхутто-Зардари', 'بلاول بھٹو زرداری'],
  },
  'hammad-azhar': {
    type: 'person',
    country: 'PK',
    title: ['Hammad Azhar', 'Хаммад Азхар', 'حماد اظہر'],
  },
  'haroon-akhtar-khan': {
    type: 'person',
    country: 'PK',
    title: ['Haroon Akhtar Khan', 'Харун Ахтар Хан', 'ہارون اختر خان'],
  },
  'hina-rabbani-khar': {
    type: 'person',
    country: 'PK',
    title: ['Hina Rabbani Khar', 'Хина Раббани Хар', 'حنا ربانی کھر'],
  },
  'ikramul-haq': {
    type: 'person',
    country: 'PK',
    title: ['Ikramul Haq', 'Икрам-уль-Хак', 'اکرام الحق'],
  },
  'imran-khan': {
    type: 'person',
    country: 'PK',
    title: ['Imran Khan', 'Имран Хан', 'عمران خان'],
    summary: ['Pakistani politician.', 'Пакистанский политик.', 'پاکستانی سیاست دان۔'],
    offices: [
      {
        key: 'prime-minister',
        title: ['Prime Minister', 'Премьер-министр', 'وزیر اعظم'],
        of: 'actor:pakistan',
        level: 'head_of_government',
        date: '2019-06?/..',
        evidence: { 'nation-2019-06-13': 2, 'bolo-jawan': 3 },
      },
      {
        replaces: 'prime-minister',
        title: ['Prime Minister', 'Премьер-министр', 'وزیر اعظم'],
        of: 'actor:pakistan',
        level: 'head_of_government',
        date: '2019-06?/2022',
        evidence: { 'gsv-2022-04-22': 2 },
      },
    ],
  },
  'ishaq-dar': { type: 'person', country: 'PK', title: ['Ishaq Dar', 'Исхак Дар', 'اسحاق ڈار'] },
  'khawaja-asif': {
    type: 'person',
    country: 'PK',
    title: ['Khawaja Asif', 'Хаваджа Асиф', 'خواجہ آصف'],
  },
  'khurram-dastgir-khan': {
    type: 'person',
    country: 'PK',
    title: ['Khurram Dastgir Khan', 'Хуррам Дастгир Хан', 'خرم دستگیر خان'],
  },
  'mian-muhammad-hilal-hussain': {
    type: 'person',
    country: 'PK',
    title: ['Mian Muhammad Hilal Hussain', 'Миан Мухаммад Хилал Хуссейн', 'میاں محمد ہلال حسین'],
  },
  'mohammad-kamran-akhtar': {
    type: 'person',
    country: 'PK',
    title: ['Mohammad Kamran Akhtar', 'Мохаммад Камран Ахтар', 'محمد کامران اختر'],
  },
  'muhammad-ali': {
    type: 'person',
    country: 'PK',
    title: ['Muhammad Ali', 'Мухаммад Али', 'محمد علی'],
  },
  'nawaz-sharif': {
    type: 'person',
    country: 'PK',
    title: ['Nawaz Sharif', 'Наваз Шариф', 'نواز شریف'],
  },
  'omar-ayub-khan': {
    type: 'person',
    country: 'PK',
    title: ['Omar Ayub Khan', 'Омар Айюб Хан', 'عمر ایوب خان'],
  },
  'pervez-musharraf': {
    type: 'person',
    country: 'PK',
    title: ['Pervez Musharraf', 'Первез Мушарраф', 'پرویز مشرف'],
  },
  'raheel-sharif': {
    type: 'person',
    country: 'PK',
    title: ['Raheel Sharif', 'Рахиль Шариф', 'راحیل شریف'],
  },
  'raja-pervez-ashraf': {
    type: 'person',
    country: 'PK',
    title: ['Raja Pervez Ashraf', 'Раджа Первез Ашраф', 'راجہ پرویز اشرف'],
  },
  'sadiq-sanjrani': {
    type: 'person',
    country: 'PK',
    title: ['Sadiq Sanjrani', 'Садик Санджрани', 'صادق سنجرانی'],
  },
  'saleem-mandviwalla': {
    type: 'person',
    country: 'PK',
    title: ['Saleem Mandviwalla', 'Салим Мандвивала', 'سلیم مانڈوی والا'],
  },
  'shafqat-ali-khan': {
    type: 'person',
    country: 'PK',
    title: ['Shafqat Ali Khan', 'Шафкат Али Хан', 'شفقت علی خان'],
  },
  'shah-mahmood-qureshi': {
    type: 'person',
    country: 'PK',
    title: ['Shah Mahmood Qureshi', 'Шах Махмуд Куреши', 'شاہ محمود قریشی'],
    summary: [
      'Pakistani politician and minister.',
      'Пакистанский политик, министр.',
      'پاکستانی سیاست دان اور وزیر۔',
    ],
    offices: [
      {
        key: 'foreign-minister',
        title: ['Minister of Foreign Affairs', 'Министр иностранных дел', 'وزیر خارجہ'],
        of: 'actor:foreign-office-of-pakistan',
        level: 'foreign_minister',
        date: '2018-09?/..',
        evidence: { 'tribune-2018-09-28': 3, 'bolo-jawan': 3 },
      },
      {
        replaces: 'foreign-minister',
        title: ['Minister of Foreign Affairs', 'Министр иностранных дел', 'وزیر خارجہ'],
        of: 'actor:foreign-office-of-pakistan',
        level: 'foreign_minister',
        date: '2018-09?/2022',
        evidence: { 'diplomatic-insight-2023-01-30': 2 },
      },
    ],
  },
  'shahid-khaqan-abbasi': {
    type: 'person',
    country: 'PK',
    title: ['Shahid Khaqan Abbasi', 'Шахид Хакан Аббаси', 'شاہد خاقان عباسی'],
  },
  'shaukat-aziz': {
    type: 'person',
    country: 'PK',
    title: ['Shaukat Aziz', 'Шаукат Азиз', 'شوکت عزیز'],
  },
  'shehbaz-sharif': {
    type: 'person',
    country: 'PK',
    title: ['Shehbaz Sharif', 'Шехбаз Шариф', 'شہباز شریف'],
  },
  'shuaib-qureshi': {
    type: 'person',
    country: 'PK',
    title: ['Shuaib Qureshi', 'Шуаиб Куреши', 'شعیب قریشی'],
  },
  'tahir-andrabi': {
    type: 'person',
    country: 'PK',
    title: ['Tahir Andrabi', 'Тахир Андраби', 'طاہر اندرابی'],
  },
  'tariq-fatemi': {
    type: 'person',
    country: 'PK',
    title: ['Tariq Fatemi', 'Тарик Фатеми', 'طارق فاطمی'],
  },
  'tasnim-aslam': {
    type: 'person',
    country: 'PK',
    title: ['Tasnim Aslam', 'Тасним Аслам', 'تسنیم اسلم'],
  },
  'tehmina-janjua': {
    type: 'person',
    country: 'PK',
    title: ['Tehmina Janjua', 'Тахмина Джанджуа', 'تہمینہ جنجوعہ'],
  },
  'yahya-khan': { type: 'person', country: 'PK', title: ['Yahya Khan', 'Яхья Хан', 'یحییٰ خان'] },
  'yousaf-raza-gillani': {
    type: 'person',
    country: 'PK',
    title: ['Yousaf Raza Gillani', 'Юсуф Раза Гилани', 'یوسف رضا گیلانی'],
  },
  'zamirul-hassan-shah': {
    type: 'person',
    country: 'PK',
    title: ['Zamirul Hassan Shah', 'Замир-уль-Хасан Шах', 'ضمیر الحسن شاہ'],
  },
  'zulfikar-ali-bhutto': {
    type: 'person',
    country: 'PK',
    title: ['Zulfikar Ali Bhutto', 'Зульфикар Али Бхутто', 'ذوالفقار علی بھٹو'],
  },
};
