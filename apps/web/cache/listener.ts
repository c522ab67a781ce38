import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { health } from './health.ts';
import { purge } from './purge.ts';
import { setRedirects } from './redirects.ts';
import { moveAll, moveTags } from './tag-clock.ts';

const CHANNEL = 'chancery_set';
const HEARTBEAT_MS = 2_000;
const BATCH = 500;
const BACKOFF_MS = [50, 100, 250, 500, 1_000, 2_000];
const PROBE_TIMEOUT_MS = 1_000;

export type ListenerOptions = {
  /** Past any pooler: LISTEN fails silently through one. */
  directUrl: string;
  purgeUrl?: string | undefined;
  log?: (message: string, error?: unknown) => void;
};

/**
 * Hears each publication on a connection of its own, drops what carries its tags, says so in
 * "Listener" (publishing waits for that), then has the cache in front purged, so that the last
 * purge comes after the last drop.
 */
export class Listener {
  readonly id = randomUUID();
  readonly #options: ListenerOptions;
  readonly #closing = new AbortController();
  #client: pg.Client | undefined;
  #work: Promise<void> = Promise.resolve();
  #waiting = false;
  #run: Promise<void> | undefined;

  constructor(options: ListenerOptions) {
    this.#options = options;
  }

  /** Begins; resolves when it listens, or when `waitMs` have passed and it goes on trying alone. */
  async start(waitMs: number): Promise<void> {
    const ready = Promise.withResolvers<void>();
    this.#run = this.#keepListening(ready.resolve);
    // While the listener's connection stands the database is there, however busy it or this process
    // is; only without it is another connection tried.
    health().probe = async () => health().connected || probe(this.#options.directUrl);
    await Promise.race([ready.promise, delay(waitMs, undefined, { ref: false })]);
  }

  /** Ends, and says that nobody need wait for this process. */
  async stop(): Promise<void> {
    this.#closing.abort();
    await this.#work;
    await this.#client
      ?.query(`UPDATE "Listener" SET "seenAt" = 'epoch' WHERE id = $1`, [this.id])
      .catch(() => {});
    await this.#client?.end().catch(() => {});
    await this.#run;
  }

  async #keepListening(onReady: () => void): Promise<void> {
    const { signal } = this.#closing;
    for (let attempt = 0; !signal.aborted; attempt++) {
      try {
        await this.#listen(() => {
          attempt = 0;
          onReady();
        });
      } catch (error) {
        if (signal.aborted) return;
        if (attempt === 0) this.#log('The listener lost its database; trying again', error);
      }
      health().connected = false;
      const wait = BACKOFF_MS[Math.min(attempt, BACKOFF_MS.length - 1)];
      await delay(wait, undefined, { signal, ref: false }).catch(() => {});
    }
  }

  /** One connection's life; ends by throwing, or when stopped. */
  async #listen(onReady: () => void): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#options.directUrl,
      application_name: 'chancery web listener',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    const broken = Promise.withResolvers<never>();
    broken.promise.catch(() => {});
    client.on('error', (error) => broken.reject(error));
    client.on('end', () => broken.reject(new Error('the connection was closed')));
    client.on('notification', () => this.#catchUpSoon(client, broken.reject));
    let beat: NodeJS.Timeout | undefined;
    try {
      await client.connect();
      this.#client = client;
      await client.query(`LISTEN ${CHANNEL}`);
      await this.#resume(client);
      onReady();
      beat = setInterval(() => {
        this.#acknowledge(client).catch(broken.reject);
      }, HEARTBEAT_MS);
      beat.unref();
      await broken.promise;
    } finally {
      clearInterval(beat);
      await client.end().catch(() => {});
    }
  }

  /** First connection: all that was made before is dropped. Later ones: the sets missed are applied. */
  async #resume(client: pg.Client): Promise<void> {
    const state = health();
    const { rows } = await client.query<{ number: string }>(
      `SELECT coalesce((SELECT number FROM "ChainHead"), 0) AS number`,
    );
    const head = Number(rows[0]?.number ?? 0);
    // A chain shorter than what was applied is another database: one restored from a backup.
    if (!state.listening || head < state.applied) {
      state.applied = head;
      await this.#loadRedirects(client);
      moveAll();
      state.listening = true;
    }
    state.connected = true;
    await this.#catchUp(client);
    await this.#acknowledge(client);
  }

  /** Notifications that come while one is worked on are one more round, not one each. */
  #catchUpSoon(client: pg.Client, onError: (error: unknown) => void): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#work = this.#work
      .then(() => {
        this.#waiting = false;
        return this.#catchUp(client);
      })
      .catch(onError);
  }

  async #catchUp(client: pg.Client): Promise<void> {
    const state = health();
    for (;;) {
      const { rows } = await client.query<{ number: string; tags: string[]; moved: boolean }>(
        `SELECT number, tags, EXISTS (
           SELECT FROM "ChangeEvent" e WHERE e."setNumber" = number
             AND (e.type IN ('merged', 'unmerged') OR e."publicContent" @> '[{"path":"slug"}]')) AS moved
         FROM "ChangeSet" WHERE number > $1 ORDER BY number LIMIT ${BATCH}`,
        [state.applied],
      );
      if (rows.length === 0) return;
      if (rows.some(({ moved }) => moved)) await this.#loadRedirects(client);
      const tags = [...new Set(rows.flatMap((row) => row.tags))];
      moveTags(tags);
      state.applied = Number(rows.at(-1)?.number);
      await this.#acknowledge(client);
      if (this.#options.purgeUrl) void purge(this.#options.purgeUrl, tags, this.#log);
      if (rows.length < BATCH) return;
    }
  }

  async #acknowledge(client: pg.Client): Promise<void> {
    await client.query(
      `INSERT INTO "Listener" (id, name, "appliedSet", "seenAt") VALUES ($1, $2, $3, clock_timestamp())
       ON CONFLICT (id) DO UPDATE SET "appliedSet" = excluded."appliedSet", "seenAt" = excluded."seenAt"`,
      [this.id, `web ${hostname()} ${process.pid}`, health().applied],
    );
  }

  async #loadRedirects(client: pg.Client): Promise<void> {
    const { rows } = await client.query<{ kind: string; slug: string; target: string }>(
      `SELECT f.kind, f.slug, coalesce(m.slug, r.slug) AS target
         FROM "FormerSlug" f JOIN "Record" r ON r.id = f."recordId" LEFT JOIN "Record" m ON m.id = r."mergedIntoId"
         WHERE NOT EXISTS (SELECT FROM "Record" x WHERE x.kind = f.kind AND x.slug = f.slug)
       UNION ALL
       SELECT r.kind, r.slug, m.slug FROM "Record" r JOIN "Record" m ON m.id = r."mergedIntoId"`,
    );
    setRedirects(rows.map(({ kind, slug, target }) => [`${kind}/${slug}`, target] as const));
  }

  readonly #log = (message: string, error?: unknown): void => {
    this.#options.log?.(message, error);
  };
}

/** A connection of its own: the question is whether one can be had. */
async function probe(url: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: PROBE_TIMEOUT_MS,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } finally {
    await client.end().catch(() => {});
  }
}
