import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defined } from '@chancery/api/testing/defined';
import { verifyPassword } from '@chancery/auth/password';
import { type TestDatabase, testDatabase } from '@chancery/db/testing';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DemoAccount, demoAccountsPath, makeDemoAccounts } from './demo-accounts.ts';

let folder: string;
let database: TestDatabase;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-demo-'));
  database = await testDatabase();
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

const written = (): DemoAccount[] => JSON.parse(readFileSync(demoAccountsPath(folder), 'utf8'));

/** Whether everyone in the file can sign in with what it says. */
async function holds(): Promise<boolean> {
  const client = new pg.Client({ connectionString: database.owner });
  await client.connect();
  try {
    for (const { email, password } of written()) {
      const { rows } = await client.query(
        'select "passwordHash" as hash from "Account" where email = $1',
        [email],
      );
      if (!(await verifyPassword(rows[0]?.hash ?? null, password))) return false;
    }
    return true;
  } finally {
    await client.end();
  }
}

it.each(['', '[{ "email": "adm'])(
  'X6: demo accounts in a file of %j get new passwords',
  async (half) => {
    await makeDemoAccounts(database.app, folder);
    const before = written();
    writeFileSync(demoAccountsPath(folder), half);
    const said: string[] = [];
    await makeDemoAccounts(database.app, folder, (line) => said.push(line));
    expect(written().map(({ role }) => role)).toEqual(before.map(({ role }) => role));
    expect(await holds()).toBe(true);
    const aside = defined(readdirSync(folder).find((name) => name.includes('.left-')));
    expect(said.join()).toContain(aside);
  },
);

it('X6: demo accounts of a database that was lost are made again as the file says', async () => {
  await makeDemoAccounts(database.app, folder);
  const before = written();
  await database.drop();
  database = await testDatabase();
  await makeDemoAccounts(database.app, folder);
  expect(written()).toEqual(before);
  expect(await holds()).toBe(true);
});
