import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { actorData, cite, ids, meetingData, opening, publishNew } from '../../../test/cast.ts';
import { type Harness, harness } from '../../../test/harness.ts';
import { PUBLIC, system } from '../../core/scope/actor.ts';

let h: Harness;
const cast = ids();
const gone = v7();
let opened: string;
const reader = () => h.as(PUBLIC);

beforeAll(async () => {
  h = await harness();
  await h.run(system('test'), ...opening(cast));
  await h.run(system('test'), publishNew('actor', gone, actorData('dissolved', 'organisation')));
  opened = h.clock.advance(1_000).toISOString();
  h.clock.advance(60_000);
  const person = await h.person('editor', { role: 'admin' });
  const { head } = await h.as(person).desk.get({ id: cast.meeting });
  await h.run(
    system('test'),
    { type: 'withdraw', recordId: gone, reason: 'Dissolved.' },
    {
      type: 'publish',
      recordId: cast.meeting,
      save: {
        type: 'save',
        recordId: cast.meeting,
        kind: 'meeting',
        baseId: head?.revisionId ?? null,
        data: { ...head?.snapshot, slug: 'lavrov-again', summary: { en: 'Talks.' } },
      },
    },
  );
});
afterAll(() => h.close());

it('says since when a record stands here, at which revision, and on what', async () => {
  const [now] = await reader().record.publicationMeta({ ids: [cast.meeting, gone, v7()] });
  expect(now).toMatchObject({
    id: cast.meeting,
    revision: 2,
    summary: { en: 'Talks.' },
    firstPublished: expect.stringContaining('12:00:00'),
    lastPublished: expect.stringContaining('12:01:01'),
    sources: [{ id: cast.source, slug: 'gazette-2021' }],
  });
  const then = await reader().record.publicationMeta({ ids: [cast.meeting, gone], asOf: opened });
  expect(then.map(({ id, revision }) => [id, revision]).sort()).toEqual(
    [
      [cast.meeting, 1],
      [gone, 1],
    ].sort(),
  );
});

it('finds a record by an address that it has, had, or had before it was withdrawn', async () => {
  const named = (kind: 'meeting' | 'actor', slug: string) => reader().record.named({ kind, slug });
  expect(await named('meeting', 'lavrov-again')).toMatchObject({
    id: cast.meeting,
    dossiers: ['pakistan-russia'],
  });
  expect(await named('meeting', 'lavrov-in-islamabad-2021')).toMatchObject({
    id: cast.meeting,
    slug: 'lavrov-again',
  });
  expect(await named('actor', 'dissolved')).toMatchObject({ id: gone, title: { en: 'dissolved' } });
  expect(await named('actor', 'lavrov-again')).toBeNull();
});

it('finds the meetings that name any record, and a meeting by itself', async () => {
  const other = v7();
  await h.run(
    system('test'),
    publishNew(
      'meeting',
      other,
      meetingData(cast, { slug: 'without', discussed: [], evidence: [cite(cast.source)] }),
    ),
  );
  const meetings = async (refersTo: string) =>
    (await reader().meeting.list({ refersTo })).items.map(({ id }) => id);
  expect(await meetings(cast.pipeline)).toEqual([cast.meeting]);
  expect((await meetings(cast.source)).sort()).toEqual([cast.meeting, other].sort());
  expect(await meetings(other)).toEqual([other]);
  expect(await meetings(cast.series)).toEqual([]);
});

it('tells the changes of some records, newest first, the end of one among them', async () => {
  const changes = await reader().change.ofRecords({ ids: [gone, cast.meeting] });
  expect(changes.map(({ recordId, type, first }) => [recordId, type, first])).toEqual(
    expect.arrayContaining([
      [gone, 'withdrawn', false],
      [cast.meeting, 'published', false],
      [gone, 'published', true],
      [cast.meeting, 'published', true],
    ]),
  );
  expect(changes.map(({ set }) => set)).toEqual([3, 3, 2, 1]);
  const then = await reader().change.ofRecords({ ids: [gone], asOf: opened });
  expect(then.map(({ type }) => type)).toEqual(['published']);
});
