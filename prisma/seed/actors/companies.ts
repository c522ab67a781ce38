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
    summary: 'Subsidiary of Rostec.',
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
    title: 'Industrial Engineering LLC',
  },
  transmashholding: {
    type: 'company',
    country: 'RU',
    title: ['Transmashholding', 'Трансмашхолдинг', 'ٹرانس ماش ہولڈنگ'],
  },
  prodintorg: { type: 'company', country: 'RU', title: ['Prodintorg', 'Продинторг', 'پروڈنٹورگ'] },
};
