import {
  type Evidence,
  type Fixtures,
  facts,
  fixtures,
  handled,
  type ProjectFixture,
} from '@chancery/db/seed';
import { locales } from '@chancery/vocabularies';
import { describe, expect, it } from 'vitest';
import { defined } from '../../../test/defined.ts';
import type { ReadDb } from '../../core/database.ts';
import type { Snapshot } from '../../core/kind/kind.ts';
import { kindOf } from '../../core/kind/kind.ts';
import { parseSnapshot } from '../../core/kind/parse-snapshot.ts';
import { hasFact } from '../../core/read/live-facts.ts';
import type { Agreement } from '../../kinds/agreement/schema.ts';
import type { Event } from '../../kinds/event/schema.ts';
import type { Format } from '../../kinds/format/schema.ts';
import { kinds } from '../../kinds/index.ts';
import type { Meeting } from '../../kinds/meeting/schema.ts';
import type { Project } from '../../kinds/project/schema.ts';
import { schemas } from '../../kinds/schemas.ts';
import type { Series } from '../../kinds/series/schema.ts';
import { seedIntents } from './seed-intents.ts';

const OPENED_AT = new Date('2026-11-24T12:00:00.000Z');
const THE_DAY_AFTER_THE_ARTICLE = new Date('2021-04-09T00:00:00.000Z');

const intents = seedIntents(fixtures, OPENED_AT, kinds);
const all = intents.flatMap(({ kind, recordId, revisions }) =>
  revisions.map((revision) => ({
    kind,
    recordId,
    ...revision,
    data: parseSnapshot(kindOf(kinds, kind), revision.data),
  })),
);
const at = (instant: Date) =>
  all.filter(({ from, to }) => from <= instant && (to === null || to > instant));
const asOf = <T>(kind: string, slug: string, instant: Date): T =>
  at(instant).find((entry) => entry.kind === kind && entry.data.slug === slug)?.data as T;

/** Every number of a fact that stands somewhere in a fixture, as often as it does. */
const numbersIn = (value: unknown): number[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === 'fact' ? [Number(inner)] : numbersIn(inner),
      );
const factsIn = (value: unknown): Set<number> => new Set(numbersIn(value));
const sorted = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

/** Every text in languages in a snapshot that says something. */
function textsIn(value: unknown): Partial<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const localized =
    keys.length > 0 && keys.every((key) => locales.some((locale) => locale === key));
  return localized ? [value] : Object.values(value).flatMap(textsIn);
}

/** The kinds of the collection, how many facts each has, and where an entry of its own stands. */
const collection = {
  meeting: { count: 70, own: fixtures.meetings },
  project_status: { count: 82, own: fixtures.projects },
  agreement: { count: 45, own: fixtures.agreements },
  trade: { count: 30, own: fixtures.series },
  format: { count: 23, own: fixtures.formats },
  event: { count: 16, own: fixtures.events },
};
const isKindOfFact = (kind: string): kind is keyof typeof collection =>
  Object.hasOwn(collection, kind);
const kindsOfFacts = Object.keys(collection).filter(isKindOfFact);

