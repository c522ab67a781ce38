import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from './errors.ts';

const POLL_MS = 50;
const TRIES = 10;

/**
 * Runs `work` while holding the lock file `path`, so that two commands started at once
 * do not both create a cluster or a template. A lock whose holder has died is taken over.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  let release = tryLock(path);
  while (!release) {
    await wait(POLL_MS);
    release = tryLock(path);
  }
  try {
    return await work();
  } finally {
    release();
  }
}

/** Takes the lock file `path` and returns what lets go of it; null where a living process holds it. */
export function tryLock(path: string): (() => void) | null {
  mkdirSync(dirname(path), { recursive: true });
  const mine = ownIdentity();
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      writeFileSync(draft, mine);
      try {
        // link is atomic and brings the content along: no one ever sees an empty lock.
        linkSync(draft, path);
        return () => rmSync(path, { force: true });
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error;
      }
      const holder = read(path);
      if (holder !== null && isAlive(holder)) return null;
      if (holder !== null) takeAway(path, draft, holder);
    }
    return null;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** This process as `identityOf` has it. */
export function ownIdentity(): string {
  const own = identityOf(process.pid);
  if (own === null) throw new Error('This process cannot tell when it was started.');
  return own;
}

/** A process as `pid start-time`: a pid alone is given again to another process sooner or later. */
export function identityOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The name in parentheses may hold blanks; the start time is the 20th field after it.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? null : `${pid} ${fields[19]}`;
    }
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return `${pid} ${started.trim()}`;
  } catch {
    return null;
  }
}

/** Whether the very process that wrote this identity still runs. */
export function isAlive(identity: string): boolean {
  const pid = Number.parseInt(identity, 10);
  return Number.isInteger(pid) && identityOf(pid) === identity;
}

function takeAway(path: string, draft: string, seen: string): void {
  const aside = `${draft}.stale`;
  try {
    renameSync(path, aside);
    // Someone may have replaced the stale lock between our read and our rename: give it back.
    if (read(aside) !== seen) linkSync(aside, path);
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  }
  rmSync(aside, { force: true });
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
