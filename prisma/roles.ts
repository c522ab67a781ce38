import pg from 'pg';
import { checkServer } from './check-server.ts';
import { type DatabaseEnv, databaseEnv } from './env.ts';
import { errorCode } from './errors.ts';
import { type Server, type ServerState, serverUrl, startServer } from './server.ts';

export const ROLES = ['chancery_app', 'chancery_read'] as const;
export const DATABASE = 'chancery';

/** Addresses by what they are for. */
export type Connections = {
  /** Desk and worker: cannot change or delete chain and audit. */
  app: string;
  /** Public site: reads. */
  read: string;
  /** LISTEN and jobs, past any pooler, as `app`. */
  direct: string;
  /** LISTEN of the public site, past any pooler, as `read`. */
  readDirect: string;
  /** Migrations, roles, grants. */
  owner: string;
};

export type OpenDatabase = Connections & {
  embedded: boolean;
  /** The embedded server, to be watched over by who keeps it. */
  server?: Pick<Server, 'isAlive' | 'startAgain' | 'tidy'>;
  /** What could not be done, and the way out, for the person at the terminal. */
  notes: string[];
  /** Leaves the embedded server; does nothing for a server of one's own. */
  stop(): Promise<void>;
};

/**
 * The database of this installation: that of DATABASE_URL, else the embedded one, which is started
 * (or joined) and whose database and roles are made. Nothing is migrated here.
 */
export async function openDatabase({
  dataDir,
  env = databaseEnv(),
  forTests,
  log,
}: {
  dataDir?: string;
  env?: DatabaseEnv;
  forTests?: boolean;
  log?: (line: string) => void;
} = {}): Promise<OpenDatabase> {
  if (env.DATABASE_URL) {
    await checkServer(env);
    const made = connections(env);
    const notes = await ensureRoles(made.owner);
    if (!env.DATABASE_READ_URL) notes.push(SITE_IS_DESK);
    return { ...made, embedded: false, notes, stop: async () => {} };
  }
  const server: Server = await startServer({
    dataDir: dataDir ?? env.DATA_DIR,
    ...(forTests === undefined ? {} : { forTests }),
    ...(log ? { log } : {}),
  });
  try {
    const notes = await ensureRoles(server.url, server.state.rolePasswords);
    await ensureDatabase(server.url, DATABASE);
    return {
      ...embeddedConnections(server.state),
      embedded: true,
      server,
      notes,
      stop: server.stop,
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Addresses on a server of one's own. The rights of its logins are its administrator's affair. */
export function connections(env: DatabaseEnv): Connections {
  if (!env.DATABASE_URL) throw new Error('DATABASE_URL is not set');
  const direct = env.DATABASE_DIRECT_URL ?? env.DATABASE_URL;
  return {
    app: env.DATABASE_URL,
    read: env.DATABASE_READ_URL ?? env.DATABASE_URL,
    direct,
    // Not DATABASE_READ_URL: that may be a replica, where nothing can be written or listened to.
    readDirect:
      env.DATABASE_READ_DIRECT_URL ??
      (env.DATABASE_READ_URL ? withLoginOf(env.DATABASE_READ_URL, direct) : direct),
    owner: env.DATABASE_OWNER_URL ?? direct,
  };
}

/** The server and database of one address with the user and password of another. */
function withLoginOf(login: string, place: string): string {
  const { username, password } = new URL(login);
  return Object.assign(new URL(place), { username, password }).href;
}

/** Addresses of a database on the embedded server. */
export function embeddedConnections(state: ServerState, database = DATABASE): Connections {
  const app = serverUrl(state, { database, user: 'chancery_app' });
  const read = serverUrl(state, { database, user: 'chancery_read' });
  const owner = serverUrl(state, { database });
  return { app, read, direct: app, readDirect: read, owner };
}

/**
 * Makes the roles if they are missing: with LOGIN where passwords are given, else NOLOGIN, to be
 * granted to the logins of the apps. Without CREATEROLE it says what to do and goes on.
 * @returns sentences about what could not be done
 */
export async function ensureRoles(
  url: string,
  passwords?: Record<string, string>,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const notes: string[] = [];
  try {
    for (const role of ROLES) {
      const password = passwords?.[role];
      const login = password ? `LOGIN PASSWORD ${client.escapeLiteral(password)}` : 'NOLOGIN';
      const known = await client.query<{ config: string[] | null }>(
        'select rolconfig as config from pg_roles where rolname = $1',
        [role],
      );
      try {
        if (known.rowCount === 0) await client.query(`CREATE ROLE ${role} ${login}`);
        else if (password) await client.query(`ALTER ROLE ${role} ${login}`);
        if (!known.rows[0]?.config?.includes(`statement_timeout=${LIMITS[role]}`))
          await client.query(limitOf(role));
      } catch (error) {
        const code = errorCode(error);
        // Two installations on one server may make them at the same time.
        if (code === DUPLICATE_OBJECT || code === UNIQUE_VIOLATION) continue;
        if (code !== INSUFFICIENT_PRIVILEGE) throw error;
        notes.push(
          known.rowCount
            ? `Statements of ${role} have no limit, and this login may not set one. Let an administrator run ${limitOf(role)}.`
            : `The role ${role} is missing and this login may not make roles. Let an administrator run ` +
                `CREATE ROLE ${role} NOLOGIN, then npm run db -- migrate, and grant it to the login of the app.`,
        );
      }
    }
    return notes;
  } finally {
    await client.end();
  }
}

const SITE_IS_DESK =
  'The public site connects with the login of the desk. Give it one of its own, with the role chancery_read: DATABASE_READ_URL';

/** No statement holds its connection for longer: one that waits would keep it from all others. */
const LIMITS = { chancery_app: '60s', chancery_read: '10s' } as const;
const limitOf = (role: keyof typeof LIMITS): string =>
  `ALTER ROLE ${role} SET statement_timeout = '${LIMITS[role]}'`;

const DUPLICATE_OBJECT = '42710';
const UNIQUE_VIOLATION = '23505';
const INSUFFICIENT_PRIVILEGE = '42501';
const DUPLICATE_DATABASE = '42P04';

async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const known = await client.query('select from pg_database where datname = $1', [name]);
    if (known.rowCount === 0) await client.query(`CREATE DATABASE "${name}"`);
  } catch (error) {
    if (errorCode(error) !== DUPLICATE_DATABASE) throw error;
  } finally {
    await client.end();
  }
}
