import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './server.ts';

/** Debian's PostgreSQL 15: the oldest that is served, and one with all of PostgreSQL's programs. */
export const DEBIAN_BIN = '/usr/lib/postgresql/15/bin';
/** It does not run as root, and only root can run it as another. */
export const hasDebianServer = existsSync(DEBIAN_BIN) && process.getuid?.() === 0;

export interface DebianServer {
  /** as its superuser */
  url: string;
  stop(): Promise<void>;
}

/** A server for a test, with settings such as `wal_level=replica`. */
export async function debianServer(...settings: string[]): Promise<DebianServer> {
  const folder = newFolder();
  const cluster = join(folder, 'data');
  runAsPostgres('initdb', [
    '-D',
    cluster,
    ...['-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8'],
  ]);
  return serve(folder, cluster, settings);
}

/** A standby that follows a server, as it was made and with settings of its own. */
export async function standbyOf(
  primary: DebianServer,
  ...settings: string[]
): Promise<DebianServer> {
  const folder = newFolder();
  const cluster = join(folder, 'data');
  runAsPostgres('pg_basebackup', ['-D', cluster, '-R', '-c', 'fast', '-d', primary.url]);
  return serve(folder, cluster, settings);
}

const postgresUser = () => ({
  uid: Number(spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' }).stdout),
  gid: Number(spawnSync('id', ['-g', 'postgres'], { encoding: 'utf8' }).stdout),
});

function newFolder(): string {
  const { uid, gid } = postgresUser();
  const folder = mkdtempSync('/tmp/chancery-15-');
  chownSync(folder, uid, gid);
  return folder;
}

function runAsPostgres(program: string, args: string[]): void {
  const { status, stderr } = spawnSync(join(DEBIAN_BIN, program), args, {
    ...postgresUser(),
    cwd: '/',
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

async function serve(folder: string, cluster: string, settings: string[]): Promise<DebianServer> {
  const port = await freePort();
  const server = spawn(
    join(DEBIAN_BIN, 'postgres'),
    [
      ...['-D', cluster, '-p', String(port), '-k', '', '-h', '127.0.0.1', '-F'],
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    { ...postgresUser(), cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((resolve) => server.once('exit', resolve));
  await untilReady(server);
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

const untilReady = (server: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk) => {
      said += chunk;
      if (/ready to accept (read-only )?connections/.test(said)) resolve();
    });
    server.once('exit', () => reject(new Error(said)));
  });