describe('the facts of the collection', () => {
  it('are 266, each of one kind', () => {
    for (const kind of kindsOfFacts) expect(facts[kind], kind).toHaveLength(collection[kind].count);
    expect(sorted(Object.values(facts).flat())).toEqual(Array.from({ length: 266 }, (_, n) => n));
  });

  it('stand in the fixtures of one kind each', () => {
    const homes = kindsOfFacts.flatMap((kind) => [...factsIn(collection[kind].own)]);
    expect(sorted(homes)).toEqual(sorted(Object.values(facts).flat()));
  });

  it('stand once, where one record was written from them', () => {
    for (const kind of ['meeting', 'agreement', 'format', 'event'] as const) {
      const numbers = numbersIn(collection[kind].own);
      expect(sorted(numbers), kind).toEqual(sorted(new Set(numbers)));
    }
  });

  it.each(kindsOfFacts)(
    'of the kind %s stand in its fixtures, or are listed with what they became',
    (kind) => {
      const own = factsIn(collection[kind].own);
      const elsewhere = facts[kind].filter((fact) => !own.has(fact));
      const listed = handled.filter((entry) => entry.kind === kind && entry.how !== '');
      const numbers = listed.map(({ fact }) => fact);
      for (const fact of elsewhere) expect(numbers, `fact ${fact}`).toContain(fact);
    },
  );

  it('are listed once, under their kind, where they became something else', () => {
    for (const { fact, kind } of handled) expect(facts[kind], `fact ${fact}`).toContain(fact);
    expect(sorted(handled.map(({ fact }) => fact))).toEqual(
      sorted(new Set(handled.map(({ fact }) => fact))),
    );
  });

  it('that are not in a status history are listed with what they became', () => {
    const entries = factsIn(Object.values(fixtures.projects).map(({ history }) => history));
    const elsewhere = facts.project_status.filter((fact) => !entries.has(fact));
    const listed = handled.filter(({ kind }) => kind === 'project_status').map(({ fact }) => fact);
    expect(elsewhere).toEqual(sorted(listed));
  });

  it('that gave no figure are flagged as missing and listed', () => {
    const missing = Object.values(fixtures.series)
      .flatMap(({ observations }) => observations)
      .filter((entry) => entry.value === undefined)
      .map((entry) => defined(entry.fact));
    const listed = handled.filter(({ how }) => how.startsWith('Flagged as missing'));
    for (const { fact } of listed) expect(missing).toContain(fact);
  });
});

describe('every revision of the seed', () => {
  it('covers every point that needs evidence', () => {
    const bare = all.flatMap(({ kind, data }) =>
      kindOf(kinds, kind)
        .evidence(data)
        .filter((point) => !point.covered)
        .map((point) => `${kind}/${data.slug} ${point.path}`),
    );
    expect(bare).toEqual([]);
  });

  it('passes the rules of projects, the allowed moves among them', async () => {
    expect(await problemsOf('project')).toEqual([]);
  });

  it.each(['actor', 'dossier', 'agreement', 'event', 'format', 'position', 'briefing'])(
    'passes the rules of its kind: %s',
    async (kind) => {
      expect(await problemsOf(kind)).toEqual([]);
    },
  );

  it('passes the rules of series, but for the one sum that does not add up and says so', async () => {
    const found = await problemsOf('series');
    expect(new Set(found.map(({ code, slug }) => `${slug} ${code}`))).toEqual(
      new Set(['turnover-pakistani-commerce-ministry sum_differs']),
    );
    const { observations } = asOf<Series>(
      'series',
      'turnover-pakistani-commerce-ministry',
      OPENED_AT,
    );
    const odd = observations.find(({ stated }) => stated?.balance === '-620.99');
    expect(odd?.note?.en).toContain('−601.99');
  });

  it('puts nobody’s words into the mouth of a source', () => {
    expect(JSON.stringify(all.map(({ data }) => data))).not.toMatch(/"(?:quotation|locator)":/);
  });

  it('speaks every language wherever it speaks, but for what sources are called', () => {
    const silent = all
      .filter(({ kind }) => kind !== 'source')
      .flatMap(({ kind, data }) =>
        textsIn(data).map((text) => ({ at: `${kind}/${data.slug}`, text })),
      )
      .filter(({ text }) => locales.some((locale) => !text[locale]));
    expect(silent).toEqual([]);
  });

  it('cites only what was published by then', () => {
    const published = new Map(
      intents
        .filter(({ kind }) => kind === 'source')
        .map(({ recordId, revisions }) => [recordId, defined(revisions[0]?.from)]),
    );
    for (const { kind, data, from } of all) {
      if (kind === 'source') continue;
      for (const [, id] of JSON.stringify(data).matchAll(/"source":"([^"]+)"/g))
        expect(published.get(defined(id))?.getTime(), data.slug).toBeLessThanOrEqual(
          from.getTime(),
        );
    }
  });

  it('follows the one before without a gap, and the last runs on', () => {
    for (const { revisions } of intents) {
      for (const [index, revision] of revisions.entries()) {
        expect(revision.to?.getTime()).toBe(revisions[index + 1]?.from.getTime());
        expect(revision.data).not.toEqual(revisions[index + 1]?.data);
      }
    }
  });

  it('keeps the ids of its items', () => {
    const { revisions } = intents.find(({ kind }) => kind === 'project') ?? { revisions: [] };
    const [first, last] = [revisions[0], revisions.at(-1)].map((entry) =>
      schemas.project.parse(entry?.data),
    );
    const kept = last?.history.map(({ id }) => id);
    expect(first?.history.length).toBeGreaterThan(0);
    for (const { id } of first?.history ?? []) expect(kept).toContain(id);
  });

  async function problemsOf(name: string) {
    const entries = all.filter(({ kind }) => kind === name);
    const kind = kindOf(kinds, name);
    const problems = await kind.rules(
      entries.map(({ recordId, data }) => ({ id: recordId, snapshot: data, previous: undefined })),
      {} as ReadDb,
    );
    return problems.flatMap((own, index) =>
      own.map(({ code, path }) => ({ code, path, slug: entries[index]?.data.slug })),
    );
  }
});

