import { applyGrants } from '@chancery/db/grants';
import { OPEN_TO_READERS } from '@chancery/db/open-to-readers';
import pg from 'pg';
import sql from 'sql-template-tag';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../src/core/history/verify.ts';
import { reindex } from '../src/core/index/reindex.ts';
import { PUBLIC, system } from '../src/core/scope/actor.ts';
import { actorData, furtherKinds, ids, opening, publishNew, sourceData } from './cast.ts';
import { type Harness, harness } from './harness.ts';

/** Words and days that stand nowhere but where the public may not look. */
const HIDDEN = [
  'marker-of-a-draft',
  'marker-of-a-later-draft',
  'marker-of-a-working-copy',
  'marker-of-an-archive',
  'editorialWithoutReview',
  '2031-07-19',
  '2032-08-20',
];
const MIGRATIONS = '_prisma_migrations';

describe('what the login of the public site can read', () => {
  let h: Harness;
  let reader: pg.Client;
  let owner: pg.Client;
  const cast = ids();
  const desk = system('test');
  const draft = v7();
  const source = v7();

  const asOwner = async <T extends pg.QueryResultRow>(statement: string): Promise<T[]> =>
    (await owner.query<T>(statement)).rows;
  const columns = () =>
    asOwner<{ schema: string; table: string; column: string }>(`
      SELECT table_schema AS schema, table_name AS table, column_name AS column FROM information_schema.columns
      WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1, 2, 3`);

  beforeAll(async () => {
    h = await harness();
    owner = new pg.Client({ connectionString: h.database.owner });
    await owner.connect();
    await h.run(desk, ...opening(cast), ...furtherKinds(cast));
    const data = {
      ...sourceData('a-later-gazette'),
      nextReview: '2031-07-19',
      archive: { address: 'https://example.org/marker-of-an-archive', sha256: 'a'.repeat(64) },
    };
    await h.run(desk, publishNew('source', source, data));
    const [published] = await h.engine.db.read.rows<{ id: string }>(
      sql`SELECT id FROM "Revision" WHERE "recordId" = ${source}`,
    );
    const baseId = published?.id ?? null;
    // A change of a closed field alone, then a draft over what is public, then a record never public.
    await h.run(desk, {
      type: 'publish',
      recordId: source,
      save: {
        type: 'save',
        recordId: source,
        kind: 'source',
        baseId,
        data: { ...data, nextReview: '2032-08-20' },
      },
    });
    const [now] = await h.engine.db.read.rows<{ id: string }>(
      sql`SELECT id FROM "Revision" WHERE "recordId" = ${source} AND "publishedTo" IS NULL`,
    );
    await h.run(desk, {
      type: 'save',
      recordId: source,
      kind: 'source',
      baseId: now?.id ?? null,
      data: { ...data, title: { en: 'marker-of-a-later-draft' } },
    });
    await h.run(desk, {
      type: 'save',
      recordId: draft,
      kind: 'actor',
      baseId: null,
      data: actorData('marker-of-a-draft', 'person'),
    });
    const editor = await h.person('editor');
    await asOwner(`INSERT INTO "WorkingCopy" ("recordId", "accountId", kind, data, "updatedAt")
      VALUES ('${draft}', '${editor.id}', 'actor', '{"slug":"marker-of-a-working-copy"}', now())`);
    reader = new pg.Client({ connectionString: h.database.read });
    await reader.connect();
  });
  afterAll(async () => {
    await Promise.all([reader.end(), owner.end()]);
    await h.close();
  });

  it('R8: is what the list opens, of every table and column there is', async () => {
    const all = await columns();
    const open: string[] = [];
    for (const { schema, table, column } of all) {
      const answered = await reader.query(`SELECT "${column}" FROM "${schema}"."${table}"`).then(
        () => true,
        (error: Error) => {
          expect(error.message).toContain('permission denied');
          return false;
        },
      );
      if (answered) open.push(`${schema}.${table}.${column}`);
    }
    const listed = all
      .filter(({ schema, table, column }) => {
        if (schema !== 'public') return false;
        const entry = OPEN_TO_READERS[table];
        return table === MIGRATIONS || (entry && (entry.columns?.includes(column) ?? true));
      })
      .map(({ table, column }) => `public.${table}.${column}`);
    expect(open).toEqual(listed);
  });

  it('R8: has no draft, no working row and no field of the desk in it', async () => {
    const texts: Record<'owner' | 'reader', string> = { owner: '', reader: '' };
    for (const { schema, table, column } of await columns()) {
      const statement = `SELECT "${column}"::text AS it FROM "${schema}"."${table}" WHERE "${column}" IS NOT NULL`;
      texts.owner += (await asOwner<{ it: string }>(statement)).map(({ it }) => it).join('\n');
      const rows = await reader.query<{ it: string }>(statement).catch(() => ({ rows: [] }));
      texts.reader += rows.rows.map(({ it }) => it).join('\n');
    }
    expect(HIDDEN.filter((word) => !texts.owner.includes(word))).toEqual([]);
    expect(HIDDEN.filter((word) => texts.reader.includes(word))).toEqual([]);
    expect(texts.reader).not.toContain(draft);
    // What is public of the same records is there.
    expect(texts.reader).toContain('a-later-gazette');
    expect(texts.reader).toContain('a'.repeat(64));
    for (const [table, { rows }] of Object.entries(OPEN_TO_READERS))
      if (rows === 'NOT working')
        expect((await reader.query(`SELECT FROM "${table}" WHERE working`)).rowCount, table).toBe(
          0,
        );
  });

  it('R8: is not told by an error of a condition either', async () => {
    // A division by zero in a row that stays hidden would say that the row is there.
    await reader.query(
      `SELECT FROM "Card" WHERE 1 / (CASE WHEN slug = 'marker-of-a-draft' THEN 0 ELSE 1 END) = 1`,
    );
    await reader.query(
      `SELECT FROM "Record" WHERE 1 / (CASE WHEN slug = 'marker-of-a-draft' THEN 0 ELSE 1 END) = 1`,
    );
  });

  it('R8: is closed for a table that nobody has opened', async () => {
    await asOwner('CREATE TABLE "Fresh" (id int)');
    expect(await applyGrants(h.database.owner)).toEqual([]);
    await expect(reader.query('SELECT FROM "Fresh"')).rejects.toThrow('permission denied');
    await asOwner('DROP TABLE "Fresh"');
  });

  it('R8: names only tables and columns that there are', async () => {
    const all = await columns();
    const missing = Object.entries(OPEN_TO_READERS).flatMap(([name, entry]) =>
      (entry.columns ?? ['']).filter(
        (column) => !all.some((one) => one.table === name && (!column || one.column === column)),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('X17: lets nobody write, but for what the site has heard', async () => {
    for (const table of Object.keys(OPEN_TO_READERS)) {
      const deleted = reader.query(`DELETE FROM "${table}"`);
      await expect(deleted, table).rejects.toThrow('permission denied');
    }
    await expect(reader.query(`UPDATE "Revision" SET number = 1`)).rejects.toThrow('permission');
    await expect(reader.query('SET ROLE chancery_app')).rejects.toThrow('permission denied');
  });

  it('X17: is enough for a record, its changes and its permalink', async () => {
    const found = await h.as(PUBLIC).source.bySlug({ slug: 'a-later-gazette' });
    expect(found).toMatchObject({
      state: 'shown',
      revision: 2,
      record: { title: { en: 'Report of the visit' } },
    });
    expect(await h.as(PUBLIC).record.revision({ id: source, revision: 1 })).toMatchObject({
      number: 1,
    });
    expect(await h.as(PUBLIC).record.revision({ id: source, revision: 3 })).toBeNull();
    expect(await h.as(PUBLIC).actor.bySlug({ slug: 'marker-of-a-draft' })).toEqual({
      state: 'absent',
    });
    const { items } = await h.as(PUBLIC).change.list({ record: source });
    expect(items.map(({ paths }) => paths.map(({ path }) => path))[0]).toEqual([]);
  });

  it('X17: uses the index of a search under row security', async () => {
    await reader.query('SET enable_seqscan = off');
    const { rows } = await reader.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN SELECT "recordId" FROM "SearchText" s WHERE s.document @@ 'gas'::tsquery AND NOT s.working`,
    );
    await reader.query('RESET enable_seqscan');
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain(
      'SearchText_document_published',
    );
  });

  it('is checked by verify, and made whole by a reindex', async () => {
    const before = await asOwner('SELECT id, "publicSnapshot" FROM "Revision" ORDER BY id');
    const faults = async () => (await verify(h.engine.db.read, h.engine.kinds)).faults;
    expect(await faults()).toEqual([]);
    expect((await reindex(h.engine)).repaired).toEqual({});
    // As a database stands that was migrated from before the public layer, and one put wrong by hand.
    await asOwner(
      `UPDATE "Revision" SET "publicSnapshot" = NULL, "publicVersion" = NULL WHERE number = 1`,
    );
    await asOwner(`UPDATE "Revision" SET "publicSnapshot" = snapshot WHERE number = 2`);
    await asOwner(`UPDATE "ChangeEvent" SET "publicContent" = NULL`);
    await asOwner(`UPDATE "Record" SET published = NOT published WHERE id = '${draft}'`);
    expect((await faults()).join('\n')).toMatch(
      /public part of revision 1 .*public part of event .*ever public/s,
    );
    const { repaired } = await reindex(h.engine);
    expect(Object.keys(repaired).sort()).toEqual(['ChangeEvent', 'Record', 'Revision']);
    expect(await faults()).toEqual([]);
    expect(await asOwner('SELECT id, "publicSnapshot" FROM "Revision" ORDER BY id')).toEqual(
      before,
    );
  });
});
