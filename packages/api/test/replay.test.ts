import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Intent } from '../src/core/change/intent.ts';
import { system } from '../src/core/scope/actor.ts';
import { isKindName, kindNames, urlOfKind } from '../src/kinds/schemas.ts';
import { handleRest } from '../src/rest/handle-rest.ts';
import { type ChangeItem, changeItem } from '../src/services/changes/change-item.ts';
import { actorData, publishNew } from './cast.ts';
import { openWorld, rounds, take, type World } from './random-history.ts';

const page = z.object({ items: z.array(changeItem), nextCursor: z.string().nullable() });
const copy = z.object({
  id: z.string(),
  kind: z.string(),
  slug: z.string(),
  revision: z.number().nullable(),
  record: z.unknown(),
});
type Copy = Omit<z.infer<typeof copy>, 'id'>;

const ask = (world: World, path: string): Promise<Response> =>
  handleRest(new Request(`https://example.org/api/v1${path}`), world.h.site);

/** Someone elsewhere who keeps a copy, from the feed alone. */
class Consumer {
  readonly copies = new Map<string, Copy>();
  readonly mergedInto = new Map<string, string>();
  readonly seen: ChangeItem[] = [];
  readonly world: World;
  #since = '';

  constructor(world: World) {
    this.world = world;
  }

  /** Takes one page; whether there may be more. */
  async poll(limit: number): Promise<boolean> {
    const response = await ask(this.world, `/changes?since=${this.#since}&limit=${limit}`);
    const { items, nextCursor } = page.parse(await response.json());
    for (const entry of items) this.#apply(entry);
    this.#since = nextCursor ?? items.at(-1)?.cursor ?? this.#since;
    return nextCursor !== null;
  }

  #apply(entry: ChangeItem): void {
    this.seen.push(entry);
    // The note of an earlier entry was put right: the record is what it was.
    if (entry.snapshot === undefined) return;
    this.mergedInto.delete(entry.recordId);
    if (entry.mergedInto) this.mergedInto.set(entry.recordId, entry.mergedInto.id);
    if (entry.snapshot === null) this.copies.delete(entry.recordId);
    else
      this.copies.set(entry.recordId, {
        kind: entry.kind,
        slug: entry.slug,
        revision: entry.revision,
        record: entry.snapshot,
      });
  }
}

/** The present, read record by record under every kind's own address. */
async function fullRead(world: World): Promise<Map<string, Copy>> {
  const copies = new Map<string, Copy>();
  for (const kind of kindNames) {
    const url = `/${urlOfKind[kind]}`;
    const { items } = z
      .object({ items: z.array(z.object({ id: z.string(), slug: z.string() })) })
      .parse(await (await ask(world, `${url}?limit=500`)).json());
    for (const item of items) {
      const shown = copy.parse(await (await ask(world, `${url}/${item.slug}`)).json());
      expect(shown.id).toBe(item.id);
      const { slug, revision, record } = shown;
      copies.set(item.id, { kind, slug, revision, record });
    }
  }
  return copies;
}

interface Told extends World {
  committee: string;
  twin: string;
}

/** A world in which some of the past was told: two records go on, another had ended before. */
async function openReconstructed(): Promise<Told> {
  const world = { ...(await openWorld()), committee: v7(), twin: v7() };
  const past = { from: new Date('2015-01-01T00:00:00Z'), to: new Date('2019-01-01T00:00:00Z') };
  await world.h.run(
    system('seed'),
    publishNew('actor', world.twin, actorData('twin', 'organisation')),
    {
      type: 'reconstruct',
      recordId: world.committee,
      kind: 'actor',
      revisions: [
        { ...past, data: actorData('committee', 'organisation', { title: { en: 'As founded' } }) },
        { from: past.to, to: null, data: actorData('committee', 'organisation') },
      ],
    },
    {
      type: 'reconstruct',
      recordId: v7(),
      kind: 'actor',
      revisions: [{ ...past, data: actorData('dissolved', 'organisation') }],
    },
  );
  return world;
}

