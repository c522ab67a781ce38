import type { ProjectFixture } from '../types.ts';

export const powerPlants: ProjectFixture = {
  title: [
    'Power plants at Jamshoro, Muzaffargarh and Guddu',
    'Электростанции в Джамшоро, Музаффаргархе и Гудду',
    'جامشورو، مظفرگڑھ اور گدو کے بجلی گھر',
  ],
  summary: [
    'Reconstruction and extension of Pakistani power plants with Russian companies.',
    'Реконструкция и расширение пакистанских электростанций с участием российских компаний.',
    'روسی کمپنیوں کے ساتھ پاکستانی بجلی گھروں کی تعمیرِ نو اور توسیع۔',
  ],
  topics: ['energy', 'economy'],
  sector: 'electricity',
  nature: 'built',
  history: [
    {
      fact: 59,
      evidence: { 'dawn-likely-invest': 3, 'the-news-2012-10-03': 3 },
      date: '2012-10-01',
      status: 'agreed',
      basis: 'announced_both',
      note: [
        'Framework with Technopromexport: coal for Muzaffargarh, a new unit at Jamshoro, 85 per cent on loan. One paper says that both plants were to be converted.',
        'Рамочное соглашение с «Технопромэкспортом»: перевод Музаффаргарха на уголь, новый блок в Джамшоро, 85 % в кредит. По одной газете, перевести собирались обе станции.',
        'ٹیکنو پروم ایکسپورٹ کے ساتھ فریم ورک: مظفرگڑھ کے لیے کوئلہ، جامشورو میں نیا یونٹ، 85 فیصد قرض پر۔ ایک اخبار کے مطابق دونوں بجلی گھر تبدیل ہونے تھے۔',
      ],
    },
    {
      fact: 103,
      evidence: { 'the-news-trade-reach': 4 },
      date: '2018',
      basis: 'announced_one_side',
      note: [
        'Russia’s trade representative, Kozlov, speaks of work on 600 MW at Jamshoro. The page has no date and nothing else confirms work on site.',
        'Торговый представитель России Козлов говорит о работах на 600 МВт в Джамшоро. На странице нет даты, и ничто другое не подтверждает работ на месте.',
        'روسی تجارتی نمائندے کوزلوف نے جامشورو میں 600 میگاواٹ پر کام کی بات کی۔ صفحے پر تاریخ نہیں اور موقع پر کام کی کوئی اور تصدیق نہیں۔',
      ],
    },
    {
      fact: 118,
      evidence: { 'tribune-ready-invest': 3, 'pakissan-2019-01-18': 3 },
      date: '2018-11',
      basis: 'announced_one_side',
      note: [
        'Inter RAO Engineering offers 2 billion dollars, for hydropower first and for Jamshoro too; no answer by January 2019.',
        '«Интер РАО — Инжиниринг» предлагает 2 млрд долларов, прежде всего на гидроэнергетику, а также на Джамшоро; к январю 2019 года ответа нет.',
        'انٹر راؤ انجینئرنگ نے 2 ارب ڈالر کی پیشکش کی، پہلے پن بجلی اور جامشورو کے لیے بھی؛ جنوری 2019 تک جواب نہیں آیا۔',
      ],
    },
    {
      fact: 155,
      evidence: { 'bolo-jawan': 3, 'app-2021-04-07': 3 },
      date: '2021-04-07',
      basis: 'announced_both',
      note: [
        'Reconstruction of the energy system is named among the promising projects.',
        'Реконструкция энергосистемы названа среди перспективных проектов.',
        'توانائی کے نظام کی تعمیرِ نو کو امید افزا منصوبوں میں شمار کیا گیا۔',
      ],
    },
    {
      fact: 198,
      evidence: { 'the-news-wishes-be': 3, 'sputnik-india-2023-02-24': 3 },
      date: '2023-01-20',
      basis: 'announced_both',
      note: [
        'At the eighth commission session Pakistan hands over its plans for Jamshoro and Lakhra; Russia shows interest in Dasu and Diamer-Bhasha. No source on recent Russian work at Guddu was found.',
        'На восьмом заседании комиссии Пакистан передаёт планы по Джамшоро и Лакхре; Россия проявляет интерес к Дасу и Диамер-Бхаша. Источников о недавних российских работах в Гудду не найдено.',
        'کمیشن کے آٹھویں اجلاس میں پاکستان نے جامشورو اور لاکھڑا کے منصوبے پیش کیے؛ روس نے داسو اور دیامر بھاشا میں دلچسپی دکھائی۔ گدو میں حالیہ روسی کام کا کوئی ذریعہ نہیں ملا۔',
      ],
    },
  ],
  capacity: [
    {
      value: '500',
      to: '600',
      qualifier: 'between',
      unit: 'mw',
      note: ['new unit at Jamshoro', 'новый блок в Джамшоро', 'جامشورو میں نیا یونٹ'],
      evidence: { 'the-news-2012-10-03': 3, 'dawn-likely-invest': 3 },
    },
    {
      value: '600',
      unit: 'mw',
      note: ['Jamshoro', 'Джамшоро', 'جامشورو'],
      by: 'b',
      evidence: { 'the-news-trade-reach': 4 },
    },
  ],
  cost: [
    {
      value: '2',
      unit: 'billion',
      currency: 'USD',
      note: [
        'offered by Inter RAO Engineering',
        'предложение «Интер РАО Инжиниринг»',
        'انٹر راؤ انجینئرنگ کی پیشکش',
      ],
      evidence: { 'pakissan-2019-01-18': 3, 'tribune-ready-invest': 3 },
    },
  ],
  parties: [
    {
      actor: 'actor:technopromexport',
      role: 'contractor',
      evidence: { 'the-news-2012-10-03': 3, 'dawn-likely-invest': 3 },
    },
    {
      actor: 'actor:inter-rao-engineering',
      role: 'contractor',
      evidence: { 'pakissan-2019-01-18': 3, 'tribune-ready-invest': 3 },
    },
  ],
  places: [{ place: 'Jamshoro' }, { place: 'Muzaffargarh' }],
};
