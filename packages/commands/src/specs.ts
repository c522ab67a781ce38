import { isIPv6 } from 'node:net';
import type { Connections } from '@chancery/db/roles';
import { inheritedEnv, inRoot, isLoopback } from './env.ts';
import type { ProcessSpec } from './processes.ts';
import { publicEnvironment } from './public-environment.ts';

/** What the processes of one installation have in common. */
export type Setting = {
  dataDir: string;
  database: Connections;
  /** The address of this machine that web and admin listen on. */
  host: string;
  publicUrl: string;
  adminUrl: string;
  /** NEXT_DIST_DIR of the build that is served; null: none, for `dev` and the worker. */
  build: string | null;
  /** `next dev` instead of the build. */
  dev?: boolean | undefined;
  /** Further variables. */
  env?: Record<string, string> | undefined;
};

/** A process of the public site, with its own login to the database and no key of the desk. */
export function webSpec(setting: Setting, port: number, name = 'web'): ProcessSpec {
  return {
    ...next(setting, 'web', port),
    name,
    env: { ...publicEnvironment(shared(setting), setting.database), WEB_PORT: String(port) },
  };
}

export function adminSpec(setting: Setting, port: number, secret: string): ProcessSpec {
  return {
    ...next(setting, 'admin', port),
    name: 'admin',
    env: { ...desk(setting, secret), ADMIN_PORT: String(port) },
  };
}

export function workerSpec(setting: Setting, secret: string): ProcessSpec {
  return {
    name: 'worker',
    command: process.execPath,
    args: ['src/index.ts'],
    cwd: inRoot('apps/worker'),
    env: desk(setting, secret),
  };
}

/**
 * How long an idle connection stays open: longer than a proxy in front keeps its own (nginx 60 s), so
 * that it is the proxy that closes. Node's 5 s cut connections on which a request was just sent.
 */
const KEEP_ALIVE_MS = 75_000;

function next({ dev, host }: Setting, app: string, port: number) {
  return {
    command: process.execPath,
    args: [
      // Next calls this machine itself by this name alone: under its number, what proxy.ts rewrites
      // is another host to it, which it asks over HTTP, and so itself without end.
      ...(isLoopback(host) ? [`--dns-result-order=ipv${isIPv6(host) ? 6 : 4}first`] : []),
      inRoot('node_modules/next/dist/bin/next'),
      dev ? 'dev' : 'start',
      '--hostname',
      isLoopback(host) ? 'localhost' : host,
      '--port',
      String(port),
      ...(dev ? [] : ['--keepAliveTimeout', String(KEEP_ALIVE_MS)]),
    ],
    cwd: inRoot('apps', app),
  };
}

function desk(setting: Setting, secret: string) {
  return {
    ...shared(setting),
    AUTH_SECRET: secret,
    DATABASE_URL: setting.database.app,
    DATABASE_DIRECT_URL: setting.database.direct,
  };
}

function shared({ dataDir, database, publicUrl, adminUrl, build, dev, env }: Setting) {
  // A process gets the rights that it needs, not those of the owner.
  const { DATABASE_OWNER_URL: _, ...inherited } = inheritedEnv();
  return {
    ...inherited,
    NODE_ENV: dev ? ('development' as const) : ('production' as const),
    NEXT_TELEMETRY_DISABLED: '1',
    DATA_DIR: dataDir,
    DATABASE_READ_URL: database.read,
    PUBLIC_URL: publicUrl,
    ADMIN_URL: adminUrl,
    ...(build ? { NEXT_DIST_DIR: build } : {}),
    ...env,
  };
}
