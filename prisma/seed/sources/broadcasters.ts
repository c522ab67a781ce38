import type { Keyed, SourceFixture } from '../types.ts';

const aRYNews = { publisher: 'ARY News', type: 'broadcaster', language: 'en' };
const dunyaNews = { publisher: 'Dunya News', type: 'broadcaster', language: 'en' };
const geoNews = { publisher: 'Geo News', type: 'broadcaster', language: 'en' };

export const broadcasters: Keyed<SourceFixture> = {
  'aaj-2018-09-27': {
    title: 'Pakistan, Russia ink $10bn offshore gas pipeline deal',
    publisher: 'Aaj News',
    type: 'broadcaster',
    language: 'en',
    published: '2018-09-27',
    reliability: 'C',
    address: 'http://aaj.tv/2018/09/pakistan-russia-ink-10bn-offshore-gas-pipeline-deal/',
  },
  'aaj-urdu-2025-06-17': {
    title: '[Iran-Israel war: first freight train from Pakistan to Russia cancelled]',
    publisher: 'Aaj News',
    type: 'broadcaster',
    language: 'ur',
    published: '2025-06-17',
    reliability: 'C',
    address: 'https://www.aaj.tv/news/30466294/',
  },
  'al-arabiya-2022-09-15': {
    title: 'Pipeline gas supplies to Pakistan are possible: Russia’s Putin',
    publisher: 'Al Arabiya English',
    type: 'broadcaster',
    language: 'en',
    published: '2022-09-15',
    reliability: 'B',
    remark: 'Carries a report of Reuters.',
    address:
      'https://english.alarabiya.net/News/world/2022/09/15/Pipeline-gas-supplies-to-Pakistan-are-possible-Russia-s-Putin',
  },
  'ary-2019-12-11': {
    ...aRYNews,
    title: 'PM Imran resolves to open new chapter of Pak-Russia friendship',
    published: '2019-12-11',
    reliability: 'B',
    address: 'https://arynews.tv/en/new-chapter-pak-russia-friendship/',
  },
  'ary-2023-01-20': {
    ...aRYNews,
    title: '[Pakistan, Russia to sign agreements in diverse sectors]',
    published: '2023-01-20',
    reliability: 'B',
    address: 'https://arynews.tv/pakistan-russia-to-sign-agreements-in-diverse-sectors/',
  },
  'canada-global-hold-5th': {
    title: 'Pakistan, Russia to hold 5th round of bilateral political consultations today',
    publisher: 'Canada Global',
    type: 'broadcaster',
    language: 'en',
    reliability: 'C',
    address:
      'https://canadaglobal.tv/pakistan-russia-to-hold-5th-round-of-bilateral-political-consultations-today/',
  },
  'cna-2023-06-12': {
    title: 'Pakistan PM says first discounted Russian crude oil cargo arrives in Karachi',
    publisher: 'CNA',
    type: 'broadcaster',
    language: 'en',
    published: '2023-06-12',
    reliability: 'B',
    remark: 'Carries a report of Reuters.',
    address:
      'https://www.channelnewsasia.com/business/pakistan-pm-says-first-discounted-russian-crude-oil-cargo-arrives-karachi-3554816',
  },
  'cnn-2010-08-18': {
    title: 'Presidents of Russia, Afghanistan, Pakistan, Tajikistan meet',
    publisher: 'CNN',
    type: 'broadcaster',
    language: 'en',
    published: '2010-08-18',
    reliability: 'B',
    address: 'http://www.cnn.com/2010/WORLD/europe/08/18/russia.presidents.meeting/index.html',
  },
  'dunya-2023-01-31': {
    ...dunyaNews,
    title: 'FMs of Pakistan, Russia hold talks on economic, energy cooperation',
    published: '2023-01-31',
    reliability: 'B',
    address:
      'https://dunyanews.tv/en/Pakistan/694943-FMs-of-Pakistan,-Russia-hold-talks-on-economic,-energy-cooperation',
  },
  'dunya-2025-07-14': {
    ...dunyaNews,
    title: 'Freight train service between Pakistan and Russia to launch next month',
    published: '2025-07-14',
    reliability: 'C',
    address:
      'https://dunyanews.tv/en/Pakistan/894478-freight-train-service-between-pakistan-and-russia-to-launch-next-month',
  },
  'dunya-urdu-trade-first': {
    title: '[Pakistan-Russia trade in the first ten months of the fiscal year]',
    publisher: 'Dunya News',
    type: 'broadcaster',
    language: 'ur',
    reliability: 'C',
    remark: 'Reports figures of the State Bank of Pakistan.',
    address: 'https://urdu.dunyanews.tv/index.php/ur/Business/607068',
  },
  'geo-2021-04-07': {
    ...geoNews,
    title: '[Russia vows to help Pakistan on economic, vaccine and energy fronts]',
    published: '2021-04-07',
    reliability: 'C',
    address:
      'https://www.geo.tv/latest/343801-russia-vows-to-help-pakistan-on-economic-vaccine-and-energy-fronts',
  },
  'geo-2021-06-14': {
    ...geoNews,
    title: 'FM Qureshi, Lavrov stress on importance of stronger Pak-Russia ties',
    published: '2021-06-14',
    reliability: 'B',
    address:
      'https://www.geo.tv/latest/355023-fm-qureshi-lavrov-stress-on-importance-of-stronger-pak-russia-ties',
  },
  'geo-2025-07-11': {
    ...geoNews,
    title: 'Pakistan, Russia ink agreement to revive Pakistan Steel Mills',
    published: '2025-07-11',
    reliability: 'B',
    address:
      'https://www.geo.tv/latest/613556-pakistan-russia-ink-agreement-to-revive-pakistan-steel-mills',
  },
  'geo-approves-new': {
    ...geoNews,
    title: 'Russia approves new structure for North-South Gas Pipeline with Pakistan',
    reliability: 'C',
    address:
      'https://www.geo.tv/latest/317123-russia-approves-new-structure-for-north-south-gas-pipeline-with-pakistan',
  },
  'geo-russias-foreign': {
    ...geoNews,
    title: 'Russia’s Foreign Minister Sergey Lavrov arrives in Islamabad on a two-day visit',
    reliability: 'B',
    address:
      'https://www.geo.tv/latest/343743-russias-foreign-minister-sergey-lavrov-arrives-in-islamabad-on-a-two-day-visit',
  },
  'geo-sanctions-seek': {
    ...geoNews,
    title:
      'Sanctions on Russia: Pakistan to seek international firm’s opinion on gas pipeline project',
    reliability: 'C',
    address:
      'https://www.geo.tv/latest/404588-pakistan-to-seek-international-firms-opinion-on-psgp-project',
  },
  'gtv-2025-07-23': {
    title: 'Russian Engineers Visit Pakistan Steel Mill for Revival Talks',
    publisher: 'GTV News',
    type: 'broadcaster',
    language: 'en',
    published: '2025-07-23',
    reliability: 'C',
    address:
      'https://gtvnewshd.com/pakistan/2025/07/23/russian-engineers-visit-pakistan-steel-mill-for-revival-talks',
  },
  'khyber-nawaz-calls': {
    title: 'PM Nawaz calls on Russian President Putin',
    publisher: 'Khyber News',
    type: 'broadcaster',
    language: 'en',
    reliability: 'C',
    address: 'https://khybernews.tv/pm-nawaz-calls-on-russian-president-putin/',
  },
  'neo-2019-11-07': {
    title: 'Pakistan decides to settle 39-year-old trade dispute with Russia',
    publisher: 'Neo Network',
    type: 'broadcaster',
    language: 'en',
    published: '2019-11-07',
    reliability: 'C',
    address:
      'https://en.neonetwork.pk/07-Nov-2019/pakistan-decides-to-settle-39-year-old-trade-dispute-with-russia',
  },
  'samaa-2019-02-06': {
    title: 'Pakistan, Russia ink agreement to build an offshore gas pipeline',
    publisher: 'Samaa',
    type: 'broadcaster',
    language: 'en',
    published: '2019-02-06',
    reliability: 'C',
    address:
      'https://www.samaa.tv/news/2019/02/pakistan-russia-ink-agreement-to-build-an-offshore-gas-pipeline/',
  },
  'trt-2022-02-24': {
    title: 'Pakistan PM meets Putin amid Russia-Ukraine tensions',
    publisher: 'TRT World',
    type: 'broadcaster',
    language: 'en',
    published: '2022-02-24',
    reliability: 'B',
    address: 'https://www.trtworld.com/article/12791998',
  },
  'voa-2003-02-04': {
    title: 'Musharraf in Moscow to Improve Pakistan-Russia Relations',
    publisher: 'Voice of America',
    type: 'broadcaster',
    language: 'en',
    published: '2003-02-04',
    reliability: 'C',
    address: 'https://www.voanews.com/a/a-13-a-2003-02-04-26-musharraf-67454627/385273.html',
  },
  'we-news-2025-06-21': {
    title:
      'Pakistan-Russia Freight Train Launch Delayed Amid Iran-Israel Tensions and Border Closures',
    publisher: 'WE News English',
    type: 'broadcaster',
    language: 'en',
    published: '2025-06-21',
    reliability: 'C',
    address:
      'https://wenewsenglish.com/pakistan-russia-freight-train-launch-delayed-amid-iran-israel-tensions-and-border-closures',
  },
};
