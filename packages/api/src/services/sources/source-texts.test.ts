import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { folderFiles, sha256Of } from '@chancery/files';
import sql from 'sql-template-tag';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceData } from '../../../test/cast.ts';
import { docxOf, pdfOf } from '../../../test/documents.ts';
import { type Harness, harness } from '../../../test/harness.ts';
import { type Actor, PUBLIC, system } from '../../core/scope/actor.ts';
import { captureAddress, forgetCaptures } from './capture.ts';
import { copyOfText } from './copy-of-text.ts';

const PAGE = `<!doctype html><html lang="en"><title>Envoys meet</title>
<meta property="article:published_time" content="2021-04-07T01:00+05:00"><p>Trade stood at $790 million.`;

describe('a source that holds its text', () => {
  let h: Harness;
  let editor: Actor & { type: 'person' };
  let server: Server;
  let origin: string;
  const folder = mkdtempSync(join(tmpdir(), 'chancery-sources-'));
  const source = v7();
  const desk = () => h.as(editor).desk.sources;
  const fetched = () =>
    captureAddress(h.engine, editor, `${origin}/a`, { exceptions: [origin.slice(7)] });

  beforeAll(async () => {
    h = await harness();
    h.engine.files = folderFiles(folder);
    editor = await h.person('amina', { role: 'editor' });
    server = createServer((_request, answer) =>
      answer.writeHead(200, { 'content-type': 'text/html', 'x-served-by': 'a test' }).end(PAGE),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await h.run(system('test'), {
      type: 'save',
      recordId: source,
      kind: 'source',
      baseId: null,
      data: { ...sourceData(), address: 'https://gazette.example.org/envoys' },
    });
  });
  afterAll(async () => {
    server.close();
    await h.close();
    rmSync(folder, { recursive: true });
  });

  it('is read from an address, with what the page says of itself and a copy for any archive', async () => {
    const taken = await fetched();
    expect(taken).toMatchObject({
      origin: 'fetched',
      address: `${origin}/a`,
      sha256: sha256Of(PAGE),
      mediaType: 'text/html',
      about: { title: 'Envoys meet', published: '2021-04-07', language: 'en' },
      text: 'Trade stood at $790 million.',
    });
    const [row] = await h.engine.db.read.rows<{ fileKey: string; headers: unknown }>(
      sql`SELECT "fileKey", headers FROM "SourceCapture" WHERE id = ${taken.id}`,
    );
    expect(row?.headers).toContainEqual(['x-served-by', 'a test']);
    expect((await h.engine.files?.get(row?.fileKey ?? ''))?.toString()).toContain(PAGE);
  });

  it('never reaches inside by the desk', async () => {
    await expect(desk().preview({ address: `${origin}/a` })).rejects.toThrow('only 80 and 443');
    await expect(desk().preview({ address: 'http://127.1/' })).rejects.toMatchObject({
      cause: { problems: [{ code: 'inner', path: 'address' }] },
    });
  });

  it('says which source has the address already', async () => {
    const address = 'http://www.gazette.example.org/envoys/?utm_source=x#top';
    const { known, capture } = await desk().takeText({
      text: 'Trade stood at $790 million.',
      address,
    });
    expect(capture.address).toBe(address);
    const named = desk().takeText({ text: 'Trade.', address: 'page 4' });
    await expect(named).rejects.toThrow('not a web address');
    expect(known).toMatchObject({ id: source, holdsText: false });
  });

  it.each<[string, Buffer, string]>([
    ['a PDF', pdfOf([['A protocol was signed.']]), 'application/pdf'],
    ['a document of Word', docxOf(['A protocol was signed.']), 'application/vnd.openxml'],
    ['a text', Buffer.from('A protocol was signed.'), 'text/plain'],
    ['a page', Buffer.from('<html><p>A protocol was signed.</p></html>'), 'text/html'],
  ])('is read from a file: %s', async (_, bytes, type) => {
    const { capture } = await desk().takeFile({ content: bytes.toString('base64') });
    expect(capture).toMatchObject({ origin: 'uploaded', text: 'A protocol was signed.' });
    expect(capture.mediaType).toContain(type);
    expect(await h.engine.files?.get(capture.sha256)).toEqual(bytes);
  });

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'type'],
    ['no words', Buffer.from('<html><p> </p></html>'), 'no_text'],
  ])('is not read from %s', async (_, bytes, code) => {
    await expect(desk().takeFile({ content: bytes.toString('base64') })).rejects.toMatchObject({
      cause: { problems: [{ code, path: 'file', hint: expect.stringMatching(/[Pp]aste/) }] },
    });
  });

  it('holds what was kept last, and earlier texts by their numbers', async () => {
    const { capture: first } = await desk().takeText({ text: 'One text.' });
    const { capture: second } = await desk().takeText({ text: 'Another text.' });
    expect(await desk().text({ id: source })).toBeNull();
    const keep = (captureId: string) => desk().keep({ id: source, captureId });
    expect(await keep(first.id)).toMatchObject({ number: 1 });
    expect(await keep(second.id)).toMatchObject({ number: 2 });
    // Said twice, done once.
    expect(await keep(second.id)).toMatchObject({ number: 2 });
    expect(await desk().text({ id: source })).toMatchObject({ number: 2, text: 'Another text.' });
    expect(await desk().text({ id: source, number: 1 })).toMatchObject({ text: 'One text.' });
    expect(await desk().drop({ id: source })).toMatchObject({ number: 3 });
    expect(await desk().text({ id: source })).toBeNull();
    const versions = await desk().versions({ id: source });
    expect(versions.map(({ number, origin: from }) => [number, from])).toEqual([
      [3, undefined],
      [2, 'pasted'],
      [1, 'pasted'],
    ]);
    expect(versions[0]?.keptBy).toBe('amina');
  });

  it('is told by the audit, from whom and which', async () => {
    const entries = await h.engine.db.read.rows<{ action: string; accountId: string }>(
      sql`SELECT action, "accountId" FROM "Audit" WHERE action LIKE '%source%'`,
    );
    expect(new Set(entries.map(({ action }) => action))).toEqual(
      new Set(['take_source', 'keep_source_text', 'drop_source_text']),
    );
    expect(new Set(entries.map(({ accountId }) => accountId))).toEqual(new Set([editor.id]));
  });

  it('is given out as a file that no browser shows, to the desk alone', async () => {
    const own = v7();
    await h.run(system('test'), {
      type: 'save',
      recordId: own,
      kind: 'source',
      baseId: null,
      data: sourceData('of-copies'),
    });
    const page = await fetched();
    const { capture: pasted } = await desk().takeText({ text: 'Words.' });
    const html = Buffer.from('<html><script>alert(1)</script><p>Words.</p></html>');
    const { capture: file } = await desk().takeFile({ content: html.toString('base64') });
    for (const { id } of [page, pasted, file]) await desk().keep({ id: own, captureId: id });
    const copy = (number: number, actor: Actor = editor) =>
      copyOfText(h.engine, actor, own, number);
    for (const [number, type, name, words] of [
      [1, 'application/warc', 'warc', PAGE],
      [2, 'text/plain; charset=utf-8', 'txt', 'Words.'],
      [3, 'application/octet-stream', 'bin', html.toString()],
    ] as const) {
      const answer = await copy(number);
      expect(await answer.text()).toContain(words);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': type,
        'content-disposition': `attachment; filename="source-${own}-${number}.${name}"`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining('sandbox'),
      });
    }
    expect((await copy(4)).status).toBe(404);
    expect((await copyOfText(h.engine, editor, '../..', 1)).status).toBe(404);
    expect((await copy(1, PUBLIC)).status).toBe(401);
  });

  it('is kept for sources that are there, by who may write them', async () => {
    const { capture } = await desk().takeText({ text: 'A text.' });
    const keep = (id: string, captureId = capture.id) => desk().keep({ id, captureId });
    await expect(keep(v7())).rejects.toThrow('no such source');
    await expect(keep(source, v7())).rejects.toThrow('not here any more');
    const analyst = h.as(await h.person('analyst', { role: 'analyst' })).desk.sources;
    await expect(analyst.keep({ id: source, captureId: capture.id })).rejects.toThrow('may not');
    expect(await analyst.text({ id: source, number: 1 })).toMatchObject({ text: 'One text.' });
  });

  it('is never changed nor shown to the public', async () => {
    for (const statement of [
      `UPDATE "SourceCapture" SET text = 'altered'`,
      'DELETE FROM "SourceText"',
      'UPDATE "SourceText" SET number = number + 9',
    ])
      await expect(h.engine.db.pool.query(statement)).rejects.toThrow('permission denied');
    for (const table of ['SourceCapture', 'SourceText'])
      await expect(h.site.db.pool.query(`SELECT FROM "${table}"`)).rejects.toThrow(
        'permission denied',
      );
  });

  it('is forgotten after a week where no source keeps it, and only then', async () => {
    const week = new Date(h.clock.now().getTime() + 7 * 86_400_000);
    const forget = (now: Date) => h.engine.db.write((db) => forgetCaptures(db, now));
    expect(await forget(week)).toBe(0);
    expect(await forget(new Date(week.getTime() + 1))).toBeGreaterThan(0);
    const left = await h.engine.db.read.rows(sql`SELECT FROM "SourceCapture"`);
    expect(left).toHaveLength(5);
  });

  it('lets no one take in without end', async () => {
    await h.engine.db.pool.query(
      `INSERT INTO "SourceCapture" (id, origin, "takenAt", "takenById", sha256, size, "mediaType", text)
       SELECT gen_random_uuid(), 'pasted', now(), $1, '', 1, 'text/plain', 'x' FROM generate_series(1, 200)`,
      [editor.id],
    );
    await expect(desk().takeText({ text: 'One more.' })).rejects.toThrow('200 documents wait');
  });
});
