import 'server-only';
import { EventEmitter } from 'node:events';
import { log } from '@chancery/api/log';
import { gauge } from '@chancery/api/metrics';
import pg from 'pg';
import { env } from '../env.ts';

const RETRY_MS = 1_000;
const RETRY_MAX_MS = 30_000;

/** Hears each change set as it is committed; one connection for the whole process. */
export interface SetListener {
  /** Called with a set's number, or null where some may have been missed. Gives the way to stop. */
  subscribe(heard: (set: number | null) => void): () => void;
  readonly connected: boolean;
}

declare global {
  var chancerySetListener: SetListener | undefined;
}

/** Made with the first call; `instrumentation.ts` makes it at start. */
export function setListener(): SetListener {
  globalThis.chancerySetListener ??= listen(env().DATABASE_DIRECT_URL);
  return globalThis.chancerySetListener;
}

function listen(url: string): SetListener {
  const emitter = new EventEmitter().setMaxListeners(0);
  let connected = false;
  let retry = RETRY_MS;
  let isTold = false;
  gauge('chancery_listener_connected', 'Whether publications are heard: 1 or 0', () =>
    Number(connected),
  );

  async function connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: url,
      keepAlive: true,
      application_name: 'chancery admin listener',
    });
    client.on('notification', ({ payload }) => emitter.emit('set', Number(payload)));
    let over = false;
    const again = (err?: Error) => {
      if (over) return;
      over = true;
      if (!isTold) log().error({ err }, 'The listener lost its database; trying again');
      isTold = true;
      connected = false;
      client.end().catch(() => {});
      setTimeout(connect, retry).unref();
      retry = Math.min(retry * 2, RETRY_MAX_MS);
    };
    client.on('error', again);
    client.on('end', again);
    try {
      await client.connect();
      await client.query('LISTEN chancery_set');
      connected = true;
      isTold = false;
      retry = RETRY_MS;
      // What came while it was away: whoever listens looks again.
      emitter.emit('set', null);
    } catch (error) {
      again(error instanceof Error ? error : new Error(String(error)));
    }
  }

  void connect();
  return {
    subscribe(heard) {
      emitter.on('set', heard);
      return () => emitter.off('set', heard);
    },
    get connected() {
      return connected;
    },
  };
}
