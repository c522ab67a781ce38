import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { headOf, loadStates } from '../src/core/change/records.ts';
import { pageOf } from '../src/core/lists/page.ts';
import { system } from '../src/core/scope/actor.ts';
import { handleRest } from '../src/rest/handle-rest.ts';
import { cite, ids, meetingData, opening, projectData, publishNew, statusEntry } from './cast.ts';
import { defined } from './defined.ts';
import { type Harness, harness } from './harness.ts';

const PROJECTS = 40;
const LISTS = [
  '/projects?sort=title',
  '/projects?sort=-moved',
  '/meetings?sort=-date',
  '/status-changes?checks=true',
  '/status-changes?sort=-published',
  '/claims?sort=seen',
  '/changes?seeded=true',
  '/sources?sort=-title',
] as const;

describe('pages of a list that is edited meanwhile', () => {
  let h: Harness;
  const cast = ids();
  const records = Array.from({ length: PROJECTS }, () => v7());
  const meetings = Array.from({ length: PROJECTS }, () => v7());
  const desk = system('test');
  const get = (path: string) =>
    handleRest(new Request(`https://example.org/api/v1${path}`), h.site);

  beforeAll(async () => {
    h = await harness();
    await h.run(desk, ...opening(cast));
    await h.run(
      desk,
      ...records.map((id, at) =>
        publishNew(
          'project',
          id,
          projectData(cast, {
            slug: `line-${at}`,
            // Many share a title or a day, so that the last key has to decide.
            title: { en: `Line ${at % 5}` },
            history: [statusEntry(cast, `20${10 + (at % 4)}-01-01`, 'proposed')],
            claims: [
              {
                id: v7(),
                path: 'title.en',
                text: { en: `Line ${at}` },
                by: 'a',
                rank: 'normal',
                sources: [cite(cast.source)],
              },
            ],
          }),
        ),
      ),
      ...meetings.map((id, at) =>
        publishNew(
          'meeting',
          id,
          meetingData(cast, { slug: `met-${at}`, date: `20${10 + (at % 6)}-05` }),
        ),
      ),
    );
    h.clock.advance(1_000);
  });
  afterAll(() => h.close());

  /** One edit somewhere: a new record, another title, another date, a withdrawal, a return. */
  async function edit(choice: number): Promise<void> {
    h.clock.advance(7);
    const pool = choice % 2 ? records : meetings;
    const id = defined(pool[choice % PROJECTS]);
    const state = (await loadStates(h.engine.db.read, h.engine.kinds, [id])).get(id);
    const head = state && headOf(state);
    if (!state || !head) return;
    if (choice % 5 === 0) {
      await h.run(
        desk,
        publishNew('project', v7(), projectData(cast, { slug: `new-${choice}-${v7()}` })),
      );
    } else if (choice % 7 === 0 && state.published) {
      await h.run(desk, { type: 'withdraw', recordId: id, reason: 'A test.' });
    } else {
      const moved =
        state.kind === 'project'
          ? { history: [statusEntry(cast, `20${10 + (choice % 12)}-03-01`, 'agreed')] }
          : { date: `20${10 + (choice % 12)}-03` };
      await h.run(desk, {
        type: 'publish',
        recordId: id,
        note: 'By a test.',
        save: {
          type: 'save',
          recordId: id,
          kind: state.kind,
          baseId: head.id,
          // Out of the public's sight it comes back from its history.
          ...(state.published ? {} : { restoredFrom: head.number }),
          data: {
            ...head.snapshot,
            title: { en: `Line ${choice % 9}` },
            summary: { en: `Edit ${v7()}` },
            ...moved,
          },
        },
      });
    }
  }

  it.each(LISTS)('of %s have every row of the first instant once, and no other', async (path) => {
    await fc.assert(
      fc.asyncProperty(
        fc.infiniteStream(fc.integer({ min: 1, max: 17 })),
        fc.infiniteStream(fc.nat({ max: 10_000 })),
        async (sizes, choices) => {
          const whole = (await (await get(`${path}&format=jsonl`)).text()).trim().split('\n');
          const rows = whole.map((line) =>
            z.looseObject({ id: z.string() }).parse(JSON.parse(line)),
          );
          const seen: { id: string }[] = [];
          for (let cursor: string | null = ''; cursor !== null; ) {
            const query: string = cursor && `&cursor=${cursor}`;
            const answer = await get(`${path}&limit=${sizes.next().value}${query}`);
            const page = pageOf(z.looseObject({ id: z.string() })).parse(await answer.json());
            expect(page.total).toBe(rows.length);
            seen.push(...page.items);
            cursor = page.nextCursor;
            await edit(choices.next().value);
          }
          expect(seen).toEqual(rows);
        },
      ),
      { seed: 20_210_407, numRuns: 2, endOnFailure: true },
    );
  });
});
