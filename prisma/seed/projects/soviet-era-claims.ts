import type { ProjectFixture } from '../types.ts';

export const sovietEraClaims: ProjectFixture = {
  title: ['Soviet-era claims', 'Претензии советского времени', 'سوویت دور کے مالی دعوے'],
  summary: [
    'Settlement of sums left over from trade between Pakistan and the Soviet Union.',
    'Урегулирование сумм, оставшихся от торговли Пакистана с СССР.',
    'پاکستان اور سوویت یونین کی تجارت سے باقی رقوم کا تصفیہ۔',
  ],
  topics: ['trade', 'economy'],
  sector: 'finance',
  nature: 'settlement',
  history: [
    {
      fact: 90,
      evidence: { 'neo-2019-11-07': 3 },
      date: '2016-10-06',
      status: 'proposed',
      basis: 'announced_both',
      note: [
        'Both sides agree on what is outstanding; a second paper follows on 27 December 2017.',
        'Стороны согласовывают остаток; второй документ следует 27 декабря 2017 года.',
        'فریقین نے واجب الادا رقم پر اتفاق کیا؛ دوسری دستاویز 27 دسمبر 2017 کو آئی۔',
      ],
    },
    {
      fact: 128,
      evidence: { 'neo-2019-11-07': 3, 'naya-daur-2019-11-07': 3 },
      date: '2019-11-07~',
      basis: 'announced_one_side',
      note: [
        'Pakistan empowers its ambassador to sign: 93.5 million dollars to Russia within 90 days, 23.8 million for exporters. The day is that of the reports.',
        'Пакистан уполномочивает посла подписать: 93,5 млн долларов России в течение 90 дней, 23,8 млн экспортёрам. Указан день сообщений.',
        'پاکستان نے سفیر کو دستخط کا اختیار دیا: 90 دن میں روس کو 93.5 ملین ڈالر، برآمد کنندگان کے لیے 23.8 ملین۔ تاریخ خبروں کی ہے۔',
      ],
    },
    {
      fact: 129,
      evidence: { 'pen-news-2019-12-03': 3, 'brecorder-2019-12-04': 3 },
      date: '2019-12-03~',
      status: 'agreed',
      basis: 'announced_both',
      note: [
        'Storchak and ambassador Khalilullah sign the settlement. The day is that of the first report.',
        'Сторчак и посол Халилулла подписывают урегулирование. Указан день первого сообщения.',
        'ستورچاک اور سفیر خلیل اللہ نے تصفیے پر دستخط کیے۔ تاریخ پہلی خبر کی ہے۔',
      ],
    },
    {
      fact: 140,
      evidence: { 'the-news-2020-02-26': 3 },
      date: '2020-02',
      status: 'operating',
      basis: 'announced_one_side',
      note: [
        'Pakistan pays 93.5 million dollars, 14.42 billion rupees; reported on 26 February. What exporters were due is not reported as paid.',
        'Пакистан выплачивает 93,5 млн долларов, 14,42 млрд рупий; сообщено 26 февраля. О выплате причитавшегося экспортёрам не сообщалось.',
        'پاکستان نے 93.5 ملین ڈالر، 14.42 ارب روپے ادا کیے؛ خبر 26 فروری کی ہے۔ برآمد کنندگان کی رقم کی ادائیگی کی خبر نہیں۔',
      ],
    },
  ],
  cost: [
    {
      value: '93.5',
      unit: 'million',
      currency: 'USD',
      evidence: { 'neo-2019-11-07': 3, 'naya-daur-2019-11-07': 3, 'the-news-2020-02-26': 3 },
    },
  ],
};
