import sql from 'sql-template-tag';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, harness } from '../../../test/harness.ts';
import { Refusal } from '../../core/problems/problem.ts';
import type { Actor } from '../../core/scope/actor.ts';

describe('a working copy', () => {
  let h: Harness;
  let amina: Actor;
  beforeAll(async () => {
    h = await harness();
    amina = await h.person('amina', {});
  });
  afterAll(() => h.close());

  const keep = (id: string, knownAt: string | null, data: unknown) => {
    h.clock.advance(1_000);
    return h.as(amina).desk.autosave({ kind: 'topic', id, baseId: null, knownAt, data });
  };

  it('B9: of one tab does not overwrite what another tab of the same person kept since', async () => {
    const id = v7();
    const opened = await keep(id, null, { title: { en: 'Energy' } });
    await keep(id, opened.updatedAt, { title: { en: 'Energy' }, summary: { en: 'Gas and oil' } });

    const refused = await keep(id, opened.updatedAt, { title: { en: 'Energy and fuels' } }).catch(
      (error: { cause?: unknown }) => error.cause,
    );

    expect(refused).toBeInstanceOf(Refusal);
    expect(refused).toMatchObject({
      code: 'CONFLICT',
      data: { copy: { data: { title: { en: 'Energy' }, summary: { en: 'Gas and oil' } } } },
    });
    expect((await h.as(amina).desk.workingCopy({ id }))?.data).toEqual({
      title: { en: 'Energy' },
      summary: { en: 'Gas and oil' },
    });
  });

  it('B9: goes on once the other tab’s copy is known', async () => {
    const id = v7();
    await keep(id, null, { title: { en: 'Trade' } });
    const other = await h.as(amina).desk.workingCopy({ id });
    await keep(id, other?.updatedAt ?? null, { title: { en: 'Trade and transit' } });
    expect((await h.as(amina).desk.workingCopy({ id }))?.data).toEqual({
      title: { en: 'Trade and transit' },
    });
  });

  it('S8: from before a field had its present shape is read in that shape', async () => {
    const id = v7();
    const old = { claims: [{ id: v7(), path: 'summary', value: 'Газ', by: 'a' }], names: 'x' };
    await keep(id, null, old);
    expect((await h.as(amina).desk.workingCopy({ id }))?.data).toEqual({
      claims: [{ id: old.claims[0]?.id, path: 'summary', by: 'a', text: { ru: 'Газ' } }],
      names: 'x',
    });
  });

  it('O5: is one row, however often it is kept', async () => {
    const id = v7();
    let known: string | null = null;
    for (let n = 0; n < 200; n += 1)
      known = (await keep(id, known, { title: { en: `Energy ${n}` } })).updatedAt;
    const rows = await h.engine.db.read.rows(
      sql`SELECT FROM "WorkingCopy" WHERE "recordId" = ${id}`,
    );
    expect(rows).toHaveLength(1);
    expect(
      await h.engine.db.read.rows(sql`SELECT FROM "Revision" WHERE "recordId" = ${id}`),
    ).toEqual([]);
  });

  it('is kept again where the same text comes twice', async () => {
    const id = v7();
    await keep(id, null, { title: { en: 'Defence' } });
    await expect(keep(id, null, { title: { en: 'Defence' } })).resolves.toHaveProperty('updatedAt');
  });

  it('K6: of a record that nobody has saved is found among what is not saved', async () => {
    const id = v7();
    await keep(id, null, { title: { en: 'Transport corridors' } });
    const unsaved = await h.as(amina).desk.unsaved();
    expect(unsaved[0]).toMatchObject({
      id,
      kind: 'topic',
      isNew: true,
      title: { en: 'Transport corridors' },
    });
    const bilal = await h.person('bilal', {});
    expect(await h.as(bilal).desk.unsaved()).toEqual([]);
  });

  it('leaves the list once the record is saved', async () => {
    const id = v7();
    const data = { slug: 'transit', title: { en: 'Transit' } };
    await keep(id, null, data);
    await h.as(amina).desk.save({ kind: 'topic', id, baseId: null, data });
    expect((await h.as(amina).desk.unsaved()).map((item) => item.id)).not.toContain(id);
  });
});
