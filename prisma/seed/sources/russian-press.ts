import type { Keyed, SourceFixture } from '../types.ts';

const prime = { publisher: 'Prime', type: 'news_agency', language: 'ru' };
const sputnik = { publisher: 'Sputnik', type: 'news_agency', language: 'en' };
const sputnikIndia = { publisher: 'Sputnik India', type: 'news_agency', language: 'en' };
const tASS = { publisher: 'TASS', type: 'news_agency', language: 'en' };

export const russianPress: Keyed<SourceFixture> = {
  'geopolitika-warmth-relations': {
    title: 'Warmth in Pak-Russia relations',
    publisher: 'Geopolitika.ru',
    type: 'other',
    language: 'en',
    reliability: 'D',
    remark: 'Opinion.',
    address: 'https://www.geopolitica.ru/en/article/warmth-pak-russia-relations',
  },
  'gsv-2022-04-22': {
    title:
      'Source: change of government in Pakistan will not affect the Pakistan Stream gas pipeline project with Russia',
    publisher: 'GSV “Russia – Islamic World”',
    type: 'aggregator',
    language: 'en',
    published: '2022-04-22',
    reliability: 'C',
    remark: 'Carries a report of TASS.',
    address:
      'https://russia-islworld.ru/temy/ekonomika/source-change-of-government-in-pakistan-will-not-affect-the-pakistan-stream-gas-pipeline-project-with-russia-2022-04-22-24207',
  },
  'lenta-2025-09-02': {
    title: { ru: 'Путин оценил торговлю с Пакистаном' },
    publisher: 'Lenta.ru',
    type: 'newspaper',
    language: 'ru',
    published: '2025-09-02',
    reliability: 'B',
    address: 'https://lenta.ru/news/2025/09/02/putin-otsenil-torgovlyu-s-pakistanom/',
  },
  'neftegaz-alexey-miller': {
    title:
      'Alexey Miller and Pakistani FM Khawaja Muhammad Asif discuss potential LNG supplies to Pakistan',
    publisher: 'Neftegaz.RU',
    type: 'newspaper',
    language: 'en',
    reliability: 'C',
    address:
      'https://neftegazru.com/news/politics/407807-alexey-miller-and-pakistani-fm-khawaja-muhammad-asif-discuss-potential-lng-supplies-to-pakistan/',
  },
  'news-tula-2025-04-26': {
    title: { ru: '[Руденко и Ш. Али-хан: консультации в Исламабаде]' },
    publisher: 'News-Tula',
    type: 'newspaper',
    language: 'ru',
    published: '2025-04-26',
    reliability: 'D',
    remark: 'A regional news page.',
    address: 'https://news-tula.ru/russia/2025/04/26/1191.html',
  },
  ntv: {
    title: { ru: '[Россия и Пакистан подписали протокол о строительстве газопровода]' },
    publisher: 'NTV',
    type: 'broadcaster',
    language: 'ru',
    reliability: 'C',
    address: 'https://ntv.ru/novosti/amp/2557700',
  },
  'portnews-2023-06-27': {
    title: 'Second cargo of Russian crude oil arrived at Karachi port, Pakistan',
    publisher: 'PortNews',
    type: 'newspaper',
    language: 'en',
    published: '2023-06-27',
    reliability: 'C',
    address: 'https://www.en.portnews.ru/news/349568/',
  },
  'prime-2025-12-16': {
    ...prime,
    title: { ru: '[МИД РФ о товарообороте с Пакистаном]' },
    published: '2025-12-16',
    reliability: 'B',
    address: 'https://1prime.ru/20251216/mid-865602849.html',
  },
  'prime-2026-02-27': {
    ...prime,
    title: { ru: 'Названы товары, на поставки которых повлияет пакистано-афганский кризис' },
    published: '2026-02-27',
    reliability: 'C',
    remark: 'Reports figures of UN Comtrade.',
    address: 'https://1prime.ru/20260227/comtrade-867874044.html',
  },
  profil: {
    title: { ru: 'Лавров заявил, что РФ и Пакистан обсуждают возобновление прямых рейсов' },
    publisher: 'Profil',
    type: 'newspaper',
    language: 'ru',
    reliability: 'C',
    remark: 'Carries a report of RIA Novosti.',
    address:
      'https://profile.ru/news/politics/lavrov-zayavil-chto-rf-i-pakistan-obsuzhdajut-vozobnovlenie-pryamyh-rejsov-1253553/amp',
  },
  'rg-2021-05-28': {
    title: { ru: 'РФ и Пакистан подписали соглашение о строительстве "Пакистанского потока"' },
    publisher: 'Rossiyskaya Gazeta',
    type: 'newspaper',
    language: 'ru',
    published: '2021-05-28',
    reliability: 'B',
    address:
      'https://rg.ru/2021/05/28/rf-i-pakistan-podpisali-soglashenie-o-stroitelstve-pakistanskogo-potoka.html',
  },
  'ria-2025-08-31': {
    title: { ru: 'Межгосударственные отношения России и Пакистана' },
    publisher: 'RIA Novosti',
    type: 'news_agency',
    language: 'ru',
    published: '2025-08-31',
    reliability: 'B',
    address: 'https://ria.ru/20250831/pakistan-1956992752.html',
  },
  'rt-2019-12-11': {
    title: 'Pakistan looks to buy Russian made SSJ-100 passenger airliners',
    publisher: 'RT',
    type: 'broadcaster',
    language: 'en',
    published: '2019-12-11',
    reliability: 'C',
    address: 'https://www.rt.com/business/475587-russia-pakistan-sukhoi-supplies/',
  },
  'sputnik-2014-06-02': {
    ...sputnik,
    title: 'Russia Scraps Arms Trade Embargo on Pakistan',
    published: '2014-06-02',
    reliability: 'B',
    remark: 'Carries a report of RIA Novosti.',
    address:
      'https://sputnikglobe.com/20140602/Russia-Scraps-Arms-Trade-Embargo-on-Pakistan-190298399.html',
  },
  'sputnik-2015-04-15': {
    ...sputnik,
    title: '[Pakistan’s petroleum minister on the North-South pipeline]',
    published: '2015-04-15',
    reliability: 'C',
    address: 'https://sputnikglobe.com/20150415/1020909976.html',
  },
  'sputnik-2019-12-11': {
    ...sputnik,
    title: 'Russia Aims to Supply 6-16 Sukhoi SSJ100 Passenger Jets to Pakistan',
    published: '2019-12-11',
    reliability: 'B',
    address:
      'https://sputniknews.com/business/201912111077539828-russia-aims-to-supply-6-16-sukhoi-ssj100-passenger-jets-to-pakistan/',
  },
  'sputnik-arabic-2022-03-30': {
    title: '[Lavrov discusses the Pakistan Stream pipeline with his Pakistani counterpart]',
    publisher: 'Sputnik Arabic',
    type: 'news_agency',
    language: 'ar',
    published: '2022-03-30',
    reliability: 'C',
    address:
      'https://sarabic.ae/amp/20220330/%D9%84%D8%A7%D9%81%D8%B1%D9%88%D9%81-%D9%8A%D9%86%D8%A7%D9%82%D8%B4-%D9%85%D8%B9-%D9%86%D8%B8%D9%8A%D8%B1%D9%87-%D8%A7%D9%84%D8%A8%D8%A7%D9%83%D8%B3%D8%AA%D8%A7%D9%86%D9%8A-%D8%A5%D9%86%D8%B4%D8%A7%D8%A1-%D8%AE%D8%B7-%D8%A3%D9%86%D8%A7%D8%A8%D9%8A%D8%A8-%D8%A7%D9%84%D8%BA%D8%A7%D8%B2-%D8%A7%D9%84%D8%AA%D9%8A%D8%A7%D8%B1-%D8%A7%D9%84%D8%A8%D8%A7%D9%83%D8%B3%D8%AA%D8%A7%D9%86%D9%8A-1060647324.html',
  },
  'sputnik-france-2007-04-11': {
    title: 'Mikhaïl Fradkov attendu en visite officielle au Pakistan',
    publisher: 'Sputnik France',
    type: 'news_agency',
    language: 'fr',
    published: '2007-04-11',
    reliability: 'C',
    remark: 'Carries a report of RIA Novosti.',
    address: 'https://fr.sputniknews.com/international/2007041163442327/',
  },
  'sputnik-hindi-2024-04-05': {
    title: '[Russia supplied a record volume of grain to Pakistan]',
    publisher: 'Sputnik India',
    type: 'news_agency',
    language: 'hi',
    published: '2024-04-05',
    reliability: 'C',
    address:
      'https://hindi.sputniknews.in/amp/20240405/russia-supplied-a-record-volume-of-grain-to-pakistan-occupying-70-of-the-market-7046568.html',
  },
  'sputnik-india-2023-02-24': {
    ...sputnikIndia,
    title: '[Pakistan welcomes Russia’s interest in its mega hydro power projects]',
    published: '2023-02-24',
    reliability: 'C',
    address:
      'https://sputniknews.in/amp/20230224/pakistan-welcomes-russias-interest-in-its-mega-hydro-power-projects-988074.html',
  },
  'sputnik-india-2023-06-14': {
    ...sputnikIndia,
    title: '[Pakistan awaits lower petrol and diesel prices]',
    published: '2023-06-14',
    reliability: 'C',
    address:
      'https://sputniknews.in/amp/20230614/pakistan-awaits-lower-petrol--diesel-prices-after-large-discounted-russian-oil-shipment--2472835.html',
  },
  'tass-2018-10-16': {
    ...tASS,
    title:
      'Russian-Pakistani military drills “Friendship 2018” to be held on October 21-November 4',
    published: '2018-10-16',
    reliability: 'B',
    address: 'http://tass.com/defense/1026117',
  },
  'tass-2021-09-27': {
    ...tASS,
    title: '[Russian-Pakistani joint exercises Druzhba-2021 begin]',
    published: '2021-09-27',
    reliability: 'B',
    address: 'https://tass.com/defense/1342671',
  },
  'tass-2023-01-10': {
    ...tASS,
    title: '[Russia delivers 60,000 tons of wheat to Pakistan]',
    published: '2023-01-10',
    reliability: 'C',
    address: 'https://tass.com/economy/1560037',
  },
  'tass-2024-06-12': {
    ...tASS,
    title: '[Trade turnover between Russia and Pakistan exceeded $1 billion in 2023]',
    published: '2024-06-12',
    reliability: 'B',
    address: 'https://tass.com/economy/1802631',
  },
  'tass-2024-10-28': {
    ...tASS,
    title: '[Visit of the Federation Council Speaker to Pakistan]',
    published: '2024-10-28',
    reliability: 'B',
    address: 'https://tass.com/world/1863467',
  },
  'tass-2025-07-09': {
    ...tASS,
    title: '[Pakistan would like to build a steel mill in Karachi jointly with Russia]',
    published: '2025-07-09',
    reliability: 'B',
    address: 'https://tass.com/economy/1987423',
  },
  'vedomosti-2025-09-02': {
    title: { ru: 'Премьер Пакистана подчеркнул резкий рост товарооборота с РФ в 2024 году' },
    publisher: 'Vedomosti',
    type: 'newspaper',
    language: 'ru',
    published: '2025-09-02',
    reliability: 'B',
    address:
      'https://www.vedomosti.ru/economics/news/2025/09/02/1135950-premer-pakistana-podcherknul',
  },
};
