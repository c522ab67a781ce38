import { v7 } from 'uuid';
import type { Intent } from '../src/core/change/intent.ts';

/** A small named cast: two states, a minister, a newspaper, a pipeline. */
export const ids = () => ({
  dossier: v7(),
  pakistan: v7(),
  russia: v7(),
  lavrov: v7(),
  source: v7(),
  topic: v7(),
  pipeline: v7(),
  meeting: v7(),
  series: v7(),
  agreement: v7(),
  format: v7(),
  event: v7(),
  position: v7(),
  briefing: v7(),
});
export type Ids = ReturnType<typeof ids>;

export const cite = (source: string) => ({ id: v7(), source });

export const actorData = (slug: string, type: string, extra: object = {}) => ({
  slug,
  type,
  title: { en: slug },
  ...extra,
});
export const sourceData = (slug = 'gazette-2021') => ({
  slug,
  type: 'newspaper',
  title: { en: 'Report of the visit' },
  publisher: 'The Gazette',
  published: '2021-04-07',
});

export const dossierData = (cast: Ids, extra: object = {}) => ({
  slug: 'pakistan-russia',
  title: { en: 'Pakistan and Russia', ru: 'Пакистан и Россия', ur: 'پاکستان اور روس' },
  sides: [
    { id: v7(), side: 'a', actor: cast.pakistan, date: '1947-08-14/..' },
    { id: v7(), side: 'b', actor: cast.russia, date: '1991-12-26/..' },
  ],
  ...extra,
});

export const statusEntry = (
  cast: Ids,
  date: string,
  status: string | undefined,
  extra: object = {},
) => ({
  id: v7(),
  date,
  ...(status ? { status } : {}),
  basis: 'announced_both',
  evidence: [cite(cast.source)],
  ...extra,
});

export const projectData = (cast: Ids, extra: object = {}) => ({
  slug: 'north-south-gas-pipeline',
  dossiers: [cast.dossier],
  title: { en: 'North–South gas pipeline', ru: 'Газопровод «Север — Юг»' },
  sector: 'gas',
  nature: 'built',
  history: [statusEntry(cast, '2014-11-28', 'proposed'), statusEntry(cast, '2015-10-16', 'agreed')],
  topics: [cast.topic],
  ...extra,
});

export const meetingData = (cast: Ids, extra: object = {}) => ({
  slug: 'lavrov-in-islamabad-2021',
  dossiers: [cast.dossier],
  title: { en: 'Lavrov in Islamabad' },
  type: 'visit',
  state: 'held',
  date: '2021-04-06/2021-04-07',
  levels: { a: 'foreign_minister', b: 'foreign_minister' },
  place: { city: { en: 'Islamabad' }, country: 'PK' },
  host: { actor: cast.pakistan, side: 'a' },
  participants: [{ id: v7(), actor: cast.lavrov, side: 'b' }],
  discussed: [cast.pipeline],
  evidence: [cite(cast.source)],
  ...extra,
});

export const seriesData = (cast: Ids, extra: object = {}) => ({
  slug: 'turnover-russian-side',
  dossiers: [cast.dossier],
  title: { en: 'Turnover, Russian side' },
  reporter: { actor: cast.russia, side: 'b' },
  compiler: cast.russia,
  partner: cast.pakistan,
  flow: 'T',
  commodity: 'TOTAL',
  frequency: 'annual',
  periodType: 'calendar',
  valuation: 'not_stated',
  currency: 'USD',
  unit: 'million',
  observations: [
    { id: v7(), period: '2020', value: '790', growth: '46', evidence: [cite(cast.source)] },
  ],
  ...extra,
});

/** Publishes a new record in one step. */
export const publishNew = (kind: string, id: string, data: object): Intent => ({
  type: 'publish',
  recordId: id,
  save: { type: 'save', recordId: id, kind, baseId: null, data },
});

