import { code, codeList } from '../code-list.ts';

export const periodType = codeList({
  name: 'periodType',
  title: ['Type of period', 'Вид периода', 'مدت کی قسم'],
  origin: 'Chancery',
  codes: [
    code(
      'calendar',
      ['Calendar', 'Календарный', 'تقویمی'],
      [
        'Calendar years, quarters or months.',
        'Календарные годы, кварталы или месяцы.',
        'تقویمی سال، سہ ماہی یا مہینے۔',
      ],
    ),
    code(
      'fiscal_july',
      ['Fiscal, July–June', 'Финансовый год, июль–июнь', 'مالی سال، جولائی تا جون'],
      [
        'Fiscal years from 1 July to 30 June.',
        'Финансовые годы с 1 июля по 30 июня.',
        'یکم جولائی سے 30 جون تک مالی سال۔',
      ],
    ),
    code(
      'cumulative',
      ['Cumulative', 'Нарастающим итогом', 'مجموعی'],
      [
        'From the start of the year to a stated month.',
        'С начала года по указанный месяц.',
        'سال کے آغاز سے مذکورہ مہینے تک۔',
      ],
    ),
  ],
});