describe('as of the day after the founding article', () => {
  const then = THE_DAY_AFTER_THE_ARTICLE;

  it('the pipeline is agreed and negotiated, under both of its names, and nothing later is known', () => {
    const pipeline = asOf<Project>('project', 'north-south-gas-pipeline', then);
    expect(pipeline.history.findLast(({ status }) => status)).toMatchObject({ status: 'agreed' });
    expect(pipeline.history.at(-1)).toMatchObject({ date: '2021-04-07' });
    expect(pipeline.names.map(({ text }) => text)).toContain('Pakistan Stream gas pipeline');
    expect(pipeline.promises).toContainEqual(
      expect.objectContaining({ due: '2021-07', state: 'open' }),
    );
    const lengths = pipeline.claims.filter(({ path }) => path === 'length');
    expect(lengths.map(({ figure }) => figure)).toEqual(
      ['1100', '1700'].map((value) => ({ value, qualifier: 'about', unit: 'km' })),
    );
  });

  it('the pipeline agreement is signed, is not said to be in force, and no protocol amends it', () => {
    const agreement = asOf<Agreement>('agreement', 'gas-pipeline-agreement-2015', then);
    expect(agreement.actions.map(({ action, date }) => [action, date])).toEqual([
      ['negotiated', '2015-08-07~'],
      ['signed', '2015-10-16'],
    ]);
    expect(agreement.binding).toBe('unknown');
    expect(asOf('agreement', 'gas-pipeline-protocol-2021', then)).toBeUndefined();
  });

  it('the visit is a working one to Russia and an official one to Pakistan', () => {
    const visit = asOf<Meeting>('meeting', 'lavrov-islamabad-2021', then);
    expect(visit.state).toBe('held');
    expect(visit.claims.map(({ by, value, rank }) => [by, value, rank])).toEqual([
      ['b', 'working', 'preferred'],
      ['a', 'official', 'normal'],
    ]);
  });

  it('the turnover of 2020 is 790 million, and 2023 is not there', () => {
    const { observations } = asOf<Series>('series', 'turnover-russian-foreign-ministry', then);
    expect(observations).toMatchObject([{ period: '2020', value: '790', growth: '46' }]);
  });

  it('nobody knows how long Imran Khan will hold his office', () => {
    const dates = (instant: Date) =>
      asOf<{ offices: { date: string }[] }>('actor', 'imran-khan', instant).offices.map(
        ({ date }) => date,
      );
    expect(dates(then)).toEqual(['2019-06?/..']);
    expect(dates(OPENED_AT)).toEqual(['2019-06?/2022']);
  });

  it('what the article is about has title and summary in every language', () => {
    const article = Object.entries({
      dossier: ['pakistan-russia'],
      project: [
        'north-south-gas-pipeline',
        'pakistan-steel-mills',
        'railways-and-freight-corridor',
        'power-plants-jamshoro-muzaffargarh-guddu',
        'civil-aircraft-superjet',
      ],
      meeting: [
        'putin-imran-khan-bishkek-2019',
        'lavrov-imran-khan-new-york-2019',
        'intergovernmental-commission-6',
        'lavrov-qureshi-moscow-2020',
        'lavrov-islamabad-2021',
      ],
      series: ['turnover-russian-foreign-ministry'],
      agreement: ['gas-pipeline-agreement-2015'],
      event: ['diplomatic-relations-1948', 'pakistan-joins-sco-2017'],
      actor: [
        'pakistan',
        'russia',
        'ussr',
        'sergey-lavrov',
        'vladimir-putin',
        'shah-mahmood-qureshi',
        'imran-khan',
        'shanghai-cooperation-organisation',
        'united-nations',
      ],
      format: [
        'intergovernmental-commission',
        'shanghai-cooperation-organisation',
        'united-nations',
        'troika-plus',
        'moscow-format',
        'sco-afghanistan-contact-group',
      ],
      briefing: ['lavrov-visit-april-2021'],
      topic: Object.keys(fixtures.topics),
    });
    for (const [kind, slugs] of article) {
      for (const slug of slugs) {
        const { title, summary } = asOf<Snapshot>(kind, slug, then);
        for (const text of [title, summary])
          for (const locale of locales) expect(text[locale], `${slug} ${locale}`).toBeTruthy();
      }
    }
  });
});

