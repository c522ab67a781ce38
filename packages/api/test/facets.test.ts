import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Facets, facetsOutput } from '../src/core/lists/facets.ts';
import { PUBLIC, system } from '../src/core/scope/actor.ts';
import type { KindName } from '../src/kinds/schemas.ts';
import { callByName } from '../src/procedures.ts';
import {
  agreementData,
  furtherKinds,
  ids,
  meetingData,
  opening,
  projectData,
  publishNew,
} from './cast.ts';
import { type Harness, harness } from './harness.ts';

const dossier = 'pakistan-russia';
type Asked = Record<string, string>;
type Register = {
  list(input: Asked): Promise<{ total: number }>;
  facets(input: Asked): Promise<Facets>;
};

/** Filters that each register is asked under: none, one, and two that leave nothing. */
const REGISTERS: Record<Exclude<KindName, 'topic' | 'dossier'>, Asked[]> = {
  project: [{}, { sector: 'gas' }, { sector: 'gas', nature: 'supply' }, { validOn: '2015-01-01' }],
  meeting: [
    {},
    { actor: 'sergey-lavrov' },
    { city: 'Islamabad', from: '2021-01-01', to: '2021-12-31' },
    { level: 'foreign_minister', city: 'Moscow' },
    { topic: 'energy', hostSide: 'b' },
  ],
  agreement: [
    {},
    { action: 'signed' },
    { type: 'protocol' },
    { project: 'north-south-gas-pipeline' },
  ],
  format: [{}, { actor: 'russia' }],
  event: [{}, { actor: 'russia' }],
  series: [{}, { flow: 'T' }],
  position: [{}, { side: 'b' }, { side: 'a', topic: 'energy' }],
  briefing: [{}, { topic: 'energy' }],
  actor: [{}, { type: 'country' }],
  source: [{}, { type: 'newspaper' }],
};

describe('the facets of a register', () => {
  let h: Harness;
  const cast = ids();
  const register = (kind: string): Register => ({
    list: async (input) =>
      z.object({ total: z.number() }).parse(await callByName(h.as(PUBLIC), `${kind}.list`, input)),
    facets: async (input) =>
      facetsOutput.parse(await callByName(h.as(PUBLIC), `${kind}.facets`, input)),
  });

  beforeAll(async () => {
    h = await harness();
    await h.run(
      system('test'),
      ...opening(cast),
      ...furtherKinds(cast),
      publishNew(
        'project',
        v7(),
        projectData(cast, { slug: 'mill', sector: 'industry', topics: [] }),
      ),
      publishNew(
        'meeting',
        v7(),
        meetingData(cast, {
          slug: 'talks-in-moscow-2019',
          type: 'consultations',
          date: '2019-05',
          levels: { a: 'foreign_minister', b: 'head_of_state' },
          place: { city: { en: 'Moscow' }, country: 'RU' },
          host: { side: 'b' },
          topics: [cast.topic],
          discussed: [],
        }),
      ),
      publishNew(
        'agreement',
        v7(),
        agreementData(cast, { slug: 'protocol', type: 'protocol', amends: [cast.agreement] }),
      ),
    );
  });
  afterAll(() => h.close());

  for (const [kind, asked] of Object.entries(REGISTERS))
    it(`of kind ${kind} count what choosing a value gives under the other filters`, async () => {
      let counted = 0;
      for (const filters of asked) {
        const facets = await register(kind).facets({ dossier, ...filters });
        for (const [name, { values }] of Object.entries(facets))
          for (const { value, count } of values) {
            const { total } = await register(kind).list({ dossier, ...filters, [name]: value });
            expect([name, value, count], JSON.stringify(filters)).toEqual([name, value, total]);
            counted += 1;
          }
      }
      expect(counted).toBeGreaterThan(0);
    });

  it('name records by title, and keep what is chosen although nothing has it', async () => {
    const { actor, level } = await register('meeting').facets({
      dossier,
      actor: 'sergey-lavrov',
      city: 'Nowhere',
      level: 'head_of_state',
    });
    expect(actor).toEqual({
      values: [
        {
          value: 'sergey-lavrov',
          title: expect.objectContaining({ ru: 'Сергей Лавров' }),
          count: 0,
        },
      ],
      more: false,
    });
    expect(level?.values).toEqual([{ value: 'head_of_state', title: null, count: 0 }]);
  });

  it('find the visit of April 2021 by level, place and year', async () => {
    const filters = { level: 'foreign_minister', city: 'Islamabad' } as const;
    const period = { from: '2021-01-01', to: '2021-12-31' };
    const found = await h.as(PUBLIC).meeting.list({ dossier, ...filters, ...period });
    expect(found).toMatchObject({ total: 1, items: [{ slug: 'lavrov-in-islamabad-2021' }] });
  });
});
