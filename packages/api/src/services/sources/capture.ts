import { contentTypeOf, sha256Of } from '@chancery/files';
import sql from 'sql-template-tag';
import { v7 } from 'uuid';
import { z } from 'zod';
import type { WriteDb } from '../../core/database.ts';
import type { Engine } from '../../core/engine.ts';
import { audit } from '../../core/history/audit.ts';
import type { Actor } from '../../core/scope/actor.ts';
import type { Document, Extracted } from './extracting/extract.ts';
import { extractApart } from './extracting/extract-apart.ts';
import { languageOf } from './extracting/language-of.ts';
import { plainText } from './extracting/plain-text.ts';
import { filesOf } from './files-of.ts';
import { type FetchOptions, guardedFetch } from './guarded-fetch.ts';
import { refuseSource, type SourceField } from './refuse-source.ts';
import { fileType, PLAIN } from './source-types.ts';

const line = z.string().optional();
/** What came in, with the values that it proposes for the source; nothing of it is in a record yet. */
export const capture = z.object({
  id: z.uuid(),
  origin: z.enum(['fetched', 'pasted', 'uploaded']),
  takenAt: z.iso.datetime(),
  /** that answered, after all redirects; of what was pasted or uploaded the one that a person named */
  address: z.string().nullable(),
  /** of the document, in hexadecimal */
  sha256: z.string(),
  /** bytes */
  size: z.number(),
  mediaType: z.string(),
  about: z.object({
    title: line,
    publisher: line,
    author: line,
    /** EDTF, by the document's own clock */
    published: line,
    /** BCP 47 */
    language: line,
    /** the address that the document calls its own */
    canonical: line,
  }),
  /** paragraphs, parted by empty lines */
  text: z.string(),
});
export type Capture = z.infer<typeof capture>;

interface CaptureRow extends Omit<Capture, 'takenAt'> {
  fileKey: string | null;
  headers: [string, string][];
}

/** Takes in the document at an address; its copy is kept as it was answered. @throws Refusal */
export async function captureAddress(
  engine: Engine,
  actor: Actor & { type: 'person' },
  asked: string,
  options?: FetchOptions,
): Promise<Capture> {
  const files = filesOf(engine);
  await assertNotTooMany(engine, actor);
  const fetched = await guardedFetch(asked, options);
  const { address, type, charset, decoded, headers } = fetched;
  const extracted = await textOf({ bytes: decoded, type, charset, address }, 'address');
  // Loaded by the first who needs it: the public site never does.
  const { warcOf } = await import('./archive.ts');
  const file = await files.put(await warcOf(fetched, engine.clock.now()));
  return keepCapture(engine, actor, {
    ...about(extracted),
    ...named(decoded),
    origin: 'fetched',
    address,
    mediaType: type,
    fileKey: file.sha256,
    headers,
  });
}

/** Takes in a file that a person has, from the address that they name. @throws Refusal */
export async function captureFile(
  engine: Engine,
  actor: Actor & { type: 'person' },
  bytes: Buffer,
  address: string | null = null,
): Promise<Capture> {
  const files = filesOf(engine);
  await assertNotTooMany(engine, actor);
  const type = fileType(await contentTypeOf(bytes));
  const extracted = await textOf({ bytes, type }, 'file');
  const file = await files.put(bytes);
  return keepCapture(engine, actor, {
    ...about(extracted),
    ...named(bytes),
    origin: 'uploaded',
    address,
    mediaType: type,
    fileKey: file.sha256,
    headers: [],
  });
}

/** Takes in a text that a person has copied, from the address that they name. @throws Refusal */
export async function captureText(
  engine: Engine,
  actor: Actor & { type: 'person' },
  text: string,
  address: string | null = null,
): Promise<Capture> {
  await assertNotTooMany(engine, actor);
  const tidied = plainText(text);
  if (tidied === '') throw noWords('text');
  return keepCapture(engine, actor, {
    text: tidied,
    about: { language: languageOf(undefined, tidied) },
    ...named(Buffer.from(text)),
    origin: 'pasted',
    address,
    mediaType: PLAIN,
    fileKey: null,
    headers: [],
  });
}

const about = ({ text, ...said }: Extracted) => ({ text, about: said });
const named = (bytes: Buffer) => ({ id: v7(), sha256: sha256Of(bytes), size: bytes.length });

async function textOf(document: Document, path: SourceField): Promise<Extracted> {
  const extracted = await extractApart(document, path);
  if (extracted.text === '') throw noWords(path);
  return extracted;
}

const noWords = (path: SourceField) =>
  refuseSource(
    'no_text',
    path,
    'No words were found in it: a scan, perhaps, or a page that a script writes.',
    path === 'text' ? 'Paste some words.' : 'Paste the text.',
  );

const FORGOTTEN_AFTER_DAYS = 7;
/** That one person may let wait without a source. */
const WAITING_MAX = 200;

async function assertNotTooMany({ db }: Engine, actor: Actor & { type: 'person' }): Promise<void> {
  const [row] = await db.read.rows<{ waiting: number }>(sql`
    SELECT count(*)::int AS waiting FROM "SourceCapture" c WHERE c."takenById" = ${actor.id}
      AND NOT EXISTS (SELECT FROM "SourceText" t WHERE t."captureId" = c.id)`);
  if ((row?.waiting ?? 0) >= WAITING_MAX)
    throw refuseSource(
      'too_many',
      'address',
      `${WAITING_MAX} documents wait for a source under your account.`,
      `Keep some of them; what no source keeps is forgotten after ${FORGOTTEN_AFTER_DAYS} days.`,
    );
}

async function keepCapture(
  { db, clock }: Engine,
  actor: Actor & { type: 'person' },
  row: CaptureRow,
): Promise<Capture> {
  const at = clock.now();
  const { headers, fileKey, ...shown } = row;
  await db.write(async (write) => {
    await write.rows(sql`
      INSERT INTO "SourceCapture" (id, origin, "takenAt", "takenById", address, sha256, size, "mediaType", "fileKey", headers, about, language, text)
      VALUES (${row.id}, ${row.origin}, ${at}, ${actor.id}, ${row.address}, ${row.sha256}, ${row.size}, ${row.mediaType},
        ${fileKey}, ${JSON.stringify(headers)}::jsonb, ${JSON.stringify(row.about)}::jsonb, ${row.about.language ?? null}, ${row.text})`);
    const { id, origin, address, sha256 } = row;
    await audit(write, { clock, actor }, [
      { action: 'take_source', details: { captureId: id, origin, address, sha256 } },
    ]);
  });
  return { ...shown, takenAt: at.toISOString() };
}

/** Forgets what no source has kept for a week; the files stay, since others may be of the same bytes. */
export async function forgetCaptures(db: WriteDb, now: Date): Promise<number> {
  const before = new Date(now.getTime() - FORGOTTEN_AFTER_DAYS * 86_400_000);
  const gone = await db.rows(sql`
    DELETE FROM "SourceCapture" c WHERE c."takenAt" < ${before}
      AND NOT EXISTS (SELECT FROM "SourceText" t WHERE t."captureId" = c.id) RETURNING 1`);
  return gone.length;
}
