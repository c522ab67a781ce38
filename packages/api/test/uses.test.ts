import sql from 'sql-template-tag';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { collectingUses } from '../src/core/read/uses.ts';
import { PUBLIC, system } from '../src/core/scope/actor.ts';
import { agreementData, dossierData, ids, meetingData, opening, publishNew } from './cast.ts';
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

type Reads = ReturnType<Harness['as']>;

/** Whether what is kept of a read is dropped when the record is published with this content. */
async function drops(
  read: (reads: Reads) => Promise<unknown>,
  kind: string,
  recordId: string,
  data: object,
): Promise<boolean> {
  const uses = new Set<string>();
  await collectingUses(uses, async () => read(h.as(PUBLIC)).catch(() => undefined));
  const person = await h.person(v7(), { role: 'admin' });
  const { head } = await h.as(person).desk.get({ id: recordId });
  h.clock.advance(60_000);
  const baseId = head?.revisionId ?? null;
  await h.run(desk, {
    type: 'publish',
    recordId,
    note: 'Put right.',
    save: { type: 'save', recordId, kind, baseId, data: { ...head?.snapshot, ...data } },
  });
  const [set] = await h.engine.db.read.rows<{ tags: string[] }>(
    sql`SELECT tags FROM "ChangeSet" ORDER BY number DESC LIMIT 1`,
  );
  return (set?.tags ?? []).some((use) => uses.has(use));
}
const home = 'pakistan-russia';

it.each([
  ['date', { date: '2021-04-05/2021-04-07' }],
  ['place', { place: { city: { en: 'Karachi' }, country: 'PK' } }],
  ['state', { state: 'cancelled', participants: [] }],
])('C1: the %s of a meeting drops the chains that show it', async (_, change) => {
  const chains = (record: string) => (reads: Reads) => reads.chain.of({ record });
  for (const record of [cast.agreement, cast.pipeline])
    expect(
      await drops(chains(record), 'meeting', cast.meeting, { ...meetingData(cast), ...change }),
    ).toBe(true);
});

it('C2: a record moved to another dossier drops the lists and the log of both', async () => {
  for (const dossier of [home, 'other-pair'])
    for (const read of [
      (reads: Reads) => reads.project.list({ dossier }),
      (reads: Reads) => reads.change.list({ dossier }),
      (reads: Reads) => reads.project.bySlug({ dossier, slug: 'north-south-gas-pipeline' }),
    ]) {
      expect(await drops(read, 'project', cast.pipeline, { dossiers: [other] })).toBe(true);
      expect(await drops(read, 'project', cast.pipeline, { dossiers: [cast.dossier] })).toBe(true);
    }
});

it('K20: an address where nothing was is dropped when something comes to stand there', async () => {
  const later = (reads: Reads) => reads.project.bySlug({ dossier: home, slug: 'later-name' });
  expect(await drops(later, 'project', cast.pipeline, { slug: 'later-name' })).toBe(true);
  const elsewhere = (reads: Reads) =>
    reads.project.bySlug({ dossier: 'other-pair', slug: 'later-name' });
  expect(await drops(elsewhere, 'project', cast.pipeline, { dossiers: [other] })).toBe(true);
});

it('a change leaves what has nothing to do with it', async () => {
  const series = (reads: Reads) => reads.series.bySlug({ slug: 'turnover-russian-side' });
  expect(await drops(series, 'project', cast.pipeline, { title: { en: 'Another' } })).toBe(false);
});

it('a read that does not say what it used has used everything', async () => {
  const silent = () => h.site.db.read.rows(sql`SELECT 1`);
  expect(await drops(silent, 'project', cast.pipeline, { title: { en: 'A third' } })).toBe(true);
});
