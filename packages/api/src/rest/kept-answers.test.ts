import { afterAll, beforeAll, expect, it } from 'vitest';
import { ids, opening } from '../../test/cast.ts';
import { type Harness, harness } from '../../test/harness.ts';
import type { ReadDb } from '../core/database.ts';
import { system } from '../core/scope/actor.ts';
import { handleRest } from './handle-rest.ts';

let h: Harness;
const cast = ids();
beforeAll(async () => {
  h = await harness();
  await h.run(system('test'), ...opening(cast));
});
afterAll(() => h.close());

it('asks the database for the head of the chain alone until something is published', async () => {
  const sent: string[] = [];
  const read: ReadDb = {
    rows(statement, uses) {
      sent.push(statement.text);
      return h.site.db.read.rows(statement, uses);
    },
  };
  const engine = { ...h.site, db: Object.create(h.site.db, { read: { value: read } }) };
  const get = async (address: string) => {
    sent.length = 0;
    const answer = await handleRest(new Request(`http://localhost/api/v1${address}`), engine);
    expect(answer.status).toBe(200);
    return { tag: answer.headers.get('etag'), body: await answer.text(), asked: sent.length };
  };
  const list = '/projects?dossier=pakistan-russia';
  const first = await get(list);
  expect(first.asked).toBeGreaterThan(1);
  expect(await get(list)).toEqual({ ...first, asked: 1 });
  expect((await get(`${list}&limit=1`)).asked).toBeGreaterThan(1);

  h.clock.advance(1_000);
  const desk = h.as(await h.person('writer', { role: 'editor' }));
  const { head } = await desk.desk.get({ id: cast.pipeline });
  const title = { ...head?.snapshot.title, en: 'A pipeline by another name' };
  await desk.desk.publish({
    id: cast.pipeline,
    note: 'Renamed',
    save: {
      kind: 'project',
      baseId: head?.revisionId ?? null,
      data: { ...head?.snapshot, title },
    },
  });
  const after = await get(list);
  expect(after.asked).toBeGreaterThan(1);
  expect(after.tag).not.toBe(first.tag);
  expect(after.body).toContain('A pipeline by another name');
});
