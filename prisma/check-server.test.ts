import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkServer } from './check-server.ts';
import { databaseEnv } from './env.ts';
import { type TestDatabase, testDatabase } from './template.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const at = (url: string, more = {}) => databaseEnv({ DATABASE_URL: url, ...more });

describe('X21: a server of one’s own', () => {
  it('that has all that is needed passes', async () => {
    await checkServer(at(database.app, { DATABASE_OWNER_URL: database.owner }));
  });

  it('that is too old is refused by its version', async () => {
    await expect(checkServer(at(database.owner), 99)).rejects.toThrow('99 or newer is needed');
  });

  it('that does not answer is named by its variable, and every one of them', async () => {
    const away = 'postgresql://nobody@127.0.0.1:1/none';
    const refused = checkServer(at(database.owner, { DATABASE_READ_URL: away }));
    await expect(refused).rejects.toThrow('DATABASE_READ_URL does not answer');
    await expect(checkServer(at(away, { DATABASE_OWNER_URL: away }))).rejects.toThrow(
      /DATABASE_URL does not answer[\s\S]*DATABASE_OWNER_URL does not answer/,
    );
  });

  it('whose login may not migrate is refused, with who could', async () => {
    const client = new pg.Client({ connectionString: database.owner });
    await client.connect();
    await client.query('DROP EXTENSION unaccent CASCADE');
    await client.end();
    await expect(checkServer(at(database.app))).rejects.toThrow(
      /may not make tables: set DATABASE_OWNER_URL[\s\S]*CREATE EXTENSION unaccent/,
    );
  });
});
