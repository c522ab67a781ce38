import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC, system } from '../src/core/scope/actor.ts';
import { ids, opening, projectData, publishNew, statusEntry } from './cast.ts';
import { type Harness, harness } from './harness.ts';

const MANY = 210;
const dossier = 'pakistan-russia';

/** More records than any page holds: counts are those of the record. */
describe('counts', () => {
  let h: Harness;
  const cast = ids();
  const reader = () => h.as(PUBLIC);

  beforeAll(async () => {
    h = await harness();
    await h.run(system('test'), ...opening(cast));
    // With the pipeline of the cast, which is agreed, they are as many as asked for.
    const others = Array.from({ length: MANY - 1 }, (_, number) =>
      publishNew(
        'project',
        v7(),
        projectData(cast, {
          slug: `project-${number}`,
          counted: number % 100 !== 0,
          history: [
            statusEntry(cast, '2016', number < 80 ? 'operating' : 'proposed'),
            ...(number < 40 ? [statusEntry(cast, '2020', 'idle')] : []),
          ],
        }),
      ),
    );
    await h.run(system('test'), ...others);
  });
  afterAll(() => h.close());

  const sumOf = (counts: { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0);

  it('S2 are those of all projects, however many a page gives', async () => {
    const counts = await reader().project.counts({ dossier });
    expect(sumOf(counts)).toBe(MANY);
    const { items, total } = await reader().project.list({ dossier, limit: 100 });
    expect([items.length, total]).toEqual([100, MANY]);
    const all = (await reader().project.list({ dossier, limit: 500 })).items;
    for (const { status, counted, count } of counts)
      expect(count, `${status} ${counted}`).toBe(
        all.filter((one) => one.status === status && one.counted === counted).length,
      );
    expect(sumOf(counts.filter(({ counted }) => !counted))).toBe(3);
  });

  it('S2 are those of the day that is asked for', async () => {
    const counts = await reader().project.counts({ dossier, validOn: '2018-01-01' });
    const idle = counts.filter(({ status }) => status === 'idle');
    expect(idle).toEqual([]);
    expect(sumOf(counts.filter(({ status }) => status === 'operating'))).toBe(80);
  });

  it('S2 of what refers to a record are whole: by kind with the first of each, and page after page', async () => {
    const groups = await reader().record.backlinkGroups({ id: cast.topic, each: 20 });
    const projects = groups.find(({ kind }) => kind === 'project');
    expect(projects?.items).toHaveLength(20);
    expect(projects?.total).toBe(MANY);
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, total, nextCursor } = await reader().record.backlinks({
        id: cast.topic,
        kind: 'project',
        limit: 100,
        cursor,
      });
      expect(total).toBe(MANY);
      found.push(...items.map(({ id }) => id));
      cursor = nextCursor ?? undefined;
    } while (cursor);
    expect(new Set(found).size).toBe(MANY);
    expect(found.slice(0, 20)).toEqual(projects?.items.map(({ id }) => id));
    const whole = await reader().record.backlinks({ id: cast.topic, limit: 500 });
    expect(whole.items).toHaveLength(groups.reduce((sum, { total }) => sum + total, 0));
    expect(whole.items[0]?.roles).toContain('topic');
  });
});