describe('the first briefing', () => {
  const revisions = all.filter(({ kind }) => kind === 'briefing');
  const factsOf = (data: Snapshot) => {
    const { body } = schemas.briefing.parse(data);
    return locales.map((locale) =>
      body[locale].flatMap(({ content }) => content.flatMap(({ fact }) => fact ?? [])),
    );
  };

  it('has the same live facts in every language', () => {
    for (const { data } of revisions) {
      const [english, ...others] = factsOf(data);
      expect(english).toHaveLength(20);
      for (const other of others) expect(other).toEqual(english);
    }
  });

  it('names only what is there whenever it is read', () => {
    for (const { data, from, to } of revisions) {
      for (const { record, path } of factsOf(data).flat()) {
        const meanwhile = all.filter(
          (entry) =>
            entry.recordId === record &&
            (to === null || entry.from < to) &&
            (entry.to === null || entry.to > from),
        );
        expect(meanwhile[0]?.from.getTime()).toBeLessThanOrEqual(from.getTime());
        for (const target of meanwhile)
          expect(hasFact(kindOf(kinds, target.kind), target.data, path), path).toBe(true);
      }
    }
  });
});

describe('formats', () => {
  it('have their sessions, and the sessions of a body that both sides lead their numbers', () => {
    const sessions = Object.values(fixtures.meetings).filter(
      ({ sessionOf }) => sessionOf === 'format:intergovernmental-commission',
    );
    expect(sessions.map(({ ordinal }) => ordinal)).toEqual([2, undefined, 5, 6, 7, 8, 9, 10]);
  });

  it('know of a membership what had been published by then', () => {
    const dates = (instant: Date) =>
      asOf<Format>('format', 'intergovernmental-commission', instant).members.map(
        ({ date }) => date,
      );
    expect(dates(THE_DAY_AFTER_THE_ARTICLE)).toEqual(['2012-10?/..', '2012-10?/..']);
    expect(dates(OPENED_AT)).toEqual(['1999-04?/..', '1999-04?/..']);
  });

  it('say since when Pakistan has been in the organisation, and as what', () => {
    const { members } = asOf<Format>(
      'format',
      'shanghai-cooperation-organisation',
      THE_DAY_AFTER_THE_ARTICLE,
    );
    const pakistan = intents.find(({ revisions }) => {
      const data = schemas.actor.safeParse(revisions[0]?.data).data;
      return data?.slug === 'pakistan' && revisions.length > 0;
    })?.recordId;
    expect(
      members.filter(({ actor }) => actor === pakistan).map(({ role, date }) => [role, date]),
    ).toEqual([
      ['observer', '2005/2017-06-09'],
      ['member', '2017-06-09/..'],
    ]);
  });
});

