import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proceduresOf } from '../src/procedures.ts';
import { appRouter } from '../src/root.ts';
import { type Harness, harness } from './harness.ts';
import { act, acts, CHANGING, narrowings, openScene, type Scene } from './scope-scene.ts';

const FIXED_SEED = 20_210_407;
const RUNS = Number(process.env.LAWS_RUNS ?? 1);

/** Histories that are tried until every procedure was let through once. */
const MORE_MAX = 100;

/** What changes nothing of a record: reads that go by POST, and a reader's own list. */
const HARMLESS = ['desk.facts', 'desk.check', 'watch.add', 'watch.remove', 'watch.markRead'];

/** They change which text a source holds, and no record; `source-texts.test.ts` says who may. */
const OF_SOURCE_TEXTS = ['preview', 'takeText', 'takeFile', 'keep', 'drop'].map(
  (name) => `desk.sources.${name}`,
);

/** Written by hand: words about a record, which the strict dossier lets pass without review. */
const WORDS = /^(title|summary|body|names|slug|topics|identifiers|nextReview)\b/;

describe('law of scopes', () => {
  const random = Date.now() % 1_000_000_007;
  let h: Harness;
  const passed = new Set<string>();
  beforeAll(async () => {
    h = await harness();
    console.log(`law of scopes: fixed seed ${FIXED_SEED}, random seed ${random}`);
  });
  afterAll(() => h.close());

  it('is asked of every procedure that changes something', () => {
    const procedures = [...proceduresOf(appRouter)];
    const changing = procedures.filter(([, { type }]) => type === 'mutation');
    expect([...CHANGING, ...HARMLESS, ...OF_SOURCE_TEXTS].sort()).toEqual(
      changing.map(([name]) => name).sort(),
    );
  });

  for (const [name, seed] of [
    ['a fixed', FIXED_SEED],
    ['a random', random],
  ] as const)
    for (const [at, { role, where, locales }] of narrowings.entries())
      it(`holds for ${role} of ${where} in ${locales.join() || 'all'} languages, ${name} seed`, async () => {
        await fc.assert(
          fc.asyncProperty(acts, async (history) => {
            const scene = await openScene(h, { role, where, locales });
            const before = await scene.look();
            for (const each of history) {
              const done = await act(scene, each);
              if (done) passed.add(each.procedure);
            }
            await holds(scene, before);
          }),
          // Each narrowing has a history of its own.
          { seed: seed + at, numRuns: RUNS, endOnFailure: true },
        );
      });

  it('was not asked of refusals alone', async () => {
    // Which acts a history lets through is chance: more of who may do most, until each was.
    const widest = narrowings.find(({ role, locales }) => role === 'admin' && locales.length === 0);
    if (!widest) throw new Error('Nobody may do everything.');
    for (let more = 1; more <= MORE_MAX && passed.size < CHANGING.length; more += 1)
      await fc.assert(
        fc.asyncProperty(acts, async (history) => {
          const scene = await openScene(h, widest);
          for (const each of history) if (await act(scene, each)) passed.add(each.procedure);
        }),
        { seed: FIXED_SEED - more, numRuns: 1, endOnFailure: true },
      );
    expect([...passed].sort()).toEqual([...CHANGING].sort());
  });
});

/** What one person did alone has changed nothing that takes a second one, or another grant. */
async function holds(scene: Scene, before: Awaited<ReturnType<Scene['look']>>): Promise<void> {
  const after = await scene.look();
  for (const [id, now] of after) {
    const { open } = now;
    const was = before.get(id);
    const label = `${now.kind} ${now.slug}`;
    const paths = scene.publicChanges(was, now);
    if (scene.isReviewed(was) || scene.isReviewed(now))
      expect(
        paths.filter((path) => !was?.snapshot || !WORDS.test(path)),
        `${label}: published alone`,
      ).toEqual([]);
    if (scene.locales.length > 0)
      expect(
        paths.filter((path) => !/\.ru\b/.test(path)),
        `${label}: published in another language`,
      ).toEqual([]);
    if (scene.locales.length > 0 || !scene.isGranted(was))
      expect([now.state, open.some(scene.isColleagues)], `${label}: ended`).toEqual([
        was?.state ?? 'draft',
        was?.open.some(scene.isColleagues) ?? false,
      ]);
    if (was && !scene.isGranted(was))
      expect([paths, open], `${label}: outside the grant`).toEqual([[], was.open]);
    if (!was && now.snapshot && !scene.isGranted(now))
      expect(label, 'published outside the grant').toBeUndefined();
  }
}
