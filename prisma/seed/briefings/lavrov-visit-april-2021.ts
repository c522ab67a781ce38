import type { BlockFixture, BriefingFixture } from '../types.ts';

const visit = { record: 'meeting:lavrov-islamabad-2021', path: 'date' };
const established = { record: 'dossier:pakistan-russia', path: 'established' };
const fullMember = {
  record: 'format:shanghai-cooperation-organisation',
  path: 'members[actor:pakistan/member].date',
};
const bishkek = { record: 'meeting:putin-imran-khan-bishkek-2019', path: 'date' };
const newYork = { record: 'meeting:lavrov-imran-khan-new-york-2019', path: 'date' };
const moscow = { record: 'meeting:lavrov-qureshi-moscow-2020', path: 'date' };
const turnover = {
  record: 'series:turnover-russian-foreign-ministry',
  path: 'observations[2020].value',
};
const growth = {
  record: 'series:turnover-russian-foreign-ministry',
  path: 'observations[2020].growth',
};
const sixthSession = { record: 'meeting:intergovernmental-commission-6', path: 'date' };
const pipelineAgreement = {
  record: 'agreement:gas-pipeline-agreement-2015',
  path: 'actions[signed].date',
};
const statusOf = (project: string) => ({ record: `project:${project}`, path: 'status' });
const pipeline = statusOf('north-south-gas-pipeline');
const steel = statusOf('pakistan-steel-mills');
const power = statusOf('power-plants-jamshoro-muzaffargarh-guddu');
const railways = statusOf('railways-and-freight-corridor');
const aircraft = statusOf('civil-aircraft-superjet');
const stanceOf = (position: string) => ({ record: `position:${position}`, path: 'stance' });
const pakistanOnAfghanistan = stanceOf('pakistan-on-afghanistan');
const russiaOnAfghanistan = stanceOf('russia-on-afghanistan');
const titleOf = (format: string) => ({ record: `format:${format}`, path: 'title' });
const troikaPlus = titleOf('troika-plus');
const moscowFormat = titleOf('moscow-format');
const contactGroup = titleOf('sco-afghanistan-contact-group');

const heading = (text: string): BlockFixture => ({ type: 'heading', content: [text] });
const paragraph = (...content: BlockFixture['content']): BlockFixture => ({ content });
const bullet = (...content: BlockFixture['content']): BlockFixture => ({ type: 'bullet', content });