describe('what one record says of others', () => {
  const idOf = (kind: string, slug: string) =>
    all.find((entry) => entry.kind === kind && entry.data.slug === slug)?.recordId;

  it('the protocol of 2021 amends the pipeline agreement, the agreement of 1999 replaced that of 1956', () => {
    const amending = asOf<Agreement>('agreement', 'gas-pipeline-protocol-2021', OPENED_AT);
    expect(amending.amends).toEqual([idOf('agreement', 'gas-pipeline-agreement-2015')]);
    expect(amending.projects).toEqual([idOf('project', 'north-south-gas-pipeline')]);
    const later = asOf<Agreement>(
      'agreement',
      'trade-economic-cooperation-agreement-1999',
      OPENED_AT,
    );
    expect(later.replaces).toEqual([idOf('agreement', 'trade-agreement-1956')]);
    const earlier = asOf<Agreement>('agreement', 'trade-agreement-1956', OPENED_AT);
    expect(earlier.actions).toMatchObject([
      { action: 'signed', date: '1956-06-27' },
      { action: 'superseded' },
    ]);
    expect(earlier.actions[1]).not.toHaveProperty('date');
  });

  it('waits until they have begun', () => {
    const railways = intents.find(
      ({ recordId }) => recordId === idOf('agreement', 'memorandum-railways-2012'),
    );
    const project = intents.find(
      ({ recordId }) => recordId === idOf('project', 'railways-and-freight-corridor'),
    );
    const named = railways?.revisions.map(({ from, data }) => [
      from,
      schemas.agreement.parse(data).projects.length,
    ]);
    expect(named?.slice(0, 2)).toEqual([
      [new Date('2012-10-04T00:00:00.000Z'), 0],
      [project?.revisions[0]?.from, 1],
    ]);
  });

  it('of an event on which sources differ, has the word of the first until the better one is out', () => {
    const exercise = (at: string) => asOf<Event>('event', 'druzhba-2018', new Date(at));
    expect(exercise('2018-10-20').date).toBe('2018-10-21/2018-11-04');
    expect(exercise('2018-10-20').summary).toEqual({});
    expect(exercise('2018-10-25').date).toBe('2018-10-22/2018-11-04');
    expect(exercise('2018-10-25').claims).toHaveLength(2);
  });
});

describe('the seed fails', () => {
  const broken = (change: (pipeline: ProjectFixture) => ProjectFixture): Fixtures => ({
    ...fixtures,
    projects: {
      ...fixtures.projects,
      'north-south-gas-pipeline': change(defined(fixtures.projects['north-south-gas-pipeline'])),
    },
  });
  const withEntry = (evidence: Evidence) =>
    broken((pipeline) => ({
      ...pipeline,
      history: [
        ...pipeline.history,
        { date: '2025', status: 'cancelled', basis: 'announced_both', evidence },
      ],
    }));

  it('for an entry without evidence', () => {
    expect(() => seedIntents(withEntry({}), OPENED_AT, kinds)).toThrow('has no evidence');
  });

  it('for a source that it does not know', () => {
    expect(() => seedIntents(withEntry({ 'the-town-crier': 3 }), OPENED_AT, kinds)).toThrow(
      'no source “the-town-crier”',
    );
  });

  it('for a record that waits for one which is not there', () => {
    const meeting = defined(Object.values(fixtures.meetings)[0]);
    const odd = {
      ...fixtures,
      meetings: { ...fixtures.meetings, odd: { ...meeting, discussed: ['project:canal'] } },
    };
    expect(() => seedIntents(odd, OPENED_AT, kinds)).toThrow('refers to project:canal');
  });

  it('for a code that is not in its list', () => {
    const odd = broken((pipeline) => ({ ...pipeline, sector: 'pipes' }));
    expect(() => seedIntents(odd, OPENED_AT, kinds)).toThrow();
  });
});

it('every source is cited', () => {
  const cited = new Set(
    [...JSON.stringify(all.map(({ data }) => data)).matchAll(/"source":"([^"]+)"/g)].map(
      ([, id]) => id,
    ),
  );
  const idle = at(OPENED_AT).filter(
    ({ kind, recordId }) => kind === 'source' && !cited.has(recordId),
  );
  expect(idle.map(({ data }) => data.slug)).toEqual([]);
});
