import pg from 'pg';
import sql from 'sql-template-tag';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  actorData,
  cite,
  ids,
  opening,
  projectData,
  publishNew,
  sourceData,
  statusEntry,
} from '../../../test/cast.ts';
import { defined } from '../../../test/defined.ts';
import { entriesIn } from '../../../test/entries-in.ts';
import { type Harness, harness } from '../../../test/harness.ts';
import type { Intent } from '../../core/change/intent.ts';
import { verify } from '../../core/history/verify.ts';
import { reindex } from '../../core/index/reindex.ts';
import { type Actor, PUBLIC, system } from '../../core/scope/actor.ts';

const DAY_MS = 86_400_000;
/** A change of no item of a list. */
const plain = { within: null, told: { before: {}, after: {} } };

describe('the log of changes and the comparison of two times', () => {
  let h: Harness;
  const cast = ids();
  const reader = () => h.as(PUBLIC);
  const people: Record<string, Actor> = {};
  const snapshot = async (id: string) =>
    (await h.as(defined(people.reviewer)).desk.get({ id })).published;
  /** Publishes the record with something changed. */
  const edit = async (
    id: string,
    kind: string,
    changed: (data: Record<string, unknown>) => object,
    note?: string,
    who: Actor = defined(people.editor),
  ) => {
    const present = await snapshot(id);
    const save: Intent & { type: 'save' } = {
      type: 'save',
      recordId: id,
      kind,
      baseId: present?.revisionId ?? null,
      data: { ...present?.snapshot, ...changed(present?.snapshot ?? {}) },
    };
    return h.run(who, { type: 'publish', recordId: id, save, ...(note ? { note } : {}) });
  };

  /** What the application's role may not do. */
  const asOwner = async (statement: string) => {
    const client = new pg.Client({ connectionString: h.database.owner });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    h = await harness();
    for (const role of ['editor', 'reviewer', 'analyst'] as const)
      people[role] = await h.person(role, { role });
    people.other = await h.person('other', { role: 'editor' });
    await h.run(system('test'), ...opening(cast));
    h.clock.advance(DAY_MS);
  });
  afterAll(() => h.close());

  describe('an entry of the log', () => {
    it('stands for each publication, with its time, note and class', async () => {
      await edit(
        cast.pipeline,
        'project',
        ({ history }) => ({
          history: [
            ...entriesIn({ history }, 'history'),
            statusEntry(cast, '2021-05-28', 'preparation'),
          ],
        }),
        'The protocol was sgned.',
      );
      h.clock.advance(1000);
      await edit(
        cast.pipeline,
        'project',
        () => ({ sector: 'oil' }),
        'It carries oil, as the gazette says.',
      );
      const { items } = await reader().change.list({ record: cast.pipeline, limit: 2 });
      expect(items.map(({ note, class: cls, type }) => [type, cls, note])).toEqual([
        ['published', 'correction', 'It carries oil, as the gazette says.'],
        ['published', 'world', 'The protocol was sgned.'],
      ]);
      expect((items[0]?.at ?? '') > (items[1]?.at ?? '')).toBe(true);
      expect(items[0]?.paths).toEqual([
        { ...plain, path: 'sector', before: 'gas', after: 'oil', class: 'correction' },
      ]);
    });

    it('S1 says of a status entry what it is among the others, and the status that it found', async () => {
      h.clock.advance(1000);
      const entries = async () => entriesIn((await snapshot(cast.pipeline))?.snapshot, 'history');
      const again = statusEntry(cast, '2021-06-01', 'preparation');
      await edit(
        cast.pipeline,
        'project',
        ({ history }) => ({ history: [...entriesIn({ history }, 'history'), again] }),
        'Said again.',
      );
      h.clock.advance(1000);
      const moved = (await entries()).find(({ date }) => date === '2021-05-28')?.id ?? '';
      await edit(
        cast.pipeline,
        'project',
        ({ history }) => ({
          history: entriesIn({ history }, 'history')
            .filter(({ id }) => id !== again.id)
            .map((one) => (one.id === moved ? { ...one, note: { en: 'At the ministry.' } } : one)),
        }),
        'It was said once.',
      );
      h.clock.advance(1000);
      const { items } = await reader().change.list({ record: cast.pipeline, limit: 3 });
      const told = items.map(({ paths }) => paths.map(({ path, told }) => [path, told]));
      const before = { [again.id]: { what: 'restated', from: 'preparation' } };
      const now = { [moved]: { what: 'moved', from: 'agreed' } };
      expect(told[0]).toEqual(
        expect.arrayContaining([
          [`history[${again.id}]`, { before, after: {} }],
          [`history[${moved}].note`, { before: {}, after: now }],
        ]),
      );
      expect(told[1]).toEqual([[`history[${again.id}]`, { before: {}, after: before }]]);
      const compared = await reader().change.compare({
        from: items[2]?.at,
        to: items[1]?.at,
        record: cast.pipeline,
      });
      expect(
        compared.items[0]?.paths.find(({ path }) => path === `history[${again.id}]`)?.told,
      ).toEqual({ before: {}, after: before });
      h.clock.advance(DAY_MS);
    });

    it('brings the names of what its values refer to, and the item around a path', async () => {
      const history = entriesIn((await snapshot(cast.pipeline))?.snapshot, 'history');
      const entry = history.at(-1);
      await edit(
        cast.pipeline,
        'project',
        () => ({
          history: history.map((one) =>
            one.id === entry?.id
              ? { ...one, evidence: [...entriesIn(entry, 'evidence'), cite(cast.source)] }
              : one,
          ),
        }),
        'A second passage.',
      );
      const { items } = await reader().change.list({ record: cast.pipeline, limit: 1 });
      const [change] = items[0]?.paths ?? [];
      expect(change?.within).toMatchObject({ id: entry?.id, status: 'preparation' });
      expect(items[0]?.references[cast.source]?.title).toEqual({ en: 'Report of the visit' });
    });

    it('keeps what the desk alone may see', async () => {
      await edit(
        cast.source,
        'source',
        () => ({
          nextReview: '2027-01-01',
          archive: { address: 'https://desk.example/copy', sha256: 'a'.repeat(64) },
        }),
        'A copy was kept.',
      );
      const { items } = await reader().change.list({ record: cast.source, limit: 1 });
      expect(items[0]?.paths.map(({ path, after }) => [path, after])).toEqual([
        ['archive', { sha256: 'a'.repeat(64) }],
      ]);
    });
  });

  describe('a note', () => {
    const entryOf = async (note: string) => {
      const { items } = await reader().change.list({ record: cast.pipeline, limit: 50 });
      return defined(items.find((item) => item.type === 'published' && item.note === note)?.id);
    };
    const amend = (who: string, eventId: string, note: string) =>
      h.as(defined(people[who])).desk.amendNote({ id: cast.pipeline, eventId, note });

    it('is put right by its author; the entry shows the present one and says what it said', async () => {
      const eventId = await entryOf('The protocol was sgned.');
      const before = h.clock.now();
      h.clock.advance(DAY_MS);
      await amend('editor', eventId, 'The protocol was signed.');
      const { items } = await reader().change.list({ record: cast.pipeline, limit: 50 });
      const entry = items.find(({ id }) => id === eventId);
      expect(entry?.note).toBe('The protocol was signed.');
      expect(entry?.amendments).toEqual([
        { at: h.clock.now().toISOString(), by: 'editor', earlier: 'The protocol was sgned.' },
      ]);
      expect(items[0]).toMatchObject({
        type: 'note_amended',
        class: 'editorial',
        amends: eventId,
        by: 'editor',
        note: 'The protocol was signed.',
        paths: [
          {
            path: 'note',
            before: 'The protocol was sgned.',
            after: 'The protocol was signed.',
          },
        ],
      });
      const then = await reader().change.list({
        record: cast.pipeline,
        asOf: before.toISOString(),
        limit: 50,
      });
      expect(then.items.find(({ id }) => id === eventId)).toMatchObject({
        note: 'The protocol was sgned.',
        amendments: [],
      });
    });

    it('is put right a second time by a reviewer, and every wording stays', async () => {
      const eventId = await entryOf('The protocol was signed.');
      await amend('reviewer', eventId, 'The protocol of 28 May was signed.');
      const { items } = await reader().change.list({ record: cast.pipeline, limit: 50 });
      const entry = items.find(({ id }) => id === eventId);
      expect(entry?.note).toBe('The protocol of 28 May was signed.');
      expect(entry?.amendments.map(({ by, earlier }) => [by, earlier])).toEqual([
        ['editor', 'The protocol was sgned.'],
        ['reviewer', 'The protocol was signed.'],
      ]);
      const history = await h.as(defined(people.reviewer)).desk.history({ id: cast.pipeline });
      expect(
        history.find(({ publication }) => publication?.eventId === eventId)?.publication,
      ).toEqual({
        eventId,
        note: 'The protocol of 28 May was signed.',
        amendments: 2,
        mayAmend: true,
      });
    });

    it('is not touched by another editor, nor through another record, nor where nothing was published', async () => {
      const eventId = await entryOf('The protocol of 28 May was signed.');
      await expect(amend('other', eventId, 'Mine.')).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(amend('analyst', eventId, 'Mine.')).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(
        h
          .as(defined(people.reviewer))
          .desk.amendNote({ id: cast.meeting, eventId, note: 'Elsewhere.' }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(
        amend('reviewer', eventId, 'The protocol of 28 May was signed.'),
      ).rejects.toMatchObject({ code: 'CONFLICT' });
      const { items } = await reader().change.list({ record: cast.pipeline, limit: 50 });
      const amendment = defined(items.find(({ type }) => type === 'note_amended')?.id);
      await expect(amend('reviewer', amendment, 'Again.')).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
    });

    it('leaves the chain sound and the indexes as they are; a changed word in it is found', async () => {
      expect((await verify(h.engine.db.read)).faults).toEqual([]);
      expect((await reindex(h.engine)).repaired).toEqual({});
      const eventId = await entryOf('The protocol of 28 May was signed.');
      await asOwner(`UPDATE "ChangeEvent" SET "amendsId" = NULL WHERE "amendsId" = '${eventId}'`);
      expect((await verify(h.engine.db.read)).faults).toHaveLength(2);
      await asOwner(
        `UPDATE "ChangeEvent" SET "amendsId" = '${eventId}' WHERE type = 'note_amended'`,
      );
      expect((await verify(h.engine.db.read)).faults).toEqual([]);
    });
  });

  describe('between two times', () => {
    let start: string;
    let middle: string;
    const added = v7();
    const doomed = v7();
    const twin = v7();

    beforeAll(async () => {
      await h.run(
        defined(people.editor),
        publishNew('project', doomed, projectData(cast, { slug: 'ferry', title: { en: 'Ferry' } })),
        publishNew('actor', twin, actorData('sergei-lavrov', 'person')),
      );
      h.clock.advance(DAY_MS);
      start = h.clock.now().toISOString();
      h.clock.advance(DAY_MS);
      await edit(cast.topic, 'topic', () => ({ title: { en: 'Power' } }));
      await h.run(
        defined(people.editor),
        publishNew(
          'project',
          added,
          projectData(cast, { slug: 'bridge', title: { en: 'Bridge' } }),
        ),
      );
      await edit(cast.pipeline, 'project', () => ({ sector: 'gas' }), 'Gas after all.');
      await edit(cast.source, 'source', () => ({ nextReview: '2028-01-01' }));
      middle = h.clock.advance(DAY_MS).toISOString();
      h.clock.advance(DAY_MS);
      await edit(cast.topic, 'topic', () => ({ title: { en: 'Energy' } }));
      await h.run(defined(people.reviewer), {
        type: 'withdraw',
        recordId: doomed,
        reason: 'Entered twice.',
      });
      await h.run(defined(people.reviewer), {
        type: 'merge',
        recordId: twin,
        intoId: cast.lavrov,
        reason: 'One person.',
      });
      h.clock.advance(DAY_MS);
    });

    const outcome = (items: readonly { slug: string; sort: string; class: string }[]) =>
      items.map(({ slug, sort, class: cls }) => [slug, sort, cls]).sort();

    it('says what was added, changed, withdrawn and merged, each in its class', async () => {
      const found = await reader().change.compare({ from: start });
      expect(outcome(found.items)).toEqual([
        ['bridge', 'added', 'world'],
        ['ferry', 'withdrawn', 'correction'],
        ['north-south-gas-pipeline', 'changed', 'correction'],
        ['sergei-lavrov', 'merged', 'merge'],
      ]);
      expect(found.items.find(({ sort }) => sort === 'withdrawn')?.reason).toBe('Entered twice.');
      expect(found.items.find(({ sort }) => sort === 'merged')?.into?.id).toBe(cast.lavrov);
      expect(found.items.find(({ sort }) => sort === 'changed')?.paths).toEqual([
        { ...plain, path: 'sector', before: 'oil', after: 'gas' },
      ]);
      expect(found.total).toBe(4);
      expect(found.totals).toEqual([
        { kind: 'actor', class: 'merge', sort: 'merged', count: 1 },
        { kind: 'project', class: 'correction', sort: 'changed', count: 1 },
        { kind: 'project', class: 'correction', sort: 'withdrawn', count: 1 },
        { kind: 'project', class: 'world', sort: 'added', count: 1 },
      ]);
    });

    it('compares the states: what was made and undone is no change, halfway it is one', async () => {
      const halfway = await reader().change.compare({ from: start, to: middle });
      expect(halfway.items.map(({ slug }) => slug).sort()).toEqual([
        'bridge',
        'energy',
        'north-south-gas-pipeline',
      ]);
      const whole = await reader().change.compare({ from: start, record: 'topics/energy' });
      expect(whole.items).toEqual([]);
      expect(whole.record).toMatchObject({ state: 'shown', slug: 'energy' });
    });

    it('takes a dossier, in which shared records stand by what refers to them', async () => {
      const dossier = 'pakistan-russia';
      const found = await reader().change.compare({ from: start, to: middle, dossier });
      expect(found.items.map(({ slug }) => slug).sort()).toEqual([
        'bridge',
        'energy',
        'north-south-gas-pipeline',
      ]);
      // Nothing in the dossier refers to him, before or after.
      const all = await reader().change.compare({ from: start, dossier });
      expect(all.items.map(({ slug }) => slug)).not.toContain('sergei-lavrov');
    });

    it('takes one record, by id or by kind and address', async () => {
      for (const record of [cast.pipeline, 'projects/north-south-gas-pipeline', 'project/bridge']) {
        const found = await reader().change.compare({ from: start, record });
        expect(found.items).toHaveLength(1);
      }
    });

    it('begins at the first publication where no earlier time is given', async () => {
      const found = await reader().change.compare({ record: cast.pipeline });
      expect(found.items).toMatchObject([{ sort: 'changed' }]);
      expect(found.from).toBe('2026-11-24T12:00:00.000Z');
      expect(found.to).toBeNull();
    });

    it('gives page after page, as of the first', async () => {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const found = await reader().change.compare({
          from: start,
          limit: 1,
          ...(cursor ? { cursor } : {}),
        });
        expect(found.total).toBe(4);
        seen.push(...found.items.map(({ slug }) => slug));
        cursor = found.nextCursor ?? undefined;
        if (seen.length === 1)
          await edit(cast.meeting, 'meeting', () => ({ sideline: true }), 'At a summit.');
      } while (cursor);
      expect(seen.sort()).toEqual(['bridge', 'ferry', 'north-south-gas-pipeline', 'sergei-lavrov']);
    });

    it('filters by kind, class and what became of it', async () => {
      const asked = async (filter: object) =>
        (await reader().change.compare({ from: start, to: h.clock.now().toISOString(), ...filter }))
          .items;
      expect((await asked({ kind: 'actor' })).map(({ slug }) => slug)).toEqual(['sergei-lavrov']);
      expect((await asked({ sort: 'added' })).map(({ slug }) => slug)).toEqual(['bridge']);
      expect((await asked({ class: 'world' })).map(({ slug }) => slug)).toEqual(['bridge']);
    });

    it('counts a past that was told afterwards as knowledge', async () => {
      const told = v7();
      await h.run(system('seed'), {
        type: 'reconstruct',
        recordId: told,
        kind: 'source',
        revisions: [
          {
            data: sourceData('old-gazette'),
            from: new Date('2021-04-08T00:00:00Z'),
            to: new Date('2022-01-01T00:00:00Z'),
          },
          {
            data: { ...sourceData('old-gazette'), publisher: 'The Old Gazette' },
            from: new Date('2022-01-01T00:00:00Z'),
            to: null,
          },
        ],
      });
      const found = await reader().change.compare({
        from: '2021-06-01',
        to: '2022-06-01',
        record: told,
      });
      expect(found.items).toMatchObject([
        {
          sort: 'changed',
          class: 'knowledge',
          paths: [{ path: 'publisher', before: 'The Gazette', after: 'The Old Gazette' }],
        },
      ]);
      const learned = await reader().change.compare({ from: '2021-04-01', record: told });
      expect(learned.items).toMatchObject([{ sort: 'added', class: 'knowledge' }]);
    });

    it('refuses times that are none, the wrong way round, or a record that never was', async () => {
      const asked = (input: object) => reader().change.compare({ from: start, ...input });
      await expect(asked({ to: '2099-01-01' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
      await expect(asked({ to: '2020-01-01' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
      await expect(asked({ record: 'projects/never-was' })).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      });
    });

    it('agrees with the two states read one by one', async () => {
      const rows = await h.engine.db.read.rows<{ id: string }>(
        sql`SELECT id FROM "Record" WHERE kind IN ('project', 'topic', 'source', 'meeting')`,
      );
      for (const { id } of rows) {
        const both = await Promise.all(
          [start, middle].map((asOf) =>
            h.engine.db.read.rows<{ snapshot: object }>(
              sql`SELECT snapshot - 'nextReview' #- '{archive,address}' AS snapshot FROM "Revision" WHERE "recordId" = ${id}
                AND "publishedFrom" <= ${asOf} AND ("publishedTo" IS NULL OR "publishedTo" > ${asOf})`,
            ),
          ),
        );
        const found = await reader().change.compare({ from: start, to: middle, record: id });
        const alike = JSON.stringify(both[0]) === JSON.stringify(both[1]);
        expect(found.items.length, id).toBe(alike ? 0 : 1);
      }
    });
  });
});
