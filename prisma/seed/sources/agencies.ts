import type { Keyed, SourceFixture } from '../types.ts';

const associatedPressOfPakistan = {
  publisher: 'Associated Press of Pakistan',
  type: 'news_agency',
  language: 'en',
};
const urduPointAPP = { publisher: 'UrduPoint / APP', type: 'news_agency', language: 'en' };
const urduPointSputnik = { publisher: 'UrduPoint / Sputnik', type: 'news_agency', language: 'en' };

/** News agencies of Pakistan and what others copy of them. */
export const agencies: Keyed<SourceFixture> = {
  'app-2017-06-09': {
    ...associatedPressOfPakistan,
    title: 'SCO welcomes Pakistan as full member',
    published: '2017-06-09',
    reliability: 'B',
    address: 'https://www.app.com.pk/sco-welcomes-pakistan-as-full-member/',
  },
  'app-2017-12-01': {
    ...associatedPressOfPakistan,
    title: 'Pakistan, Russia partnership made substantive strides: Khurram Dastgir',
    published: '2017-12-01',
    reliability: 'B',
    address:
      'https://www.app.com.pk/pakistan-russia-partnership-made-substantive-strides-khurram-dastgir/',
  },
  'app-2018-04-06': {
    ...associatedPressOfPakistan,
    title: 'Dastgir holds meeting with Russian minister for industry',
    published: '2018-04-06',
    reliability: 'C',
    address: 'http://www.app.com.pk/dastgir-holds-meeting-russian-minister-industry/',
  },
  'app-2021-04-05': {
    ...associatedPressOfPakistan,
    title: 'Lavrov due on Tuesday to discuss ways to broaden Pak-Russia cooperation',
    published: '2021-04-05',
    reliability: 'B',
    address:
      'https://www.app.com.pk/national/lavrov-due-on-tuesday-to-discuss-ways-to-broaden-pak-russia-cooperation/',
  },
  'app-2021-04-07': {
    ...associatedPressOfPakistan,
    title: 'Pak-Russian sides hold significant, fruitful discussions: FM',
    published: '2021-04-07',
    reliability: 'C',
    address:
      'https://www.app.com.pk/national/pak-russian-sides-hold-significant-fruitful-discussions-fm/',
  },
  'app-2025-04-16': {
    ...associatedPressOfPakistan,
    title:
      'Pakistan, Russia reaffirm commitment to strategic stability at 15th Consultative Group meeting',
    published: '2025-04-16',
    reliability: 'B',
    address:
      'https://www.app.com.pk/national/pakistan-russia-reaffirm-commitment-to-strategic-stability-at-15th-consultative-group-meeting/',
  },
  'app-putin-discuss': {
    ...associatedPressOfPakistan,
    title: 'PM, Putin discuss bilateral ties',
    reliability: 'B',
    address: 'http://www.app.com.pk/pm-meets-russian-president/',
  },
  'newswire-2023-01-19': {
    title:
      'Three-day Pak-Russia intergovernmental commission meeting begins to promote cooperation',
    publisher: 'Newswire',
    type: 'news_agency',
    language: 'en',
    published: '2023-01-19',
    reliability: 'B',
    address: 'https://newswire.com.pk/2023/01/19/pak-russia-2',
  },
  'urdupoint-app-2020-09-11': {
    ...urduPointAPP,
    title: 'FM concludes Moscow visit on high note',
    published: '2020-09-11',
    reliability: 'B',
    remark: 'UrduPoint’s copy of a report of APP.',
    address:
      'https://www.urdupoint.com/en/pakistan/fm-concludes-moscow-visit-on-high-note-1026741.html',
  },
  'urdupoint-app-2021-10-28': {
    ...urduPointAPP,
    title: 'Pakistan, Russia vow to finalize strategic gas pipeline agreement',
    published: '2021-10-28',
    reliability: 'C',
    remark: 'UrduPoint’s copy of a report of APP.',
    address:
      'https://www.urdupoint.com/en/business/pakistan-russia-vow-to-finalize-strategic-ga-1387764.html',
  },
  'urdupoint-app-2024-12-04': {
    ...urduPointAPP,
    title: 'Pakistan, Russia Sign 8 Agreements To Strengthen Economic Ties',
    published: '2024-12-04',
    reliability: 'B',
    remark: 'UrduPoint’s copy of a report of APP.',
    address:
      'https://www.urdupoint.com/en/world/pakistan-russia-sign-8-agreements-to-strengt-1889001.html',
  },
  'urdupoint-sputnik-2020-09-09': {
    ...urduPointSputnik,
    title: '[Two-day meeting of SCO foreign ministers to be held in Moscow]',
    published: '2020-09-09',
    reliability: 'C',
    remark: 'UrduPoint’s copy of a report of Sputnik.',
    address:
      'https://www.urdupoint.com/en/world/two-day-meeting-of-sco-foreign-ministers-to-b-1024354.html',
  },
  'urdupoint-sputnik-2021-07-14': {
    ...urduPointSputnik,
    title: 'Russian, Pakistani foreign ministers meet on the sidelines of SCO council',
    published: '2021-07-14',
    reliability: 'B',
    remark: 'UrduPoint’s copy of a report of Sputnik.',
    address:
      'https://www.urdupoint.com/en/pakistan/russian-pakistani-foreign-ministers-meet-on-1302432.html',
  },
  'urdupoint-sputnik-2021-11-26': {
    ...urduPointSputnik,
    title:
      'Pakistan, Russia’s Ural Region, Sign Memorandum Of Understanding To Deepen Ties - Embassy',
    published: '2021-11-26',
    reliability: 'B',
    remark: 'UrduPoint’s copy of a report of Sputnik.',
    address:
      'https://www.urdupoint.com/en/pakistan/pakistan-russias-ural-region-sign-memorand-1410965.html',
  },
  'urdupoint-sputnik-2023-06-08': {
    ...urduPointSputnik,
    title: 'Russia-Pakistan Trade Up 49% in First Three Months of 2023 - Deputy Prime Minister',
    published: '2023-06-08',
    reliability: 'B',
    remark: 'UrduPoint’s copy of a report of Sputnik.',
    address:
      'https://www.urdupoint.com/en/pakistan/russia-pakistan-trade-up-49-in-first-three-m-1704773.html',
  },
};
