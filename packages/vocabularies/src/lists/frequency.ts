import { code, codeList } from '../code-list.ts';

export const frequency = codeList({
  name: 'frequency',
  title: ['Frequency', 'Периодичность', 'تواتر'],
  origin: 'Chancery, after SDMX CL_FREQ',
  codes: [
    code(
      'annual',
      ['Annual', 'Годовая', 'سالانہ'],
      ['One value a year.', 'Одно значение в год.', 'سال میں ایک قدر۔'],
      { crosswalk: { sdmx: 'A', comtrade: 'A' } },
    ),
    code(
      'quarterly',
      ['Quarterly', 'Квартальная', 'سہ ماہی'],
      ['One value a quarter.', 'Одно значение в квартал.', 'سہ ماہی میں ایک قدر۔'],
      { crosswalk: { sdmx: 'Q' } },
    ),
    code(
      'monthly',
      ['Monthly', 'Месячная', 'ماہانہ'],
      ['One value a month.', 'Одно значение в месяц.', 'مہینے میں ایک قدر۔'],
      { crosswalk: { sdmx: 'M', comtrade: 'M' } },
    ),
    code(
      'part_year',
      ['Part of a year', 'Часть года', 'سال کا حصہ'],
      [
        'Values for several months of a year, as stated.',
        'Значения за несколько месяцев года, как указано.',
        'سال کے چند مہینوں کی قدریں، جیسا بیان ہوا۔',
      ],
    ),
  ],
});
