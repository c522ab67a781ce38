import type { ProjectFixture } from '../types.ts';

export const crudeOilAndLpgSupplies: ProjectFixture = {
  title: [
    'Supplies of crude oil and liquefied petroleum gas',
    'Поставки нефти и сжиженного углеводородного газа',
    'خام تیل اور مائع پٹرولیم گیس کی فراہمی',
  ],
  summary: [
    'Russian crude oil by sea and liquefied petroleum gas by land.',
    'Российская нефть морем и сжиженный нефтяной газ по суше.',
    'روسی خام تیل سمندر سے اور مائع پٹرولیم گیس خشکی سے۔',
  ],
  topics: ['energy', 'trade'],
  sector: 'oil',
  nature: 'supply',
  history: [
    {
      fact: 197,
      evidence: {
        'frontier-post-receives-first': 3,
        'global-upfront-2023-06-12': 3,
        'ips-media-three-agreements': 3,
      },
      date: '2023-01-20',
      basis: 'announced_both',
      note: [
        'The eighth commission session agrees on a concept; insurance, transport and payment are to be settled by late March.',
        'Восьмое заседание комиссии согласует концепцию; страхование, перевозку и оплату предстоит решить к концу марта.',
        'کمیشن کے آٹھویں اجلاس میں تصور پر اتفاق ہوا؛ بیمہ، ترسیل اور ادائیگی مارچ کے آخر تک طے ہونی ہیں۔',
      ],
    },
    {
      fact: 205,
      evidence: { 'asia-financial-2023-06-13': 3, 'portnews-2023-06-27': 3 },
      date: '2023-04',
      status: 'agreed',
      basis: 'announced_one_side',
      note: [
        'First order, from government to government: 100,000 tonnes of crude.',
        'Первый межправительственный заказ: 100 000 тонн нефти.',
        'حکومت سے حکومت پہلا آرڈر: 100,000 ٹن خام تیل۔',
      ],
    },
    {
      fact: 209,
      evidence: {
        'khaleej-times-2023-06-11': 2,
        'cna-2023-06-12': 2,
        'asia-financial-2023-06-13': 3,
        'sputnik-india-2023-06-14': 3,
      },
      date: '2023-06-10/2023-06-12',
      status: 'operating',
      basis: 'announced_one_side',
      note: [
        'First cargo at Karachi, 45,000 tonnes, paid in yuan. Sources date the arrival to 10, 11 or 12 June.',
        'Первая партия в Карачи, 45 000 тонн, оплачена в юанях. Источники датируют прибытие 10, 11 или 12 июня.',
        'کراچی میں پہلی کھیپ، 45,000 ٹن، ادائیگی یوآن میں۔ ذرائع آمد کی تاریخ 10، 11 یا 12 جون بتاتے ہیں۔',
      ],
    },
    {
      fact: 212,
      evidence: { 'portnews-2023-06-27': 3, 'brecorder-2023-06-28': 3 },
      date: '2023-06-27',
      basis: 'announced_one_side',
      note: [
        'Second cargo, on the Clyde Noble, 55,000 tonnes (50,000 had been expected); a week late for want of tanks.',
        'Вторая партия на судне Clyde Noble, 55 000 тонн (ожидалось 50 000); на неделю позже из-за нехватки резервуаров.',
        'دوسری کھیپ، جہاز کلائیڈ نوبل پر، 55,000 ٹن (50,000 متوقع تھے)؛ ٹینکوں کی کمی سے ایک ہفتہ تاخیر۔',
      ],
    },
    {
      fact: 213,
      evidence: { 'prensa-latina-receives-first': 4 },
      date: '2023-09',
      basis: 'announced_one_side',
      reason: 'finance',
      note: [
        'Further crude is put on hold over freight and product quality: one sentence of one agency, without a day.',
        'Дальнейшие поставки нефти приостановлены из-за фрахта и качества продуктов: одна фраза одного агентства, без даты.',
        'کرائے اور مصنوعات کے معیار پر مزید خام تیل روک دیا گیا: ایک ایجنسی کا ایک جملہ، تاریخ کے بغیر۔',
      ],
    },
    {
      fact: 214,
      evidence: {
        'newsdrum-2023-09-27': 3,
        'prensa-latina-receives-first': 3,
        'frontier-post-receives-first': 3,
      },
      date: '2023-09-26/2023-09-27',
      basis: 'announced_one_side',
      note: [
        'First liquefied petroleum gas, through Sarakhs in Iran. The quantity, 100,000 tonnes, is the Russian embassy’s; reports date its statement to the 26th or 27th.',
        'Первый сжиженный нефтяной газ через Серахс в Иране. Количество, 100 000 тонн, назвало посольство России; сообщения датируют его заявление 26-м или 27-м числом.',
        'پہلی مائع پٹرولیم گیس، ایران میں سرخس کے راستے۔ مقدار، 100,000 ٹن، روسی سفارت خانے کی بتائی ہوئی ہے؛ خبریں بیان کی تاریخ 26 یا 27 بتاتی ہیں۔',
      ],
    },
  ],
  places: [{ label: ['Port', 'Порт', 'بندرگاہ'], place: 'Karachi' }],
};
