import fc from 'fast-check';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headOf, loadStates } from '../src/core/change/records.ts';
import { verify } from '../src/core/history/verify.ts';
import { reindex } from '../src/core/index/reindex.ts';
import { equal } from '../src/core/paths/index.ts';
import { defined } from './defined.ts';
import type { Harness } from './harness.ts';
import { openWorld, rounds, take, type World } from './random-history.ts';

/** Everything the public could read at an instant, as values. */
async function siteAt(h: Harness, asOf: string): Promise<unknown> {
  const reader = h.as({ type: 'public' });
  const common = { dossier: 'pakistan-russia', asOf, limit: 100 };
  const [projects, changes, meetings, series, actors] = await Promise.all([
    reader.project.list(common),
    reader.statusChange.list({ ...common, checks: true }),
    reader.meeting.list(common),
    reader.series.list(common),
    reader.actor.list(common),
  ]);
  const pages = await Promise.all(
    meetings.items.map((item) => reader.meeting.bySlug({ slug: item.slug, asOf })),
  );
  return JSON.parse(
    JSON.stringify({
      projects: projects.items,
      changes: changes.items,
      meetings: meetings.items,
      series: series.items,
      actors: actors.items,
      pages: pages.map(timeless),
    }),
  );
}

/** What has been withdrawn since is said of the present, so it may change. */
const timeless = (page: object): object => ({ ...page, withdrawnSince: null });

/** As of an instant, told anew from the revisions alone. */
async function replayAt(h: Harness, at: Date): Promise<Map<string, unknown>> {
  const rows = await h.engine.db.read.rows<{ recordId: string; title: unknown }>(sql`
    SELECT "recordId", snapshot->'title' AS title FROM "Revision" WHERE "publishedFrom" <= ${at} AND ("publishedTo" IS NULL OR "publishedTo" > ${at})`);
  return new Map(rows.map((row) => [row.recordId, row.title]));
}

const FIXED_SEED = 20_210_407;
const RUNS = Number(process.env.LAWS_RUNS ?? 3);

describe('laws of the engine', () => {
  const random = Date.now() % 1_000_000_007;
  const worlds: World[] = [];
  beforeAll(() => console.log(`laws: fixed seed ${FIXED_SEED}, random seed ${random}`));
  afterAll(async () => {
    for (const world of worlds) await world.h.close();
  });

  for (const [name, seed] of [
    ['a fixed', FIXED_SEED],
    ['a random', random],
  ] as const) {
    it(`hold over ${name} history of several people at once`, async () => {
      await fc.assert(
        fc.asyncProperty(rounds, async (history) => {
          const world = await openWorld();
          worlds.push(world);
          const { h } = world;
          const remembered: { at: string; site: unknown }[] = [];
          for (const round of history) {
            await Promise.all(round.map((entry) => take(world, entry)));
            const [head] = await h.engine.db.read.rows<{ instant: Date }>(
              sql`SELECT instant FROM "ChainHead"`,
            );
            const at = defined(head?.instant);
            while (h.clock.now() <= at) h.clock.advance(1);
            remembered.push({ at: at.toISOString(), site: await siteAt(h, at.toISOString()) });
          }
          await holdAll(world, remembered);
        }),
        { seed, numRuns: RUNS, endOnFailure: true },
      );
    });
  }
});

async function holdAll(
  { h }: World,
  remembered: readonly { at: string; site: unknown }[],
): Promise<void> {
  const db = h.engine.db.read;
  // The answer for an instant never changes again.
  for (const { at, site } of remembered) expect(await siteAt(h, at)).toEqual(site);
  // As of any instant equals a replay of the revisions.
  for (const { at } of remembered) {
    const replay = await replayAt(h, new Date(at));
    const cards = await db.rows<{ recordId: string; title: unknown }>(sql`
      SELECT "recordId", title FROM "Card" WHERE NOT working AND "publishedFrom" <= ${at} AND ("publishedTo" IS NULL OR "publishedTo" > ${at})`);
    expect(cards.length).toBe(replay.size);
    for (const card of cards) expect(equal(card.title, replay.get(card.recordId))).toBe(true);
  }
  // No index row overlaps another of its item.
  for (const table of ['Card', 'Reference', 'StatusChange', 'Participant', 'Office']) {
    const { rows } =
      await h.engine.db.pool.query(`SELECT FROM "${table}" a JOIN "${table}" b ON a."recordId" = b."recordId" AND a.item = b.item AND a.id < b.id
      AND NOT a.working AND NOT b.working AND tstzrange(a."publishedFrom", a."publishedTo") && tstzrange(b."publishedFrom", b."publishedTo")`);
    expect(rows.length).toBe(0);
  }
  // No reference is ever unresolved, the chain verifies, set numbers have no gap.
  expect((await verify(db, h.engine.kinds)).faults).toEqual([]);
  // A present row points at what stands for the record that the snapshot names.
  const astray = await db.rows(sql`
    WITH RECURSIVE merge_target(stated, id) AS (
      SELECT DISTINCT "statedId", "statedId" FROM "Reference" UNION SELECT s.stated, m."intoId" FROM merge_target s JOIN "Merge" m ON m."recordId" = s.id AND m."to" IS NULL)
    SELECT r."statedId", r."targetId" FROM "Reference" r JOIN merge_target s ON s.stated = r."statedId"
      AND NOT EXISTS (SELECT FROM "Merge" m WHERE m."recordId" = s.id AND m."to" IS NULL)
    WHERE (r.working OR r."publishedTo" IS NULL) AND r."targetId" <> s.id`);
  expect(astray).toEqual([]);
  // Reindexing a sound database changes nothing.
  expect((await reindex(h.engine)).repaired).toEqual({});
}

describe('restore and edit', () => {
  it('bring back what was, whatever lay between', async () => {
    const world = await openWorld();
    const { h, cast } = world;
    const editor = defined(world.people[2]);
    const stateOf = async () =>
      defined(
        (await loadStates(h.engine.db.read, h.engine.kinds, [cast.pipeline])).get(cast.pipeline),
      );
    const first = (await stateOf()).published;
    const data = { ...first?.snapshot, title: { en: 'Pakistan Stream' } };
    await h.run(editor, {
      type: 'publish',
      recordId: cast.pipeline,
      save: {
        type: 'save',
        recordId: cast.pipeline,
        kind: 'project',
        baseId: first?.id ?? null,
        data,
      },
    });
    const head = headOf(await stateOf());
    await h.run(editor, {
      type: 'save',
      recordId: cast.pipeline,
      kind: 'project',
      baseId: head?.id ?? null,
      data: first?.snapshot,
      restoredFrom: 1,
    });
    await h.run(editor, { type: 'publish', recordId: cast.pipeline });
    const after = (await stateOf()).published;
    expect(equal(after?.snapshot, first?.snapshot)).toBe(true);
    expect(after).toMatchObject({ number: 3, origin: 'restore', restoredFrom: 1 });
    await h.close();
  });
});
