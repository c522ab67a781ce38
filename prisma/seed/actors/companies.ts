import type { ActorFixture, Keyed } from '../types.ts';

export const companies: Keyed<ActorFixture> = {
  'inter-state-gas-systems': {
    type: 'company',
    country: 'PK',
    title: ['Inter State Gas Systems', 'Inter State Gas Systems', 'انٹر اسٹیٹ گیس سسٹمز'],
    names: [{ text: 'ISGS', language: 'en' }],
  },
  'pakistan-international-airlines': {
    type: 'company',
    country: 'PK',
    title: [
      'Pakistan International Airlines',
      'Пакистанские международные авиалинии',
      'پاکستان انٹرنیشنل ایئر لائنز',
    ],
    names: [{ text: 'PIA', language: 'en' }],
  },
  'pakistan-railways': {
    type: 'company',
    country: 'PK',
    title: ['Pakistan Railways', 'Пакистанские железные дороги', 'پاکستان ریلویز'],
  },
  'rt-global-resources': {
    type: 'company',
    country: 'RU',
    title: ['RT Global Resources', 'РТ — Глобальные ресурсы', 'آر ٹی گلوبل ریسورسز'],
    summary: ['Subsidiary of Rostec.', 'Дочерняя компания «Ростеха».', 'روسٹیک کی ذیلی کمپنی۔'],
  },
  'eurasian-pipeline-consortium': {
    type: 'company',
    country: 'RU',
    title: [
      'Eurasian Pipeline Consortium',
      'Евразийский трубопроводный консорциум',
      'یوریشین پائپ لائن کنسورشیم',
    ],
  },
  gazprom: { type: 'company', country: 'RU', title: ['Gazprom', 'Газпром', 'گیزپروم'] },
  'inter-rao-engineering': {
    type: 'company',
    country: 'RU',
    title: ['Inter RAO Engineering', 'Интер РАО — Инжиниринг', 'انٹر راؤ انجینئرنگ'],
  },
  technopromexport: {
    type: 'company',
    country: 'RU',
    title: ['Technopromexport', 'Технопромэкспорт', 'ٹیکنوپروم ایکسپورٹ'],
  },
  tyazhpromexport: {
    type: 'company',
    country: 'RU',
    title: ['Tyazhpromexport', 'Тяжпромэкспорт', 'تیاژپروم ایکسپورٹ'],
  },
  'industrial-engineering': {
    type: 'company',
    country: 'RU',
    title: [
      'Industrial Engineering LLC',
      'ООО «Индустриальный инжиниринг»',
      'انڈسٹریل انجینئرنگ ایل ایل سی',
    ],
  },
  transmashholding: {
    type: 'company',
    country: 'RU',
    title: ['Transmashholding', 'Трансмашхолдинг', 'ٹرانس ماش ہولڈنگ'],
  },
  prodintorg: { type: 'company', country: 'RU', title: ['Prodintorg', 'Продинторг', 'پروڈنٹورگ'] },
  rostec: { type: 'company', country: 'RU', title: ['Rostec', 'Ростех', 'روسٹیک'] },
  genco: {
    type: 'company',
    country: 'PK',
    title: ['Generation Company', 'Генерирующая компания', 'جنریشن کمپنی'],
    names: [{ text: 'GENCO', language: 'en' }],
  },
  ogdcl: {
    type: 'company',
    country: 'PK',
    title: [
      'Oil and Gas Development Company',
      'Компания по разработке нефти и газа',
      'آئل اینڈ گیس ڈویلپمنٹ کمپنی',
    ],
    names: [{ text: 'OGDCL', language: 'en' }],
  },
  'gazprom-international': {
    type: 'company',
    country: 'RU',
    title: ['Gazprom International', 'Gazprom International', 'گیزپروم انٹرنیشنل'],
  },
  'pakistan-mercantile-exchange': {
    type: 'company',
    country: 'PK',
    title: [
      'Pakistan Mercantile Exchange',
      'Пакистанская товарная биржа',
      'پاکستان مرکنٹائل ایکسچینج',
    ],
    names: [{ text: 'PMEX', language: 'en' }],
  },
  spimex: {
    type: 'company',
    country: 'RU',
    title: [
      'St Petersburg International Mercantile Exchange',
      'Санкт-Петербургская международная товарно-сырьевая биржа',
      'سینٹ پیٹرزبرگ انٹرنیشنل مرکنٹائل ایکسچینج',
    ],
    names: [{ text: 'SPIMEX', language: 'en' }],
  },
};
