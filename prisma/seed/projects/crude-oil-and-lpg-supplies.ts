import type { ProjectFixture } from '../types.ts';

export const crudeOilAndLpgSupplies: ProjectFixture = {
  title: [
    'Supplies of crude oil and liquefied petroleum gas',
    'Поставки нефти и сжиженного углеводородного газа',
    'خام تیل اور مائع پٹرولیم گیس کی فراہمی',
  ],
  summary: 'Russian crude oil by sea and liquefied petroleum gas by land.',
  topics: ['energy', 'trade'],
  sector: 'oil',
  nature: 'supply',
  history: [
    {
      fact: 197,
      evidence: {
        'frontier-post-receives-first': 3,
        'global-upfront-2023-06-12': 3,
        'ips-media-three-agreements': 3,
      },
      date: '2023-01-20',
      basis: 'announced_both',
      note: 'The eighth commission session agrees on a concept; insurance, transport and payment are to be settled by late March.',
    },
    {
      fact: 205,
      evidence: { 'asia-financial-2023-06-13': 3, 'portnews-2023-06-27': 3 },
      date: '2023-04',
      status: 'agreed',
      basis: 'announced_one_side',
      note: 'First order, from government to government: 100,000 tonnes of crude.',
    },
    {
      fact: 209,
      evidence: {
        'khaleej-times-2023-06-11': 2,
        'cna-2023-06-12': 2,
        'asia-financial-2023-06-13': 3,
        'sputnik-india-2023-06-14': 3,
      },
      date: '2023-06-10/2023-06-12',
      status: 'operating',
      basis: 'announced_one_side',
      note: 'First cargo at Karachi, 45,000 tonnes, paid in yuan. Sources date the arrival to 10, 11 or 12 June.',
    },
    {
      fact: 212,
      evidence: { 'portnews-2023-06-27': 3, 'brecorder-2023-06-28': 3 },
      date: '2023-06-27',
      basis: 'announced_one_side',
      note: 'Second cargo, on the Clyde Noble, 55,000 tonnes (50,000 had been expected); a week late for want of tanks.',
    },
    {
      fact: 213,
      evidence: { 'prensa-latina-receives-first': 4 },
      date: '2023-09',
      basis: 'announced_one_side',
      reason: 'finance',
      note: 'Further crude is put on hold over freight and product quality: one sentence of one agency, without a day.',
    },
    {
      fact: 214,
      evidence: {
        'newsdrum-2023-09-27': 3,
        'prensa-latina-receives-first': 3,
        'frontier-post-receives-first': 3,
      },
      date: '2023-09-26/2023-09-27',
      basis: 'announced_one_side',
      note: 'First liquefied petroleum gas, through Sarakhs in Iran. The quantity, 100,000 tonnes, is the Russian embassy’s; reports date its statement to the 26th or 27th.',
    },
  ],
  places: [{ label: 'Port', place: 'Karachi' }],
};
