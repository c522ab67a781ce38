import type { Keyed, SourceFixture } from '../types.ts';

const arabNews = { publisher: 'Arab News', type: 'newspaper', language: 'en' };
const arabNewsPakistan = { publisher: 'Arab News Pakistan', type: 'newspaper', language: 'en' };
const theHindu = { publisher: 'The Hindu', type: 'newspaper', language: 'en' };
const nSEnergy = { publisher: 'NS Energy', type: 'newspaper', language: 'en' };

export const worldPress: Keyed<SourceFixture> = {
  'arab-news-2023-03-03': {
    ...arabNews,
    title: 'Ship carrying 50,000 metric tonnes of Russian wheat anchors at Pakistan’s Gwadar port',
    published: '2023-03-03',
    reliability: 'C',
    address: 'https://arabnews.com/node/2261501/pakistan',
  },
  'arab-news-pk-2025-07-11': {
    ...arabNewsPakistan,
    title: 'Islamabad, Moscow sign protocol to restore and modernize Pakistan Steel Mills',
    published: '2025-07-11',
    reliability: 'B',
    address: 'https://www.arabnews.pk/node/2607737/pakistan',
  },
  'arab-news-pk-pipeline-july': {
    ...arabNewsPakistan,
    title: '[Construction of the pipeline with Russia to begin in July]',
    reliability: 'C',
    remark: 'The stored copy shows no date.',
    address: 'https://www.arabnews.pk/node/1786936',
  },
  'arab-news-sign-first': {
    ...arabNews,
    title: 'Pakistan, Russia sign first ever barter trade deal at inaugural trade forum in Moscow',
    reliability: 'C',
    address: 'https://arabnews.com/node/2573493/amp',
  },
  'asia-financial-2023-06-13': {
    title: '[Pakistan pays for discounted Russian crude oil in yuan]',
    publisher: 'Asia Financial',
    type: 'newspaper',
    language: 'en',
    published: '2023-06-13',
    reliability: 'C',
    address: 'https://www.asiafinancial.com/pakistan-pays-for-discounted-russian-crude-oil-in-yuan',
  },
  'business-standard-2025-12-12': {
    title: '[Pak PM interacts with world leaders including Russian President in Turkmenistan]',
    publisher: 'Business Standard',
    type: 'newspaper',
    language: 'en',
    published: '2025-12-12',
    reliability: 'C',
    remark: 'Carries a report of PTI.',
    address:
      'https://www.business-standard.com/amp/world-news/pak-pm-interacts-with-world-leaders-including-russian-prez-in-turkmenistan-125121201383_1.html',
  },
  'daily-global-post-plans-launch': {
    title: 'Pakistan Plans to Launch Its First International Cargo Train To Russia In March',
    publisher: 'Daily Global Post',
    type: 'other',
    language: 'en',
    reliability: 'D',
    remark: 'A blog.',
    address: 'https://dailyglobalpost.blogspot.com/2025/02/pakistan-plans-to-launch-its-first.html',
  },
  'darpan-2015-08-19': {
    title: 'Pakistan, Russia Sign Landmark Defence Deal',
    publisher: 'Darpan',
    type: 'newspaper',
    language: 'en',
    published: '2015-08-19',
    reliability: 'C',
    remark: 'Carries a report of IANS.',
    address:
      'https://www.darpanmagazine.com/news/international/pakistan-russia-sign-landmark-defence-deal/',
  },
  'deccan-herald-2021-04-07': {
    title:
      'Pak FM Qureshi, Russia’s Lavrov agree to further promote cooperation in defence, counter-terrorism',
    publisher: 'Deccan Herald',
    type: 'newspaper',
    language: 'en',
    published: '2021-04-07',
    reliability: 'B',
    address:
      'https://www.deccanherald.com/international/world-news-politics/pak-fm-qureshi-russia-s-lavrov-agree-to-further-promote-cooperation-in-defence-counter-terrorism-971527.html',
  },
  'eastern-eye-2021-05-31': {
    title: 'Russia and Pakistan agree deal to build Stream gas pipeline in Pakistan',
    publisher: 'Eastern Eye',
    type: 'newspaper',
    language: 'en',
    published: '2021-05-31',
    reliability: 'C',
    address:
      'https://www.easterneye.biz/russia-and-pakistan-agree-deal-to-build-stream-gas-pipeline-in-pakistan/',
  },
  'eurasia-ro-2014-11-22': {
    title: 'Pakistan, Russia sign military cooperation agreement',
    publisher: 'Eurasia.ro',
    type: 'other',
    language: 'en',
    published: '2014-11-22',
    reliability: 'C',
    address: 'https://eurasia.ro/2014/11/22/pakistan-russia-sign-military-cooperation-agreement',
  },
  'hindu-2011-05-12': {
    ...theHindu,
    title: 'Russia, Pakistan for joint fight against terror',
    published: '2011-05-12',
    reliability: 'C',
    address:
      'http://www.thehindu.com/news/international/russia-pakistan-for-joint-fight-against-terror/article2012355.ece',
  },
  'hindu-yahyas-visit': {
    ...theHindu,
    title: 'Yahya’s visit to Moscow',
    reliability: 'C',
    address:
      'https://www.thehindu.com/todays-paper/tp-opinion/yahyas-visit-to-moscow/article31941730.ece',
  },
  'india-live-today-2016-09-23': {
    title: '[Russian forces arrive in Pakistan for joint military drill]',
    publisher: 'India Live Today',
    type: 'newspaper',
    language: 'en',
    published: '2016-09-23',
    reliability: 'D',
    address:
      'http://www.indialivetoday.com/russian-forces-arrive-in-pakistan-for-joint-military-drill/35049.html',
  },
  'indian-express-2018-08-08': {
    title: 'Pakistani troops to receive training at Russian military institutes',
    publisher: 'The Indian Express',
    type: 'newspaper',
    language: 'en',
    published: '2018-08-08',
    reliability: 'B',
    address:
      'https://indianexpress.com/article/pakistan/pakistani-troops-to-receive-training-at-russian-military-institutes-5297518/',
  },
  'khaleej-times-2023-06-11': {
    title: 'Pakistan: First discounted Russian crude oil cargo arrives in Karachi, says PM',
    publisher: 'Khaleej Times',
    type: 'newspaper',
    language: 'en',
    published: '2023-06-11',
    reliability: 'B',
    remark: 'Carries a report of Reuters.',
    address:
      'https://www.khaleejtimes.com/world/pakistan-first-discounted-russian-crude-oil-cargo-arrives-in-karachi-says-pm',
  },
  'natural-gas-world-start-north': {
    title: 'Pakistan to Start on North-South Gas Pipe in July: Press',
    publisher: 'Natural Gas World',
    type: 'newspaper',
    language: 'en',
    reliability: 'C',
    remark: 'Sums up press reports.',
    address:
      'https://naturalgasworld.com/pak-to-start-building-north-south-gas-pipe-in-july-press-84203',
  },
  'news-central-asia-2025-06-12': {
    title: '[Pakistan to launch freight train to Russia via INSTC]',
    publisher: 'News Central Asia',
    type: 'newspaper',
    language: 'en',
    published: '2025-06-12',
    reliability: 'C',
    address:
      'https://www.newscentralasia.net/2025/06/12/pakistan-to-launch-freight-train-to-russia-via-instc/',
  },
  'ns-energy-2015-08-07': {
    ...nSEnergy,
    title: 'Russia approves draft agreement with Pakistan for North-South gas pipeline',
    published: '2015-08-07',
    reliability: 'C',
    address:
      'https://www.nsenergybusiness.com/news/newsrussia-approves-draft-agreement-with-pakistan-for-north-south-gas-pipeline-070815-4641512/',
  },
  'ns-energy-2021-05-31': {
    ...nSEnergy,
    title: '[Russia and Pakistan sign amended agreement for the North-South gas pipeline]',
    published: '2021-05-31',
    reliability: 'C',
    address: 'https://www.nsenergybusiness.com/?p=293619',
  },
  'prensa-latina-receives-first': {
    title: 'Pakistan receives first shipment of Russian LPG',
    publisher: 'La Prensa Latina',
    type: 'newspaper',
    language: 'en',
    reliability: 'C',
    remark: 'Carries a report of EFE.',
    address: 'https://www.laprensalatina.com/pakistan-receives-first-shipment-of-russian-lpg/',
  },
  'voice-of-vienna-2022-02-25': {
    title: 'Pakistan keen to forge long-term, multidimensional ties with Russia, Imran tells Putin',
    publisher: 'Voice of Vienna',
    type: 'newspaper',
    language: 'en',
    published: '2022-02-25',
    reliability: 'C',
    address:
      'http://voiceofvienna.org/2022/02/25/pakistan-keen-to-forge-long-term-multidimensional-ties-with-russia-imran-tells-putin/',
  },
};