/** All that the founding article says, in our own words; its figures, statuses and dates stay live. */
export const lavrovVisitApril2021: BriefingFixture = {
  title: [
    'Lavrov in Islamabad: what the two sides have to talk about',
    'Лавров в Исламабаде: о чём говорить двум сторонам',
    'لاوروف اسلام آباد میں: دونوں فریقوں کے سامنے کیا ہے',
  ],
  summary: [
    'The visit of April 2021 and what surrounds it: trade, the gas pipeline and other projects, Afghanistan.',
    'Визит в апреле 2021 года и то, что за ним стоит: торговля, газопровод и другие проекты, Афганистан.',
    'اپریل 2021 کا دورہ اور اس کا پس منظر: تجارت، گیس پائپ لائن اور دیگر منصوبے، افغانستان۔',
  ],
  date: '2021-04-07',
  topics: [
    'trade',
    'economy',
    'energy',
    'transport',
    'counter-terrorism',
    'strategic-stability',
    'afghanistan',
    'world-affairs',
  ],
  evidence: { 'bolo-jawan': 3 },
  body: {
    en: [
      paragraph(
        'Russia’s foreign minister, Sergey Lavrov, is in Pakistan on a working visit (',
        visit,
        '). Talks with his colleague Shah Mahmood Qureshi are planned, and he is to see those who lead the country and its armed forces.',
      ),
      paragraph(
        'Two things are on the agenda: where relations stand and how they can grow, above all in trade, in the economy and against terrorism; and the questions of the day in the region and the world.',
      ),
      heading('Partners'),
      paragraph(
        'Diplomatic relations date from ',
        established,
        '. Moscow counts Pakistan among the partners that matter in its foreign policy. The two get on well in international organisations, the UN and its specialised agencies first of all. On most of what occupies the world, strategic stability and the fight against terrorism included, they think alike or nearly so.',
      ),
      paragraph(
        'Pakistan’s full membership of the Shanghai Cooperation Organisation (',
        fullMember,
        ') has given them much more to do together.',
      ),
      heading('At the top, often'),
      paragraph('Leaders and ministers see each other frequently:'),
      bullet(
        bishkek,
        ': Vladimir Putin and Prime Minister Imran Khan in Bishkek, during the summit of the Shanghai Cooperation Organisation.',
      ),
      bullet(
        newYork,
        ': Lavrov and Imran Khan in New York, while the UN General Assembly held its 74th session.',
      ),
      bullet(
        moscow,
        ': Lavrov and Qureshi in Moscow, where the foreign ministers of the Shanghai Cooperation Organisation were gathered. It was the latest of their regular meetings.',
      ),
      heading('Trade comes first'),
      paragraph(
        'Nothing is more urgent now than more trade and closer economic ties. Turnover reached ',
        turnover,
        ', more than ever before. That is ',
        growth,
        ' per cent above the year before, and large deliveries of Russian wheat are one of the reasons.',
      ),
      paragraph(
        'What companies can build together is a matter for the intergovernmental commission on trade, the economy, science and technology. Its sixth session was in Islamabad (',
        sixthSession,
        ').',
      ),
      heading('The pipeline and other projects'),
      paragraph(
        'Energy promises much. The largest undertaking is the North–South gas pipeline, to run from Karachi to Lahore; the two governments signed an agreement on it (',
        pipelineAgreement,
        ') and are negotiating so that work can begin soon. Status: ',
        pipeline,
        '.',
      ),
      paragraph('Other projects are held to be promising:'),
      bullet(
        'modernising the steel mills of Karachi, which the Soviet Union helped to build (status: ',
        steel,
        ');',
      ),
      bullet('rebuilding Pakistan’s energy system (status of the power plants: ', power, ');'),
      bullet('rebuilding its railways (status: ', railways, ');'),
      bullet('supplying it with Russian civil aircraft (status: ', aircraft, ').'),
      heading('Afghanistan'),
      paragraph('What happens in Afghanistan worries both, and both want its civil war to end.'),
      bullet('Pakistan: ', pakistanOnAfghanistan, '.'),
      bullet('Russia: ', russiaOnAfghanistan, '.'),
      paragraph('Russia means to go on helping, and names three formats for it:'),
      bullet(troikaPlus, ': Russia, the United States and China, joined by Pakistan.'),
      bullet(moscowFormat, '.'),
      bullet(contactGroup, '.'),
    ],
    ru: [
      paragraph(
        'Министр иностранных дел России Сергей Лавров находится в Пакистане с рабочим визитом (',
        visit,
        '). Намечены переговоры с его коллегой Шахом Махмудом Куреши, а также встречи с теми, кто руководит страной и её вооружёнными силами.',
      ),
      paragraph(
        'На повестке две темы: состояние отношений и возможности их роста, прежде всего в торговле, экономике и борьбе с терроризмом, и злободневные вопросы региона и мира.',
      ),
      heading('Партнёры'),
      paragraph(
        'У дипломатических отношений есть точная дата начала (',
        established,
        '). Москва относит Пакистан к значимым партнёрам в своей внешней политике. Обе страны слаженно работают в международных организациях, в первую очередь в ООН и её специализированных учреждениях. По большинству мировых проблем, включая стратегическую стабильность и борьбу с терроризмом, их взгляды совпадают или близки.',
      ),
      paragraph(
        'Полноправное членство Пакистана в Шанхайской организации сотрудничества (',
        fullMember,
        ') дало им гораздо больше общих дел.',
      ),
      heading('На высшем уровне и часто'),
      paragraph('Лидеры и министры видятся нередко:'),
      bullet(
        bishkek,
        ': Владимир Путин и премьер-министр Имран Хан в Бишкеке, во время саммита Шанхайской организации сотрудничества.',
      ),
      bullet(
        newYork,
        ': Лавров и Имран Хан в Нью-Йорке, когда шла 74-я сессия Генеральной Ассамблеи ООН.',
      ),
      bullet(
        moscow,
        ': Лавров и Куреши в Москве, где собрались министры иностранных дел Шанхайской организации сотрудничества. Это последняя из их регулярных встреч.',
      ),
      heading('Торговля прежде всего'),
      paragraph(
        'Сейчас нет дела важнее, чем наращивать торговлю и экономические связи. Товарооборот достиг наибольшей величины за всё время: ',
        turnover,
        '. Это на ',
        growth,
        ' % больше, чем годом раньше; одна из причин — крупные поставки российской пшеницы.',
      ),
      paragraph(
        'Что компании двух стран могут сделать вместе, обсуждает межправительственная комиссия по торговле, экономике, науке и технике. Её шестое заседание состоялось в Исламабаде (',
        sixthSession,
        ').',
      ),
      heading('Газопровод и другие проекты'),
      paragraph(
        'Энергетика обещает многое. Самое крупное начинание — газопровод «Север — Юг» от Карачи до Лахора. Правительства подписали о нём соглашение (',
        pipelineAgreement,
        ') и ведут переговоры, чтобы работы могли скоро начаться. Статус: ',
        pipeline,
        '.',
      ),
      paragraph('Многообещающими считаются и другие проекты:'),
      bullet(
        'модернизация металлургического завода в Карачи, построить который помог Советский Союз (статус: ',
        steel,
        ');',
      ),
      bullet('реконструкция энергосистемы Пакистана (статус проекта электростанций: ', power, ');'),
      bullet('реконструкция железных дорог (статус: ', railways, ');'),
      bullet('поставка российских гражданских самолётов (статус: ', aircraft, ').'),
      heading('Афганистан'),
      paragraph(
        'Происходящее в Афганистане тревожит обе стороны, и обе хотят конца гражданской войны.',
      ),
      bullet('Пакистан: ', pakistanOnAfghanistan, '.'),
      bullet('Россия: ', russiaOnAfghanistan, '.'),
      paragraph('Россия намерена помогать и дальше и называет для этого три формата:'),
      bullet(troikaPlus, ': Россия, США и Китай, к которым присоединяется Пакистан.'),
      bullet(moscowFormat, '.'),
      bullet(contactGroup, '.'),
    ],
    ur: [
      paragraph(
        'روس کے وزیر خارجہ سرگئی لاوروف ورکنگ دورے پر پاکستان میں ہیں (',
        visit,
        ')۔ اپنے ہم منصب شاہ محمود قریشی سے مذاکرات طے ہیں، اور وہ ملک اور اس کی مسلح افواج کی قیادت سے بھی ملیں گے۔',
      ),
      paragraph(
        'ایجنڈے پر دو باتیں ہیں: تعلقات اس وقت کہاں ہیں اور کیسے بڑھ سکتے ہیں، خاص طور پر تجارت، معیشت اور دہشت گردی کے خلاف؛ اور خطے اور دنیا کے تازہ سوالات۔',
      ),
      heading('شراکت دار'),
      paragraph(
        'سفارتی تعلقات کا آغاز: ',
        established,
        '۔ ماسکو پاکستان کو اپنی خارجہ پالیسی کے اہم شراکت داروں میں گنتا ہے۔ دونوں بین الاقوامی تنظیموں میں، سب سے پہلے اقوام متحدہ اور اس کے خصوصی اداروں میں، خوش اسلوبی سے مل کر کام کرتے ہیں۔ دنیا کے بیشتر مسائل پر، جن میں تزویراتی استحکام اور دہشت گردی کا مقابلہ بھی ہے، ان کی رائے ایک یا قریب قریب ایک ہے۔',
      ),
      paragraph(
        'شنگھائی تعاون تنظیم کی مکمل رکنیت ملنے سے (',
        fullMember,
        ') پاکستان اور روس کے لیے مل کر کرنے کے کام بہت بڑھ گئے ہیں۔',
      ),
      heading('اعلیٰ سطح پر، بار بار'),
      paragraph('رہنما اور وزراء اکثر ملتے ہیں:'),
      bullet(
        bishkek,
        ': ولادیمیر پوتن اور وزیر اعظم عمران خان بشکیک میں، شنگھائی تعاون تنظیم کے سربراہی اجلاس کے دوران۔',
      ),
      bullet(
        newYork,
        ': لاوروف اور عمران خان نیویارک میں، جب اقوام متحدہ کی جنرل اسمبلی کا 74واں اجلاس جاری تھا۔',
      ),
      bullet(
        moscow,
        ': لاوروف اور قریشی ماسکو میں، جہاں شنگھائی تعاون تنظیم کے وزرائے خارجہ جمع تھے۔ یہ ان کی باقاعدہ ملاقاتوں میں تازہ ترین تھی۔',
      ),
      heading('تجارت سب سے پہلے'),
      paragraph(
        'اس وقت تجارت اور معاشی روابط بڑھانے سے زیادہ ضروری کچھ نہیں۔ تجارتی حجم: ',
        turnover,
        '، اب تک کا سب سے بڑا۔ یہ پچھلے سال سے ',
        growth,
        ' فیصد زیادہ ہے، اور روسی گندم کی بڑی کھیپیں اس کی ایک وجہ ہیں۔',
      ),
      paragraph(
        'کمپنیاں مل کر کیا کر سکتی ہیں، یہ تجارت، معیشت، سائنس اور ٹیکنالوجی کے بین الحکومتی کمیشن کا معاملہ ہے۔ اس کا چھٹا اجلاس اسلام آباد میں ہوا (',
        sixthSession,
        ')۔',
      ),
      heading('پائپ لائن اور دیگر منصوبے'),
      paragraph(
        'توانائی سے بڑی امیدیں ہیں۔ سب سے بڑا منصوبہ کراچی سے لاہور تک شمال جنوب گیس پائپ لائن ہے؛ دونوں حکومتیں اس پر معاہدہ کر چکی ہیں (',
        pipelineAgreement,
        ') اور بات چیت جاری ہے تاکہ کام جلد شروع ہو سکے۔ حیثیت: ',
        pipeline,
        '۔',
      ),
      paragraph('دیگر منصوبے بھی امید افزا سمجھے جاتے ہیں:'),
      bullet(
        'کراچی کی اسٹیل ملز کی جدید کاری، جن کی تعمیر میں سوویت یونین نے مدد دی (حیثیت: ',
        steel,
        ')؛',
      ),
      bullet(
        'پاکستان کے توانائی کے نظام کی تعمیرِ نو (بجلی گھروں کے منصوبے کی حیثیت: ',
        power,
        ')؛',
      ),
      bullet('ریلوے کی تعمیرِ نو (حیثیت: ', railways, ')؛'),
      bullet('روسی شہری طیاروں کی فراہمی (حیثیت: ', aircraft, ')۔'),
      heading('افغانستان'),
      paragraph(
        'افغانستان کے حالات دونوں کے لیے باعثِ تشویش ہیں، اور دونوں خانہ جنگی کا خاتمہ چاہتے ہیں۔',
      ),
      bullet('پاکستان: ', pakistanOnAfghanistan, '۔'),
      bullet('روس: ', russiaOnAfghanistan, '۔'),
      paragraph('روس مدد جاری رکھنا چاہتا ہے اور اس کے لیے تین فورم بتاتا ہے:'),
      bullet(troikaPlus, ': روس، امریکہ اور چین، جن کے ساتھ پاکستان شامل ہے۔'),
      bullet(moscowFormat, '۔'),
      bullet(contactGroup, '۔'),
    ],
  },
};
