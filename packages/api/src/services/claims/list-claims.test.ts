import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { actorData, cite, ids, opening, projectData, publishNew } from '../../../test/cast.ts';
import { type Harness, harness } from '../../../test/harness.ts';
import { system } from '../../core/scope/actor.ts';
import { handleRest } from '../../rest/handle-rest.ts';
import { claimItem } from './list-claims.ts';

let h: Harness;
const cast = ids();
const mill = v7();
const company = v7();
const claims = { ours: v7(), theirs: v7(), old: v7(), status: v7(), name: v7() };
let opened: string;

const answer = z.object({
  items: z.array(claimItem).default([]),
  total: z.number().default(0),
  errors: z.array(z.looseObject({})).optional(),
});
const list = async (query: string) => {
  const response = await handleRest(
    new Request(`https://example.org/api/v1/claims?${query}`),
    h.site,
  );
  return answer.parse(await response.json());
};
const idsOf = async (query: string) => (await list(query)).items.map(({ id }) => id).sort();

const said = (id: string, path: string, what: object, by: string, extra: object = {}) => ({
  id,
  path,
  ...what,
  by,
  rank: 'normal',
  sources: [{ ...cite(cast.source), locator: 'p. 3', quotation: 'about two billion' }],
  ...extra,
});

const billions = (value: string) => ({
  figure: { value, qualifier: 'exact', unit: 'billion', currency: 'USD' },
});

beforeAll(async () => {
  h = await harness();
  await h.run(system('test'), ...opening(cast));
  const data = projectData(cast, {
    slug: 'steel-mill',
    cost: { value: '2', qualifier: 'about', unit: 'billion', currency: 'USD' },
  });
  const [proposed] = data.history;
  const projectClaims = [
    said(claims.ours, 'cost', billions('2'), 'a', { actor: cast.pakistan, rank: 'preferred' }),
    said(claims.theirs, 'cost', billions('2.5'), 'b', { reported: '2021-04' }),
    said(claims.old, 'cost.value', { figure: { value: '1', qualifier: 'exact' } }, 'desk', {
      rank: 'deprecated',
      reason: { en: 'A slip of ours' },
    }),
    said(claims.status, `history[${proposed?.id}].date`, { value: '2014' }, 'both'),
  ];
  await h.run(
    system('test'),
    publishNew('project', mill, { ...data, claims: projectClaims }),
    publishNew(
      'actor',
      company,
      actorData('some-company', 'company', {
        claims: [said(claims.name, 'title.en', { text: { en: 'Some' } }, 'a')],
      }),
    ),
  );
  opened = h.clock.advance(1_000).toISOString();
  h.clock.advance(60_000);
  const person = await h.person('editor', { role: 'admin' });
  const { head } = await h.as(person).desk.get({ id: mill });
  await h.run(system('test'), {
    type: 'publish',
    recordId: mill,
    note: 'The other side now says three.',
    save: {
      type: 'save',
      recordId: mill,
      kind: 'project',
      baseId: head?.revisionId ?? null,
      data: {
        ...head?.snapshot,
        claims: projectClaims.map((claim) =>
          claim.id === claims.theirs ? { ...claim, ...billions('3') } : claim,
        ),
      },
    },
  });
});
afterAll(() => h.close());

it('has each claim with its field in words, who says it, its source, and since when it stands', async () => {
  const { items, total } = await list('record=steel-mill&kind=project&path=cost&side=b');
  expect(total).toBe(1);
  expect(items[0]).toMatchObject({
    id: claims.theirs,
    recordId: mill,
    kind: 'project',
    slug: 'steel-mill',
    field: 'Cost',
    value: null,
    figure: {
      value: '3',
      to: null,
      qualifier: 'exact',
      unit: 'billion',
      currency: 'USD',
      note: null,
    },
    record: null,
    text: null,
    side: 'b',
    actor: null,
    rank: 'normal',
    reported: '2021-04',
    sources: [
      {
        source: { id: cast.source, slug: 'gazette-2021' },
        publisher: 'The Gazette',
        address: null,
        locator: 'p. 3',
        quotation: 'about two billion',
      },
    ],
    firstSeen: expect.stringContaining('2026-11-24T12:00:00'),
    lastChanged: expect.stringContaining('2026-11-24T12:01:01'),
  });
});

it('is narrowed by record, field, side, rank, kind and dossier', async () => {
  const all = [claims.ours, claims.theirs, claims.old, claims.status];
  expect(await idsOf(`record=${mill}`)).toEqual([...all].sort());
  expect(await idsOf('path=cost')).toEqual([claims.ours, claims.theirs, claims.old].sort());
  expect(await idsOf('path=history')).toEqual([claims.status]);
  expect(await idsOf('path=c_st')).toEqual([]);
  expect(await idsOf('rank=deprecated')).toEqual([claims.old]);
  expect(await idsOf('kind=actor')).toEqual([claims.name]);
  // No record of the dossier refers to the company.
  expect(await idsOf('dossier=pakistan-russia')).toEqual([...all].sort());
});

it('looks back', async () => {
  const { items } = await list(`side=b&asOf=${opened}`);
  expect(items.map(({ figure }) => figure?.value)).toEqual(['2.5']);
});

it('asks for the kind where an address alone does not name a record', async () => {
  expect((await list('record=steel-mill')).errors).toMatchObject([
    { path: 'record', hint: expect.stringContaining('kind=project') },
  ]);
});
