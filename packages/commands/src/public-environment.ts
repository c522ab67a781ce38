import type { Connections } from '@chancery/db/roles';

type Environment = Record<string, string | undefined>;

/** What the public site reads; a new variable is closed to it until someone opens it here. */
const OF_THE_SITE = [
  'PUBLIC_URL',
  'WEB_PORT',
  'PURGE_URL',
  'TRUST_PROXY',
  'PAGE_CACHE_MIB',
  'API_READS_PER_MINUTE',
  'LOG_LEVEL',
  'METRICS_TOKEN',
];

/** What Node, Next and the operating system read. */
const OF_THE_MACHINE =
  /^(PATH|HOME|USER|SHELL|PWD|TMPDIR|TERM|COLORTERM|CI|TZ|LANG|LC_\w+|NODE_\w+|NEXT_\w+|FORCE_COLOR|NO_COLOR|SSL_CERT_\w+|PGSSL\w+|(HTTPS?|NO|ALL)_PROXY)$/i;

/**
 * The environment of a process of the public site: its own login to the database and no key of the
 * desk, of mail or of files. A hole in the site must not give them away.
 */
export function publicEnvironment(
  shared: Environment,
  database: Pick<Connections, 'read' | 'readDirect'>,
): Environment {
  const kept = Object.entries(shared).filter(
    ([name]) => OF_THE_SITE.includes(name) || OF_THE_MACHINE.test(name),
  );
  return {
    ...Object.fromEntries(kept),
    DATABASE_URL: database.read,
    DATABASE_READ_URL: database.read,
    DATABASE_DIRECT_URL: database.readDirect,
  };
}