/** What every history has in it, whatever else happens: a merge, its undoing, a withdrawal. */
const sureSteps = ({ committee, twin }: Told): Intent[] => [
  { type: 'merge', recordId: twin, intoId: committee, reason: 'the same body' },
  { type: 'unmerge', recordId: twin, reason: 'not the same body' },
  { type: 'withdraw', recordId: twin, reason: 'entered twice' },
];

const FIXED_SEED = 20_210_407;
const RUNS = Number(process.env.LAWS_RUNS ?? 3);

describe('a copy kept from the feed of changes', () => {
  const random = Date.now() % 1_000_000_007;
  const worlds: World[] = [];
  beforeAll(() => console.log(`replay: fixed seed ${FIXED_SEED}, random seed ${random}`));
  afterAll(async () => {
    for (const world of worlds) await world.h.close();
  });

  for (const [name, seed] of [
    ['a fixed', FIXED_SEED],
    ['a random', random],
  ] as const) {
    it(`equals a full read after ${name} history, what is gone included`, async () => {
      const types = new Set<string>();
      await fc.assert(
        fc.asyncProperty(
          rounds,
          fc.infiniteStream(fc.integer({ min: 1, max: 7 })),
          async (history, limits) => {
            const world = await openReconstructed();
            worlds.push(world);
            const consumer = new Consumer(world);
            const poll = () => consumer.poll(limits.next().value);
            // It reads while others publish, so that sets come in between its pages.
            const sure = sureSteps(world);
            for (const round of history)
              await Promise.all([
                ...round.map((entry) => take(world, entry)),
                ...sure.splice(0, 1).map((intent) => world.h.run(system('test'), intent)),
                poll(),
              ]);
            while (await poll());
            await holds(world, consumer);
            for (const { type } of consumer.seen) types.add(type);
          },
        ),
        { seed, numRuns: RUNS, endOnFailure: true },
      );
      for (const type of ['published', 'reconstructed', 'withdrawn', 'merged', 'unmerged'])
        expect(types, type).toContain(type);
    });
  }
});

async function holds(world: World, consumer: Consumer): Promise<void> {
  expect(Object.fromEntries(consumer.copies)).toEqual(Object.fromEntries(await fullRead(world)));
  // Every event of the chain once, in its order, no set left out.
  const events = await world.h.engine.db.pool.query<{ id: string; set: number }>(
    'SELECT id, "setNumber"::int AS set FROM "ChangeEvent" ORDER BY "setNumber", id',
  );
  expect(consumer.seen.map(({ id, set }) => ({ id, set }))).toEqual(events.rows);
  const sets = [...new Set(consumer.seen.map(({ set }) => set))];
  expect(sets).toEqual(sets.map((_, index) => index + 1));
  await tombstones(world, consumer);
}

/** What the copy no longer holds, the site no longer shows; a merged address leads where the feed says. */
async function tombstones(world: World, consumer: Consumer): Promise<void> {
  // A note that was put right says nothing of what became of the record.
  const told = consumer.seen.filter(({ snapshot }) => snapshot !== undefined);
  const last = new Map(told.map((entry) => [entry.recordId, entry]));
  for (const [id, entry] of last) {
    if (consumer.copies.has(id) || entry.type === 'reconstructed') continue;
    const response = await ask(
      world,
      `/${isKindName(entry.kind) && urlOfKind[entry.kind]}/${entry.slug}`,
    );
    expect([entry.type, response.status]).toEqual([
      entry.type,
      entry.type === 'merged' ? 301 : 410,
    ]);
    if (entry.type !== 'merged') continue;
    const { rows } = await world.h.engine.db.pool.query<{ slug: string }>(
      'SELECT slug FROM "Record" WHERE id = $1',
      [consumer.mergedInto.get(id)],
    );
    expect(response.headers.get('location')).toMatch(new RegExp(`/${rows[0]?.slug}$`));
  }
}
