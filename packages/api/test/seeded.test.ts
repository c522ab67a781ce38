import { fixtures } from '@chancery/db/seed';
import { codes } from '@chancery/vocabularies';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PUBLIC } from '../src/core/scope/actor.ts';
import { seed } from '../src/services/seed/index.ts';
import { defined } from './defined.ts';
import { type Harness, harness } from './harness.ts';

const dossier = 'pakistan-russia';

/** What the public reads of the first dossier, as it is seeded. */
describe('the seeded dossier', () => {
  let h: Harness;
  const reader = () => h.as(PUBLIC);

  beforeAll(async () => {
    h = await harness();
    await seed(h.engine);
  });
  afterAll(() => h.close());

  it('S1 has four kinds of status entries; only the last found nothing new and is left out', async () => {
    const counted: Record<string, number> = {};
    for (const what of codes('statusEntry'))
      counted[what] = (await reader().statusChange.list({ dossier, what, limit: 1 })).total;
    expect(counted).toEqual({ moved: 23, restated: 2, reported: 48, checked: 1 });
    const entries = Object.values(fixtures.projects).flatMap(({ history }) => history);
    expect(counted.reported).toBe(
      entries.filter(({ status, basis }) => !status && basis.startsWith('announced')).length,
    );
    const [shown, all] = await Promise.all([
      reader().statusChange.list({ dossier, limit: 500 }),
      reader().statusChange.list({ dossier, limit: 500, checks: true }),
    ]);
    expect(all.total - shown.total).toBe(1);
    expect(shown.items.map(({ what }) => what)).not.toContain('checked');
    const protocol = shown.items.find(({ happened }) => happened === '2021-05-28');
    expect(protocol).toMatchObject({ what: 'reported', to: null, basis: 'announced_both' });
  });

  it('S9 a status said again is not a new one: since when is the day on which it moved', async () => {
    const { items } = await reader().project.list({ dossier, validOn: '2022-01-01' });
    const railways = items.find(({ slug }) => slug === 'railways-and-freight-corridor');
    expect(railways).toMatchObject({ status: 'proposed', statusDate: '2012-10-01' });
    const said = await reader().statusChange.list({ dossier, what: 'restated', limit: 10 });
    expect(said.items.map(({ project, happened }) => [project, happened])).toContainEqual([
      'railways-and-freight-corridor',
      '2021-04-07',
    ]);
  });

  it('S1 the timeline tells a status that was said again from one that was reached', async () => {
    const { items: again } = await reader().statusChange.list({
      dossier,
      what: 'restated',
      limit: 500,
    });
    const { items } = await reader().timeline.list({ dossier, kind: 'project', limit: 500 });
    const restated = items.filter(({ what }) => what === 'restated').map(({ id }) => id);
    expect(restated.length).toBeGreaterThan(0);
    expect(restated.sort()).toEqual(again.map(({ id }) => id).sort());
  });

  it('S6 the protocol on the mill was followed by a report, and is no loose end', async () => {
    const agreements = await reader().agreement.list({ dossier, project: 'pakistan-steel-mills' });
    const protocol = agreements.items.find(({ date }) => date === '2025-07-11');
    const [chain] = (await reader().chain.of({ record: defined(protocol?.id) })).items;
    expect(chain).toMatchObject({ ended: false, project: { since: 0, reports: 1 } });
    const loose = await reader().chain.looseEnds({ dossier, limit: 24 });
    expect(loose.items.map(({ agreement }) => agreement?.record.id)).not.toContain(protocol?.id);
  });

  it('S4 a filter, its counts and the calendar file a meeting under one level: that of the guest', async () => {
    const { items, total } = await reader().meeting.list({ dossier, limit: 500 });
    expect(items).toHaveLength(total);
    const { level } = await reader().meeting.facets({ dossier });
    expect(level?.values.length).toBeGreaterThan(5);
    for (const { value, count } of level?.values ?? []) {
      const drawn = items.filter((meeting) => meeting.level === value);
      expect(count, value).toBe(drawn.length);
      const found = await reader().meeting.list({ dossier, level: value as 'envoy', limit: 1 });
      expect(found.total, value).toBe(count);
    }
    const lavrov = items.find(({ date }) => date === '2021-04-06/2021-04-07');
    expect(lavrov).toMatchObject({
      level: 'foreign_minister',
      levelA: 'head_of_government',
      hostSide: 'a',
    });
  });
});
