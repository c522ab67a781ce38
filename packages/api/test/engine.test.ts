import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../src/core/history/verify.ts';
import { reindex } from '../src/core/index/reindex.ts';
import { system } from '../src/core/scope/actor.ts';
import { ids, opening, projectData, statusEntry } from './cast.ts';
import { entriesIn } from './entries-in.ts';
import { type Harness, harness } from './harness.ts';

describe('publishing', () => {
  let h: Harness;
  const cast = ids();
  beforeAll(async () => {
    h = await harness();
    const { set } = await h.run(system('test'), ...opening(cast));
    expect(set).toBe(1);
  });
  afterAll(() => h.close());

  it('shows a project with its references', async () => {
    const found = await h
      .as({ type: 'public' })
      .project.bySlug({ slug: 'north-south-gas-pipeline', dossier: 'pakistan-russia' });
    expect(found).toMatchObject({
      state: 'shown',
      record: { history: [{ status: 'proposed' }, { status: 'agreed' }] },
    });
    if (found.state === 'shown')
      expect(found.references[cast.source]).toMatchObject({ state: 'shown', slug: 'gazette-2021' });
  });

  it('leaves the rows of a table in place where words alone changed, and says whom they hold for', async () => {
    const rows = () =>
      h.engine.db.read.rows<{ id: string; working: boolean; last: number }>(
        sql`SELECT id::text, working, "lastRevision" AS last FROM "StatusChange" WHERE "recordId" = ${cast.pipeline} ORDER BY id`,
      );
    const before = await rows();
    const desk = h.as(await h.person('writer', { role: 'editor' }));
    const { head } = await desk.desk.get({ id: cast.pipeline });
    const { revisions } = await desk.desk.publish({
      id: cast.pipeline,
      save: {
        kind: 'project',
        baseId: head?.revisionId ?? null,
        data: { ...head?.snapshot, summary: { en: 'A line from Karachi to Lahore' } },
      },
    });
    const number = revisions[0]?.number;
    expect(before.length).toBeGreaterThan(0);
    expect(number).not.toBe(before[0]?.last);
    expect(await rows()).toEqual(before.map((row) => ({ ...row, last: number })));
  });

  it('moves the present, and the past stays what it was', async () => {
    const before = h.clock.now();
    h.clock.advance(60_000);
    const editor = await h.person('editor', { role: 'editor' });
    const desk = h.as(editor);
    const { head } = await desk.desk.get({ id: cast.pipeline });
    const data = {
      ...head?.snapshot,
      history: [
        ...entriesIn(head?.snapshot, 'history'),
        statusEntry(cast, '2021-07', 'preparation'),
      ],
    };
    const answer = await desk.desk.publish({
      id: cast.pipeline,
      save: { kind: 'project', baseId: head?.revisionId ?? null, data },
      note: 'Design has begun.',
    });
    expect(answer.set).toBe(3);
    const list = await desk.project.list({ dossier: 'pakistan-russia' });
    expect(list.items[0]).toMatchObject({ status: 'preparation', statusDate: '2021-07' });
    const past = await desk.project.list({
      dossier: 'pakistan-russia',
      asOf: new Date(before.getTime() + 1000).toISOString(),
    });
    expect(past.items[0]).toMatchObject({ status: 'agreed' });
    const changes = await desk.statusChange.list({ dossier: 'pakistan-russia' });
    expect(changes.items.map((row) => [row.from, row.to])).toEqual([
      ['agreed', 'preparation'],
      ['proposed', 'agreed'],
      [null, 'proposed'],
    ]);
  });

  it('changes nothing when reindexed, and the chain verifies', async () => {
    expect((await reindex(h.engine)).repaired).toEqual({});
    expect((await verify(h.engine.db.read)).faults).toEqual([]);
  });

  it('refuses a status without evidence, at the field', async () => {
    const desk = h.as(await h.person('second', { role: 'editor' }));
    const { head } = await desk.desk.get({ id: cast.pipeline });
    const entry = statusEntry(cast, '2022', 'construction', { evidence: [] });
    const data = {
      ...projectData(cast),
      ...head?.snapshot,
      history: [...entriesIn(head?.snapshot, 'history'), entry],
    };
    await expect(
      desk.desk.publish({
        id: cast.pipeline,
        save: { kind: 'project', baseId: head?.revisionId ?? null, data },
        note: 'x',
      }),
    ).rejects.toMatchObject({
      code: 'UNPROCESSABLE_CONTENT',
      cause: {
        problems: expect.arrayContaining([
          expect.objectContaining({ path: `history[${entry.id}].evidence` }),
        ]),
      },
    });
  });
});
