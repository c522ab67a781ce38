import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reindex } from '../src/core/index/reindex.ts';
import { type Actor, system } from '../src/core/scope/actor.ts';
import { callByName } from '../src/procedures.ts';
import { publishDue } from '../src/services/publish-due.ts';
import { ids, meetingData, opening, publishNew } from './cast.ts';
import { defined } from './defined.ts';
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
    const { head } = await desk(asma).get({ id });
    await desk(asma).save({
      kind: 'meeting',
      id,
      baseId: head?.revisionId ?? null,
      data: { ...head?.snapshot, ...change },
    });
    return defined((await desk(asma).get({ id })).head?.revisionId);
  };
  /** The draft as it is now, as an act on it names it. */
  const tipNow = async () => ({
    id,
    revisionId: defined((await desk(asma).get({ id })).head?.revisionId),
  });
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
    // Who wrote it and who had set its time learn of it, though neither watches the record.
    for (const person of [asma, boris])
      expect((await h.as(person).watch.inbox({})).items.map((item) => item.recordId)).toContain(id);
    h.clock.advance(AN_HOUR_MS + 1);
    expect(await publishDue(h.engine, id)).toEqual({ published: [], refused: [] });
    expect(await shown()).toMatchObject({ state: 'withdrawn' });
  });

  it('X7: cannot revive what was withdrawn from a form that was open before', async () => {
    const { head } = await desk(asma).get({ id });
    await desk(boris).withdraw({ id, reason: 'Legal reasons.' });
    for (const person of [asma, boris])
      await expect(
        desk(person).publish({
          id,
          save: {
            kind: 'meeting',
            baseId: head?.revisionId ?? null,
            data: { ...head?.snapshot, title: { en: 'A typo mended' } },
          },
        }),
      ).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await shown()).toMatchObject({ state: 'withdrawn' });
  });

  it('X7: is brought back only by who may withdraw, from the history', async () => {
    await desk(boris).withdraw({ id, reason: 'Entered twice.' });
    await desk(asma).restore({ id, number: 1, baseId: await lastOf() });
    await expect(desk(asma).publish({ ...(await tipNow()), note: 'Back.' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await desk(boris).publish({ ...(await tipNow()), note: 'It was no double after all.' });
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
    await expect(desk(boris).publish({ ...(await tipNow()), note: 'Out.' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(save({ summary: { en: 'From an old form.' } })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const { head } = await desk(boris).get({ id });
    await desk(boris).restore({ id, number: 2, baseId: head?.revisionId ?? null });
    await desk(boris).publish({ ...(await tipNow()), note: 'It may stand after all.' });
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
    const now = (await desk(boris).get({ id })).head;
    expect(now?.snapshot.summary).toEqual({ en: 'What came in between.' });
    await desk(boris).submit(await tipNow());
    expect((await desk(boris).get({ id })).head?.state).toBe('in_review');
  });

  it.each(['submit', 'discard', 'publish', 'release'] as const)(
    'R5: names what a person saw: %s without a revision says so',
    async (act) => {
      await save({ summary: { en: 'Unnamed.' } });
      const named = act === 'release' ? { items: [{ id }] } : { id };
      await expect(callByName(h.as(boris), `desk.${act}`, named)).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
      expect((await desk(boris).get({ id })).head?.state).toBe('draft');
    },
  );

  it.each([
    ['merge', 'refused'],
    ['vocabulary', 'refused'],
    ['editorial', 'refused'],
    ['knowledge', 'taken'],
    ['world', 'taken'],
  ] as const)('R4: a corrected date declared %s is %s', async (declared, what) => {
    const revisionId = await save({ date: '2021-04-09' });
    const publish = () =>
      desk(boris).publish({ id, revisionId, note: 'A day off.', classes: { date: declared } });
    if (what === 'taken') expect((await publish()).set).not.toBeNull();
    else
      await expect(publish()).rejects.toMatchObject({
        cause: { problems: [{ code: 'class_too_light', path: 'date' }] },
      });
  });

  it('R4: words about the record declared a correction weigh more, and may', async () => {
    const revisionId = await save({ summary: { en: 'In short.' } });
    const classes = { 'summary.en': 'correction' } as const;
    await expect(desk(boris).publish({ id, revisionId, classes })).rejects.toMatchObject({
      cause: { problems: [{ code: 'note_missing' }] },
    });
  });

  it('K3: whose time is taken back is a draft again, unless someone approved it', async () => {
    const unread = await save({ summary: { en: 'Nobody read this.' } });
    await schedule(unread);
    await desk(boris).unschedule({ id, revisionId: unread });
    expect((await desk(asma).get({ id })).head).toMatchObject({
      state: 'draft',
      revisionId: unread,
    });
    await desk(asma).submit(await tipNow());
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
    expect((await desk(asma).get({ id })).head).toMatchObject({ state: 'draft' });
    const { items } = await h.as(boris).queue.due({});
    expect(items.filter(({ recordId }) => recordId === id)).toMatchObject([
      { type: 'publish_refused' },
    ]);
  });

  it('R4: does not call a change of facts editorial', async () => {
    const { head } = await desk(asma).get({ id });
    await expect(
      desk(asma).publish({
        id,
        classes: { date: 'editorial' },
        save: {
          kind: 'meeting',
          baseId: head?.revisionId ?? null,
          data: { ...head?.snapshot, date: '2021-04-09' },
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

describe('What never was public', () => {
  let h: Harness;
  let asma: Actor;
  let boris: Actor;
  const cast = ids();
  beforeAll(async () => {
    h = await harness();
    await h.run(system('test'), ...opening(cast));
    asma = await h.person('asma', { role: 'editor' });
    boris = await h.person('boris', { role: 'reviewer' });
  });
  afterAll(() => h.close());

  const draft = async (id: string, slug: string) => {
    await h.as(asma).desk.save({
      kind: 'meeting',
      id,
      baseId: null,
      data: meetingData(cast, { slug, title: { en: slug }, participants: [] }),
    });
    const revisionId = defined((await h.as(asma).desk.get({ id })).head?.revisionId);
    return { id, revisionId };
  };
  const listed = async (id: string) =>
    (await h.as(asma).desk.list({ kind: 'meeting', limit: 100 })).items.find(
      (item) => item.id === id,
    );

  it('B18: gives its address back when it is discarded, and leaves the lists', async () => {
    const first = await draft(v7(), 'talk-in-kazan');
    expect(await listed(first.id)).toMatchObject({ state: 'draft' });
    await h.as(asma).desk.discard(first);
    expect(await listed(first.id)).toBeUndefined();
    const second = await draft(v7(), 'talk-in-kazan');
    expect((await h.as(boris).desk.publish({ ...second, note: 'New.' })).set).not.toBeNull();
    expect((await reindex(h.engine)).repaired).toEqual({});
    // Its history stays; restored it needs another address.
    await expect(
      h.as(asma).desk.restore({ id: first.id, number: 1, baseId: null }),
    ).rejects.toMatchObject({ code: 'CONFLICT', cause: { problems: [{ code: 'slug_taken' }] } });
  });

  it('B18: takes its address again when it is restored and nobody has it', async () => {
    const { id, revisionId } = await draft(v7(), 'talk-in-sochi');
    await h.as(asma).desk.discard({ id, revisionId });
    await h.as(asma).desk.restore({ id, number: 1, baseId: null });
    const again = defined((await h.as(asma).desk.get({ id })).head?.revisionId);
    await h.as(boris).desk.publish({ id, revisionId: again });
    expect(await h.as(reader).meeting.bySlug({ slug: 'talk-in-sochi' })).toMatchObject({
      state: 'shown',
    });
  });

  it('B5: is scheduled and not withdrawn while its time is set', async () => {
    const { id, revisionId } = await draft(v7(), 'talk-in-omsk');
    const at = new Date(h.clock.now().getTime() + AN_HOUR_MS).toISOString();
    await h.as(boris).desk.schedule({ id, revisionId, at });
    expect(await listed(id)).toMatchObject({ state: 'scheduled' });
    const { head, published } = await h.as(boris).desk.get({ id });
    expect(published).toBeNull();
    expect(head).toMatchObject({ state: 'scheduled', revisionId });
  });
});
