import sql from 'sql-template-tag';
import type { Engine } from '../../core/engine.ts';
import { may } from '../../core/scope/access.ts';
import type { Actor } from '../../core/scope/actor.ts';
import { filesOf } from './files-of.ts';
import { DOCX, PDF } from './source-types.ts';

const WARC = 'application/warc';
/** A page of others is given out as bytes: no browser may run it under our name. */
const OPAQUE = 'application/octet-stream';
const ENDINGS: Record<string, string> = { [WARC]: 'warc', [PDF]: 'pdf', [DOCX]: 'docx' };

/**
 * The copy of a text that a source holds or held, for a person of the desk to keep: what was fetched as a
 * WARC record, a file as it was, a pasted text as text. Never shown in the browser.
 */
export async function copyOfText(
  engine: Engine,
  actor: Actor,
  id: string,
  number: number,
): Promise<Response> {
  if (actor.type === 'public') return plain('Sign in first.', 401);
  if (!may(actor, 'read')) return plain('Your account may not do this.', 403);
  const [row] = await engine.db.read.rows<Kept>(sql`
    SELECT c."fileKey", c.origin, c."mediaType", c.text FROM "SourceText" t JOIN "SourceCapture" c ON c.id = t."captureId"
    WHERE t."recordId"::text = ${id} AND t.number = ${number}`);
  if (!row) return plain('The source holds no such text.', 404);
  const type = row.origin === 'fetched' ? WARC : row.mediaType;
  const ending = ENDINGS[type] ?? 'bin';
  if (row.fileKey === null)
    return download(row.text, 'text/plain; charset=utf-8', id, number, 'txt');
  const bytes = await filesOf(engine).get(row.fileKey);
  if (!bytes) return plain('The copy is not where files are kept.', 404);
  return download(Uint8Array.from(bytes), ending === 'bin' ? OPAQUE : type, id, number, ending);
}

interface Kept {
  fileKey: string | null;
  origin: string;
  mediaType: string;
  text: string;
}

const plain = (words: string, status: number): Response =>
  new Response(words, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...CLOSED },
  });

const CLOSED = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
};

const download = (
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  id: string,
  number: number,
  ending: string,
): Response =>
  new Response(body, {
    headers: {
      ...CLOSED,
      'content-type': type,
      'content-disposition': `attachment; filename="source-${id}-${number}.${ending}"`,
    },
  });
