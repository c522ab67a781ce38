import type { Handled } from './types.ts';

/**
 * The collection from which the fixtures were written, by index. Each of these facts stands in a
 * fixture under its number; those that became something other than an entry of their kind are
 * listed in `handled`.
 */
export const facts = {
  project_status: [
    20, 22, 27, 48, 57, 58, 59, 71, 72, 74, 75, 77, 78, 81, 84, 85, 87, 88, 90, 91, 103, 108, 115,
    118, 121, 128, 129, 132, 133, 134, 135, 139, 140, 141, 144, 145, 148, 149, 153, 154, 155, 156,
    157, 158, 160, 164, 171, 177, 179, 181, 182, 186, 188, 194, 197, 198, 201, 202, 204, 205, 207,
    209, 212, 213, 214, 216, 221, 223, 226, 228, 229, 232, 241, 243, 246, 247, 248, 250, 252, 254,
    255, 262,
  ],
  meeting: [
    7, 9, 11, 12, 15, 17, 18, 25, 26, 32, 34, 39, 41, 43, 44, 46, 47, 52, 54, 56, 63, 68, 70, 76,
    79, 94, 97, 100, 101, 105, 106, 107, 110, 113, 123, 125, 126, 127, 131, 142, 152, 161, 162, 168,
    174, 178, 180, 183, 185, 195, 196, 200, 208, 211, 217, 222, 225, 227, 235, 236, 238, 239, 244,
    245, 251, 256, 257, 260, 261, 264,
  ],
  trade: [
    1, 24, 29, 30, 42, 53, 64, 65, 66, 73, 102, 119, 136, 137, 138, 146, 147, 175, 176, 184, 189,
    190, 191, 192, 193, 203, 218, 220, 242, 249,
  ],
  format: [
    33, 38, 40, 45, 80, 93, 95, 98, 109, 112, 114, 124, 150, 151, 163, 166, 169, 170, 172, 187, 215,
    219, 259,
  ],
  agreement: [
    3, 4, 5, 6, 8, 10, 13, 14, 16, 19, 23, 31, 35, 36, 37, 49, 50, 51, 60, 61, 62, 69, 82, 83, 86,
    96, 99, 104, 111, 116, 122, 130, 159, 165, 173, 199, 206, 210, 224, 230, 233, 237, 240, 253,
    263,
  ],
  event: [0, 2, 21, 28, 55, 67, 89, 92, 117, 120, 143, 167, 231, 234, 258, 265],
} as const;

export const handled: readonly Handled[] = [
  {
    fact: 75,
    kind: 'project_status',
    how: 'A promise: the agreement of the two governments within a month, kept late.',
  },
  {
    fact: 87,
    kind: 'project_status',
    how: 'A promise of full capacity in 2020 and a milestone; the page has no date.',
  },
  { fact: 145, kind: 'project_status', how: 'A promise: construction from July 2021.' },
  { fact: 160, kind: 'project_status', how: 'A promise: completion in 2025.' },
  {
    fact: 171,
    kind: 'project_status',
    how: 'A promise: the shareholders’ agreement by November 2021.',
  },
  { fact: 241, kind: 'project_status', how: 'A promise: the first train in March 2025.' },
  {
    fact: 243,
    kind: 'project_status',
    how: 'A milestone: the report calls the day a plan, and no run was found.',
  },
  { fact: 247, kind: 'project_status', how: 'A promise: the train of 22 June 2025.' },
  { fact: 254, kind: 'project_status', how: 'A promise: the train of August 2025.' },
  { fact: 24, kind: 'trade', how: 'Flagged as missing: two figures without their years.' },
  { fact: 203, kind: 'trade', how: 'Flagged as missing: only the growth is given.' },
  { fact: 218, kind: 'trade', how: 'Flagged as missing: only words are given.' },
  { fact: 242, kind: 'trade', how: 'Flagged as missing: only shares are given.' },
  {
    fact: 138,
    kind: 'trade',
    how: 'Less than the figure: it is that of a region which holds Russia.',
  },
  { fact: 1, kind: 'trade', how: 'Two series in rupees; the fiscal year’s months are not given.' },
  {
    fact: 6,
    kind: 'agreement',
    how: 'Two records: the trade agreement, under its number, and the protocol on machinery.',
  },
  {
    fact: 31,
    kind: 'agreement',
    how: 'Also an action on the agreement of 1956, which it is said to have replaced.',
  },
  {
    fact: 199,
    kind: 'agreement',
    how: 'One record for four papers: their titles are not in the sources.',
  },
  {
    fact: 230,
    kind: 'agreement',
    how: 'Two records: that of the governments, under its number, and that of the exchanges.',
  },
  {
    fact: 233,
    kind: 'agreement',
    how: 'One record without parties: the companies are not named, and the memorandum is the embassy’s word for the contracts.',
  },
  {
    fact: 240,
    kind: 'agreement',
    how: 'One record for eight papers: their titles are not in the source.',
  },
  {
    fact: 263,
    kind: 'agreement',
    how: 'Three records, one for each subject that the source names; the first has the number.',
  },
  ...[93, 98, 109, 114, 124, 150, 151, 163, 166, 169, 170, 172, 187, 215, 219, 259].map(
    (fact) =>
      ({
        fact,
        kind: 'format',
        how: 'A round: it is a meeting, a session of its format.',
      }) as const,
  ),
  {
    fact: 80,
    kind: 'format',
    how: 'An event: on that day nobody’s membership began or ended.',
  },
];
