import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileError, type Files } from './files.ts';
import { describe, keyOf, undamaged } from './hash.ts';

/** Files that are being written, in the folder itself so that naming them is atomic. */
export const PARTIAL = '.partial';

/** Files in a folder of this machine; it is made when the first one is kept. */
export const folderFiles = (folder: string): Files => ({
  async put(bytes) {
    const file = await describe(bytes);
    const path = join(folder, keyOf(file.sha256));
    const size = await sizeOf(path);
    if (size !== null && size !== file.size)
      throw new FileError('damaged', `The file ${path} is not what was kept under its hash.`);
    if (size === null) await write(folder, path, bytes);
    return file;
  },

  async get(sha256) {
    const bytes = await orNull(readFile(join(folder, keyOf(sha256))));
    return bytes && undamaged(bytes, sha256);
  },

  has: async (sha256) => (await sizeOf(join(folder, keyOf(sha256)))) !== null,
});

/** The file is there whole or not at all, and after a loss of power too. */
async function write(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const partial = join(folder, PARTIAL, randomUUID());
  await mkdir(dirname(partial), { recursive: true, mode: 0o700 });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    const file = await open(partial, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    // Unlike a renaming, a link never takes the place of what is there.
    await link(partial, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    for (const made of [dirname(path), folder]) await syncFolder(made);
  } finally {
    await rm(partial, { force: true });
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const sizeOf = async (path: string): Promise<number | null> =>
  (await orNull(stat(path)))?.size ?? null;

const orNull = <T>(read: Promise<T>): Promise<T | null> =>
  read.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
