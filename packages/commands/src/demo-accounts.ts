import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moveAside } from '@chancery/db/aside';
import { errorCode } from '@chancery/db/errors';
import { z } from 'zod';
import { type Accounts, openAccounts } from './accounts.ts';
import { hasAccounts } from './database.ts';

const ROLES = ['admin', 'reviewer', 'editor', 'analyst'] as const;

const schema = z
  .array(z.object({ email: z.email(), password: z.string().min(12), role: z.enum(ROLES) }))
  .min(1);

export type DemoAccount = z.output<typeof schema>[number];

/** Where the demo accounts of a data folder are written. */
export function demoAccountsPath(dataDir: string): string {
  return join(dataDir, 'demo-accounts.json');
}

/**
 * One account per role with a random password, written to `demo-accounts.json`, mode 0600. What
 * the file says is true after it: where it is missing or broken the accounts get new passwords,
 * and where the database has no account at all they are made as the file says. Only ever called
 * for the embedded server: on a real database no account comes from us.
 * @returns the path
 */
export async function makeDemoAccounts(
  databaseUrl: string,
  dataDir: string,
  say: (line: string) => void = () => {},
): Promise<string> {
  const path = demoAccountsPath(dataDir);
  const kept = read(path);
  if (kept && (await hasAccounts(databaseUrl))) return path;
  const accounts = await openAccounts(databaseUrl);
  try {
    const broken = kept ? null : moveAside(path);
    if (broken) {
      say(`demo-accounts.json could not be read and was moved aside to ${broken}`);
      say('The demo accounts have new passwords.');
    }
    // Written first: a run that is cut short then finishes with the passwords that are in the file.
    const draft = `${path}.new`;
    const wanted = kept ?? read(draft) ?? invent();
    writeFileSync(draft, `${JSON.stringify(wanted, null, 2)}\n`, { mode: 0o600 });
    for (const account of wanted) await make(accounts, account);
    renameSync(draft, path);
    return path;
  } finally {
    await accounts.close();
  }
}

function read(path: string): DemoAccount[] | null {
  if (!existsSync(path)) return null;
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function invent(): DemoAccount[] {
  return ROLES.map((role) => ({
    email: `${role}@demo.invalid`,
    password: randomBytes(15).toString('base64url'),
    role,
  }));
}

async function make(accounts: Accounts, { email, password, role }: DemoAccount): Promise<void> {
  // Everyone who has the file may sign in with what it says, as often as they like.
  const given = { email, password, temporary: false };
  try {
    await accounts.create({ ...given, role, name: `Demo ${role}` });
  } catch (error) {
    if (errorCode(error) !== 'CONFLICT') throw error;
    await accounts.resetPassword(given);
  }
}
