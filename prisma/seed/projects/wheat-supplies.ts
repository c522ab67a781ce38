import type { ProjectFixture } from '../types.ts';

export const wheatSupplies: ProjectFixture = {
  title: ['Wheat supplies', 'Поставки пшеницы', 'گندم کی فراہمی'],
  summary: 'Russian wheat bought by the government of Pakistan.',
  topics: ['trade'],
  sector: 'agriculture',
  nature: 'supply',
  history: [
    {
      fact: 188,
      evidence: { 'tass-2023-01-10': 3, 'propakistani-2023-03-03': 3 },
      date: '2022-12',
      status: 'agreed',
      basis: 'announced_one_side',
      note: 'Pakistan’s cabinet committee approves 450,000 tonnes from Prodintorg at 372 dollars, through Gwadar; 750,000 tonnes in all for the year.',
    },
    {
      fact: 194,
      evidence: { 'tass-2023-01-10': 3 },
      date: '2023-01-09',
      status: 'operating',
      basis: 'announced_one_side',
      note: 'First ships at Karachi and Port Qasim, 60,000 tonnes. Reports differ on their number.',
    },
    {
      fact: 204,
      evidence: { 'propakistani-2023-03-03': 3, 'arab-news-2023-03-03': 3 },
      date: '2023-03-02',
      basis: 'announced_one_side',
      note: 'First ship at Gwadar, 50,000 tonnes; eight more are to come.',
    },
  ],
  capacity: [
    {
      value: '450',
      unit: 'thousand tonnes',
      evidence: { 'tass-2023-01-10': 3, 'propakistani-2023-03-03': 3 },
    },
  ],
  parties: [{ actor: 'actor:prodintorg', role: 'supplier', evidence: { 'tass-2023-01-10': 3 } }],
  places: [
    { label: 'Port', place: 'Karachi' },
    { label: 'Port', place: 'Gwadar' },
  ],
};
