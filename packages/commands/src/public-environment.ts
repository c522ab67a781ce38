import type { Connections } from '@chancery/db/roles';

type Environment = Record<string, string | undefined>;

/** What only the desk and the worker need: a hole in the public site must not give it away. */
const OF_THE_DESK = [
  'AUTH_SECRET',
  'DATABASE_OWNER_URL',
  'DATABASE_URL',
  'DATABASE_DIRECT_URL',
  'DATABASE_READ_DIRECT_URL',
];

/** The environment of a process of the public site: its own login to the database and no key of the desk. */
export function publicEnvironment(
  shared: Environment,
  database: Pick<Connections, 'read' | 'readDirect'>,
): Environment {
  const kept = Object.entries(shared).filter(([name]) => !OF_THE_DESK.includes(name));
  return {
    ...Object.fromEntries(kept),
    DATABASE_URL: database.read,
    DATABASE_READ_URL: database.read,
    DATABASE_DIRECT_URL: database.readDirect,
  };
}
