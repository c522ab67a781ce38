import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { Use } from '@chancery/api/uses';
import pg from 'pg';
import { answersSent } from './answers-under-way.ts';
import { frontKeyOf } from './front-keys.ts';
import { health } from './health.ts';
import { addMoments, setMoments } from './moments.ts';
import { purge } from './purge.ts';
import { setRedirects } from './redirects.ts';
import { bumpAll, bumpUses } from './tag-clock.ts';

const CHANNEL = 'chancery_set';
const HEARTBEAT_MS = 2_000;
const BATCH = 500;
const BACKOFF_MS = [50, 100, 250, 500, 1_000, 2_000];
const PROBE_TIMEOUT_MS = 1_000;
/** The answer to a publication waits a second at most, so a cache in front that is away costs no more. */
const PURGE_WAIT_MS = 1_000;
/** An answer from the page store takes a few milliseconds. */
const SENDING_MS = 100;
const PURGE_AGAIN_MS = 1_000;
const REPLICA_POLL_MS = 20;
/** A replica that is so long behind is told of. */
const REPLICA_PATIENCE_MS = 10_000;

export type ListenerOptions = {
  /** Past any pooler: LISTEN fails silently through one. */
  directUrl: string;
  /** A replica, where the site reads from one: a set counts once it is there. */
  readUrl?: string | undefined;
  purgeUrl?: string | undefined;
  log?: (message: string, error?: unknown) => void;
};

/**
 * Hears each publication on a connection of its own, drops what used what it touched, has the cache
 * in front purged, and says so in "Listener": publishing waits for that, so the last purge comes after
 * the last drop and before the answer.
 */
export class Listener {
  readonly id = randomUUID();
  readonly #options: ListenerOptions;
  readonly #closing = new AbortController();
  readonly #replica: pg.Pool | undefined;
  #client: pg.Client | undefined;
  #work: Promise<void> = Promise.resolve();
  #waiting = false;
  #run: Promise<void> | undefined;

  constructor(options: ListenerOptions) {
    this.#options = options;
    if (!options.readUrl) return;
    this.#replica = new pg.Pool({
      connectionString: options.readUrl,
      application_name: 'chancery web listener',
      connectionTimeoutMillis: PROBE_TIMEOUT_MS,
      max: 1,
    });
    this.#replica.on('error', () => {});
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
    await this.#replica?.end();
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
    let heartbeat: NodeJS.Timeout | undefined;
    try {
      await client.connect();
      this.#client = client;
      await client.query(`LISTEN ${CHANNEL}`);
      await this.#resume(client);
      onReady();
      heartbeat = setInterval(() => {
        this.#acknowledge(client).catch(broken.reject);
      }, HEARTBEAT_MS);
      heartbeat.unref();
      await broken.promise;
    } finally {
      clearInterval(heartbeat);
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
      await this.#awaitReplica(head);
      state.applied = head;
      await this.#loadRedirects(client);
      await this.#loadMoments(client);
      bumpAll();
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
      const { rows } = await client.query<{
        number: string;
        instant: Date;
        tags: Use[];
        moved: boolean;
        told: boolean;
      }>(
        `SELECT number, instant, tags,
           EXISTS (SELECT FROM "Revision" r WHERE r."setNumber" = number AND r.reconstructed) AS told,
           EXISTS (
           SELECT FROM "ChangeEvent" e WHERE e."setNumber" = number
             AND (e.type IN ('merged', 'unmerged') OR e."publicContent" @> '[{"path":"slug"}]')) AS moved
         FROM "ChangeSet" WHERE number > $1 ORDER BY number LIMIT ${BATCH}`,
        [state.applied],
      );
      if (rows.length === 0) return;
      await this.#awaitReplica(Number(rows.at(-1)?.number));
      if (this.#closing.signal.aborted) return;
      if (rows.some(({ moved }) => moved)) await this.#loadRedirects(client);
      // What is told of a past changes what the site says of times long gone.
      if (rows.some(({ told }) => told)) await this.#loadMoments(client);
      else addMoments(rows.map(({ instant }) => instant.getTime()));
      const uses = [...new Set(rows.flatMap((row) => row.tags))];
      bumpUses(uses);
      await this.#purge(uses);
      state.applied = Number(rows.at(-1)?.number);
      await this.#acknowledge(client);
      if (rows.length < BATCH) return;
    }
  }

  /**
   * What was on its way to the cache in front when it was dropped here would come to lie there after
   * the purge, so that is waited for, and a second purge takes away what was slower still.
   */
  async #purge(uses: readonly Use[]): Promise<void> {
    const { purgeUrl } = this.#options;
    if (!purgeUrl || uses.length === 0) return;
    const keys = uses.map(frontKeyOf);
    await answersSent(SENDING_MS);
    const purged = purge(purgeUrl, keys, this.#log);
    await Promise.race([purged, delay(PURGE_WAIT_MS, undefined, { ref: false })]);
    void purged
      .then(() => delay(PURGE_AGAIN_MS, undefined, { signal: this.#closing.signal, ref: false }))
      .then(() => purge(purgeUrl, keys, this.#log))
      .catch(() => {});
  }

  /**
   * Until the server that the site reads from has a set, pages of before are right: dropped now they
   * would be made anew of what is there, and kept as if they were new.
   */
  async #awaitReplica(set: number): Promise<void> {
    const { signal } = this.#closing;
    const began = performance.now();
    let told = false;
    while (this.#replica && !signal.aborted) {
      const head = await this.#replica
        .query<{ number: string }>('SELECT number FROM "ChainHead"')
        .then(({ rows }) => Number(rows[0]?.number ?? 0))
        // While it is away nothing can be read from it either.
        .catch(() => -1);
      if (head >= set) return;
      if (!told && performance.now() - began > REPLICA_PATIENCE_MS) {
        this.#log(`The server that the site reads from does not have set ${set} yet`);
        told = true;
      }
      await delay(REPLICA_POLL_MS, undefined, { signal, ref: false }).catch(() => {});
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

  async #loadMoments(client: pg.Client): Promise<void> {
    const { rows } = await client.query<{ at: Date }>(
      `SELECT at FROM (
         SELECT instant AS at FROM "ChangeSet"
         UNION SELECT "publishedFrom" FROM "Revision" UNION SELECT "publishedTo" FROM "Revision"
         UNION SELECT "from" FROM "Withdrawal" UNION SELECT "to" FROM "Withdrawal") AS moments
       WHERE at IS NOT NULL ORDER BY at`,
    );
    setMoments(rows.map(({ at }) => at.getTime()));
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
