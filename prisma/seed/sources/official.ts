import type { Keyed, SourceFixture } from '../types.ts';

const kremlin = { publisher: 'Kremlin', type: 'official_statement', language: 'en' };

/** Governments and their bodies. */
export const official: Keyed<SourceFixture> = {
  'kremlin-2003-02-05': {
    ...kremlin,
    title: '[Russian-Pakistani talks, February 5, 2003]',
    published: '2003-02-05',
    reliability: 'A',
    address: 'http://en.special.kremlin.ru/events/president/news/28108',
  },
  'kremlin-2009-07-30': {
    ...kremlin,
    title:
      'President of Russia, President of Tajikistan, President of Pakistan and President of Afghanistan met in Dushanbe',
    published: '2009-07-30',
    reliability: 'A',
    address: 'http://en.special.kremlin.ru/events/president/news/4979',
  },
  'kremlin-2010-08-18': {
    title:
      'Beginning of meeting with President of Afghanistan, President of Pakistan, and President of Tajikistan',
    publisher: 'Kremlin',
    type: 'transcript',
    language: 'en',
    published: '2010-08-18',
    reliability: 'A',
    address: 'http://en.special.kremlin.ru/events/president/transcripts/8674',
  },
  'kremlin-2011-05-12': {
    ...kremlin,
    title: 'Meeting with President of Pakistan Asif Ali Zardari',
    published: '2011-05-12',
    reliability: 'A',
    address: 'http://en.special.kremlin.ru/catalog/countries/PK/events/11224',
  },
  'mid-2018-02-19': {
    title: 'Comment on Pakistani Foreign Minister Khawaja Asif’s visit to the Russian Federation',
    publisher: 'Ministry of Foreign Affairs of Russia',
    type: 'official_statement',
    language: 'en',
    published: '2018-02-19',
    reliability: 'A',
    address:
      'https://www.mid.ru/en/foreign_policy/news/-/asset_publisher/cKNonkJE02Bw/content/id/3084572',
  },
  'mofa-2011-05-12': {
    title:
      'Joint Statement by President Asif Ali Zardari and President Dmitry Medvedev, May 12, 2011',
    publisher: 'Ministry of Foreign Affairs of Pakistan',
    type: 'official_statement',
    language: 'en',
    published: '2011-05-12',
    reliability: 'A',
    address:
      'https://mofa.gov.pk/joint-statement-by-president-asif-al-zardari-of-the-islamic-republic-of-pakistan-and-president-dimitry-medvedev-of-the-russian-federation-may-12-2011/',
  },
  'pid-joint-statement': {
    title: '[Joint statement on the 10th session of the Intergovernmental Commission]',
    publisher: 'Press Information Department, Government of Pakistan',
    type: 'official_statement',
    language: 'en',
    reliability: 'A',
    address: 'https://pid.gov.pk/site/press_detail/31143',
  },
  'trade-representation-2020': {
    title: { ru: '[Китай упрочил лидерство ... (с российской статистикой за январь-ноябрь 2020)]' },
    publisher: 'Trade Representation of Russia in Pakistan',
    type: 'statistics',
    language: 'ru',
    reliability: 'A',
    address:
      'https://pak.minpromtorg.gov.ru/news/?alias=kitay_uprochil_liderstvo_v_kachestve_krupneyshego_eksportera_tovarov_v_pakistan_v_techenie_pervyh_pyati_mesyacev_tekushhego_finansovogo_goda',
  },
};
