import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The key of sessions and signed links. On the embedded server it is made once and kept in
 * `auth-secret`, mode 0600; on a database of one's own it must be given, since several machines
 * may share that database and must share the key too.
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
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  const made = randomBytes(32).toString('hex');
  writeFileSync(path, `${made}\n`, { mode: 0o600 });
  return made;
}
