import type { Keyed, TopicFixture } from './types.ts';

export const topics: Keyed<TopicFixture> = {
  trade: {
    title: ['Trade', 'Торговля', 'تجارت'],
    summary: [
      'Turnover, exports, imports and how they are paid for.',
      'Товарооборот, экспорт, импорт и расчёты.',
      'تجارتی حجم، برآمدات، درآمدات اور ادائیگی کے طریقے۔',
    ],
  },
  economy: {
    title: ['Economy', 'Экономика', 'معیشت'],
    summary: [
      'Investment, industry and joint projects.',
      'Инвестиции, промышленность и совместные проекты.',
      'سرمایہ کاری، صنعت اور مشترکہ منصوبے۔',
    ],
  },
  energy: {
    title: ['Energy', 'Энергетика', 'توانائی'],
    summary: [
      'Gas, oil, electricity and what carries them.',
      'Газ, нефть, электроэнергия и их доставка.',
      'گیس، تیل، بجلی اور ان کی ترسیل۔',
    ],
  },
  transport: {
    title: ['Transport', 'Транспорт', 'نقل و حمل'],
    summary: [
      'Rail, road, shipping and aviation.',
      'Железные и автомобильные дороги, морские и воздушные перевозки.',
      'ریل، سڑک، جہاز رانی اور ہوا بازی۔',
    ],
  },
  'counter-terrorism': {
    title: ['Counter-terrorism', 'Противодействие терроризму', 'انسدادِ دہشت گردی'],
    summary: [
      'Consultations, equipment and training against terrorism.',
      'Консультации, техника и обучение для борьбы с терроризмом.',
      'دہشت گردی کے خلاف مشاورت، سازوسامان اور تربیت۔',
    ],
  },
  defence: {
    title: ['Defence', 'Оборона', 'دفاع'],
    summary: [
      'Military contacts, training and exercises.',
      'Военные контакты, обучение и учения.',
      'فوجی رابطے، تربیت اور مشقیں۔',
    ],
  },
  'strategic-stability': {
    title: ['Strategic stability', 'Стратегическая стабильность', 'تزویراتی استحکام'],
    summary: [
      'Arms control, non-proliferation and the balance of forces.',
      'Контроль над вооружениями, нераспространение и баланс сил.',
      'اسلحے پر کنٹرول، عدم پھیلاؤ اور طاقت کا توازن۔',
    ],
  },
  afghanistan: {
    title: ['Afghanistan', 'Афганистан', 'افغانستان'],
    summary: [
      'The settlement in Afghanistan and the formats that work on it.',
      'Урегулирование в Афганистане и форматы, которые им заняты.',
      'افغانستان میں تصفیہ اور اس پر کام کرنے والے فورم۔',
    ],
  },
  'world-affairs': {
    title: ['World affairs', 'Мировая политика', 'عالمی امور'],
    summary: [
      'Questions of the world community, and work together in international organisations.',
      'Вопросы, стоящие перед мировым сообществом, и работа в международных организациях.',
      'عالمی برادری کے مسائل اور بین الاقوامی تنظیموں میں مشترکہ کام۔',
    ],
  },
};
