import type { Files } from '@chancery/files';
import type { Clock } from './clock.ts';
import type { Database } from './database.ts';
import type { Kinds } from './kind/kind.ts';

/** What the engine runs on; made once per process. */
export interface Engine {
  db: Database;
  kinds: Kinds;
  clock: Clock;
  /** where copies of sources are kept; the public site has none */
  files?: Files | undefined;
}
