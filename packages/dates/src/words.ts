// Month names are ours and not `Intl`'s: parsing needs them backwards and in both Russian cases,
// and a server and a browser with different ICU data would otherwise render different text.

export type DateLocale = 'en' | 'ru' | 'ur';

const list = (names: string) => names.split(' ');

export const monthNames = {
  en: {
    long: list(
      'January February March April May June July August September October November December',
    ),
    short: list('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  },
  ru: {
    long: list('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
    genitive: list(
      'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
    ),
    short: list('янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'),
    shortGenitive: list('янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'),
  },
  ur: { long: list('جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر') },
} as const;

export const quarterNames = {
  en: ['first', 'second', 'third', 'fourth'],
  ru: ['I', 'II', 'III', 'IV'],
  ur: ['پہلی', 'دوسری', 'تیسری', 'چوتھی'],
} as const;

/** From spring to winter. Russian: nominative, genitive ("с весны"), accusative ("по весну"). */
export const seasonNames = {
  en: ['spring', 'summer', 'autumn', 'winter'],
  ru: ['весна', 'лето', 'осень', 'зима'],
  ruGenitive: ['весны', 'лета', 'осени', 'зимы'],
  ruAccusative: ['весну', 'лето', 'осень', 'зиму'],
  ur: ['بہار', 'گرما', 'خزاں', 'سرما'],
} as const;
