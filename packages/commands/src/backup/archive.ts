import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { messageOf } from '@chancery/db/errors';
import { extract, pack } from 'tar-stream';
import { z } from 'zod';

/** Always the first entry, so that a reader knows the checksums of what comes. */
const MANIFEST = 'manifest.json';
const MANIFEST_MAX_BYTES = 64 * 1024 * 1024;
const FORMAT = 1;

const entry = z.object({
  /** path in the archive, such as database/Revision.copy.gz */
  name: z.string(),
  bytes: z.number(),
  sha256: z.string(),
});
const table = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.number(),
  entry: z.string(),
});
const manifest = z.object({
  format: z.literal(FORMAT, 'the archive is of another version of this program'),
  madeAt: z.string(),
  /** number and digest of the last change set: the head of the chain */
  set: z.number(),
  digest: z.string(),
  migrations: z.array(z.string()),
  /** in the order in which they can be filled */
  tables: z.array(table),
  entries: z.array(entry),
});
export type Manifest = z.infer<typeof manifest>;
export type Table = z.infer<typeof table>;
export type Entry = z.infer<typeof entry>;

/** Writes what lies in a folder as one file; the file is there only once it is whole. */
export async function writeArchive(
  path: string,
  folder: string,
  made: Omit<Manifest, 'format'>,
): Promise<void> {
  const archive = pack();
  const partial = `${path}.part`;
  const written = pipeline(archive, createWriteStream(partial, { mode: 0o600 }));
  archive.entry({ name: MANIFEST }, JSON.stringify({ format: FORMAT, ...made }));
  for (const { name, bytes } of made.entries) {
    const put = archive.entry({ name, size: bytes });
    await Promise.race([pipeline(createReadStream(join(folder, name)), put), written]);
  }
  archive.finalize();
  await written;
  await rename(partial, path);
}

/**
 * Unpacks an archive into a folder and holds every entry against its checksum.
 * @throws naming the entry that is missing, cut short or altered
 */
export async function readArchive(path: string, folder: string): Promise<Manifest> {
  if (!existsSync(path)) throw new Error(`There is no file ${path}`);
  let read: Manifest | undefined;
  const whole = new Set<string>();
  const take = async (name: string, part: Readable): Promise<void> => {
    if (!read) {
      read = await readManifest(name, part);
      return;
    }
    const known = read.entries.find((one) => one.name === name);
    if (!known) throw new Error(`${name} is not in its list`);
    const target = join(folder, name);
    // The list is part of the archive: a name in it may not lead out of the folder.
    if (!target.startsWith(`${folder}/`)) throw new Error(`${name} is no name of an entry`);
    await mkdir(dirname(target), { recursive: true });
    if ((await store(part, target)).sha256 !== known.sha256)
      throw new Error(`${name} is not what was put into it`);
    whole.add(name);
  };
  const reader = extract();
  // As events, not as an iteration: that never ends where an archive is cut short.
  reader.on('entry', ({ name }, part, next) => {
    take(name, Readable.from(part)).then(() => next(), next);
  });
  try {
    await pipeline(createReadStream(path), reader);
  } catch (error) {
    throw new Error(`${path} is damaged, nothing was restored: ${messageOf(error)}`);
  }
  const missing = read?.entries.find(({ name }) => !whole.has(name));
  if (!read || missing)
    throw new Error(
      `${path} is damaged, nothing was restored: ${missing?.name ?? MANIFEST} is missing`,
    );
  return read;
}

/** Writes a stream to a file and says how long it is and its SHA-256. */
export async function store(
  from: Readable,
  target: string,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(from, hashing, createWriteStream(target, { mode: 0o600 }));
  return { bytes: (await stat(target)).size, sha256: hash.digest('hex') };
}

async function readManifest(name: string, part: AsyncIterable<Buffer>): Promise<Manifest> {
  if (name !== MANIFEST) throw new Error(`it does not begin with ${MANIFEST}`);
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of part) {
    bytes += chunk.length;
    if (bytes > MANIFEST_MAX_BYTES) throw new Error(`${MANIFEST} is too large`);
    chunks.push(chunk);
  }
  const parsed = manifest.safeParse(JSON.parse(Buffer.concat(chunks).toString()));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data;
}
