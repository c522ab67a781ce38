import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Actor, system } from '../src/core/actor.ts';
import { publishDue } from '../src/services/publish-due.ts';
import { ids, meetingData, opening, publishNew } from './cast.ts';
import { type Harness, harness } from './harness.ts';

const reader = { type: 'public' } as const;
const AN_HOUR_MS = 3_600_000;

describe('What waits for a record', () => {
  let h: Harness;
  let asma: Actor;
  let boris: Actor;
  const cast = ids();
  let id: string;
  let slug: string;

  beforeAll(async () => {
    h = await harness();
    await h.run(system('test'), ...opening(cast));
    asma = await h.person('asma', { role: 'editor' });
    boris = await h.person('boris', { role: 'reviewer' });
  });
  afterAll(() => h.close());
  beforeEach(async () => {
    id = v7();
    slug = `talk-${id.slice(-6)}`;
    await h.run(
      system('test'),
      publishNew('meeting', id, meetingData(cast, { slug, participants: [] })),
    );
  });

  const desk = (actor: Actor) => h.as(actor).desk;
  const save = async (change: object) => {
    const { tip } = await desk(asma).get({ id });
    await desk(asma).save({
      kind: 'meeting',
      id,
      baseId: tip?.revisionId ?? null,
      data: { ...tip?.snapshot, ...change },
    });
    return (await desk(asma).get({ id })).tip?.revisionId as string;
  };
  const schedule = (revisionId: string, said: object = {}) =>
    desk(boris).schedule({
      id,
      revisionId,
      at: new Date(h.clock.now().getTime() + AN_HOUR_MS).toISOString(),
      ...said,
    });
  const shown = () => h.as(reader).meeting.bySlug({ slug });

  it('X5: keeps the note that its scheduler wrote, and goes out with it', async () => {
    await schedule(await save({ date: '2021-04-08' }), { note: 'The talk was a day later.' });
    h.clock.advance(AN_HOUR_MS + 1);
    const { published, refused } = await publishDue(h.engine, id);
    expect(refused).toEqual([]);
    expect(published).toHaveLength(1);
    expect(await shown()).toMatchObject({ state: 'shown', record: { date: '2021-04-08' } });
    const { items } = await h.as(reader).change.list({ limit: 1 });
    expect(items[0]).toMatchObject({ note: 'The talk was a day later.' });
  });

  it('B1: is sent back when the record is withdrawn, and does not bring it back', async () => {
    const scheduled = await save({ summary: { en: 'In the capital.' } });
    await schedule(scheduled);
    await desk(boris).withdraw({ id, reason: 'It did not take place.' });
    const { rows } = await h.engine.db.pool.query(
      'SELECT state, "scheduledFor" FROM "Revision" WHERE id = $1',
      [scheduled],
    );
    expect(rows).toEqual([{ state: 'in_review', scheduledFor: null }]);
    h.clock.advance(AN_HOUR_MS + 1);
    expect(await publishDue(h.engine, id)).toEqual({ published: [], refused: [] });
    expect(await shown()).toMatchObject({ state: 'withdrawn' });
  });

  it('X7: cannot revive what was withdrawn from a form that was open before', async () => {
    const { tip } = await desk(asma).get({ id });
    await desk(boris).withdraw({ id, reason: 'Legal reasons.' });
    for (const person of [asma, boris])
      await expect(
        desk(person).publish({
          id,
          save: {
            kind: 'meeting',
            baseId: tip?.revisionId ?? null,
            data: { ...tip?.snapshot, title: { en: 'A typo mended' } },
          },
        }),
      ).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await shown()).toMatchObject({ state: 'withdrawn' });
  });

  it('X7: is brought back only by who may withdraw, from the history', async () => {
    await desk(boris).withdraw({ id, reason: 'Entered twice.' });
    await desk(asma).restore({ id, number: 1, baseId: await lastOf() });
    await expect(desk(asma).publish({ id, note: 'Back.' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await desk(boris).publish({ id, note: 'It was no double after all.' });
    expect(await shown()).toMatchObject({ state: 'shown' });
  });

  it('X7: is not scheduled to come back by who may not withdraw', async () => {
    await desk(boris).withdraw({ id, reason: 'Entered twice.' });
    await desk(asma).restore({ id, number: 1, baseId: await lastOf() });
    await expect(
      desk(asma).schedule({
        id,
        revisionId: await lastOf(),
        at: new Date(h.clock.now().getTime() + AN_HOUR_MS).toISOString(),
        note: 'Back.',
      }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    h.clock.advance(AN_HOUR_MS + 1);
    expect(await publishDue(h.engine, id)).toEqual({ published: [], refused: [] });
    expect(await shown()).toMatchObject({ state: 'withdrawn' });
  });

  it('B1: is sent back when the record is merged into another', async () => {
    const scheduled = await save({ summary: { en: 'In the capital.' } });
    await schedule(scheduled);
    const intoId = v7();
    await h.run(
      system('test'),
      publishNew(
        'meeting',
        intoId,
        meetingData(cast, { slug: `kept-${intoId.slice(-6)}`, participants: [] }),
      ),
    );
    await desk(boris).merge({ id, intoId, reason: 'The same talk twice.' });
    const { rows } = await h.engine.db.pool.query(
      'SELECT state, "scheduledFor" FROM "Revision" WHERE id = $1',
      [scheduled],
    );
    expect(rows).toEqual([{ state: 'in_review', scheduledFor: null }]);
    h.clock.advance(AN_HOUR_MS + 1);
    expect(await publishDue(h.engine, id)).toEqual({ published: [], refused: [] });
  });

  it('X7: a draft of before a withdrawal goes on only from the history', async () => {
    await save({ summary: { en: 'A draft that stood.' } });
    await desk(boris).withdraw({ id, reason: 'Legal reasons.' });
    await expect(desk(boris).publish({ id, note: 'Out.' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(save({ summary: { en: 'From an old form.' } })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const { tip } = await desk(boris).get({ id });
    await desk(boris).restore({ id, number: 2, baseId: tip?.revisionId ?? null });
    await desk(boris).publish({ id, note: 'It may stand after all.' });
    expect(await shown()).toMatchObject({ record: { summary: { en: 'A draft that stood.' } } });
  });

  it('X25, R5: is submitted, discarded and published as the person saw it, or not at all', async () => {
    const seen = await save({ summary: { en: 'What Boris read.' } });
    await save({ summary: { en: 'What came in between.' } });
    for (const act of [
      () => desk(boris).submit({ id, revisionId: seen }),
      () => desk(boris).discard({ id, revisionId: seen }),
      () => desk(boris).publish({ id, revisionId: seen, note: 'As read.' }),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'CONFLICT' });
    const now = (await desk(boris).get({ id })).tip;
    expect(now?.snapshot.summary).toEqual({ en: 'What came in between.' });
    await desk(boris).submit({ id, revisionId: now?.revisionId });
    expect((await desk(boris).get({ id })).tip?.state).toBe('in_review');
  });

  it('K3: whose time is taken back is a draft again, unless someone approved it', async () => {
    const unread = await save({ summary: { en: 'Nobody read this.' } });
    await schedule(unread);
    await desk(boris).unschedule({ id, revisionId: unread });
    expect((await desk(asma).get({ id })).tip).toMatchObject({
      state: 'draft',
      revisionId: unread,
    });
    await desk(asma).submit({ id });
    await desk(boris).approve({ id, revisionId: unread });
    await schedule(unread);
    await desk(boris).unschedule({ id, revisionId: unread });
    expect((await desk(asma).get({ id })).waiting).toMatchObject([{ state: 'approved' }]);
  });

  it('waits in the queue where it is refused at its hour, as the draft that it was', async () => {
    // Without a note: a change of facts is refused.
    await schedule(await save({ date: '2021-04-10' }));
    h.clock.advance(AN_HOUR_MS + 1);
    expect((await publishDue(h.engine, id)).refused).toHaveLength(1);
    expect((await desk(asma).get({ id })).tip).toMatchObject({ state: 'draft' });
    const { items } = await h.as(boris).queue.due({});
    expect(items.filter(({ recordId }) => recordId === id)).toMatchObject([
      { type: 'publish_refused' },
    ]);
  });

  it('R4: does not call a change of facts editorial', async () => {
    const { tip } = await desk(asma).get({ id });
    await expect(
      desk(asma).publish({
        id,
        classes: { date: 'editorial' },
        save: {
          kind: 'meeting',
          baseId: tip?.revisionId ?? null,
          data: { ...tip?.snapshot, date: '2021-04-09' },
        },
      }),
    ).rejects.toMatchObject({
      code: 'UNPROCESSABLE_CONTENT',
      cause: {
        problems: expect.arrayContaining([
          expect.objectContaining({ path: 'date', code: 'class_too_light' }),
        ]),
      },
    });
  });

  const lastOf = async (): Promise<string> => {
    const { rows } = await h.engine.db.pool.query(
      'SELECT id FROM "Revision" WHERE "recordId" = $1 ORDER BY number DESC LIMIT 1',
      [id],
    );
    return rows[0].id;
  };
});
