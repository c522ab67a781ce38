import pg from 'pg';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verify } from '../src/core/history/verify.ts';
import { system } from '../src/core/scope/actor.ts';
import { actorData, ids, opening } from './cast.ts';
import { type Harness, harness } from './harness.ts';

describe('X16: verify finds what somebody did to the texts by hand', () => {
  const cast = ids();
  const { pipeline } = cast;
  const committee = v7();
  let h: Harness;
  let owner: pg.Client;

  beforeEach(async () => {
    h = await harness();
    await h.run(system('test'), ...opening(cast), {
      type: 'reconstruct',
      recordId: committee,
      kind: 'actor',
      revisions: [
        {
          from: new Date('2015-01-01T00:00:00Z'),
          to: new Date('2019-01-01T00:00:00Z'),
          data: actorData('committee', 'organisation', { title: { en: 'As founded' } }),
        },
        {
          from: new Date('2019-01-01T00:00:00Z'),
          to: null,
          data: actorData('committee', 'organisation'),
        },
      ],
    });
    const { desk } = h.as(await h.person('olga', { role: 'admin' }));
    for (const en of ['Of gas', 'Of gas and of steel']) {
      const { head } = await desk.get({ id: pipeline });
      const data = { ...head?.snapshot, summary: { en } };
      const save = { kind: 'project', baseId: head?.revisionId ?? null, data };
      await desk.publish({ id: pipeline, note: 'Said anew.', save });
    }
    owner = new pg.Client({ connectionString: h.database.owner });
    await owner.connect();
    expect(await faults()).toBe('');
  });
  afterEach(async () => {
    await owner.end();
    await h.close();
  });

  const faults = async () => (await verify(h.engine.db.read, h.engine.kinds)).faults.join('\n');
  const replace = (record: string, number: number, path: string, text: string) =>
    owner.query(`BEGIN; SET LOCAL chancery.redacting = 'yes';
      UPDATE "Revision" SET snapshot = jsonb_set(snapshot, '{${path}}', '"${text}"')
        WHERE "recordId" = '${record}' AND number = ${number}; COMMIT`);

  it('a published text that was replaced, where its set changed it and elsewhere', async () => {
    await replace(pipeline, 2, 'summary,en', 'Of barter');
    expect(await faults()).toContain('revision 2 says something else at summary');
    await replace(pipeline, 2, 'summary,en', 'Of gas');
    await replace(pipeline, 3, 'title,en', 'Another line');
    expect(await faults()).toMatch(/revision 3 differs at title\.en, which set \d+ does not name/);
  });

  it('a revision that was removed, and another in its place', async () => {
    const { rows } = await owner.query(
      `UPDATE "Revision" SET "baseId" = NULL WHERE "recordId" = '${pipeline}' AND number > 1 RETURNING *`,
    );
    const second = rows.find(({ number }) => number === 2);
    await owner.query(`DELETE FROM "Revision" WHERE id = '${second.id}'`);
    expect(await faults()).toMatch(
      /1 of its 3 revisions are missing.*the revision that set \d+ published is not there/s,
    );
    const forged = { ...second, snapshot: { ...second.snapshot, summary: { en: 'Of barter' } } };
    await owner.query(
      'INSERT INTO "Revision" SELECT * FROM jsonb_populate_record(NULL::"Revision", $1)',
      [JSON.stringify(forged)],
    );
    expect(await faults()).toContain('revision 2 says something else at summary');
  });

  it('a revision that no set published', async () => {
    await owner.query(`
      INSERT INTO "Revision" SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
        'number', 4, 'publishedFrom', '2001-01-01T00:00:00Z', 'publishedTo', '2002-01-01T00:00:00Z'))).*
      FROM "Revision" r WHERE "recordId" = '${pipeline}' AND number = 2`);
    expect(await faults()).toContain('revision 4 is published and no set published it');
  });

  it('a text and a period of a past that was told', async () => {
    await replace(committee, 1, 'title,en', 'As they would have it');
    expect(await faults()).toMatch(/revision 1 is not the one that set \d+ told/);
    await replace(committee, 1, 'title,en', 'As founded');
    expect(await faults()).toBe('');
    await owner.query(
      `UPDATE "Revision" SET "publishedFrom" = '2014-01-01' WHERE "recordId" = '${committee}' AND number = 1`,
    );
    expect(await faults()).toMatch(/revision 1 is not the one that set \d+ told/);
  });
});
