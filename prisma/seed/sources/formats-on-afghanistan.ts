import type { Keyed, SourceFixture } from '../types.ts';

const asiaPlus = { publisher: 'Asia-Plus', type: 'news_agency', language: 'en' };
const latestLY = { publisher: 'LatestLY', type: 'aggregator', language: 'en' };
const ministry = {
  publisher: 'Ministry of Foreign Affairs of Russia',
  type: 'official_statement',
  language: 'en',
};

/** What only the formats cite: Moscow format, extended Troika, contact group, accession to the SCO. */
export const formatsOnAfghanistan: Keyed<SourceFixture> = {
  'adnkronos-sixth-round': {
    title: 'Afghanistan: sixth round of Moscow Format talks kicks off in Russia',
    publisher: 'Adnkronos',
    type: 'news_agency',
    language: 'en',
    reliability: 'C',
    remark: 'The stored copy shows no date.',
    address:
      'https://www.adnkronos.com/internazionale/akieng/afghanistan-sixth-round-of-moscow-format-talks-kicks-off-in-russia_7HPenx31X8qLMUYcwls3u4',
  },
  'asia-plus-2018-05-29': {
    ...asiaPlus,
    title: '[SCO-Afghanistan Contact Group meets in Beijing]',
    published: '2018-05-29',
    reliability: 'B',
    address: 'http://www.news.tj/tj/node/255130',
  },
  'asia-plus-2021-07-13': {
    ...asiaPlus,
    title: '[Tajik capital to host SCO-Afghanistan Contact Group meeting tomorrow]',
    published: '2021-07-13',
    reliability: 'B',
    address:
      'https://www.asiaplustj.info/en/news/tajikistan/politics/20210713/tajik-capital-to-host-sco-afghanistan-contact-group-meeting-tomorrow',
  },
  'asia-plus-2024-06-13': {
    ...asiaPlus,
    title: '[Only Tajikistan opposes Taliban participation in the SCO, says Russian diplomat]',
    published: '2024-06-13',
    reliability: 'B',
    address:
      'https://www.asiaplustj.info/en/news/world/20240613/only-tajikistan-opposes-the-participation-of-the-taliban-in-the-work-of-sco-says-russian-diplomat',
  },
  'belta-2025-10-02': {
    title: 'Belarus invited to participate in consultations on Afghanistan in Moscow',
    publisher: 'BelTA',
    type: 'news_agency',
    language: 'en',
    published: '2025-10-02',
    reliability: 'B',
    address:
      'https://eng.belta.by/politics/view/belarus-invited-to-participate-in-consultations-on-afghanistan-in-moscow-172087-2025',
  },
  'brecorder-2021-03-19': {
    title: '[Russia hosts extended Troika on Afghan reconciliation]',
    publisher: 'Business Recorder',
    type: 'newspaper',
    language: 'en',
    published: '2021-03-19',
    reliability: 'B',
    address:
      'https://www.brecorder.com/news/40075557/russia-hosts-extended-troika-on-afghan-reconciliation-pakistan-involved-as-key-stakeholder',
  },
  'dawn-formally-becomes': {
    title: '[Pakistan formally becomes full member of the SCO]',
    publisher: 'Dawn',
    type: 'newspaper',
    language: 'en',
    reliability: 'B',
    address: 'https://www.dawn.com/news/1338647',
  },
  'dawn-troika-plus': {
    title: '[Troika Plus meeting on Afghanistan in Islamabad]',
    publisher: 'Dawn',
    type: 'newspaper',
    language: 'en',
    reliability: 'B',
    remark: 'The stored copy shows no date.',
    address: 'https://dawn.com/news/1657013',
  },
  'gsv-2023-09-12': {
    title:
      'Russian MFA: Countries in Moscow Format for Afghanistan Confirm Participation in Meeting',
    publisher: 'GSV “Russia – Islamic World”',
    type: 'aggregator',
    language: 'en',
    published: '2023-09-12',
    reliability: 'B',
    remark: 'Carries a report of TASS.',
    address:
      'https://russia-islworld.ru/en/novosti//russian-mfa-countries-in-moscow-format-for-afghanistan-confirm-participation-in-meeting-2023-09-12-35934/',
  },
  'iria-troika-plus': {
    title: 'US, China, Russia, Pakistan officials hold Troika Plus dialogue on Afghanistan',
    publisher: 'IRIA',
    type: 'academic',
    language: 'en',
    reliability: 'C',
    remark: 'The stored copy shows no date.',
    address:
      'https://ir-ia.com/news/us-china-russia-pakistan-officials-hold-troika-plus-dialogue-on-afghanistan',
  },
  'istanbul-post-kazan': {
    title: 'Moscow format meet on Afghanistan kicks off in Russian city of Kazan',
    publisher: 'The Istanbul Post',
    type: 'aggregator',
    language: 'en',
    reliability: 'C',
    remark: 'Carries a report of Anadolu; the stored copy shows no date.',
    address:
      'https://theistanbulpost.com/moscow-format-meet-on-afghanistan-kicks-off-in-russian-city-of-kazan',
  },
  'latestly-2021-07-31': {
    ...latestLY,
    title: 'Troika Plus to discuss Afghan crisis in Doha on Aug 11',
    published: '2021-07-31',
    reliability: 'C',
    remark: 'Carries a report of PTI.',
    address:
      'https://www.latestly.com/agency-news/world-news-troika-plus-to-discuss-afghan-crisis-in-doha-on-aug-11-2697597.html',
  },
  'latestly-2021-10-20': {
    ...latestLY,
    title:
      'Moscow Format dialogue to move towards forging consensus on the Afghan issue, says Lavrov',
    published: '2021-10-20',
    reliability: 'C',
    remark: 'Carries a report of ANI.',
    address:
      'https://www.latestly.com/agency-news/world-news-moscow-format-dialogue-to-move-towards-forging-consensus-on-the-afghan-issue-says-lavrov-2971047.html',
  },
  'mid-2017-10-12': {
    ...ministry,
    title: 'Press release on a meeting of the SCO-Afghanistan Contact Group',
    published: '2017-10-12',
    reliability: 'A',
    address:
      'https://www.mid.ru/en/sanhajskaa-organizacia-sotrudnicestva-sos-/-/asset_publisher/0vP3hQoCPRg5/content/id/2898520',
  },
  'mid-2018-08-21': {
    ...ministry,
    title: 'Press release on the upcoming round of the Moscow format consultations on Afghanistan',
    published: '2018-08-21',
    reliability: 'A',
    address:
      'https://www.mid.ru/en/foreign_policy/news/-/asset_publisher/cKNonkJE02Bw/content/id/3322070',
  },
  'sco-2021-07-14': {
    title: '[SCO Secretary-General at the SCO-Afghanistan Contact Group meeting]',
    publisher: 'SCO Secretariat',
    type: 'official_statement',
    language: 'en',
    published: '2021-07-14',
    reliability: 'A',
    address: 'http://eng.sectsco.org/20210714/768423.html',
  },
};
