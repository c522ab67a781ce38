import type { Keyed, SourceFixture } from '../types.ts';

const theNation = { publisher: 'The Nation', type: 'newspaper', language: 'en' };
const theNewsInternational = {
  publisher: 'The News International',
  type: 'newspaper',
  language: 'en',
};
const theExpressTribune = { publisher: 'The Express Tribune', type: 'newspaper', language: 'en' };

export const nationNewsTribune: Keyed<SourceFixture> = {
  'nation-2016-03-02': {
    ...theNation,
    title: 'Russian sanctions on Turkey an opportunity for Pak exporters',
    published: '2016-03-02',
    reliability: 'C',
    address:
      'https://nation.com.pk/02-Mar-2016/russian-sanctions-on-turkey-an-opportunity-for-pak-exporters',
  },
  'nation-2017-10-07': {
    ...theNation,
    title: 'Russian PM orders talks on LNG exports to Pakistan',
    published: '2017-10-07',
    reliability: 'C',
    address: 'https://nation.com.pk/07-Oct-2017/russian-pm-orders-talks-on-lng-exports-to-pakistan',
  },
  'nation-2018-10-23': {
    ...theNation,
    title: 'Russian Army contingent arrives for joint military exercise',
    published: '2018-10-23',
    reliability: 'B',
    address:
      'https://nation.com.pk/23-Oct-2018/russian-army-contingent-arrives-for-joint-military-exercise',
  },
  'nation-2019-03-29': {
    ...theNation,
    title: 'Pakistan, Russia hold security talks',
    published: '2019-03-29',
    reliability: 'B',
    address: 'https://nation.com.pk/29-Mar-2019/pakistan-russia-hold-security-talks',
  },
  'nation-2019-06-13': {
    ...theNation,
    title: 'PM Imran holds informal meeting with Russian President',
    published: '2019-06-13',
    reliability: 'B',
    address:
      'https://nation.com.pk/13-Jun-2019/pm-imran-holds-informal-meeting-with-russian-president',
  },
  'nation-2019-08-20': {
    ...theNation,
    title: 'Pakistan, Russia discuss defense cooperation in Moscow',
    published: '2019-08-20',
    reliability: 'B',
    address:
      'https://nation.com.pk/20-Aug-2019/pakistan-russia-discuss-defense-cooperation-in-moscow',
  },
  'nation-2020-01-22': {
    ...theNation,
    title: 'Pakistan approves structure for $2b North-South Gas Pipeline',
    published: '2020-01-22',
    reliability: 'C',
    address:
      'https://nation.com.pk/22-Jan-2020/pakistan-approves-structure-for-dollar-2b-north-south-gas-pipeline',
  },
  'nation-2023-01-20': {
    ...theNation,
    title: 'PM Shehbaz desires to upgrade economic ties with Russia',
    published: '2023-01-20',
    reliability: 'B',
    address:
      'https://www.nation.com.pk/20-Jan-2023/pm-shehbaz-desires-to-upgrade-economic-ties-with-russia',
  },
  'nation-2023-06-20': {
    ...theNation,
    title: 'Pak-Russia political consultations to be held today',
    published: '2023-06-20',
    reliability: 'B',
    address:
      'https://www.nation.com.pk/20-Jun-2023/pak-russia-political-consultations-to-be-held-today',
  },
  'nation-2023-10-13': {
    ...theNation,
    title: 'Pakistan, Russia agree to improve trade volume',
    published: '2023-10-13',
    reliability: 'B',
    remark: 'Reports figures of the Ministry of Commerce.',
    address: 'https://www.nation.com.pk/13-Oct-2023/pakistan-russia-agree-to-improve-trade-volume',
  },
  'nation-2024-03-07': {
    ...theNation,
    title: 'FPCCI chief, Russian envoy agree to increase bilateral trade',
    published: '2024-03-07',
    reliability: 'C',
    remark: 'Reports figures of the Federation of Pakistan Chambers of Commerce and Industry.',
    address:
      'https://www.nation.com.pk/07-Mar-2024/fpcci-chief-russian-envoy-agree-to-increase-bilateral-trade',
  },
  'nation-2024-09-19': {
    ...theNation,
    title: 'Pakistan seeks to boost trade, energy, and security ties with Russia',
    published: '2024-09-19',
    reliability: 'B',
    address:
      'https://www.nation.com.pk/19-Sep-2024/pakistan-seeks-to-boost-trade-energy-and-security-ties-with-russia',
  },
  'nation-2024-09-19-new': {
    ...theNation,
    title: 'New steel mill proposal in Karachi signals stronger bilateral ties with Russia',
    published: '2024-09-19',
    reliability: 'C',
    address:
      'https://nation.com.pk/19-Sep-2024/new-steel-mill-proposal-in-karachi-signals-stronger-bilateral-ties-with-russia',
  },
  'nation-2024-10-29': {
    ...theNation,
    title: 'Moscow, Islamabad desire Afghan settlement: Russian Speaker',
    published: '2024-10-29',
    reliability: 'B',
    address:
      'https://www.nation.com.pk/29-Oct-2024/moscow-islamabad-desire-afghan-settlement-russian-speaker',
  },
  'the-news-2012-10-03': {
    ...theNewsInternational,
    title: 'Pakistan, Russia sign MoUs in power, railways and steel sectors',
    published: '2012-10-03',
    reliability: 'C',
    address:
      'https://www.thenews.com.pk/archive/print/388589-pakistan-russia-sign-mous-in-powerrailways-and-steel-sectors',
  },
  'the-news-2017-06-09': {
    ...theNewsInternational,
    title: 'PM Nawaz, Russian President Putin meet in Kazakhstan',
    published: '2017-06-09',
    reliability: 'B',
    address:
      'https://www.thenews.com.pk/latest/209607-PM-Nawaz-Russian-President-Putin-meet-in-Kazakhstan',
  },
  'the-news-2019-08-21': {
    ...theNewsInternational,
    title: 'Pakistan, Russia discuss defence cooperation in Moscow',
    published: '2019-08-21',
    reliability: 'B',
    address:
      'https://www.thenews.com.pk/print/515259-pakistan-russia-discuss-defence-cooperation-in-moscow',
  },
  'the-news-2020-02-26': {
    ...theNewsInternational,
    title: 'Pakistan pays Russia Rs14.42 bn to settle 40 years old trade dispute',
    published: '2020-02-26',
    reliability: 'C',
    address:
      'https://www.thenews.com.pk/print/619962-pakistan-pays-russia-rs1-442-bn-to-settle-40-years-old-trade-dispute',
  },
  'the-news-2024-10-16': {
    ...theNewsInternational,
    title: 'PM reaffirms Pakistan’s commitment to strengthen ties with Russia',
    published: '2024-10-16',
    reliability: 'B',
    address:
      'https://www.thenews.com.pk/latest/1240765-pm-reaffirms-pakistans-commitment-to-strengthen-ties-with-russia',
  },
  'the-news-exercise-concludes': {
    ...theNewsInternational,
    title: 'Pakistan-Russia Druzhba 2019 military exercise concludes in Krasnodar',
    reliability: 'C',
    address:
      'https://www.thenews.com.pk/latest/539773-pakistan-russia-druzhba-2019-military-exercise-concludes-in-krasnodar',
  },
  'the-news-gas-pipeline': {
    ...theNewsInternational,
    title: 'Pakistan, Russia in gas pipeline talks',
    reliability: 'C',
    address: 'https://www.thenews.com.pk/print/255294-pakistan-russia-in-gas-pipeline-talks',
  },
  'the-news-sanctions-seek': {
    ...theNewsInternational,
    title: 'Sanctions on Russia: Pakistan to seek legal opinion for impact on PSGP project',
    reliability: 'C',
    address:
      'https://www.thenews.com.pk/print/940771-sanctions-on-russia-pakistan-to-seek-legal-opinion-for-impact-on-psgp-project',
  },
  'the-news-sign-iga': {
    ...theNewsInternational,
    title: 'Pakistan, Russia sign IGA protocol',
    reliability: 'C',
    address: 'https://www.thenews.com.pk/print/841345-pakistan-russia-sign-iga-protocol',
  },
  'the-news-trade-reach': {
    ...theNewsInternational,
    title: "'Trade with Pakistan to reach $800 million by year-end'",
    reliability: 'C',
    address:
      'https://www.thenews.com.pk/print/411757-trade-with-pakistan-to-reach-800-million-by-year-end',
  },
  'the-news-wishes-be': {
    ...theNewsInternational,
    title: 'Russia wishes to be part of Diamer-Bhasha, Dasu projects',
    reliability: 'C',
    address:
      'https://www.thenews.com.pk/print/1043680-russia-wishes-to-be-part-of-diamer-bhasha-dasu-projects',
  },
  'tribune-2012-10-02': {
    ...theExpressTribune,
    title: 'After presidential snub: Russia sends out top diplomat to placate Pakistan',
    published: '2012-10-02',
    reliability: 'B',
    address:
      'https://tribune.com.pk/story/445505/after-presidential-snub-russia-sends-out-top-diplomat-to-placate-pakistan/',
  },
  'tribune-2012-10-04': {
    ...theExpressTribune,
    title: 'Pakistan to seek early rescheduling of Russian president’s visit',
    published: '2012-10-04',
    reliability: 'B',
    address:
      'https://tribune.com.pk/story/446669/pakistan-to-seek-early-rescheduling-of-russian-president%e2%80%99s-visit',
  },
  'tribune-2018-09-28': {
    ...theExpressTribune,
    title: 'FM Qureshi, Russian counterpart discuss boosting ties in various sectors',
    published: '2018-09-28',
    reliability: 'C',
    address: 'https://tribune.com.pk/story/1813925/',
  },
  'tribune-2020-01-22': {
    ...theExpressTribune,
    title: 'Pakistan, Russia to revise North-South pipeline deal',
    published: '2020-01-22',
    reliability: 'C',
    address:
      'https://tribune.com.pk/story/2141990/2-pakistan-russia-revise-north-south-pipeline-deal/',
  },
  'tribune-ready-invest': {
    ...theExpressTribune,
    title: '[Russia ready to invest $2 billion in energy projects]',
    reliability: 'C',
    address: 'https://tribune.com.pk/story/1889960/russia-ready-invest-2billion-energy-projects',
  },
};
