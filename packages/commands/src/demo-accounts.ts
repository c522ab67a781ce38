import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAccounts } from './accounts.ts';

const ROLES = ['admin', 'reviewer', 'editor', 'analyst'] as const;

export type DemoAccount = { email: string; password: string; role: (typeof ROLES)[number] };

/** Where the demo accounts of a data folder are written. */
export function demoAccountsPath(dataDir: string): string {
  return join(dataDir, 'demo-accounts.json');
}

/**
 * One account per role with a random password, written to `demo-accounts.json`, mode 0600; made
 * once. Only ever called for the embedded server: on a real database no account comes from us.
 * @returns the path
 */
export async function makeDemoAccounts(databaseUrl: string, dataDir: string): Promise<string> {
  const path = demoAccountsPath(dataDir);
  if (existsSync(path)) return path;
  const accounts = await openAccounts(databaseUrl);
  try {
    const made: DemoAccount[] = ROLES.map((role) => ({
      email: `${role}@demo.invalid`,
      password: randomBytes(15).toString('base64url'),
      role,
    }));
    // Written first: a run that is cut short then finishes with the passwords that are in the file.
    const draft = `${path}.new`;
    const known: DemoAccount[] = existsSync(draft) ? JSON.parse(readFileSync(draft, 'utf8')) : made;
    writeFileSync(draft, `${JSON.stringify(known, null, 2)}\n`, { mode: 0o600 });
    for (const { email, password, role } of known) {
      await accounts.create({ email, password, role, name: `Demo ${role}` }).catch((error) => {
        if (error.code !== 'CONFLICT') throw error;
      });
    }
    renameSync(draft, path);
    return path;
  } finally {
    await accounts.close();
  }
}
