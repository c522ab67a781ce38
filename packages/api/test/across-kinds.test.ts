import { isDate } from '@chancery/dates';
import { fixtures } from '@chancery/db/seed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PUBLIC } from '../src/core/scope/actor.ts';
import { kindNames, urlOfKind } from '../src/kinds/schemas.ts';
import { handleRest } from '../src/rest/handle-rest.ts';
import { seed } from '../src/services/seed/index.ts';
import type { TimelineItem } from '../src/services/timeline/list-timeline.ts';
import { defined } from './defined.ts';
import { type Harness, harness } from './harness.ts';

const dossier = 'pakistan-russia';
/** Now; the day after the founding article; what had happened by the end of 2015. */
const TIMES: Record<string, string>[] = [{}, { asOf: '2021-04-08' }, { validOn: '2015-12-31' }];

describe('what spans all kinds', () => {
  let h: Harness;
  let reader: ReturnType<Harness['as']>;

  beforeAll(async () => {
    h = await harness();
    await seed(h.engine);
    reader = h.as(PUBLIC);
  });
  afterAll(() => h.close());

  async function timeline(input: object): Promise<TimelineItem[]> {
    const items: TimelineItem[] = [];
    let cursor: string | undefined;
    do {
      const page = await reader.timeline.list({ dossier, limit: 40, cursor, ...input });
      items.push(...page.items);
      expect(page.total).toBeGreaterThanOrEqual(items.length);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return items;
  }

  const totalOf = async (url: string, query: Record<string, string>): Promise<number> => {
    const address = `https://example.org/api/v1/${url}?${new URLSearchParams({ dossier, limit: '1', ...query })}`;
    const response = await handleRest(new Request(address), h.site);
    expect(response.status, address).toBe(200);
    return z.object({ total: z.number() }).parse(await response.json()).total;
  };

  describe('the timeline', () => {
    it('holds several kinds in the order of the world, each entry once', async () => {
      const items = await timeline({});
      expect(new Set(items.map(({ kind }) => kind)).size).toBeGreaterThan(1);
      expect(items.map(({ lower }) => lower)).toEqual(items.map(({ lower }) => lower).toSorted());
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(items.length).toBe((await reader.timeline.list({ dossier, limit: 1 })).total);
    });

    it('keeps each date in its own precision', async () => {
      const items = await timeline({});
      const dates = items.map(({ date }) => date);
      expect(dates.filter((date) => !isDate(date))).toEqual([]);
      for (const form of [/^\d{4}$/, /^\d{4}-\d\d$/, /^\d{4}-\d\d-\d\d$/]) {
        expect(
          dates.some((date) => form.test(date)),
          String(form),
        ).toBe(true);
      }
      const month = defined(items.find(({ date }) => /^\d{4}-(0\d|1[0-2])$/.test(date)));
      expect([month.lower.slice(0, 7), month.upper.slice(0, 7)]).toEqual([month.date, month.date]);
      expect(month.upper > month.lower).toBe(true);
    });

    it('shows as of a day what stood here then', async () => {
      const then = await timeline({ asOf: '2021-04-08' });
      const now = await timeline({});
      expect(then.length).toBeGreaterThan(0);
      expect(then.length).toBeLessThan(now.length);
      expect(then.filter(({ slug }) => slug === 'wheat-supplies')).toEqual([]);
    });

    it('leaves out what had not happened, and marks what may not have', async () => {
      const vague = defined((await timeline({})).find(({ lower, upper }) => upper > lower));
      const items = await timeline({ validOn: vague.lower });
      expect(items.filter(({ lower }) => lower > vague.lower)).toEqual([]);
      for (const { maybe, upper } of items) expect(maybe).toBe(upper > vague.lower);
      expect(items.find(({ id }) => id === vague.id)?.maybe).toBe(true);
    });

    it('can be asked for a kind, a topic, an actor and a time, and its overview counts the same', async () => {
      const all = await timeline({});
      for (const filter of [
        { kind: 'meeting' },
        { topic: 'energy' },
        { actor: 'sergey-lavrov' },
        { from: '2010-01-01', to: '2019-12-31' },
        { kind: 'project', topic: 'energy', from: '2015-01-01' },
      ]) {
        const items = await timeline(filter);
        expect(items.length, JSON.stringify(filter)).toBeGreaterThan(0);
        expect(items.length, JSON.stringify(filter)).toBeLessThan(all.length);
        const density = await reader.timeline.density({ dossier, ...filter });
        expect(density.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
      }
      const facets = await reader.timeline.facets({ dossier, from: '2015-01-01' });
      for (const { value, count } of facets.kind?.values ?? []) {
        expect((await timeline({ kind: value, from: '2015-01-01' })).length).toBe(count);
      }
      expect(facets.topic?.values.length).toBeGreaterThan(0);
    });
  });

  describe('a topic', () => {
    for (const time of TIMES) {
      it(`has counts that equal those of the API, ${JSON.stringify(time)}`, async () => {
        const counts = await reader.topicUse.counts({ dossier, ...time });
        expect(counts.length).toBeGreaterThan(0);
        for (const topic of Object.keys(fixtures.topics)) {
          const slug = topic.replace(/^topic:/, '');
          const detail = await reader.topic.bySlug({ slug, ...time });
          if (detail.state !== 'shown') continue;
          const groups = await reader.topicUse.records({ dossier, topic: slug, each: 2, ...time });
          const mine = counts.filter((one) => one.topic === detail.id);
          expect(groups.map(({ kind, count }) => ({ topic: detail.id, kind, count }))).toEqual(
            mine,
          );
          for (const name of kindNames) {
            if (name === 'dossier' || name === 'topic') continue;
            const shown = groups.find(({ kind }) => kind === name);
            const total = await totalOf(urlOfKind[name], { topic: slug, ...time });
            expect({ kind: name, total: shown?.count ?? 0 }).toEqual({ kind: name, total });
            expect(shown?.records.length ?? 0).toBe(Math.min(total, 2));
          }
        }
      });
    }
  });

  describe('the places', () => {
    it('are those of the meetings and projects, and of the pipeline its route, schematic', async () => {
      const { items, total } = await reader.place.list({ dossier, limit: 500 });
      expect(items.length).toBe(total);
      const meetings = await reader.meeting.list({ dossier, limit: 500 });
      const placed = meetings.items.filter(({ city, country }) => city || country);
      expect(
        items
          .filter(({ kind }) => kind === 'meeting')
          .map(({ id }) => id)
          .sort(),
      ).toEqual(placed.map(({ id }) => id).sort());
      const route = items
        .filter(({ slug, sort }) => slug === 'north-south-gas-pipeline' && sort === 'route')
        .sort((one, other) => (one.position ?? 0) - (other.position ?? 0));
      expect(route.map(({ city, precision }) => [city?.en, precision])).toEqual([
        ['Karachi', 'schematic'],
        ['Lahore', 'schematic'],
      ]);
      for (const { latitude, city } of items) expect(latitude !== null).toBe(city !== null);
    });

    it('can be asked for one kind and a time, and for a past', async () => {
      const of = async (input: object) =>
        (await reader.place.list({ dossier, limit: 500, ...input })).items;
      expect((await of({ show: 'projects' })).every(({ kind }) => kind === 'project')).toBe(true);
      const early = await of({ show: 'meetings', to: '1979-12-31' });
      expect(early.length).toBeGreaterThan(0);
      expect(early.filter(({ date }) => (date ?? '') >= '1980')).toEqual([]);
      const [then, now] = [await of({ asOf: '2021-04-08' }), await of({})];
      expect(then.length).toBeGreaterThan(0);
      expect(then.length).toBeLessThan(now.length);
      expect((await of({ validOn: '1979-12-31', show: 'meetings' })).length).toBe(early.length);
    });
  });
});
