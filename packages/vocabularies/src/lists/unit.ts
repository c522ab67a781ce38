import { code, codeList } from '../code-list.ts';

/** Units that count by size: what they are of is money where a currency stands beside them. */
const SIZES: readonly string[] = ['one', 'thousand', 'million', 'billion'];

/** Whether amounts of money can be in it: whole units of a currency, its thousands, its millions. */
export const isSize = (code: string): boolean => SIZES.includes(code);

export const unit = codeList({
  name: 'unit',
  title: ['Units', 'Единицы измерения', 'اکائیاں'],
  origin: 'Chancery; the size of amounts of money, whose currency stands beside it, and SI units',
  codes: [
    code(
      'one',
      ['in whole', 'единиц', 'اکائی'],
      [
        'Counted one by one; of money, its own unit.',
        'Считается поштучно; для денег — сама денежная единица.',
        'ایک ایک کر کے گنتی؛ رقم کے لیے کرنسی کی اپنی اکائی۔',
      ],
    ),
    code(
      'thousand',
      ['thousand', 'тыс.', 'ہزار'],
      [
        'Thousands of what is counted, or of the currency.',
        'Тысячи того, что считается, или валюты.',
        'گنی جانے والی چیز یا کرنسی کے ہزار۔',
      ],
    ),
    code(
      'million',
      ['million', 'млн', 'ملین'],
      [
        'Millions of what is counted, or of the currency.',
        'Миллионы того, что считается, или валюты.',
        'گنی جانے والی چیز یا کرنسی کے ملین۔',
      ],
    ),
    code(
      'billion',
      ['billion', 'млрд', 'ارب'],
      [
        'Thousand millions of what is counted, or of the currency.',
        'Тысячи миллионов того, что считается, или валюты.',
        'گنی جانے والی چیز یا کرنسی کے ہزار ملین۔',
      ],
    ),
    code(
      'percent',
      ['per cent', 'процентов', 'فی صد'],
      ['Hundredths of a whole.', 'Сотые доли целого.', 'کل کا سوواں حصہ۔'],
    ),
    code('m', ['m', 'м', 'میٹر'], ['Metres.', 'Метры.', 'میٹر۔']),
    code('km', ['km', 'км', 'کلومیٹر'], ['Kilometres.', 'Километры.', 'کلومیٹر۔']),
    code(
      'km2',
      ['km²', 'км²', 'مربع کلومیٹر'],
      ['Square kilometres.', 'Квадратные километры.', 'مربع کلومیٹر۔'],
    ),
    code('ha', ['hectares', 'га', 'ہیکٹر'], ['Hectares.', 'Гектары.', 'ہیکٹر۔']),
    code('kg', ['kg', 'кг', 'کلوگرام'], ['Kilograms.', 'Килограммы.', 'کلوگرام۔']),
    code('t', ['tonnes', 'т', 'ٹن'], ['Metric tonnes.', 'Метрические тонны.', 'میٹرک ٹن۔']),
    code(
      'kt',
      ['thousand tonnes', 'тыс. т', 'ہزار ٹن'],
      ['Thousands of metric tonnes.', 'Тысячи метрических тонн.', 'ہزاروں میٹرک ٹن۔'],
    ),
    code(
      'mt',
      ['million tonnes', 'млн т', 'ملین ٹن'],
      ['Millions of metric tonnes.', 'Миллионы метрических тонн.', 'ملین میٹرک ٹن۔'],
    ),
    code(
      't_a',
      ['tonnes a year', 'т в год', 'ٹن سالانہ'],
      ['Metric tonnes in a year.', 'Метрические тонны в год.', 'سال میں میٹرک ٹن۔'],
    ),
    code(
      'kt_a',
      ['thousand tonnes a year', 'тыс. т в год', 'ہزار ٹن سالانہ'],
      [
        'Thousands of metric tonnes in a year.',
        'Тысячи метрических тонн в год.',
        'سال میں ہزاروں میٹرک ٹن۔',
      ],
    ),
    code(
      'mt_a',
      ['million tonnes a year', 'млн т в год', 'ملین ٹن سالانہ'],
      [
        'Millions of metric tonnes in a year.',
        'Миллионы метрических тонн в год.',
        'سال میں ملین میٹرک ٹن۔',
      ],
    ),
    code('m3', ['m³', 'м³', 'مکعب میٹر'], ['Cubic metres.', 'Кубические метры.', 'مکعب میٹر۔']),
    code(
      'bcm',
      ['billion m³', 'млрд м³', 'ارب مکعب میٹر'],
      [
        'Thousand millions of cubic metres.',
        'Миллиарды кубических метров.',
        'ہزار ملین مکعب میٹر۔',
      ],
    ),
    code(
      'mcm_d',
      ['million m³ a day', 'млн м³ в сутки', 'ملین مکعب میٹر یومیہ'],
      [
        'Millions of cubic metres in a day.',
        'Миллионы кубических метров в сутки.',
        'دن میں ملین مکعب میٹر۔',
      ],
    ),
    code(
      'bcm_a',
      ['billion m³ a year', 'млрд м³ в год', 'ارب مکعب میٹر سالانہ'],
      [
        'Thousand millions of cubic metres in a year.',
        'Миллиарды кубических метров в год.',
        'سال میں ہزار ملین مکعب میٹر۔',
      ],
    ),
    code(
      'mcf_d',
      ['million cubic feet a day', 'млн куб. футов в сутки', 'ملین مکعب فٹ یومیہ'],
      [
        'Millions of cubic feet in a day.',
        'Миллионы кубических футов в сутки.',
        'دن میں ملین مکعب فٹ۔',
      ],
    ),
    code(
      'bcf_d',
      ['billion cubic feet a day', 'млрд куб. футов в сутки', 'ارب مکعب فٹ یومیہ'],
      [
        'Thousand millions of cubic feet in a day.',
        'Миллиарды кубических футов в сутки.',
        'دن میں ہزار ملین مکعب فٹ۔',
      ],
    ),
    code(
      'bbl',
      ['barrels', 'баррелей', 'بیرل'],
      [
        'Barrels of 42 US gallons.',
        'Баррели по 42 американских галлона.',
        'بیالیس امریکی گیلن کے بیرل۔',
      ],
    ),
    code(
      'kbbl_d',
      ['thousand barrels a day', 'тыс. баррелей в сутки', 'ہزار بیرل یومیہ'],
      ['Thousands of barrels in a day.', 'Тысячи баррелей в сутки.', 'دن میں ہزاروں بیرل۔'],
    ),
    code(
      'kw',
      ['kW', 'кВт', 'کلوواٹ'],
      ['Kilowatts of power.', 'Киловатты мощности.', 'کلوواٹ بجلی۔'],
    ),
    code(
      'mw',
      ['MW', 'МВт', 'میگاواٹ'],
      ['Megawatts of power.', 'Мегаватты мощности.', 'میگاواٹ بجلی۔'],
    ),
    code(
      'gw',
      ['GW', 'ГВт', 'گیگاواٹ'],
      ['Gigawatts of power.', 'Гигаватты мощности.', 'گیگاواٹ بجلی۔'],
    ),
    code('kv', ['kV', 'кВ', 'کلو وولٹ'], ['Kilovolts.', 'Киловольты.', 'کلو وولٹ۔']),
    code(
      'gwh',
      ['GWh', 'ГВт·ч', 'گیگاواٹ گھنٹے'],
      ['Gigawatt hours of energy.', 'Гигаватт-часы энергии.', 'گیگاواٹ گھنٹے توانائی۔'],
    ),
    code(
      'gwh_a',
      ['GWh a year', 'ГВт·ч в год', 'گیگاواٹ گھنٹے سالانہ'],
      ['Gigawatt hours in a year.', 'Гигаватт-часы в год.', 'سال میں گیگاواٹ گھنٹے۔'],
    ),
    code('person', ['persons', 'человек', 'افراد'], ['Persons.', 'Люди.', 'افراد۔']),
    code(
      'person_a',
      ['persons a year', 'человек в год', 'افراد سالانہ'],
      [
        'Persons in a year, such as passengers or visitors.',
        'Люди в год: пассажиры, посетители.',
        'سال میں افراد، جیسے مسافر یا سیاح۔',
      ],
    ),
    code(
      'piece',
      ['pieces', 'штук', 'عدد'],
      [
        'Things of one sort: aircraft, wagons, helicopters.',
        'Однородные предметы: самолёты, вагоны, вертолёты.',
        'ایک قسم کی چیزیں: طیارے، ویگنیں، ہیلی کاپٹر۔',
      ],
    ),
    code(
      'teu',
      ['TEU', 'ДФЭ', 'ٹی ای یو'],
      [
        'Containers counted as twenty-foot ones.',
        'Контейнеры в пересчёте на двадцатифутовые.',
        'بیس فٹ کے کنٹینروں کے حساب سے۔',
      ],
    ),
    code(
      'teu_a',
      ['TEU a year', 'ДФЭ в год', 'ٹی ای یو سالانہ'],
      [
        'Twenty-foot containers in a year.',
        'Двадцатифутовые контейнеры в год.',
        'سال میں بیس فٹ کے کنٹینر۔',
      ],
    ),
  ],
});
