import { messageOf } from '@chancery/db/errors';
import type { OpenDatabase } from '@chancery/db/roles';
import { Backoff, type Pauses } from './backoff.ts';
import { diskTrouble } from './disk-trouble.ts';
import type { Processes } from './processes.ts';

const POLL_MS = 500;
const TIDY_MS = 60_000;
const NAME = 'postgres';

/**
 * Watches over the embedded PostgreSQL and starts it again when it has died, with pauses that grow.
 * @returns what ends the watch
 */
export function keepDatabase(
  server: NonNullable<OpenDatabase['server']>,
  processes: Pick<Processes, 'note' | 'noteDeath' | 'tell'>,
  pauses?: Pauses,
): () => void {
  const backoff = new Backoff(pauses);
  let began = Date.now();
  let timer: NodeJS.Timeout;
  let ended = false;
  const after = (ms: number, work: () => void) => {
    if (!ended) timer = setTimeout(work, ms);
  };
  const died = (why: string) => {
    const pause = backoff.pause(Date.now() - began);
    processes.noteDeath(NAME, why, pause);
    after(pause, again);
  };
  const look = () => {
    if (server.isAlive()) after(POLL_MS, look);
    else died('is gone');
  };
  const again = async () => {
    try {
      await server.startAgain();
      began = Date.now();
      processes.note(NAME, { state: 'running' });
      processes.tell(`${NAME} runs again`);
      look();
    } catch (error) {
      if (!ended) died(`did not start: ${reasonOf(error)}`);
    }
  };
  const tidying = setInterval(() => {
    try {
      server.tidy();
    } catch {
      // A log that is too long does no harm; the disk is told of by others.
    }
  }, TIDY_MS);
  processes.note(NAME, { state: 'running' });
  look();
  return () => {
    ended = true;
    clearTimeout(timer);
    clearInterval(tidying);
  };
}

/** As a part of a sentence. */
function reasonOf(error: unknown): string {
  return (diskTrouble(error) ?? messageOf(error)).replace(/\.$/, '');
}
