import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MIN_LENGTH = 32;

/**
 * The key of sessions and signed links. On the embedded server it is made once and kept in
 * `auth-secret`, mode 0600; on a database of one's own it must be given, since several machines
 * may share that database and must share the key too.
 * @throws with the way out, where there is none or what is kept is cut off
 */
export function authSecret(
  given: string | undefined,
  dataDir: string,
  { embedded }: { embedded: boolean },
): string {
  if (given) return given;
  if (!embedded) {
    throw new Error(
      'AUTH_SECRET is not set. With DATABASE_URL it is needed: at least 32 characters, such as openssl rand -hex 32',
    );
  }
  const path = join(dataDir, 'auth-secret');
  if (!existsSync(path)) return make(path);
  const kept = readFileSync(path, 'utf8').trim();
  if (kept.length >= MIN_LENGTH) return kept;
  throw new Error(
    `${path} is empty or cut off: it should hold at least ${MIN_LENGTH} characters. ` +
      'Restore it from a backup; or delete it, and the next start makes another (everyone signs in again).',
  );
}

function make(path: string): string {
  const made = randomBytes(MIN_LENGTH).toString('hex');
  // Renamed into place: a start that is cut short, or a full disk, leaves no half of it.
  writeFileSync(`${path}.new`, `${made}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return made;
}
