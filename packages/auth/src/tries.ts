import { createHash } from 'node:crypto';
import { type Database, limitedAddress, Refusal, type WriteDb } from '@chancery/api/engine';
import { metrics } from '@chancery/api/metrics';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import sql from 'sql-template-tag';
import { normalEmail } from './account-row.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Wrong passwords of one place for one account before it has to wait. */
export const TRIES_BEFORE_WAITING = 5;
/** The first wait; each later one is twice as long. */
export const FIRST_WAIT = MINUTE;
const LONGEST_WAIT = HOUR;
/** For so long a place that had to wait is remembered. */
const REMEMBERED = 24 * HOUR;
/** An office behind one address, in 15 minutes, and no more. */
export const TRIES_PER_ADDRESS = 60;
/** From all unknown places together, in an hour: many machines guess no faster than this. */
export const TRIES_PER_ACCOUNT = 200;

/** A try that was let through; exactly one of the two is called once it is known how it went. */
export interface Try {
  wrong(): Promise<void>;
  right(): Promise<void>;
}

/** Who tries to sign in, and from where. */
export interface SignInTry {
  email: string;
  address: string;
  /** one from which the account has signed in before */
  deviceId: string | null;
}

/**
 * Lets a try to sign in through, or throws `Refusal` TOO_MANY_REQUESTS (`data.retryAfter` in seconds).
 * It is counted before the password is checked, so that a burst of requests cannot slip through.
 *
 * What a stranger does must not keep the account's person out: failures count for the place that they
 * come from, and a device that is known counts for itself alone.
 */
export async function trySignIn(db: Database, tried: SignInTry): Promise<Try> {
  const limits = limitsOf(db);
  const account = accountKey(tried.email);
  if (tried.deviceId !== null) return tryAt(limits, `${account}:${keyOf(tried.deviceId)}`);
  const address = keyOf(limitedAddress(tried.address));
  await take(limits.address, address);
  const place = await tryAt(limits, `${account}:${address}`);
  await take(limits.account, account);
  return {
    wrong: place.wrong,
    async right() {
      await place.right();
      await limits.address.reward(address);
      await limits.account.reward(account);
    },
  };
}

/** Lets someone who is signed in say their present password: a session that was left open is no key to it. */
export const tryOwnPassword = (db: Database, sessionId: string): Promise<Try> =>
  tryAt(limitsOf(db), `session:${keyOf(sessionId)}`);

/** Forgets all failures of an account, wherever they came from; inside the caller's transaction. */
export async function forgetTries(db: WriteDb, email: string): Promise<void> {
  const begins = [PLACE, WAITS, ACCOUNT].map((limit) => `${limit}:${accountKey(email)}`);
  await db.rows(sql`
    DELETE FROM "RateLimit" r USING unnest(${begins}::text[]) AS b(text) WHERE starts_with(r.key, b.text)`);
}

/** Some tries, then waits that double. */
async function tryAt({ place, waits }: Limits, key: string): Promise<Try> {
  const { remainingPoints } = await take(place, key);
  return {
    async wrong() {
      if (remainingPoints > 0) return;
      const { consumedPoints: times } = await waits.penalty(key);
      await place.block(key, Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (times - 1)));
    },
    async right() {
      await place.delete(key);
      await waits.delete(key);
    },
  };
}

const PLACE = 'try:place';
const WAITS = 'try:waits';
const ACCOUNT = 'try:account';

type Limits = Record<'place' | 'waits' | 'account' | 'address', RateLimiterPostgres>;

const known = new WeakMap<Database, Limits>();

function limitsOf(db: Database): Limits {
  const found = known.get(db) ?? {
    place: limiter(db, PLACE, TRIES_BEFORE_WAITING, 15 * MINUTE),
    waits: limiter(db, WAITS, Number.MAX_SAFE_INTEGER, REMEMBERED),
    account: limiter(db, ACCOUNT, TRIES_PER_ACCOUNT, HOUR),
    address: limiter(db, 'try:address', TRIES_PER_ADDRESS, 15 * MINUTE),
  };
  known.set(db, found);
  return found;
}

function limiter(
  db: Database,
  keyPrefix: string,
  points: number,
  duration: number,
): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: db.pool,
    storeType: 'pool',
    tableName: 'RateLimit',
    tableCreated: true,
    keyPrefix,
    points,
    duration,
  });
}

const accountKey = (email: string): string => keyOf(normalEmail(email));

/** Neither addresses of people nor of machines stand in the table of limits. */
const keyOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

async function take(limit: RateLimiterPostgres, key: string): Promise<RateLimiterRes> {
  try {
    return await limit.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    metrics().refusedByLimit.inc({ limit: limit.keyPrefix });
    const minutes = Math.ceil(error.msBeforeNext / (1000 * MINUTE));
    throw new Refusal(
      'TOO_MANY_REQUESTS',
      `Too many tries. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again.`,
      { data: { retryAfter: Math.ceil(error.msBeforeNext / 1000) } },
    );
  }
}
