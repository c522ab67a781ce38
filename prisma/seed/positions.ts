import type { Keyed, PositionFixture } from './types.ts';

const pakistan = { actor: 'actor:pakistan', side: 'a' } as const;
const russia = { actor: 'actor:russia', side: 'b' } as const;

/** The article states them in April 2021; since when they are held, it does not say. */
const inTheArticle = { since: '2021-04?', evidence: { 'bolo-jawan': 3 } } as const;

const settlement = {
  compared: 'same',
  about: 'afghanistan',
  topics: ['afghanistan'],
  stance: [
    'A political settlement by agreement on an inclusive government in which the Taliban movement takes part',
    'Политическое урегулирование через договорённости об инклюзивном правительстве с участием движения «Талибан»',
    'سیاسی تصفیہ، ایسی جامع حکومت پر اتفاق سے جس میں تحریکِ طالبان بھی شریک ہو',
  ],
} as const;

const closeToTheOther = {
  compared: 'close',
  stance: [
    'The same as the other side’s, or close to it',
    'Совпадает с позицией другой стороны или близка к ней',
    'دوسرے فریق کے موقف کے مطابق یا اس کے قریب',
  ],
} as const;
const strategicStability = {
  ...closeToTheOther,
  about: 'strategic-stability',
  topics: ['strategic-stability'],
} as const;
const counterTerrorism = {
  ...closeToTheOther,
  about: 'counter-terrorism',
  topics: ['counter-terrorism'],
  statement: [
    'Cooperation against terrorism is among what the talks of April 2021 put first.',
    'Сотрудничество против терроризма — среди главных тем переговоров в апреле 2021 года.',
    'دہشت گردی کے خلاف تعاون اپریل 2021 کے مذاکرات کے اولین موضوعات میں ہے۔',
  ],
  since: '2021-04?',
  evidence: { 'bolo-jawan': 3, 'deccan-herald-2021-04-07': 2 },
} as const;
const worldAffairs = {
  ...closeToTheOther,
  about: 'world-affairs',
  topics: ['world-affairs'],
  statement: [
    'So it is on most questions of the world community. The two work together in international organisations, first of all in the United Nations and its specialised agencies.',
    'Так обстоит дело с большинством проблем мирового сообщества. Две страны взаимодействуют в международных организациях, прежде всего в ООН и её специализированных учреждениях.',
    'عالمی برادری کے بیشتر مسائل پر یہی صورت ہے۔ دونوں ملک بین الاقوامی تنظیموں میں، سب سے پہلے اقوام متحدہ اور اس کے خصوصی اداروں میں، تعاون کرتے ہیں۔',
  ],
} as const;
const jointFight = {
  compared: 'same',
  about: 'counter-terrorism',
  topics: ['counter-terrorism'],
  stance: [
    'For a joint fight against terrorism',
    'За совместную борьбу с терроризмом',
    'دہشت گردی کے خلاف مشترکہ جدوجہد کے حق میں',
  ],
  since: '2011-05-12',
  evidence: { 'hindu-2011-05-12': 3 },
} as const;
const reaffirmed = {
  compared: 'same',
  about: 'strategic-stability',
  topics: ['strategic-stability'],
  stance: [
    'Committed to strategic stability',
    'Приверженность стратегической стабильности',
    'تزویراتی استحکام کا پابند',
  ],
  statement: [
    'Reaffirmed by both at the 15th round of the Consultative Group.',
    'Подтверждена обеими сторонами на 15-м раунде Консультативной группы.',
    'مشاورتی گروپ کے 15ویں دور میں دونوں نے اعادہ کیا۔',
  ],
  since: '2025-04-16',
  evidence: { 'app-2025-04-16': 2 },
} as const;

