import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../src/core/history/verify.ts';
import { type Actor, system } from '../src/core/scope/actor.ts';
import { schemas } from '../src/kinds/schemas.ts';
import {
  actorData,
  dossierData,
  ids,
  meetingData,
  opening,
  paragraph,
  projectData,
  publishNew,
  statusEntry,
} from './cast.ts';
import { entriesIn } from './entries-in.ts';
import { type Harness, harness } from './harness.ts';

type Person = Actor & { type: 'person' };
const reader = { type: 'public' } as const;

describe('the desk', () => {
  let h: Harness;
  let asma: Person;
  let boris: Person;
  let olga: Person;
  const cast = ids();
  beforeAll(async () => {
    h = await harness();
    await h.run(system('test'), ...opening(cast));
    asma = await h.person('asma', { role: 'editor' });
    boris = await h.person('boris', { role: 'reviewer' });
    olga = await h.person('olga', { role: 'admin' });
  });
  afterAll(() => h.close());

  const headOf = async (person: Person, id: string) => {
    const { head } = await h.as(person).desk.get({ id });
    if (!head) throw new Error('no head');
    return head;
  };
  /** The draft as the person sees it now, as an act on it names it. */
  const draftOf = async (person: Person, id: string) => ({
    id,
    revisionId: (await headOf(person, id)).revisionId,
  });
  const titled = (en: string) => ({ title: { en } });

  it('saves a draft without changing what the public sees', async () => {
    const head = await headOf(asma, cast.meeting);
    await h.as(asma).desk.save({
      kind: 'meeting',
      id: cast.meeting,
      baseId: head.revisionId,
      data: { ...head.snapshot, ...titled('A draft title') },
    });
    expect(await h.as(reader).meeting.bySlug({ slug: 'lavrov-in-islamabad-2021' })).toMatchObject({
      record: { title: { en: 'Lavrov in Islamabad' } },
    });
    expect((await h.as(asma).desk.list({ kind: 'meeting' })).items[0]).toMatchObject({
      title: { en: 'A draft title' },
      state: 'draft',
    });
    await h.as(asma).desk.discard(await draftOf(asma, cast.meeting));
    expect((await h.as(asma).desk.list({ kind: 'meeting' })).items[0]).toMatchObject({
      title: { en: 'Lavrov in Islamabad' },
      state: 'published',
    });
  });

  it('answers a stale save with what a three-way merge needs, and loses nothing', async () => {
    const head = await headOf(asma, cast.pipeline);
    await h.as(boris).desk.save({
      kind: 'project',
      id: cast.pipeline,
      baseId: head.revisionId,
      data: { ...head.snapshot, title: { ...head.snapshot.title, en: 'Pakistan Stream' } },
    });
    const mine = {
      ...head.snapshot,
      title: { ...head.snapshot.title, en: 'North–South line' },
      summary: { en: 'From Karachi to Lahore.' },
    };
    await expect(
      h
        .as(asma)
        .desk.save({ kind: 'project', id: cast.pipeline, baseId: head.revisionId, data: mine }),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: {
        data: {
          authorId: boris.id,
          conflicts: [{ path: 'title.en', theirs: 'Pakistan Stream', ours: 'North–South line' }],
          joined: ['summary.en'],
          merged: { title: { en: 'Pakistan Stream' }, summary: { en: 'From Karachi to Lahore.' } },
        },
      },
    });
    await h.as(asma).desk.discard(await draftOf(asma, cast.pipeline));
  });

  it('joins one’s own edit in another language without an alarm', async () => {
    const head = await headOf(asma, cast.pipeline);
    const withTitle = (locale: string, text: string) => ({
      ...head.snapshot,
      title: { ...head.snapshot.title, [locale]: text },
    });
    await h.as(asma).desk.save({
      kind: 'project',
      id: cast.pipeline,
      baseId: head.revisionId,
      data: withTitle('ur', 'شمال جنوب گیس پائپ لائن'),
    });
    await h.as(asma).desk.save({
      kind: 'project',
      id: cast.pipeline,
      baseId: head.revisionId,
      data: withTitle('ru', 'Газопровод «Пакистанский поток»'),
    });
    expect((await headOf(asma, cast.pipeline)).snapshot.title).toMatchObject({
      ur: 'شمال جنوب گیس پائپ لائن',
      ru: 'Газопровод «Пакистанский поток»',
    });
    await h.as(asma).desk.discard(await draftOf(asma, cast.pipeline));
  });

  it('names the allowed moves when it refuses one, and takes it with a note', async () => {
    const head = await headOf(asma, cast.pipeline);
    const entry = statusEntry(cast, '2019', 'operating');
    const save = {
      kind: 'project',
      baseId: head.revisionId,
      data: { ...head.snapshot, history: [...entriesIn(head.snapshot, 'history'), entry] },
    };
    const path = `history[${entry.id}].status`;
    await expect(
      h.as(asma).desk.publish({ id: cast.pipeline, save, note: 'In service' }),
    ).rejects.toMatchObject({
      code: 'UNPROCESSABLE_CONTENT',
      cause: {
        problems: [
          {
            code: 'move_not_allowed',
            path,
            allowed: [
              'preparation',
              'construction',
              'suspended',
              'shelved',
              'cancelled',
              'unknown',
            ],
          },
        ],
      },
    });
    const confirmed = [
      {
        code: 'move_not_allowed',
        path,
        note: 'Both ministries say so; the steps between were never announced.',
      },
    ];
    const answer = await h
      .as(asma)
      .desk.publish({ id: cast.pipeline, save, note: 'In service', confirmed });
    expect(answer.set).toBeGreaterThan(1);
  });

  it('asks for a note when facts change and for none when words do', async () => {
    const head = await headOf(asma, cast.series);
    const [first] = entriesIn(head.snapshot, 'observations');
    const corrected = { ...head.snapshot, observations: [{ ...first, value: '789.8' }] };
    await expect(
      h.as(asma).desk.publish({
        id: cast.series,
        save: { kind: 'series', baseId: head.revisionId, data: corrected },
      }),
    ).rejects.toMatchObject({
      cause: { problems: [{ code: 'note_missing', path: 'note' }] },
    });
    await h.as(asma).desk.publish({
      id: cast.series,
      save: {
        kind: 'series',
        baseId: head.revisionId,
        data: { ...head.snapshot, ...titled('Turnover as Russia counts it') },
      },
    });
    const [latest] = (await h.as(reader).change.list({ record: cast.series })).items;
    expect(latest).toMatchObject({
      class: 'editorial',
      note: null,
      paths: [
        {
          path: 'title.en',
          before: 'Turnover, Russian side',
          after: 'Turnover as Russia counts it',
        },
      ],
    });
  });

  it('keeps the old figure as of the moment before', async () => {
    const before = h.clock.now();
    h.clock.advance(1_000);
    const head = await headOf(asma, cast.series);
    const [first] = entriesIn(head.snapshot, 'observations');
    await h.as(asma).desk.publish({
      id: cast.series,
      save: {
        kind: 'series',
        baseId: head.revisionId,
        data: { ...head.snapshot, observations: [{ ...first, value: '791' }] },
      },
      note: 'A digit was wrong.',
    });
    expect((await h.as(reader).series.list({})).items[0]?.observations).toMatchObject([
      { value: '791' },
    ]);
    expect(
      (await h.as(reader).series.list({ asOf: before.toISOString() })).items[0]?.observations,
    ).toMatchObject([{ value: '790' }]);
  });

  it('tells a watcher of facts and not of typing', async () => {
    const zahra = await h.person('zahra', { role: 'analyst' });
    await h.as(zahra).watch.add({ recordId: cast.pipeline });
    const head = await headOf(asma, cast.pipeline);
    await h.as(asma).desk.publish({
      id: cast.pipeline,
      save: {
        kind: 'project',
        baseId: head.revisionId,
        data: { ...head.snapshot, summary: { en: 'A gas line.' } },
      },
    });
    expect(await h.as(zahra).watch.unread()).toBe(0);
    const next = await headOf(asma, cast.pipeline);
    const data = {
      ...next.snapshot,
      history: [
        ...entriesIn(next.snapshot, 'history'),
        statusEntry(cast, '2022', undefined, { basis: 'observed' }),
      ],
    };
    await h.as(asma).desk.publish({
      id: cast.pipeline,
      save: { kind: 'project', baseId: next.revisionId, data },
      note: 'Checked in 2022, nothing new.',
    });
    expect((await h.as(zahra).watch.inbox({})).items).toMatchObject([
      { slug: 'north-south-gas-pipeline', class: 'world', read: false },
    ]);
    await h.as(zahra).watch.markRead({});
    expect(await h.as(zahra).watch.unread()).toBe(0);
  });

  it('lets two people look where the dossier asks for it, by any way', async () => {
    const dossier = await headOf(boris, cast.dossier);
    const policy = {
      ...schemas.dossier.parse(dossier.snapshot).policy,
      reviewRequired: true,
      editorialWithoutReview: false,
    };
    await h.as(olga).desk.publish({
      id: cast.dossier,
      save: {
        kind: 'dossier',
        baseId: dossier.revisionId,
        data: { ...dossier.snapshot, policy },
      },
      note: 'Review from today.',
    });
    const head = await headOf(boris, cast.meeting);
    const data = { ...head.snapshot, summary: { en: 'Two days of talks.' } };
    await h
      .as(boris)
      .desk.save({ kind: 'meeting', id: cast.meeting, baseId: head.revisionId, data });
    const saved = await headOf(boris, cast.meeting);
    await expect(
      h.as(boris).desk.publish(await draftOf(boris, cast.meeting)),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      h.as(boris).desk.schedule({
        id: cast.meeting,
        revisionId: saved.revisionId,
        at: '2030-01-01T00:00:00Z',
      }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await h.as(boris).desk.submit(await draftOf(asma, cast.meeting));
    await expect(
      h.as(boris).desk.approve({ id: cast.meeting, revisionId: saved.revisionId }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const vera = await h.person('vera', { role: 'reviewer' });
    await h.as(vera).desk.approve({ id: cast.meeting, revisionId: saved.revisionId });
    await h.as(boris).desk.publish({ id: cast.meeting, revisionId: saved.revisionId });
    expect(await h.as(reader).meeting.bySlug({ slug: 'lavrov-in-islamabad-2021' })).toMatchObject({
      record: { summary: { en: 'Two days of talks.' } },
    });
  });

  it('lets nobody pass by the reviewer by calling a fact a matter of words', async () => {
    const dossier = await headOf(boris, cast.dossier);
    const policy = {
      ...schemas.dossier.parse(dossier.snapshot).policy,
      editorialWithoutReview: true,
    };
    await h.as(olga).desk.publish({
      id: cast.dossier,
      force: true,
      note: 'Words may pass.',
      save: { kind: 'dossier', baseId: dossier.revisionId, data: { ...dossier.snapshot, policy } },
    });
    const head = await headOf(asma, cast.meeting);
    const save = (change: object) => ({
      kind: 'meeting',
      baseId: head.revisionId,
      data: { ...head.snapshot, ...change },
    });
    const fact = { id: cast.meeting, save: save({ date: '2021-04-08' }), note: 'x' };
    await expect(
      h.as(asma).desk.publish({ ...fact, classes: { date: 'editorial' } }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await h.as(asma).desk.publish({ id: cast.meeting, save: save({ agenda: { en: 'Gas.' } }) });
  });

  it('rebases what is approved when the present moves, and sends back what overlaps', async () => {
    const vera = await h.person('vera2', { role: 'reviewer' });
    const approve = async (change: object) => {
      const head = await headOf(asma, cast.meeting);
      await h.as(asma).desk.save({
        kind: 'meeting',
        id: cast.meeting,
        baseId: head.revisionId,
        data: { ...head.snapshot, ...change },
      });
      const saved = await headOf(asma, cast.meeting);
      await h.as(asma).desk.submit(await draftOf(asma, cast.meeting));
      await h.as(vera).desk.approve({ id: cast.meeting, revisionId: saved.revisionId });
      return saved.revisionId;
    };
    await approve({ agenda: { en: 'Gas and wheat.' } });
    const title = await approve({ title: { en: 'Lavrov’s visit to Islamabad' } });
    await approve({ title: { en: 'Russian minister in Islamabad' } });
    await h.as(vera).desk.publish({ id: cast.meeting, revisionId: title });
    const now = await h.as(vera).desk.get({ id: cast.meeting });
    const waiting = [now.head, ...now.waiting].filter(
      (revision) => revision?.state !== 'published',
    );
    expect(
      waiting.map((revision) => [revision?.state, revision?.snapshot.title.en]).sort(),
    ).toEqual([
      ['approved', 'Lavrov’s visit to Islamabad'],
      ['in_review', 'Russian minister in Islamabad'],
    ]);
  });

  it('says 410 of what was withdrawn, and shows it as it was before', async () => {
    const second = v7();
    await h.run(
      system('test'),
      publishNew('meeting', second, meetingData(cast, { slug: 'moscow-2020', participants: [] })),
    );
    const before = h.clock.now().toISOString();
    h.clock.advance(5_000);
    await h.as(boris).desk.withdraw({ id: second, reason: 'The talk did not take place.' });
    expect(await h.as(reader).meeting.bySlug({ slug: 'moscow-2020' })).toMatchObject({
      state: 'withdrawn',
      reason: 'The talk did not take place.',
    });
    const [head] = (
      await h.engine.db.pool.query(
        'SELECT instant FROM "ChangeSet" ORDER BY number DESC OFFSET 1 LIMIT 1',
      )
    ).rows;
    const then = new Date(Math.max(Date.parse(before), head.instant.getTime())).toISOString();
    expect(await h.as(reader).meeting.bySlug({ slug: 'moscow-2020', asOf: then })).toMatchObject({
      state: 'shown',
      withdrawnSince: { reason: 'The talk did not take place.' },
    });
  });

  it('redirects a former address and a merged record, and undoes a merge', async () => {
    const twin = v7();
    await h.run(
      system('test'),
      publishNew('actor', twin, actorData('lavrov-s', 'person', { title: { en: 'S. Lavrov' } })),
    );
    const meeting = v7();
    await h.run(
      system('test'),
      publishNew(
        'meeting',
        meeting,
        meetingData(cast, {
          slug: 'new-york-2019',
          participants: [{ id: v7(), actor: twin, side: 'b' }],
        }),
      ),
    );
    const of = async (actor: string) =>
      (await h.as(reader).meeting.list({ actor })).items.map((item) => item.slug).sort();
    expect(await of('sergey-lavrov')).toEqual(['lavrov-in-islamabad-2021']);
    await h
      .as(boris)
      .desk.merge({ id: twin, intoId: cast.lavrov, reason: 'One person, two records.' });
    expect(await h.as(reader).actor.bySlug({ slug: 'lavrov-s' })).toEqual({
      state: 'moved',
      kind: 'actor',
      slug: 'sergey-lavrov',
    });
    expect(await of('sergey-lavrov')).toEqual(['lavrov-in-islamabad-2021', 'new-york-2019']);
    const page = await h.as(reader).meeting.bySlug({ slug: 'new-york-2019' });
    expect(page.state === 'shown' && page.references[twin]).toMatchObject({
      slug: 'sergey-lavrov',
    });
    h.clock.advance(5_000);
    await h.as(boris).desk.unmerge({ id: twin, reason: 'They are two.' });
    expect(await of('sergey-lavrov')).toEqual(['lavrov-in-islamabad-2021']);
    expect(await h.as(reader).actor.bySlug({ slug: 'lavrov-s' })).toMatchObject({ state: 'shown' });
    const head = await headOf(asma, twin);
    await h.as(asma).desk.publish({
      id: twin,
      save: {
        kind: 'actor',
        baseId: head.revisionId,
        data: { ...head.snapshot, slug: 's-lavrov' },
      },
    });
    expect(await h.as(reader).actor.bySlug({ slug: 'lavrov-s' })).toEqual({
      state: 'moved',
      kind: 'actor',
      slug: 's-lavrov',
    });
  });

  it('refuses what refers to the unpublished, and takes both together', async () => {
    const topic = v7();
    const project = v7();
    const other = v7();
    await h.run(
      system('test'),
      publishNew('dossier', other, dossierData(cast, { slug: 'pakistan-belarus' })),
    );
    await h.as(boris).desk.save({
      kind: 'topic',
      id: topic,
      baseId: null,
      data: { slug: 'rail', ...titled('Rail') },
    });
    await h.as(boris).desk.save({
      kind: 'project',
      id: project,
      baseId: null,
      data: projectData(cast, { slug: 'freight-corridor', dossiers: [other], topics: [topic] }),
    });
    await expect(h.as(boris).desk.publish(await draftOf(boris, project))).rejects.toMatchObject({
      code: 'UNPROCESSABLE_CONTENT',
      cause: { problems: [{ code: 'reference_unpublished', path: `topics[${topic}]` }] },
    });
    const answer = await h
      .as(boris)
      .desk.release({ items: [await draftOf(boris, project), await draftOf(boris, topic)] });
    expect(answer.set).not.toBeNull();
  });

  it('publishes one language and leaves the rest of the draft waiting', async () => {
    const head = await headOf(boris, cast.topic);
    const title = { en: 'Energy and power', ru: 'Энергетика', ur: 'توانائی' };
    const body = { en: [paragraph('Gas and oil.')], ru: [], ur: [paragraph('گیس اور تیل۔')] };
    await h.as(boris).desk.save({
      kind: 'topic',
      id: cast.topic,
      baseId: head.revisionId,
      data: { ...head.snapshot, title, body },
    });
    await h.as(boris).desk.publish({ ...(await draftOf(boris, cast.topic)), locale: 'ur' });
    const shown = await h.as(reader).topic.bySlug({ slug: 'energy' });
    expect(shown).toMatchObject({
      record: { title: { en: 'Energy', ur: 'توانائی' }, body: { ...body, en: [] } },
    });
    expect(shown.state === 'shown' && shown.record.title.ru).toBeUndefined();
    const waiting = await headOf(boris, cast.topic);
    expect(waiting).toMatchObject({ state: 'draft', snapshot: { title, body } });
    await h.as(boris).desk.publish({ id: cast.topic, revisionId: waiting.revisionId });
    expect(await h.as(reader).topic.bySlug({ slug: 'energy' })).toMatchObject({
      record: { title },
    });
  });

  it('keeps a translator to the languages that were granted', async () => {
    const translator = await h.person('translator', { role: 'editor', locales: ['ur'] });
    const head = await headOf(translator, cast.topic);
    const save = (title: object) =>
      h.as(translator).desk.save({
        kind: 'topic',
        id: cast.topic,
        baseId: head.revisionId,
        data: { ...head.snapshot, title },
      });
    await expect(save({ en: 'Power' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
      cause: { problems: [{ code: 'locale_not_granted', path: 'title.en' }] },
    });
    await expect(save({ ...head.snapshot.title, ur: 'توانائی' })).resolves.toBeDefined();
  });

  it('takes an address only once, and says so at the field', async () => {
    await expect(
      h.as(boris).desk.save({
        kind: 'topic',
        id: v7(),
        baseId: null,
        data: { slug: 'energy', ...titled('Energy again') },
      }),
    ).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { problems: [{ path: 'slug' }] },
    });
  });

  it('leaves a chain that verifies', async () => {
    expect((await verify(h.engine.db.read)).faults).toEqual([]);
  });
});
