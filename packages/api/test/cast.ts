import { v7 } from 'uuid';
import type { Intent } from '../src/core/intent.ts';

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
  place: { city: 'Islamabad', country: 'PK' },
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
