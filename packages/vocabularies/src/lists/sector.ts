import { code, codeList } from '../code-list.ts';

export const sector = codeList({
  name: 'sector',
  title: ['Sector', 'Отрасль', 'شعبہ'],
  origin: 'Chancery',
  codes: [
    code(
      'gas',
      ['Gas', 'Газ', 'گیس'],
      [
        'Natural gas and LNG: pipelines, terminals, storage, supply.',
        'Природный газ и СПГ: трубопроводы, терминалы, хранилища, поставки.',
        'قدرتی گیس اور ایل این جی: پائپ لائنیں، ٹرمینل، ذخائر، فراہمی۔',
      ],
    ),
    code(
      'oil',
      ['Oil', 'Нефть', 'تیل'],
      [
        'Crude oil and products: exploration, refining, supply.',
        'Нефть и нефтепродукты: разведка, переработка, поставки.',
        'خام تیل اور مصنوعات: تلاش، صفائی، فراہمی۔',
      ],
    ),
    code(
      'electricity',
      ['Electricity', 'Электроэнергетика', 'بجلی'],
      [
        'Power stations other than nuclear, and grids.',
        'Электростанции, кроме атомных, и сети.',
        'غیر جوہری بجلی گھر اور گرڈ۔',
      ],
    ),
    code(
      'nuclear',
      ['Nuclear', 'Атомная энергетика', 'جوہری توانائی'],
      [
        'Peaceful uses of nuclear energy.',
        'Мирное использование атомной энергии.',
        'جوہری توانائی کا پُرامن استعمال۔',
      ],
    ),
    code(
      'rail',
      ['Rail', 'Железные дороги', 'ریلوے'],
      [
        'Railways, rolling stock and rail freight.',
        'Железные дороги, подвижной состав и грузовые перевозки.',
        'ریلوے لائنیں، ریل گاڑیاں اور مال برداری۔',
      ],
    ),
    code(
      'road',
      ['Road', 'Автомобильный транспорт', 'سڑکیں'],
      [
        'Roads and road freight.',
        'Автодороги и автомобильные перевозки.',
        'سڑکیں اور سڑک کے ذریعے مال برداری۔',
      ],
    ),
    code(
      'shipping',
      ['Shipping', 'Судоходство', 'جہاز رانی'],
      [
        'Ports, ships and sea lines.',
        'Порты, суда и морские линии.',
        'بندرگاہیں، جہاز اور بحری راستے۔',
      ],
    ),
    code(
      'aviation',
      ['Aviation', 'Авиация', 'ہوا بازی'],
      [
        'Civil aircraft, airports and air links.',
        'Гражданские воздушные суда, аэропорты и авиасообщение.',
        'سول طیارے، ہوائی اڈے اور فضائی رابطے۔',
      ],
    ),
    code(
      'steel',
      ['Steel', 'Металлургия', 'فولاد'],
      [
        'Steel and metals: mills and their renewal.',
        'Сталь и металлы: заводы и их модернизация.',
        'فولاد اور دھاتیں: کارخانے اور ان کی تجدید۔',
      ],
    ),
    code(
      'industry',
      ['Other industry', 'Другая промышленность', 'دیگر صنعت'],
      [
        'Manufacturing other than steel.',
        'Обрабатывающая промышленность, кроме металлургии.',
        'فولاد کے علاوہ صنعتی پیداوار۔',
      ],
    ),
    code(
      'agriculture',
      ['Agriculture', 'Сельское хозяйство', 'زراعت'],
      [
        'Crops, food, fertilizer and market access.',
        'Растениеводство, продовольствие, удобрения и доступ на рынок.',
        'فصلیں، خوراک، کھاد اور منڈی تک رسائی۔',
      ],
    ),
    code(
      'finance',
      ['Finance', 'Финансы', 'مالیات'],
      [
        'Banks, credit and payment systems.',
        'Банки, кредиты и платёжные системы.',
        'بینک، قرضے اور ادائیگی کے نظام۔',
      ],
    ),
    code(
      'trade_settlement',
      ['Trade settlement', 'Торговые расчёты', 'تجارتی تصفیہ'],
      [
        'Settling mutual obligations of past or present trade.',
        'Урегулирование взаимных обязательств по торговле.',
        'سابقہ یا موجودہ تجارت کی باہمی ذمہ داریوں کا تصفیہ۔',
      ],
    ),
    code(
      'defence',
      ['Defence', 'Оборона', 'دفاع'],
      [
        'Military equipment, training and cooperation.',
        'Военная техника, подготовка и сотрудничество.',
        'فوجی سازوسامان، تربیت اور تعاون۔',
      ],
    ),
    code(
      'health',
      ['Health', 'Здравоохранение', 'صحت'],
      [
        'Medicines, vaccines and health care.',
        'Лекарства, вакцины и медицинская помощь.',
        'ادویات، ویکسین اور طبی نگہداشت۔',
      ],
    ),
    code(
      'education',
      ['Education and science', 'Образование и наука', 'تعلیم و سائنس'],
      [
        'Study, research, space and culture.',
        'Обучение, исследования, космос и культура.',
        'تعلیم، تحقیق، خلا اور ثقافت۔',
      ],
    ),
    code(
      'digital',
      ['Digital and telecoms', 'Связь и цифровые технологии', 'مواصلات و ڈیجیٹل'],
      [
        'Telecommunications and information technology.',
        'Связь и информационные технологии.',
        'ٹیلی مواصلات اور معلوماتی ٹیکنالوجی۔',
      ],
    ),
    code(
      'other',
      ['Other', 'Прочее', 'دیگر'],
      ['None of the other sectors.', 'Ни одна из других отраслей.', 'دیگر شعبوں میں سے کوئی نہیں۔'],
    ),
  ],
});
