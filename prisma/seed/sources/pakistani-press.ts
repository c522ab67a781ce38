import type { Keyed, SourceFixture } from '../types.ts';

const dailyPakistan = { publisher: 'Daily Pakistan', type: 'newspaper', language: 'en' };
const dailyTimes = { publisher: 'Daily Times', type: 'newspaper', language: 'en' };
const theDiplomaticInsight = {
  publisher: 'The Diplomatic Insight',
  type: 'newspaper',
  language: 'en',
};
const theFrontierPost = { publisher: 'The Frontier Post', type: 'newspaper', language: 'en' };
const pakistanNewsGazette = {
  publisher: 'Pakistan News Gazette',
  type: 'newspaper',
  language: 'en',
};
const pakistanToday = { publisher: 'Pakistan Today', type: 'newspaper', language: 'en' };
const pakistanObserver = { publisher: 'Pakistan Observer', type: 'newspaper', language: 'en' };
const profitByPakistanToday = {
  publisher: 'Profit by Pakistan Today',
  type: 'newspaper',
  language: 'en',
};
const urduPoint = { publisher: 'UrduPoint', type: 'newspaper', language: 'en' };
const zameenNews = { publisher: 'Zameen News', type: 'other', language: 'en' };

export const pakistaniPress: Keyed<SourceFixture> = {
  'bolo-jawan': {
    title: [
      'Russian Foreign Minister Sergey Lavrov to hold talks with Pakistan',
      'Министр иностранных дел России Сергей Лавров проведёт переговоры в Пакистане',
      'روسی وزیر خارجہ سرگئی لاوروف پاکستان میں مذاکرات کریں گے',
    ],
    publisher: 'Bolo Jawan',
    type: 'newspaper',
    language: 'en',
    published: '2021-04-07',
    reliability: 'C',
    remark: [
      'The founding article of this dossier. The page shows no date; it counts as published on 7 April 2021.',
      'Статья, с которой начато это досье. На странице нет даты; считается опубликованной 7 апреля 2021 года.',
      'وہ مضمون جس سے یہ فائل شروع ہوئی۔ صفحے پر تاریخ نہیں؛ اسے 7 اپریل 2021 کو شائع شدہ مانا گیا ہے۔',
    ],
    address:
      'https://bolojawan.com/russian-foreign-minister-sergey-lavrov-to-hold-talks-with-pakistan/',
  },
  'business-tribune-gas-pipeline': {
    title: '[Pak-Russia gas pipeline likely to be abandoned]',
    publisher: 'Business Tribune',
    type: 'newspaper',
    language: 'en',
    reliability: 'D',
    address:
      'https://businesstribune.com.pk/economy-news/pak-russia-gas-pipeline-likely-to-be-abandoned/',
  },
  'daily-pakistan-2020-11-19': {
    ...dailyPakistan,
    title: 'Pakistan-Russia military exercise Druzbha 2020 concludes',
    published: '2020-11-19',
    reliability: 'B',
    address:
      'https://en.dailypakistan.com.pk/19-Nov-2020/pakistan-russia-military-exercise-druzbha-2020-concludes',
  },
  'daily-pakistan-2020-12-17': {
    ...dailyPakistan,
    title: '[Pakistan set to begin work on 1,100-km gas pipeline]',
    published: '2020-12-17',
    reliability: 'C',
    address:
      'https://en.dailypakistan.com.pk/17-Dec-2020/pakistan-set-to-begin-work-on-1100-km-gas-pipeline-to-supply-lng-to-lahore',
  },
  'daily-pakistan-2021-04-07': {
    ...dailyPakistan,
    title: 'Pakistan, Russian FMs vow to strengthen bilateral ties, defence cooperation',
    published: '2021-04-07',
    reliability: 'C',
    address:
      'https://en.dailypakistan.com.pk/07-Apr-2021/pakistan-russian-fm-s-vow-to-strengthen-bilateral-ties-defence-cooperation',
  },
  'daily-pakistan-2022-02-24': {
    ...dailyPakistan,
    title: 'PM Imran begins key meeting with Russian President Putin at Kremlin',
    published: '2022-02-24',
    reliability: 'B',
    address:
      'https://en.dailypakistan.com.pk/24-Feb-2022/pm-imran-meets-russian-president-putin-at-kremlin',
  },
  'daily-times-2023-01-20': {
    ...dailyTimes,
    title: 'Russia agrees to suspend debt service for Pakistan',
    published: '2023-01-20',
    reliability: 'B',
    address:
      'https://dailytimes.com.pk/1053791/russia-agrees-to-suspend-debt-service-for-pakistan/',
  },
  'daily-times-2023-06-16': {
    ...dailyTimes,
    title:
      'Pakistan, Russia sign MoU for cooperation on exchange of statistical data on mutual trade',
    published: '2023-06-16',
    reliability: 'B',
    address:
      'https://dailytimes.com.pk/1103892/pakistan-russia-sign-mou-for-cooperation-on-exchange-of-statistical-data-on-mutual-trade/',
  },
  'daily-times-2025-09-02': {
    ...dailyTimes,
    title: 'Shehbaz, Putin pledge closer cooperation in Beijing',
    published: '2025-09-02',
    reliability: 'B',
    address:
      'https://dailytimes.com.pk/1363233/shehbaz-putin-pledge-closer-cooperation-in-beijing/',
  },
  'diplomatic-insight-2021-09-30': {
    ...theDiplomaticInsight,
    title: 'Pakistan and Russia agree to enhance defense relations',
    published: '2021-09-30',
    reliability: 'C',
    address:
      'https://thediplomaticinsight.com/pakistan-and-russia-agree-to-enhance-defense-relations/',
  },
  'diplomatic-insight-2023-01-30': {
    ...theDiplomaticInsight,
    title: 'Foreign Ministers of Pakistan, Russia reaffirm to extend bilateral ties',
    published: '2023-01-30',
    reliability: 'B',
    address:
      'https://thediplomaticinsight.com/foreign-ministers-of-pakistan-russia-reaffirm-to-extend-bilateral-ties/',
  },
  'ecom-news-establish-new': {
    title: 'Pakistan, Russia to Establish New Steel Mill in Karachi',
    publisher: 'Ecom News',
    type: 'other',
    language: 'en',
    reliability: 'D',
    address:
      'https://ecomnews.pk/blogs/news/pakistan-russia-to-establish-new-steel-mill-in-karachi',
  },
  'frontier-post-deputy-coas': {
    ...theFrontierPost,
    title: 'Russian deputy PM, COAS discuss ties',
    reliability: 'C',
    address: 'https://thefrontierpost.com/russian-deputy-pm-coas-discuss-ties/',
  },
  'frontier-post-receives-first': {
    ...theFrontierPost,
    title: 'Pakistan receives first shipment of Russian LPG: embassy',
    reliability: 'C',
    remark: 'Carries a report of Reuters.',
    address: 'https://thefrontierpost.com/pakistan-receives-first-shipment-of-russian-lpg-embassy/',
  },
  'ips-media-three-agreements': {
    title: '[Three agreements at the Pakistan-Russia Intergovernmental Commission]',
    publisher: 'IPS Media',
    type: 'other',
    language: 'ur',
    reliability: 'C',
    address: 'https://ips.media/news-67474',
  },
  'jang-2024-07-03': {
    title: 'Shehbaz Sharif discusses bilateral relations with Vladimir Putin in Kazakhstan',
    publisher: 'Jang',
    type: 'newspaper',
    language: 'en',
    published: '2024-07-03',
    reliability: 'C',
    address:
      'https://jang.com.pk/en/15270-shehbaz-sharif-discusses-bilateral-relations-with-vladimir-putin-in-kazakhstan-news',
  },
  'lavrov-remarks': {
    title:
      'Sergey Lavrov’s remarks at news conference with Foreign Minister Pakistan, April 7, 2021',
    publisher: 'Pakistan in the World',
    type: 'transcript',
    language: 'en',
    reliability: 'C',
    remark: 'A magazine’s copy of the minister’s words; the page shows no date of its own.',
    address:
      'https://pakistanintheworld.pk/live/sergey-lavrovs-remarks-at-news-conference-with-foreign-minister-pakistan-april-7-2021/',
  },
  'naya-daur-2019-11-07': {
    title: 'Islamabad settles four-decade-old dispute pending since Soviet era',
    publisher: 'Naya Daur',
    type: 'newspaper',
    language: 'en',
    published: '2019-11-07',
    reliability: 'C',
    address:
      'https://nayadaur.tv/07-Nov-2019/islamabad-settles-four-decade-old-dispute-pending-since-soviet-era?version=amp',
  },
  'news-gazette-hold-strategic': {
    ...pakistanNewsGazette,
    title: 'Pakistan and Russia Hold Strategic Stability Talks in Moscow',
    reliability: 'C',
    address:
      'https://pakistannewsgazette.com/pakistan-and-russia-hold-strategic-stability-talks-in-moscow',
  },
  'news-gazette-joint-military': {
    ...pakistanNewsGazette,
    title: 'Pak-Russia Joint Military Consultative Committee Convenes in Rawalpindi',
    reliability: 'C',
    address:
      'https://pakistannewsgazette.com/pak-russia-joint-military-consultative-committee-convenes-in-rawalpindi',
  },
  'pakistan-today-2022-09-15': {
    ...pakistanToday,
    title: '[PM, Putin reaffirm commitment to expand trade, security cooperation]',
    published: '2022-09-15',
    reliability: 'B',
    address:
      'https://www.pakistantoday.com.pk/2022/09/15/pm-putin-reaffirm-commitment-to-expand-trade-security-cooperation/',
  },
  'pakistan-today-2024-10-03': {
    ...pakistanToday,
    title: 'Pakistan, Russia ink historic trade deal',
    published: '2024-10-03',
    reliability: 'C',
    address: 'https://www.pakistantoday.com.pk/2024/10/03/pakistan-russia-ink-historic-trade-deal/',
  },
  'pakistan-today-2025-11-19': {
    ...pakistanToday,
    title: 'Pakistan, Russia FMs express satisfaction over positive trajectory of bilateral ties',
    published: '2025-11-19',
    reliability: 'B',
    address:
      'https://www.pakistantoday.com.pk/2025/11/19/pakistan-russia-fms-express-satisfaction-over-positive-trajectory-of-bilateral-ties/',
  },
  'pakobserver-2018-03-03': {
    ...pakistanObserver,
    title: '[Pakistan, Russia giving new dimension to relations]',
    published: '2018-03-03',
    reliability: 'C',
    address: 'https://pakobserver.net/pakistan-russia-giving-new-dimension-relations/',
  },
  'pakobserver-2019-02-06': {
    ...pakistanObserver,
    title: '[Pak, Russia sign MoU for gas pipeline feasibility study]',
    published: '2019-02-06',
    reliability: 'C',
    address: 'https://pakobserver.net/pak-russia-sign-mou-for-gas-pipeline-feasibility-study/',
  },
  'paktribune-stream-gas': {
    title: 'Pakistan stream gas pipeline to be completed by 2025: Russian Energy Minister',
    publisher: 'PakTribune',
    type: 'newspaper',
    language: 'en',
    reliability: 'D',
    address:
      'https://www.paktribune.com/news-details/pakistan-stream-gas-pipeline-to-be-completed-by-2025-russian-energy-minister',
  },
  'photo-news-decline-exports': {
    title: '[Decline in exports to Russia]',
    publisher: 'Photo News',
    type: 'newspaper',
    language: 'en',
    reliability: 'C',
    remark: 'Reports figures of the Ministry of Commerce.',
    address: 'https://photonews.com.pk/decline-exports-russia',
  },
  'profit-2021-11-11': {
    ...profitByPakistanToday,
    title: '7th Pak-Russia IGC meeting on bilateral cooperation to be held from Nov 24',
    published: '2021-11-11',
    reliability: 'B',
    address:
      'https://profit.pakistantoday.com.pk/2021/11/11/7th-pak-russia-igc-meeting-on-bilateral-cooperation-to-be-held-from-nov-24/',
  },
  'profit-2025-07-11': {
    ...profitByPakistanToday,
    title: 'Pakistan, Russia sign protocol to restore and modernise Steel Mills',
    published: '2025-07-11',
    reliability: 'B',
    address:
      'https://profit.pakistantoday.com.pk/2025/07/11/pakistan-russia-sign-protocol-to-restore-and-modernise-steel-mills/',
  },
  'propakistani-2023-03-03': {
    title: '50,000 MT wheat from Russia reaches Gwadar',
    publisher: 'ProPakistani',
    type: 'newspaper',
    language: 'en',
    published: '2023-03-03',
    reliability: 'C',
    address: 'https://propakistani.pk/2023/03/03/50000-mt-wheat-from-russia-reaches-gwadar/',
  },
  'propakistani-2023-06-15': {
    title: 'Pakistan and Russia Sign MoU on Exchange of Statistical Data between Customs',
    publisher: 'ProPakistani',
    type: 'newspaper',
    language: 'en',
    published: '2023-06-15',
    reliability: 'B',
    address:
      'https://propakistani.pk/2023/06/15/pakistan-and-russia-sign-mou-on-exchange-of-statistical-data-between-customs/',
  },
  'sabah-sign-memorandum': {
    title: '[Pakistan and Russia sign memorandum on economic and trade cooperation]',
    publisher: 'Sabah News',
    type: 'newspaper',
    language: 'ur',
    reliability: 'C',
    address: 'https://sabahnews.net/archives/210592',
  },
  'urdupoint-2021-04-07': {
    ...urduPoint,
    title: '[Russia assures Pakistan of full support in energy]',
    published: '2021-04-07',
    reliability: 'C',
    address:
      'https://www.urdupoint.com/en/health/russia-assures-pakistan-of-full-support-in-en-1216312.html',
  },
  'urdupoint-2024-06-07': {
    ...urduPoint,
    title: 'Pakistan, Russia Signed Agreement To Upgrade Railway Sector',
    published: '2024-06-07',
    reliability: 'B',
    address:
      'https://www.urdupoint.com/en/pakistan/pakistan-russia-signed-agreement-to-upgrade-1833030.html',
  },
  'urdupoint-2024-10-26': {
    ...urduPoint,
    title: 'Speaker Of Russian Federation Council To Arrive In Pakistan On Sunday',
    published: '2024-10-26',
    reliability: 'C',
    address:
      'https://www.urdupoint.com/en/pakistan/speaker-of-russian-federation-council-to-arri-1876073.html',
  },
  'zameen-development-north': {
    ...zameenNews,
    title: 'Development on the North-South Pipeline expected to begin soon',
    reliability: 'C',
    remark: 'News of a property portal.',
    address: 'https://zameen.com/news/development-north-south-pipeline-expected-begin-soon.html',
  },
  'zameen-freight-train': {
    ...zameenNews,
    title: '[Pak-Russia freight train route]',
    reliability: 'D',
    remark: 'News of a property portal.',
    address: 'https://zameen.com/news/pak-russia-freight-train-route.html',
  },
};
