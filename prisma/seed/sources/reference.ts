import type { Keyed, SourceFixture } from '../types.ts';

const globalEnergyMonitor = {
  publisher: 'Global Energy Monitor',
  type: 'reference_work',
  language: 'en',
};

export const reference: Keyed<SourceFixture> = {
  'gem-2024-05-16': {
    ...globalEnergyMonitor,
    title: 'Asia Gas Tracker map data (static/data/data.csv, commit 15c3f54dc555)',
    published: '2024-05-16',
    reliability: 'B',
    address: 'https://github.com/GlobalEnergyMonitor/asia-gas-tracker-greeninfo-map',
  },
  'gem-stream-gas': {
    ...globalEnergyMonitor,
    title: 'Pakistan Stream Gas Pipeline',
    reliability: 'C',
    address: 'https://www.gem.wiki/Karachi-Lahore_Gas_Pipeline',
  },
  'historypak-president-ayubs': {
    title: 'President Ayub’s visit to U.S.S.R.',
    publisher: 'HistoryPak',
    type: 'reference_work',
    language: 'en',
    reliability: 'C',
    address: 'https://historypak.com/president-ayubs-visit-u-s-s-r/',
  },
  'isas-2021-10-06': {
    title: 'Russia-Pakistan Economic Relations: Energy Partnership and the China Factor',
    publisher: 'Institute of South Asian Studies, NUS',
    type: 'academic',
    language: 'en',
    published: '2021-10-06',
    reliability: 'C',
    address:
      'https://www.isas.nus.edu.sg/papers/russia-pakistan-economic-relations-energy-partnership-and-the-china-factor',
  },
  'jamestown-monitor': {
    title: 'Pakistani Prime Minister in Moscow',
    publisher: 'Jamestown Foundation, Monitor 5/78',
    type: 'academic',
    language: 'en',
    reliability: 'C',
    address: 'https://jamestown.org/program/pakistani-prime-minister-in-moscow/',
  },
  'russia-briefing-pakistans-prime': {
    title: 'Pakistan’s Prime Minister Khan Meets Putin, Discusses Trade',
    publisher: 'Russia Briefing',
    type: 'newspaper',
    language: 'en',
    reliability: 'C',
    remark: 'A newsletter of a consultancy.',
    address:
      'https://www.russia-briefing.com/news/pakistan-s-prime-minister-khan-meets-putin-discusses-trade.html/',
  },
};
