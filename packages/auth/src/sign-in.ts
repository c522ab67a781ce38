import { createHash } from 'node:crypto';
import { type Clock, type Database, Refusal } from '@chancery/api/engine';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import sql from 'sql-template-tag';
import { normalEmail } from './account-row.ts';
import { audit } from './audit.ts';
import { verifyPassword } from './password.ts';
import { beginSession } from './sessions.ts';

const WINDOW_SECONDS = 15 * 60;
/** Enough for a person who tries their passwords through, hopeless for a list of words. */
export const TRIES_PER_EMAIL = 10;
/** An office behind one address, and no more. */
export const TRIES_PER_ADDRESS = 60;

export interface SignInDeps {
  db: Database;
  clock: Clock;
}

export interface SignInInput {
  email: string;
  password: string;
  /** where the request came from, as the proxy in front says */
  address: string;
  userAgent?: string | undefined;
}

/**
 * Checks e-mail and password and begins a session. An unknown address and a wrong password take
 * the same time and get the same answer. Throws `Refusal` UNAUTHORIZED or TOO_MANY_REQUESTS
 * (`data.retryAfter` in seconds).
 */
export async function signIn(
  deps: SignInDeps,
  input: SignInInput,
): Promise<{ sessionId: string; accountId: string }> {
  const email = normalEmail(input.email);
  const limits = limitsOf(deps.db);
  // Counted before the check, so that a burst of requests cannot slip through together.
  await consume(limits.address, keyOf(input.address));
  await consume(limits.email, keyOf(email));
  const [account] = await deps.db.read.rows<{
    id: string;
    passwordHash: string | null;
    disabledAt: Date | null;
  }>(sql`SELECT id, "passwordHash", "disabledAt" FROM "Account" WHERE email = ${email}`);
  const usable = account && !account.disabledAt ? account.passwordHash : null;
  const right = await verifyPassword(usable, input.password);
  if (!right || !account) {
    await deps.db.write((db) =>
      audit(db, { clock: deps.clock, actor: { type: 'public' } }, 'sign-in.refused', {
        account: account?.id ?? null,
      }),
    );
    throw new Refusal('UNAUTHORIZED', 'E-mail or password is not right.');
  }
  const sessionId = await deps.db.write(async (db) => {
    const id = await beginSession(db, deps, { accountId: account.id, userAgent: input.userAgent });
    await audit(db, { clock: deps.clock, actor: { type: 'public' } }, 'sign-in', {
      account: account.id,
      session: id,
    });
    return id;
  });
  await limits.email.delete(keyOf(email));
  await limits.address.reward(keyOf(input.address));
  return { sessionId, accountId: account.id };
}

type Limits = Record<'email' | 'address', RateLimiterPostgres>;

const known = new WeakMap<Database, Limits>();

function limitsOf(db: Database): Limits {
  const found = known.get(db) ?? {
    email: limiter(db, 'sign-in:email', TRIES_PER_EMAIL),
    address: limiter(db, 'sign-in:address', TRIES_PER_ADDRESS),
  };
  known.set(db, found);
  return found;
}

function limiter(db: Database, keyPrefix: string, points: number): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: db.pool,
    storeType: 'pool',
    tableName: 'RateLimit',
    tableCreated: true,
    keyPrefix,
    points,
    duration: WINDOW_SECONDS,
  });
}

/** Neither addresses of people nor of machines stand in the table of limits. */
const keyOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

async function consume(limit: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limit.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const minutes = Math.ceil(error.msBeforeNext / 60_000);
    throw new Refusal(
      'TOO_MANY_REQUESTS',
      `Too many tries. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and try again.`,
      { data: { retryAfter: Math.ceil(error.msBeforeNext / 1000) } },
    );
  }
}