export const positions: Keyed<PositionFixture> = {
  'pakistan-on-afghanistan': {
    ...pakistan,
    ...settlement,
    ...inTheArticle,
    title: ['Pakistan on Afghanistan', 'Пакистан об Афганистане', 'افغانستان پر پاکستان کا موقف'],
    statement: [
      'Pakistan looks for a constructive way to end the civil war and takes part in the Troika Plus.',
      'Пакистан ищет конструктивный путь к прекращению гражданской войны и участвует в «Тройке плюс».',
      'پاکستان خانہ جنگی ختم کرنے کا تعمیری راستہ چاہتا ہے اور ٹرائیکا پلس میں شریک ہے۔',
    ],
  },
  'russia-on-afghanistan': {
    ...russia,
    ...settlement,
    ...inTheArticle,
    title: ['Russia on Afghanistan', 'Россия об Афганистане', 'افغانستان پر روس کا موقف'],
    statement: [
      'Russia looks for a constructive way to end the civil war and means to go on helping, through the Troika Plus, the Moscow format and the SCO–Afghanistan Contact Group.',
      'Россия ищет конструктивный путь к прекращению гражданской войны и намерена и дальше помогать через «Тройку плюс», Московский формат и Контактную группу «ШОС — Афганистан».',
      'روس خانہ جنگی ختم کرنے کا تعمیری راستہ چاہتا ہے اور ٹرائیکا پلس، ماسکو فارمیٹ اور شنگھائی تعاون تنظیم–افغانستان رابطہ گروپ کے ذریعے مدد جاری رکھنے کا ارادہ رکھتا ہے۔',
    ],
  },
  'russia-on-moscow-format-2021': {
    ...russia,
    about: 'afghanistan',
    topics: ['afghanistan'],
    title: [
      'Russia on the Moscow format, October 2021',
      'Россия о Московском формате, октябрь 2021 года',
      'ماسکو فارمیٹ پر روس کا موقف، اکتوبر 2021',
    ],
    stance: [
      'The Moscow format is to lead towards consensus on Afghanistan',
      'Московский формат должен вести к консенсусу по Афганистану',
      'ماسکو فارمیٹ کو افغانستان پر اتفاقِ رائے کی طرف لے جانا چاہیے',
    ],
    statement: ['Lavrov, on the day of the round.', 'Лавров, в день раунда.', 'لاوروف، دور کے دن۔'],
    since: '2021-10-20',
    evidence: { 'latestly-2021-10-20': 3 },
  },
  'russia-on-contact-group-2024': {
    ...russia,
    about: 'afghanistan',
    topics: ['afghanistan'],
    title: [
      'Russia on the SCO–Afghanistan Contact Group, 2024',
      'Россия о Контактной группе «ШОС — Афганистан», 2024 год',
      'شنگھائی تعاون تنظیم–افغانستان رابطہ گروپ پر روس کا موقف، 2024',
    ],
    stance: [
      'The contact group should resume its work',
      'Контактной группе следует возобновить работу',
      'رابطہ گروپ کو کام دوبارہ شروع کرنا چاہیے',
    ],
    statement: [
      'It had not been resumed after the Taliban took over; a Russian diplomat argues for it.',
      'После прихода талибов к власти её работа не возобновлялась; за это выступает российский дипломат.',
      'طالبان کے اقتدار میں آنے کے بعد یہ بحال نہیں ہوا تھا؛ ایک روسی سفارت کار اس کے حق میں ہے۔',
    ],
    since: '2024-06~',
    evidence: { 'asia-plus-2024-06-13': 3 },
  },
  'russia-on-afghanistan-2024': {
    ...russia,
    about: 'afghanistan',
    topics: ['afghanistan'],
    title: [
      'Russia on Afghanistan, October 2024',
      'Россия об Афганистане, октябрь 2024 года',
      'افغانستان پر روس کا موقف، اکتوبر 2024',
    ],
    stance: [
      'Both capitals want a settlement in Afghanistan',
      'Обе столицы хотят урегулирования в Афганистане',
      'دونوں دارالحکومت افغانستان میں تصفیہ چاہتے ہیں',
    ],
    statement: [
      'Matvienko, the speaker of the Federation Council, in Islamabad.',
      'Председатель Совета Федерации Матвиенко в Исламабаде.',
      'وفاقی کونسل کی اسپیکر ماتویینکو، اسلام آباد میں۔',
    ],
    since: '2024-10-28',
    evidence: { 'nation-2024-10-29': 3 },
  },
  'pakistan-on-strategic-stability': {
    ...pakistan,
    ...strategicStability,
    ...inTheArticle,
    title: [
      'Pakistan on strategic stability',
      'Пакистан о стратегической стабильности',
      'تزویراتی استحکام پر پاکستان کا موقف',
    ],
  },
  'russia-on-strategic-stability': {
    ...russia,
    ...strategicStability,
    ...inTheArticle,
    title: [
      'Russia on strategic stability',
      'Россия о стратегической стабильности',
      'تزویراتی استحکام پر روس کا موقف',
    ],
  },
  'pakistan-on-strategic-stability-2025': {
    ...pakistan,
    ...reaffirmed,
    title: [
      'Pakistan on strategic stability, April 2025',
      'Пакистан о стратегической стабильности, апрель 2025 года',
      'تزویراتی استحکام پر پاکستان کا موقف، اپریل 2025',
    ],
  },
  'russia-on-strategic-stability-2025': {
    ...russia,
    ...reaffirmed,
    title: [
      'Russia on strategic stability, April 2025',
      'Россия о стратегической стабильности, апрель 2025 года',
      'تزویراتی استحکام پر روس کا موقف، اپریل 2025',
    ],
  },
  'pakistan-on-counter-terrorism-2011': {
    ...pakistan,
    ...jointFight,
    title: [
      'Pakistan on counter-terrorism, May 2011',
      'Пакистан о борьбе с терроризмом, май 2011 года',
      'انسدادِ دہشت گردی پر پاکستان کا موقف، مئی 2011',
    ],
  },
  'russia-on-counter-terrorism-2011': {
    ...russia,
    ...jointFight,
    title: [
      'Russia on counter-terrorism, May 2011',
      'Россия о борьбе с терроризмом, май 2011 года',
      'انسدادِ دہشت گردی پر روس کا موقف، مئی 2011',
    ],
  },
  'pakistan-on-counter-terrorism': {
    ...pakistan,
    ...counterTerrorism,
    title: [
      'Pakistan on counter-terrorism',
      'Пакистан о борьбе с терроризмом',
      'انسدادِ دہشت گردی پر پاکستان کا موقف',
    ],
  },
  'russia-on-counter-terrorism': {
    ...russia,
    ...counterTerrorism,
    title: [
      'Russia on counter-terrorism',
      'Россия о борьбе с терроризмом',
      'انسدادِ دہشت گردی پر روس کا موقف',
    ],
  },
  'pakistan-on-world-affairs': {
    ...pakistan,
    ...worldAffairs,
    ...inTheArticle,
    title: [
      'Pakistan on world affairs',
      'Пакистан о мировой политике',
      'عالمی امور پر پاکستان کا موقف',
    ],
  },
  'russia-on-world-affairs': {
    ...russia,
    ...worldAffairs,
    ...inTheArticle,
    title: ['Russia on world affairs', 'Россия о мировой политике', 'عالمی امور پر روس کا موقف'],
  },
};
