import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '@chancery/db/errors';
import { tryLock } from '@chancery/db/lock';
import { diskTrouble } from './disk-trouble.ts';

/**
 * Makes the data folder where it is missing and holds it for this start.
 * @returns its real path, and what lets go of it
 * @throws with the way out where it cannot be written, or another start holds it
 */
export function holdDataDir(folder: string): { dataDir: string; release(): void } {
  const dataDir = makeWritable(folder);
  const path = join(dataDir, 'start.lock');
  const release = tryLock(path);
  if (release) return { dataDir, release };
  const pid = Number.parseInt(readFileSync(path, 'utf8'), 10);
  throw new Error(
    `npm start or npm run dev (pid ${pid}) already runs on ${dataDir}. ` +
      `Stop it with kill ${pid}, or give this one a folder of its own: DATA_DIR=${dataDir}-2`,
  );
}

function makeWritable(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    // A folder that is there may still lie on a disk that takes nothing.
    const probe = join(folder, `.writable-${process.pid}`);
    writeFileSync(probe, 'x');
    rmSync(probe);
    return realpathSync(folder);
  } catch (error) {
    throw new Error(
      `The data folder cannot be used. ${diskTrouble(error) ?? messageOf(error)} ` +
        'Mend that, or give another: DATA_DIR=/path/to/a/folder',
    );
  }
}