/** The whole cast in one release. */
export const opening = (cast: Ids, extra: { dossier?: object } = {}): Intent[] => [
  publishNew('actor', cast.pakistan, actorData('pakistan', 'country', { country: 'PK' })),
  publishNew('actor', cast.russia, actorData('russia', 'country', { country: 'RU' })),
  publishNew(
    'actor',
    cast.lavrov,
    actorData('sergey-lavrov', 'person', {
      title: { en: 'Sergey Lavrov', ru: 'Сергей Лавров', ur: 'سرگئی لاوروف' },
      offices: [
        {
          id: v7(),
          title: { en: 'Minister of Foreign Affairs' },
          level: 'foreign_minister',
          date: '2004-03-09/..',
        },
      ],
    }),
  ),
  publishNew('source', cast.source, sourceData()),
  publishNew('topic', cast.topic, { slug: 'energy', title: { en: 'Energy' } }),
  publishNew('dossier', cast.dossier, dossierData(cast, extra.dossier)),
  publishNew('project', cast.pipeline, projectData(cast)),
  publishNew('meeting', cast.meeting, meetingData(cast)),
  publishNew('series', cast.series, seriesData(cast)),
];

export const agreementData = (cast: Ids, extra: object = {}) => ({
  slug: 'gas-pipeline-agreement-2015',
  dossiers: [cast.dossier],
  title: { en: 'Agreement on the North–South gas pipeline' },
  type: 'agreement',
  binding: 'unknown',
  parties: [
    { id: v7(), actor: cast.pakistan, side: 'a' },
    { id: v7(), actor: cast.russia, side: 'b' },
  ],
  actions: [
    {
      id: v7(),
      action: 'signed',
      side: 'both',
      date: '2015-10-16',
      place: { city: { en: 'Islamabad' }, country: 'PK' },
      evidence: [cite(cast.source)],
    },
    { id: v7(), action: 'in_force', side: 'both', evidence: [cite(cast.source)] },
  ],
  projects: [cast.pipeline],
  topics: [cast.topic],
  ...extra,
});

export const formatData = (cast: Ids, extra: object = {}) => ({
  slug: 'intergovernmental-commission',
  title: { en: 'Intergovernmental Commission' },
  established: '1999',
  members: [
    { id: v7(), actor: cast.pakistan, role: 'co_chair', date: '1999/..' },
    { id: v7(), actor: cast.russia, role: 'co_chair', date: '1999/..' },
  ],
  ...extra,
});

export const eventData = (cast: Ids, extra: object = {}) => ({
  slug: 'diplomatic-relations-established',
  dossiers: [cast.dossier],
  title: { en: 'Diplomatic relations established' },
  date: '1948-05-01',
  participants: [cast.pakistan, cast.russia],
  evidence: [cite(cast.source)],
  ...extra,
});

export const positionData = (cast: Ids, extra: object = {}) => ({
  slug: 'russia-on-energy',
  dossiers: [cast.dossier],
  title: { en: 'Russia on energy' },
  actor: cast.russia,
  side: 'b',
  about: cast.topic,
  stance: { en: 'For an early start of the pipeline' },
  since: '2021-04',
  statementEvidence: [cite(cast.source)],
  ...extra,
});

/** A paragraph of words and live facts: `['The mill is ', { record, path: 'status' }, '.']`. */
export const paragraph = (...pieces: (string | { record: string; path: string })[]) => ({
  id: v7(),
  type: 'paragraph',
  content: pieces.map((piece) => (typeof piece === 'string' ? { text: piece } : { fact: piece })),
});

export const briefingData = (cast: Ids, extra: object = {}) => ({
  slug: 'visit-of-april-2021',
  dossiers: [cast.dossier],
  title: { en: 'The visit of April 2021' },
  date: '2021-04-07',
  body: { en: [paragraph('The pipeline is ', { record: cast.pipeline, path: 'status' }, '.')] },
  topics: [cast.topic],
  ...extra,
});

/** One record of each kind that the opening has not. */
export const furtherKinds = (cast: Ids): Intent[] => [
  publishNew('agreement', cast.agreement, agreementData(cast)),
  publishNew('format', cast.format, formatData(cast)),
  publishNew('event', cast.event, eventData(cast)),
  publishNew('position', cast.position, positionData(cast)),
  publishNew('briefing', cast.briefing, briefingData(cast)),
];
