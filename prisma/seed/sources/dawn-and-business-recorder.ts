import type { Keyed, SourceFixture } from '../types.ts';

const businessRecorder = { publisher: 'Business Recorder', type: 'newspaper', language: 'en' };
const dawn = { publisher: 'Dawn', type: 'newspaper', language: 'en' };

export const dawnAndBusinessRecorder: Keyed<SourceFixture> = {
  'brecorder-2019-12-04': {
    ...businessRecorder,
    title: 'Pakistan, Russia settle decades old $93.5mn trade dispute',
    published: '2019-12-04',
    reliability: 'C',
    address: 'https://www.brecorder.com/news/amp/550296',
  },
  'brecorder-2019-12-12': {
    ...businessRecorder,
    title: 'PIA in talks with Russia to acquire Sukhoi Superjet 100 planes',
    published: '2019-12-12',
    reliability: 'C',
    address:
      'https://www.brecorder.com/news/552595/pia-in-talks-with-russia-to-acquire-sukhoi-superjet-100-planes',
  },
  'brecorder-2020-11-16': {
    ...businessRecorder,
    title: 'Russian delegation arrives in Pakistan to discuss NSGPP',
    published: '2020-11-16',
    reliability: 'C',
    address:
      'https://www.brecorder.com/news/40033061/russian-delegation-arrives-in-pakistan-to-discuss-nsgpp',
  },
  'brecorder-2020-11-19': {
    ...businessRecorder,
    title: 'North-South gas pipeline execution: Pakistan, Russia finalise protocols',
    published: '2020-11-19',
    reliability: 'B',
    address:
      'https://www.brecorder.com/news/40033755/north-south-gas-pipeline-execution-pakistan-russia-finalise-protocols',
  },
  'brecorder-2021-07-16': {
    ...businessRecorder,
    title: '[Pakistan, Russia sign Heads of Terms for the Pakistan Stream Gas Pipeline]',
    published: '2021-07-16',
    reliability: 'B',
    address: 'https://epaper.brecorder.com/2021/07/16/1-page/893616-news.html',
  },
  'brecorder-2023-06-28': {
    ...businessRecorder,
    title: 'Second cargo carrying Russian crude oil arrives in Pakistan',
    published: '2023-06-28',
    reliability: 'C',
    address: 'https://www.brecorder.com/news/amp/40250096',
  },
  'brecorder-2024-06-08': {
    ...businessRecorder,
    title: 'Railways: Pakistan, Russia sign MoU to enhance cooperation',
    published: '2024-06-08',
    reliability: 'B',
    address:
      'https://www.brecorder.com/news/40307429/railways-pakistan-russia-sign-mou-to-enhance-cooperation',
  },
  'brecorder-2025-09-26': {
    ...businessRecorder,
    title: 'Pakistan, Russia conclude joint counterterrorism exercise',
    published: '2025-09-26',
    reliability: 'B',
    address:
      'https://www.brecorder.com/news/40384742/pakistan-russia-conclude-joint-counterterrorism-exercise',
  },
  'brecorder-2025-10-12': {
    ...businessRecorder,
    title: 'Russia, Pakistan conduct Druzhba 2025 joint military exercises',
    published: '2025-10-12',
    reliability: 'C',
    address:
      'https://www.brecorder.com/news/40387019/russia-pakistan-conduct-druzhba-2025-joint-military-exercises',
  },
  'brecorder-dar-meets': {
    ...businessRecorder,
    title: 'Dar meets Lavrov',
    reliability: 'B',
    address: 'https://www.brecorder.com/news/40304601/dar-meets-lavrov',
  },
  'brecorder-expected-reactivate': {
    ...businessRecorder,
    title: '[Pakistan and Russia expected to reactivate the inter-governmental commission]',
    reliability: 'B',
    address: 'https://brecorder.com/feeds/news/3382431',
  },
  'brecorder-govt-considers': {
    ...businessRecorder,
    title:
      '[Pakistan govt considers proposal to establish new steel mill in Karachi with Russian cooperation]',
    reliability: 'C',
    address:
      'https://www.brecorder.com/news/40322887/pakistan-govt-considers-proposal-to-establish-new-steel-mill-in-karachi-with-russian-cooperation',
  },
  'brecorder-psm-revival': {
    ...businessRecorder,
    title: 'Pakistan eyes Russian investment for PSM revival',
    published: '../2021-04-06',
    reliability: 'C',
    remark:
      'The stored copy shows no date; it announces the visit of 6–7 April 2021, so it is not later than its first day.',
    address:
      'https://www.brecorder.com/news/40081477/pakistan-eyes-russian-investment-for-psm-revival',
  },
  'brecorder-trade-turnover': {
    ...businessRecorder,
    title: '[Trade turnover between Russia and Pakistan in 2012]',
    reliability: 'B',
    address: 'https://brecorder.com/news/amp/4085391',
  },
  'dawn-2007-04-12': {
    ...dawn,
    title: 'Russian PM arrives',
    published: '2007-04-12',
    reliability: 'B',
    address: 'https://www.dawn.com/news/241984',
  },
  'dawn-2011-05-12': {
    ...dawn,
    title: 'Pakistan, Russia agree to promote trade, investment, pursue joint projects',
    published: '2011-05-12',
    reliability: 'C',
    address:
      'http://dawn.com/2011/05/12/pakistan-russia-agree-to-promote-trade-investment-pursue-joint-projects.html',
  },
  'dawn-2016-09-28': {
    ...dawn,
    title: 'Joint exercise with Russia progressing well: ISPR',
    published: '2016-09-28',
    reliability: 'B',
    address: 'https://www.dawn.com/news/1286616/joint-exercise-with-russia-progressing-well-ispr',
  },
  'dawn-2017-09-26': {
    ...dawn,
    title: 'From the past pages of Dawn: 1967: Fifty years ago: President’s desire',
    published: '2017-09-26',
    reliability: 'B',
    address: 'https://www.dawn.com/news/amp/1360002',
  },
  'dawn-2018-04-04': {
    ...dawn,
    title: '[From the past pages of Dawn: 1968: Kosygin visit]',
    published: '2018-04-04',
    reliability: 'C',
    address: 'https://dawn.com/news/1399498',
  },
  'dawn-2018-08-08': {
    ...dawn,
    title: 'Accord with Russia signed for training of Pakistani troops',
    published: '2018-08-08',
    reliability: 'B',
    address:
      'https://www.dawn.com/news/1425673/accord-with-russia-signed-for-training-of-pakistani-troops',
  },
  'dawn-2019-06-13': {
    ...dawn,
    title: 'PM Imran meets Russia’s Putin, China’s Xi on sidelines of SCO in Kyrgyzstan',
    published: '2019-06-13',
    reliability: 'B',
    address:
      'https://www.dawn.com/news/1487956/pm-imran-meets-russias-putin-chinas-xi-on-sidelines-of-sco-in-kyrgyzstan',
  },
  'dawn-2019-06-14': {
    ...dawn,
    title: 'PM arrives in Bishkek to attend SCO summit',
    published: '2019-06-14',
    reliability: 'C',
    address: 'https://dawn.com/news/amp/1488123',
  },
  'dawn-2020-07-07': {
    ...dawn,
    title: 'From the past pages of Dawn: 1970: Fifty years ago: Steel Mill report',
    published: '2020-07-07',
    reliability: 'C',
    address: 'https://www.dawn.com/news/amp/1567529',
  },
  'dawn-2021-05-29': {
    ...dawn,
    title: 'Russia, Pakistan agree to build gas pipeline',
    published: '2021-05-29',
    reliability: 'B',
    address: 'https://www.dawn.com/news/1626307/russia-pakistan-agree-to-build-gas-pipeline',
  },
  'dawn-2024-06-30': {
    ...dawn,
    title: 'From the past pages of Dawn: 1949: Seventy-five years ago: Russian mission',
    published: '2024-06-30',
    reliability: 'C',
    address: 'https://dawn.com/news/amp/1842853',
  },
  'dawn-2024-07-03': {
    ...dawn,
    title: 'PM Shehbaz suggests Putin to renew trade under barter system',
    published: '2024-07-03',
    reliability: 'B',
    address:
      'https://www.dawn.com/news/1843571/pm-shehbaz-suggests-putin-to-renew-trade-under-barter-system',
  },
  'dawn-2024-10-02': {
    ...dawn,
    title: 'Pakistan, Russia ink barter deal to boost agri trade',
    published: '2024-10-02',
    reliability: 'B',
    address:
      'https://www.dawn.com/news/1862527/pakistan-russia-ink-barter-deal-to-boost-agri-trade',
  },
  'dawn-2024-10-15': {
    ...dawn,
    title: 'Pakistan, Russia commence joint military drill ‘Druzbha VII’ at Pabbi',
    published: '2024-10-15',
    reliability: 'B',
    address:
      'https://www.dawn.com/news/1865391/pakistan-russia-commence-joint-military-drill-druzbha-vii-at-pabbi',
  },
  'dawn-2025-11-28': {
    ...dawn,
    title: "Pakistan, Russia vow 'forward-looking partnership'",
    published: '2025-11-28',
    reliability: 'B',
    address: 'https://www.dawn.com/news/1957783/pakistan-russia-vow-forward-looking-partnership',
  },
  'dawn-hold-strategic': {
    ...dawn,
    title: '[Pakistan and Russia hold strategic stability talks]',
    reliability: 'B',
    address: 'https://dawn.com/news/1472439',
  },
  'dawn-likely-invest': {
    ...dawn,
    title: 'Russia likely to invest $500m in steel mills',
    reliability: 'C',
    address: 'http://www.dawn.com/news/753799/russia-likely-to-invest-500m-in-steel-mills',
  },
  'dawn-pbc-yet-benefit': {
    ...dawn,
    title: 'Pakistan yet to benefit from Russia’s pivot to Asia as trade falters: report',
    reliability: 'C',
    remark: 'Reports figures of the Pakistan Business Council.',
    address:
      'https://www.dawn.com/news/1259837/pakistan-yet-to-benefit-from-russias-pivot-to-asia-as-trade-falters-report',
  },
};
