import type { ProjectFixture } from '../types.ts';

export const sovietEraClaims: ProjectFixture = {
  title: ['Soviet-era claims', 'Претензии советского времени', 'سوویت دور کے مالی دعوے'],
  summary: 'Settlement of sums left over from trade between Pakistan and the Soviet Union.',
  topics: ['trade', 'economy'],
  sector: 'finance',
  nature: 'settlement',
  history: [
    {
      fact: 90,
      evidence: { 'neo-2019-11-07': 3 },
      date: '2016-10-06',
      status: 'proposed',
      basis: 'announced_both',
      note: 'Both sides agree on what is outstanding; a second paper follows on 27 December 2017.',
    },
    {
      fact: 128,
      evidence: { 'neo-2019-11-07': 3, 'naya-daur-2019-11-07': 3 },
      date: '2019-11-07~',
      basis: 'announced_one_side',
      note: 'Pakistan empowers its ambassador to sign: 93.5 million dollars to Russia within 90 days, 23.8 million for exporters. The day is that of the reports.',
    },
    {
      fact: 129,
      evidence: { 'pen-news-2019-12-03': 3, 'brecorder-2019-12-04': 3 },
      date: '2019-12-03~',
      status: 'agreed',
      basis: 'announced_both',
      note: 'Storchak and ambassador Khalilullah sign the settlement. The day is that of the first report.',
    },
    {
      fact: 140,
      evidence: { 'the-news-2020-02-26': 3 },
      date: '2020-02',
      status: 'operating',
      basis: 'announced_one_side',
      note: 'Pakistan pays 93.5 million dollars, 14.42 billion rupees; reported on 26 February. What exporters were due is not reported as paid.',
    },
  ],
  cost: [
    {
      value: '93.5',
      unit: 'million USD',
      evidence: { 'neo-2019-11-07': 3, 'naya-daur-2019-11-07': 3, 'the-news-2020-02-26': 3 },
    },
  ],
};
