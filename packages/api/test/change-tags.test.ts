import sql from 'sql-template-tag';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { system } from '../src/core/actor.ts';
import {
  agreementData,
  dossierData,
  ids,
  meetingData,
  opening,
  projectData,
  publishNew,
} from './cast.ts';
import { type Harness, harness } from './harness.ts';

const cast = ids();
const other = v7();
const desk = system('test');
let h: Harness;

beforeAll(async () => {
  h = await harness();
  await h.run(
    desk,
    ...opening(cast),
    publishNew('dossier', other, dossierData(cast, { slug: 'other-pair' })),
  );
  await h.run(
    desk,
    publishNew('agreement', cast.agreement, agreementData(cast, { meeting: cast.meeting })),
  );
});
afterAll(() => h.close());

/** What the set dropped that publishes the record with this content. */
async function dropped(kind: string, recordId: string, data: object): Promise<string[]> {
  const person = await h.person(v7(), { role: 'admin' });
  const { tip } = await h.as(person).desk.get({ id: recordId });
  h.clock.advance(60_000);
  const baseId = tip?.revisionId ?? null;
  await h.run(desk, {
    type: 'publish',
    recordId,
    note: 'Put right.',
    save: { type: 'save', recordId, kind, baseId, data: { ...tip?.snapshot, ...data } },
  });
  const [set] = await h.engine.db.read.rows<{ tags: string[] }>(
    sql`SELECT tags FROM "ChangeSet" ORDER BY number DESC LIMIT 1`,
  );
  return set?.tags ?? [];
}

it.each([
  ['date', { date: '2021-04-05/2021-04-07' }],
  ['place', { place: { city: 'Karachi', country: 'PK' } }],
  ['state', { state: 'cancelled', participants: [] }],
])('C1: the %s of a meeting drops the pages whose chain shows it', async (_, change) => {
  const tags = await dropped('meeting', cast.meeting, { ...meetingData(cast), ...change });
  expect(tags).toContain('agreement/gas-pipeline-agreement-2015');
  expect(tags).toContain('project/north-south-gas-pipeline');
  // The page of a project carries this tag: a chain goes over two references.
  expect(tags).toContain('pakistan-russia:agreement');
});

it('C2: a record moved to another dossier drops the lists and homes of both', async () => {
  const moved = projectData(cast, { dossiers: [other] });
  const tags = await dropped('project', cast.pipeline, moved);
  for (const home of ['pakistan-russia', 'other-pair'])
    expect(tags).toEqual(expect.arrayContaining([home, `${home}:project`, `${home}:changes`]));
});
