import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isAlive } from './lock.ts';

const schema = z.object({
  /** Identity of the process that starts the others. */
  owner: z.string(),
  /** Those that it keeps, and how each of them fares. */
  processes: z.array(
    z.object({
      name: z.string(),
      /** Of one that runs and leads a process group; of PostgreSQL none, which others may use too. */
      identity: z.string().nullable(),
      state: z.enum(['running', 'starting again']),
      /** Since the start. */
      restarts: z.int(),
      died: z.object({ at: z.iso.datetime(), why: z.string() }).nullable(),
    }),
  ),
});

/** What `processes.json` of a data folder holds while `npm start` runs. */
export type ProcessRecord = z.output<typeof schema>;
export type ProcessState = ProcessRecord['processes'][number];

export function processRecordPath(dataDir: string): string {
  return join(dataDir, 'processes.json');
}

/** The record of the last start, whether it still runs or not; null where none can be read. */
export function readProcessRecord(dataDir: string): ProcessRecord | null {
  try {
    return schema.parse(JSON.parse(readFileSync(processRecordPath(dataDir), 'utf8')));
  } catch {
    return null;
  }
}

/** Renamed into place: a reader never sees half of it. */
export function writeProcessRecord(dataDir: string, record: ProcessRecord): void {
  const path = processRecordPath(dataDir);
  writeFileSync(`${path}.new`, JSON.stringify(record));
  renameSync(`${path}.new`, path);
}

/** The processes beside this one, as who started them sees them; null where that runs no more. */
export function processesBeside(dataDir: string): ProcessState[] | null {
  const record = readProcessRecord(dataDir);
  return record && isAlive(record.owner) ? record.processes : null;
}
