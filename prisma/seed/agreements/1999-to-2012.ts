import type { AgreementFixture, Keyed } from '../types.ts';

const parties = { a: ['actor:pakistan'], b: ['actor:russia'] };

export const agreementsOf1999To2012: Keyed<AgreementFixture> = {
  'trade-economic-cooperation-agreement-1999': {
    ...parties,
    title: [
      'Agreement on trade and economic cooperation, 1999',
      'Соглашение о торгово-экономическом сотрудничестве, 1999',
      'تجارتی اور معاشی تعاون کا معاہدہ، 1999',
    ],
    summary: [
      'An intergovernmental commission on trade came with it. Its title and its effect rest on a copied essay; a newsletter of the time speaks of a package of papers.',
      'Вместе с ним создана межправительственная комиссия по торговле. Название и действие известны лишь по скопированному эссе; бюллетень того времени говорит о пакете документов.',
      'اس کے ساتھ تجارت کا بین الحکومتی کمیشن بنا۔ عنوان اور اثر صرف ایک نقل شدہ مضمون سے معلوم ہیں؛ اُس وقت کا ایک خبرنامہ کئی دستاویزات کا ذکر کرتا ہے۔',
    ],
    topics: ['trade', 'economy'],
    type: 'agreement',
    actions: [
      {
        fact: 31,
        action: 'signed',
        side: 'both',
        date: '1999-04',
        place: 'Moscow',
        evidence: { 'copied-essay': 4, 'jamestown-monitor': 3 },
      },
    ],
    replaces: ['agreement:trade-agreement-1956'],
    meeting: 'meeting:nawaz-sharif-moscow-1999',
  },
  'cultural-exchange-programme-2003': {
    ...parties,
    title: [
      'Programme of cultural, scientific and educational exchange for 2003–2006',
      'Программа культурных, научных и образовательных обменов на 2003–2006 годы',
      '2003 تا 2006 ثقافتی، سائنسی اور تعلیمی تبادلوں کا پروگرام',
    ],
    summary: [
      'Exchange in culture, science and education over four years.',
      'Обмены в области культуры, науки и образования на четыре года.',
      'چار برس کے لیے ثقافت، سائنس اور تعلیم میں تبادلے۔',
    ],
    type: 'arrangement',
    actions: [
      {
        fact: 35,
        action: 'signed',
        side: 'both',
        date: '2003-02-05',
        place: 'Moscow',
        evidence: { 'kremlin-2003-02-05': 2 },
      },
    ],
    meeting: 'meeting:musharraf-moscow-2003',
  },
  'memorandum-diplomatic-academies-2003': {
    ...parties,
    title: [
      'Memorandum between the diplomatic academies',
      'Меморандум между дипломатическими академиями',
      'سفارتی اکیڈمیوں کے درمیان یادداشت',
    ],
    summary: [
      'Between the academies that train the diplomats of the two countries.',
      'Между академиями, которые готовят дипломатов двух стран.',
      'دونوں ملکوں کے سفارت کاروں کو تربیت دینے والی اکیڈمیوں کے درمیان۔',
    ],
    type: 'memorandum_of_understanding',
    actions: [
      {
        fact: 36,
        action: 'signed',
        side: 'both',
        date: '2003-02-05',
        place: 'Moscow',
        evidence: { 'kremlin-2003-02-05': 2 },
      },
    ],
    meeting: 'meeting:musharraf-moscow-2003',
  },
  'memorandum-interior-ministries-2003': {
    title: [
      'Memorandum between the interior ministries',
      'Меморандум между министерствами внутренних дел',
      'وزارتِ داخلہ کے درمیان یادداشت',
    ],
    summary: [
      'Between the ministries of the interior of the two countries.',
      'Между министерствами внутренних дел двух стран.',
      'دونوں ملکوں کی داخلہ وزارتوں کے درمیان۔',
    ],
    type: 'memorandum_of_understanding',
    a: ['actor:interior-ministry-of-pakistan'],
    b: ['actor:interior-ministry-of-russia'],
    actions: [
      {
        fact: 37,
        action: 'signed',
        side: 'both',
        date: '2003-02-05',
        place: 'Moscow',
        evidence: { 'kremlin-2003-02-05': 2 },
      },
    ],
    meeting: 'meeting:musharraf-moscow-2003',
  },
  'memorandum-agriculture-2011': {
    ...parties,
    title: [
      'Memorandum on agriculture',
      'Меморандум о сотрудничестве в сельском хозяйстве',
      'زراعت پر یادداشت',
    ],
    summary: [
      'Cooperation in agriculture. One newspaper calls it an intergovernmental agreement.',
      'Сотрудничество в сельском хозяйстве. Одна газета называет его межправительственным соглашением.',
      'زراعت میں تعاون۔ ایک اخبار اسے بین الحکومتی معاہدہ کہتا ہے۔',
    ],
    topics: ['economy'],
    type: 'memorandum_of_understanding',
    actions: [
      {
        fact: 49,
        action: 'signed',
        side: 'both',
        date: '2011-05-12',
        place: 'Moscow',
        evidence: { 'kremlin-2011-05-12': 2 },
      },
    ],
    meeting: 'meeting:zardari-moscow-2011',
  },
  'air-services-agreement-2011': {
    ...parties,
    title: [
      'Agreement on air services, 2011',
      'Соглашение о воздушном сообщении, 2011',
      'فضائی خدمات کا معاہدہ، 2011',
    ],
    summary: [
      'Air traffic between the two countries.',
      'Воздушное сообщение между двумя странами.',
      'دونوں ملکوں کے درمیان فضائی آمد و رفت۔',
    ],
    topics: ['transport'],
    type: 'agreement',
    actions: [
      {
        fact: 50,
        action: 'signed',
        side: 'both',
        date: '2011-05-12',
        place: 'Moscow',
        evidence: { 'kremlin-2011-05-12': 2, 'mofa-2011-05-12': 2 },
      },
    ],
    meeting: 'meeting:zardari-moscow-2011',
  },
  'memorandum-energy-2011': {
    title: [
      'Memorandum on energy',
      'Меморандум о сотрудничестве в энергетике',
      'توانائی پر یادداشت',
    ],
    summary: [
      'Between Russia’s energy ministry and Pakistan’s petroleum ministry. One newspaper calls it an intergovernmental agreement.',
      'Между Минэнерго России и министерством нефти Пакистана. Одна газета называет его межправительственным соглашением.',
      'روس کی وزارتِ توانائی اور پاکستان کی وزارتِ پٹرولیم کے درمیان۔ ایک اخبار اسے بین الحکومتی معاہدہ کہتا ہے۔',
    ],
    topics: ['energy'],
    type: 'memorandum_of_understanding',
    a: ['actor:petroleum-ministry-of-pakistan'],
    b: ['actor:energy-ministry-of-russia'],
    actions: [
      {
        fact: 51,
        action: 'signed',
        side: 'both',
        date: '2011-05-12',
        place: 'Moscow',
        evidence: { 'kremlin-2011-05-12': 2, 'mofa-2011-05-12': 2 },
      },
    ],
    meeting: 'meeting:zardari-moscow-2011',
  },
  'framework-power-plants-2012': {
    title: [
      'Framework on the power plants at Muzaffargarh and Jamshoro',
      'Рамочная договорённость об электростанциях в Музаффаргархе и Джамшоро',
      'مظفرگڑھ اور جامشورو کے بجلی گھروں کا فریم ورک',
    ],
    summary: [
      'Between Pakistan’s state generating company and Technopromexport. Dawn speaks of a framework; The News counts it among three memoranda.',
      'Между государственной генерирующей компанией Пакистана и «Технопромэкспортом». Dawn говорит о рамочной договорённости, The News относит её к трём меморандумам.',
      'پاکستان کی سرکاری پیداواری کمپنی اور ٹیکنوپروم ایکسپورٹ کے درمیان۔ ڈان اسے فریم ورک کہتا ہے؛ دی نیوز تین یادداشتوں میں شمار کرتا ہے۔',
    ],
    topics: ['energy'],
    type: 'memorandum_of_understanding',
    a: ['actor:genco'],
    b: ['actor:technopromexport'],
    actions: [
      {
        fact: 60,
        action: 'signed',
        side: 'both',
        date: '2012-10-01',
        place: 'Islamabad',
        evidence: { 'dawn-likely-invest': 3, 'the-news-2012-10-03': 3 },
      },
    ],
    projects: ['project:power-plants-jamshoro-muzaffargarh-guddu'],
    meeting: 'meeting:intergovernmental-commission-2',
  },
  'memorandum-railways-2012': {
    title: [
      'Memorandum of the railways ministry and Transmashholding',
      'Меморандум министерства железных дорог и «Трансмашхолдинга»',
      'وزارتِ ریلوے اور ٹرانس ماش ہولڈنگ کی یادداشت',
    ],
    summary: [
      'Locomotives and signalling; further projects are to be found.',
      'Локомотивы и сигнализация; дальнейшие проекты предстоит определить.',
      'انجن اور سگنل کا نظام؛ مزید منصوبے طے کیے جانے ہیں۔',
    ],
    topics: ['transport'],
    type: 'memorandum_of_understanding',
    a: ['actor:railways-ministry-of-pakistan'],
    b: ['actor:transmashholding'],
    actions: [
      {
        fact: 61,
        action: 'signed',
        side: 'both',
        date: '2012-10-01',
        place: 'Islamabad',
        evidence: { 'dawn-likely-invest': 3, 'the-news-2012-10-03': 3 },
      },
    ],
    projects: ['project:railways-and-freight-corridor'],
    meeting: 'meeting:intergovernmental-commission-2',
  },
  'memorandum-steel-mills-2012': {
    ...parties,
    title: [
      'Memorandum on Pakistan Steel Mills, 2012',
      'Меморандум о металлургическом заводе в Карачи, 2012',
      'پاکستان اسٹیل ملز پر یادداشت، 2012',
    ],
    summary: [
      'Modernisation and expansion of the works.',
      'Модернизация и расширение завода.',
      'کارخانے کی جدید کاری اور توسیع۔',
    ],
    topics: ['economy'],
    type: 'memorandum_of_understanding',
    actions: [
      {
        fact: 62,
        action: 'signed',
        side: 'both',
        date: '2012-10-01',
        place: 'Islamabad',
        evidence: { 'dawn-likely-invest': 3, 'the-news-2012-10-03': 3 },
      },
    ],
    projects: ['project:pakistan-steel-mills'],
    meeting: 'meeting:intergovernmental-commission-2',
  },
};
