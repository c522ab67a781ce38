import sql from 'sql-template-tag';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, system } from '../src/core/scope/actor.ts';
import {
  dossierData,
  furtherKinds,
  ids,
  meetingData,
  opening,
  positionData,
  publishNew,
  sourceData,
  statusEntry,
} from './cast.ts';
import { entriesIn } from './entries-in.ts';
import { type Harness, harness } from './harness.ts';

type Person = Actor & { type: 'person' };
const STRICT = { reviewRequired: true, editorialWithoutReview: true, needsEvidence: [] };
const LAX = { ...STRICT, reviewRequired: false };
const FORBIDDEN = { code: 'FORBIDDEN' };

describe('one scope per record', () => {
  let h: Harness;
  let editor: Person;
  let reviewer: Person;
  let second: Person;
  let admin: Person;
  let russian: Person;
  let ofOther: Person;
  const cast = ids();
  const other = v7();
  const talks = v7();
  const shared = v7();
  const unused = v7();
  beforeAll(async () => {
    h = await harness();
    await h.run(
      system('test'),
      ...opening(cast, { dossier: { policy: STRICT } }),
      ...furtherKinds(cast),
      publishNew('dossier', other, dossierData(cast, { slug: 'pakistan-belarus', policy: LAX })),
      publishNew('meeting', talks, meetingData(cast, { slug: 'talks', dossiers: [other] })),
      publishNew(
        'meeting',
        shared,
        meetingData(cast, { slug: 'shared', dossiers: [cast.dossier, other] }),
      ),
      publishNew('source', unused, sourceData('unused-paper')),
    );
    editor = await h.person('editor', { role: 'editor' });
    reviewer = await h.person('reviewer', { role: 'reviewer' });
    second = await h.person('second', { role: 'reviewer' });
    admin = await h.person('admin', { role: 'admin' });
    russian = await h.person('russian', { role: 'reviewer', locales: ['ru'] });
    ofOther = await h.person('of-other', { role: 'reviewer', dossierId: other });
  });
  afterAll(() => h.close());

  const headOf = async (id: string, person: Person = admin) => {
    const { head, record } = await h.as(person).desk.get({ id });
    if (!head) throw new Error('no head');
    return { ...head, kind: record.kind };
  };
  /** a change made, saved and published in one call */
  const publish = async (person: Person, id: string, change: object, more: object = {}) => {
    const head = await headOf(id);
    const save = {
      kind: head.kind,
      baseId: head.revisionId,
      data: { ...head.snapshot, ...change },
    };
    return h.as(person).desk.publish({ id, save, note: 'Changed.', ...more });
  };
  const save = async (person: Person, id: string, change: object) => {
    const head = await headOf(id);
    await h.as(person).desk.save({
      kind: head.kind,
      id,
      baseId: head.revisionId,
      data: { ...head.snapshot, ...change },
    });
    return headOf(id);
  };

  it('X1, R2: an editor or a reviewer does not switch the second person off', async () => {
    for (const person of [editor, reviewer])
      await expect(
        publish(person, cast.dossier, { policy: { ...STRICT, reviewRequired: false } }),
      ).rejects.toMatchObject(FORBIDDEN);
    await expect(
      save(reviewer, cast.dossier, { policy: { ...STRICT, reviewRequired: false } }),
    ).rejects.toMatchObject(FORBIDDEN);
    await expect(
      publish(reviewer, cast.dossier, { policy: LAX }, { force: true }),
    ).rejects.toMatchObject(FORBIDDEN);
  });

  it('R2: the policy before the change rules the change, an administrator’s too', async () => {
    await expect(publish(admin, cast.dossier, { policy: LAX })).rejects.toMatchObject(FORBIDDEN);
    await expect(
      publish(admin, cast.dossier, { policy: LAX }, { force: true }),
    ).resolves.toBeDefined();
    await publish(admin, cast.dossier, { policy: STRICT });
    expect((await headOf(cast.dossier)).snapshot.policy).toEqual(STRICT);
  });

  it('X1: facts of a dossier itself wait for the second person', async () => {
    await expect(
      publish(editor, cast.dossier, { established: '1948-05-01' }),
    ).rejects.toMatchObject(FORBIDDEN);
    await publish(editor, cast.dossier, { summary: { en: 'Two states.' } });
  });

  it('R2: a dossier that is withdrawn goes on ruling its records', async () => {
    const id = v7();
    const record = v7();
    await h.run(
      system('test'),
      publishNew('dossier', id, dossierData(cast, { slug: 'pakistan-serbia', policy: STRICT })),
      publishNew('meeting', record, meetingData(cast, { slug: 'belgrade', dossiers: [id] })),
    );
    await h.as(reviewer).desk.withdraw({ id, reason: 'No longer kept.' });
    await expect(publish(editor, record, { date: '2021-04-09' })).rejects.toMatchObject(FORBIDDEN);
  });

  it('R1: a record published where nobody reviews is not moved into a reviewed dossier', async () => {
    const id = v7();
    await h.run(
      editor,
      publishNew('meeting', id, meetingData(cast, { slug: 'r1', dossiers: [other] })),
    );
    await expect(publish(editor, id, { dossiers: [cast.dossier] })).rejects.toMatchObject(
      FORBIDDEN,
    );
    await expect(
      publish(
        editor,
        id,
        { dossiers: [cast.dossier, other] },
        { classes: { dossiers: 'editorial' } },
      ),
    ).rejects.toMatchObject(FORBIDDEN);
  });

  it('R1, K2: a record without a dossier is not published', async () => {
    for (const [kind, data] of [
      ['meeting', meetingData(cast, { slug: 'nowhere', dossiers: [] })],
      ['position', positionData(cast, { slug: 'nowhere', dossiers: [] })],
    ] as const)
      await expect(h.run(editor, publishNew(kind, v7(), data))).rejects.toMatchObject({
        code: 'UNPROCESSABLE',
        problems: [{ code: 'dossier_missing', path: 'dossiers' }],
      });
    await expect(
      h.run(ofOther, publishNew('meeting', v7(), meetingData(cast, { slug: 'no', dossiers: [] }))),
    ).rejects.toMatchObject(FORBIDDEN);
  });

  it('K1: taking the dossier off does not take its policy off', async () => {
    await expect(
      publish(editor, cast.meeting, { dossiers: [other], date: '2021-04-08' }),
    ).rejects.toMatchObject(FORBIDDEN);
    await expect(
      publish(editor, cast.meeting, { dossiers: [], date: '2021-04-08' }),
    ).rejects.toMatchObject(FORBIDDEN);
    const { revisionId } = await save(editor, cast.meeting, {
      dossiers: [other],
      date: '2021-04-08',
    });
    expect((await h.as(editor).desk.get({ id: cast.meeting })).policy.reviewRequired).toBe(true);
    await expect(
      h.as(editor).desk.schedule({ id: cast.meeting, revisionId, at: '2030-01-01T00:00:00Z' }),
    ).rejects.toMatchObject(FORBIDDEN);
    await h.run(editor, { type: 'discard', recordId: cast.meeting });
  });

  it('R3: what a record says of the world is no matter of words, in any language', async () => {
    const { snapshot } = await headOf(cast.pipeline);
    const [first, ...rest] = entriesIn(snapshot, 'history');
    const history = [{ ...first, note: { ru: 'Сказано в Москве' } }, ...rest];
    for (const [id, change] of [
      [cast.position, { stance: { en: 'Against the pipeline' } }],
      [cast.pipeline, { history }],
    ] as const) {
      const { changes } = await h.as(editor).desk.check({
        kind: (await headOf(id)).kind,
        id,
        data: { ...(await headOf(id)).snapshot, ...change },
      });
      expect(changes.map((entry) => entry.class)).not.toContain('editorial');
      await expect(publish(editor, id, change)).rejects.toMatchObject(FORBIDDEN);
    }
    await publish(editor, cast.meeting, { summary: { en: 'Talks.' } });
  });

  it('R1: a source on which a reviewed dossier rests is reviewed, one that nobody uses is not', async () => {
    for (const id of [cast.source, cast.pakistan]) {
      const change = id === cast.source ? { published: '2021-04-01' } : { country: 'IN' };
      await expect(publish(editor, id, change)).rejects.toMatchObject(FORBIDDEN);
    }
    await publish(editor, unused, { published: '2021-04-01' });
  });

  it('X9: a grant for Russian withdraws, merges, approves, discards, submits nothing else', async () => {
    const as = h.as(russian).desk;
    await expect(as.withdraw({ id: talks, reason: 'Because.' })).rejects.toMatchObject(FORBIDDEN);
    await expect(as.merge({ id: talks, intoId: shared, reason: 'Because.' })).rejects.toMatchObject(
      FORBIDDEN,
    );
    const { revisionId } = await save(editor, talks, { summary: { en: 'In English.' } });
    await expect(h.run(russian, { type: 'discard', recordId: talks })).rejects.toMatchObject(
      FORBIDDEN,
    );
    await expect(h.run(russian, { type: 'submit', recordId: talks })).rejects.toMatchObject(
      FORBIDDEN,
    );
    await h.run(editor, { type: 'submit', recordId: talks });
    await expect(
      h.run(russian, { type: 'approve', recordId: talks, revisionId }),
    ).rejects.toMatchObject(FORBIDDEN);
    await expect(
      h.run(russian, { type: 'return', recordId: talks, revisionId }),
    ).rejects.toMatchObject(FORBIDDEN);
    await h.run(editor, { type: 'discard', recordId: talks });
  });

  it('X9: a grant for Russian takes a Russian text all the way', async () => {
    const { revisionId } = await save(editor, talks, { summary: { ru: 'Переговоры.' } });
    await h.run(russian, { type: 'submit', recordId: talks });
    await h.run(russian, { type: 'approve', recordId: talks, revisionId });
    await h.run(russian, { type: 'publish', recordId: talks, revisionId });
    expect((await headOf(talks)).snapshot.summary.ru).toBe('Переговоры.');
  });

  it('X10: a grant for one dossier reaches no other, by merge or by list', async () => {
    await expect(
      h.as(ofOther).desk.merge({ id: talks, intoId: cast.meeting, reason: 'One visit.' }),
    ).rejects.toMatchObject(FORBIDDEN);
    await expect(
      h.as(ofOther).desk.merge({ id: cast.meeting, intoId: talks, reason: 'One visit.' }),
    ).rejects.toMatchObject(FORBIDDEN);
    await expect(save(ofOther, shared, { dossiers: [other] })).rejects.toMatchObject(FORBIDDEN);
    await expect(save(ofOther, shared, { dossiers: [cast.dossier] })).rejects.toMatchObject(
      FORBIDDEN,
    );
    await expect(save(ofOther, talks, { dossiers: [other, cast.dossier] })).rejects.toMatchObject(
      FORBIDDEN,
    );
    await publish(ofOther, talks, { summary: { en: 'Talks of the other dossier.' } });
  });

  it('R7, X26: a queue entry of another dossier is not handled, nor by a translator', async () => {
    const entry = v7();
    await h.engine.db.write((db) =>
      db.rows(sql`INSERT INTO "QueueEntry" (id, type, "recordId", item, "dueOn", "createdAt")
        VALUES (${entry}, 'review_due', ${cast.meeting}, ${v7()}, '2026-01-01', now())`),
    );
    for (const person of [ofOther, russian])
      await expect(h.as(person).queue.handled({ ids: [entry] })).rejects.toMatchObject(FORBIDDEN);
    expect(await h.as(editor).queue.handled({ ids: [entry] })).toEqual({ count: 1 });
  });

  it('R7, X26: autosave takes one’s own new record and what one may write, and not without end', async () => {
    const autosave = (person: Person, id: string, kind = 'meeting', data: object = {}) =>
      h.as(person).desk.autosave({ kind, id, baseId: null, knownAt: null, data });
    await expect(autosave(ofOther, cast.meeting)).rejects.toMatchObject(FORBIDDEN);
    await autosave(ofOther, talks);
    await expect(autosave(editor, talks, 'project')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const fresh = v7();
    await autosave(editor, fresh);
    await expect(autosave(reviewer, fresh)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const big = { text: 'x'.repeat(1_000_000) };
    const greedy = await h.person('greedy', { role: 'editor' });
    const kept = async (data: object, times: number) => {
      for (let count = 0; count < times; count += 1) await autosave(greedy, v7(), 'meeting', data);
    };
    await expect(kept(big, 40)).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
    const busy = await h.person('busy', { role: 'editor' });
    for (let count = 0; count < 200; count += 1) await autosave(busy, v7());
    await expect(autosave(busy, v7())).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
  });

  it('X9: nobody approves a draft of which they wrote a part', async () => {
    await save(reviewer, cast.meeting, { date: '2021-04-09' });
    const { revisionId } = await save(second, cast.meeting, { summary: { en: 'A typo mended.' } });
    await h.run(second, { type: 'submit', recordId: cast.meeting });
    for (const author of [reviewer, second])
      await expect(
        h.run(author, { type: 'approve', recordId: cast.meeting, revisionId }),
      ).rejects.toMatchObject(FORBIDDEN);
    await h.run(admin, { type: 'approve', recordId: cast.meeting, revisionId });
  });

  it('X1: a time set and taken back is no approval once the dossier asks for one', async () => {
    const id = v7();
    const record = v7();
    await h.run(
      system('test'),
      publishNew('dossier', id, dossierData(cast, { slug: 'pakistan-cuba', policy: LAX })),
      publishNew('project', record, {
        ...(await headOf(cast.pipeline)).snapshot,
        slug: 'cuban',
        dossiers: [id],
      }),
    );
    const { revisionId } = await save(editor, record, {
      history: [statusEntry(cast, '2020', 'proposed')],
    });
    await h.as(editor).desk.schedule({ id: record, revisionId, at: '2030-01-01T00:00:00Z' });
    await h.as(editor).desk.unschedule({ id: record, revisionId });
    await publish(admin, id, { policy: STRICT });
    await expect(
      h.as(editor).desk.publish({ id: record, revisionId, note: 'As planned.' }),
    ).rejects.toMatchObject(FORBIDDEN);
  });

  it('R9, X26: drafts are seen by those who may write them, and by nobody else', async () => {
    const analyst = await h.person('analyst', { role: 'analyst' });
    const id = v7();
    const secret = meetingData(cast, { slug: 'secret', title: { en: 'Secret' } });
    await h.run(editor, {
      type: 'save',
      kind: 'meeting',
      recordId: id,
      baseId: null,
      data: secret,
    });
    await save(editor, cast.event, { summary: { en: 'Drafted.' } });
    const { number } = await headOf(cast.event);
    for (const person of [analyst, ofOther]) {
      const as = h.as(person);
      await expect(as.desk.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const seen = await as.desk.get({ id: cast.event });
      expect([seen.head?.state, seen.head?.authorName]).toEqual(['published', null]);
      expect(JSON.stringify(seen)).not.toContain('Drafted.');
      expect(await as.desk.history({ id })).toEqual([]);
      expect(await as.desk.history({ id: cast.event })).toHaveLength(1);
      await expect(as.desk.diff({ id: cast.event, from: 1, to: number })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      const slugs = (await as.desk.list({ kind: 'meeting' })).items.map(({ slug }) => slug);
      expect([slugs.includes('secret'), slugs.includes('lavrov-in-islamabad-2021')]).toEqual([
        false,
        true,
      ]);
      expect((await as.desk.list({ kind: 'event' })).items).toMatchObject([{ state: 'published' }]);
      expect((await as.desk.list({ kind: 'meeting', search: 'Secret' })).items).toEqual([]);
      expect(await as.queue.waiting({ queue: 'review' })).toEqual([]);
      // Nor through what one may refer to, or name in a sentence.
      expect(await as.desk.pick({ kinds: ['meeting'], search: 'Secret' })).toEqual([]);
      const all = await as.desk.pick({ kinds: ['meeting', 'event'], limit: 50 });
      expect(all.map((item) => item.slug)).not.toContain('secret');
      expect(all.find((item) => item.id === cast.event)).toMatchObject({ state: 'published' });
      await expect(as.desk.factsOf({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const [fact] = await as.desk.facts({ facts: [{ record: id, path: 'title' }] });
      expect(fact).toMatchObject({ state: 'absent', value: null });
    }
    expect((await h.as(editor).desk.list({ kind: 'meeting', search: 'Secret' })).total).toBe(1);
    expect((await h.as(editor).desk.list({ kind: 'event' })).items).toMatchObject([
      { state: 'draft' },
    ]);
  });
});
