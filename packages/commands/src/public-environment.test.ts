import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defined } from '@chancery/api/testing/defined';
import { connections, embeddedConnections } from '@chancery/db/roles';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inRoot } from './env.ts';
import { Processes, type ProcessSpec } from './processes.ts';
import { publicEnvironment } from './public-environment.ts';
import { adminSpec, type Setting, webSpec } from './specs.ts';

const at = (login: string, host = 'localhost') =>
  `postgresql://${login}:key-of-${login}@${host}/chancery`;

/** What an operator may have set; every secret is called `key-of-…`. */
const GIVEN = {
  DATABASE_URL: at('desk'),
  DATABASE_DIRECT_URL: at('desk'),
  DATABASE_OWNER_URL: at('owner'),
  DATABASE_READ_URL: at('reader', 'replica'),
  DATABASE_INTAKE_URL: at('desk'),
  AUTH_SECRET: 'key-of-sessions',
  SMTP_URL: 'smtps://me:key-of-mail@mail.example',
  OIDC_CLIENT_SECRET: 'key-of-oidc',
  S3_SECRET_ACCESS_KEY: 'key-of-files',
  PGPASSWORD: 'key-of-somebody',
  WHATEVER_COMES: 'key-of-something-new',
};

let folder: string;
let processes: Processes;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery-environment-'));
  processes = new Processes(folder);
  for (const [name, value] of Object.entries(GIVEN)) vi.stubEnv(name, value);
});
afterEach(async () => {
  await processes.stop();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** What a process that was started so finds in its environment. */
async function found(spec: ProcessSpec): Promise<Record<string, string>> {
  const path = join(folder, `${spec.name}.json`);
  const script = `require('node:fs').writeFileSync(${JSON.stringify(path)}, JSON.stringify(process.env))`;
  processes.start({ ...spec, command: process.execPath, args: ['-e', script] });
  await processes.death;
  return JSON.parse(readFileSync(path, 'utf8'));
}

const keysIn = (environment: object) =>
  [...new Set(JSON.stringify(environment).match(/key-of-[\w-]+/g))].sort();

describe('X17: a process of the public site', () => {
  const setting = (database: Setting['database']): Setting => ({
    dataDir: folder,
    database,
    host: '127.0.0.1',
    publicUrl: 'https://record.example',
    adminUrl: 'https://desk.record.example',
    build: '.next',
  });

  it('holds its own login and no other key, on a server of one’s own', async () => {
    const environment = await found(
      webSpec(setting(connections({ ...GIVEN, DATA_DIR: folder })), 3000),
    );
    expect(keysIn(environment)).toEqual(['key-of-reader']);
    expect(environment).toMatchObject({
      DATABASE_URL: at('reader', 'replica'),
      // Listens as itself, and on the primary.
      DATABASE_DIRECT_URL: at('reader'),
      PUBLIC_URL: 'https://record.example',
      WEB_PORT: '3000',
      NODE_ENV: 'production',
      NEXT_DIST_DIR: '.next',
    });
  });

  it('nor on the embedded one', async () => {
    const database = embeddedConnections({
      port: 5432,
      password: 'key-of-owner',
      rolePasswords: { chancery_app: 'key-of-desk', chancery_read: 'key-of-reader' },
    });
    expect(keysIn(await found(webSpec(setting(database), 3000)))).toEqual(['key-of-reader']);
  });

  it('unlike one of the desk, which holds what it needs and not the owner’s', async () => {
    const database = connections({ ...GIVEN, DATA_DIR: folder });
    const keys = keysIn(await found(adminSpec(setting(database), 3001, 'key-of-sessions')));
    expect(keys).toContain('key-of-mail');
    expect(keys).not.toContain('key-of-owner');
  });

  it('is given whatever apps/web reads', () => {
    const source = readFileSync(inRoot('apps/web/env.ts'), 'utf8');
    const read = [...source.matchAll(/^ {4}([A-Z][A-Z_]+):/gm)].map(([, name]) => defined(name));
    expect(read.length).toBeGreaterThan(5);
    const all = Object.fromEntries(read.map((name) => [name, 'given']));
    const { read: login, readDirect } = connections({ ...GIVEN, DATA_DIR: folder });
    const environment = publicEnvironment(all, { read: login, readDirect });
    expect(read.filter((name) => environment[name] === undefined)).toEqual([]);
  });
});
