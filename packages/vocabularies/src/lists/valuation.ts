import { code, codeList } from '../code-list.ts';

export const valuation = codeList({
  name: 'valuation',
  title: ['Valuation', 'Оценка стоимости', 'مالیت کی بنیاد'],
  origin: 'Incoterms and IMTS 2010, as series state them',
  codes: [
    code(
      'cif',
      ['CIF', 'СИФ', 'سی آئی ایف'],
      [
        'Cost, insurance and freight to the importer’s border.',
        'Стоимость, страхование и фрахт до границы импортёра.',
        'درآمد کنندہ کی سرحد تک لاگت، بیمہ اور کرایہ۔',
      ],
    ),
    code(
      'cfr',
      ['CFR', 'КФР', 'سی ایف آر'],
      [
        'Cost and freight, without insurance.',
        'Стоимость и фрахт без страхования.',
        'لاگت اور کرایہ، بیمے کے بغیر۔',
      ],
    ),
    code(
      'fob',
      ['FOB', 'ФОБ', 'ایف او بی'],
      [
        'Free on board at the exporter’s border.',
        'Франко-борт на границе экспортёра.',
        'برآمد کنندہ کی سرحد پر جہاز تک مالیت۔',
      ],
    ),
    code(
      'fas',
      ['FAS', 'ФАС', 'ایف اے ایس'],
      ['Free alongside the ship.', 'Франко вдоль борта судна.', 'جہاز کے پہلو تک مالیت۔'],
    ),
    code(
      'exw',
      ['EXW', 'Франко-завод', 'ایکس ورکس'],
      ['At the seller’s works.', 'На предприятии продавца.', 'فروخت کنندہ کے کارخانے پر مالیت۔'],
    ),
    code(
      'mixed',
      ['Mixed', 'Смешанная', 'مخلوط'],
      [
        'Exports and imports, or parts of them, are valued differently.',
        'Экспорт и импорт или их части оценены по-разному.',
        'برآمدات و درآمدات یا ان کے حصوں کی مالیت مختلف بنیادوں پر ہے۔',
      ],
    ),
    code(
      'not_stated',
      ['Not stated', 'Не указана', 'بیان نہیں کی گئی'],
      ['The source does not say.', 'Источник не указывает.', 'ذریعے نے نہیں بتایا۔'],
    ),
  ],
});
