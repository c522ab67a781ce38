import { type Clock, type Database, type Origin, Refusal } from '@chancery/api/engine';
import sql from 'sql-template-tag';
import { normalEmail } from './account-row.ts';
import { audit } from './audit.ts';
import type { Device } from './device.ts';
import { verifyPassword } from './password.ts';
import { auditSession, beginSession } from './sessions.ts';
import { trySignIn } from './tries.ts';

export interface SignInDeps {
  db: Database;
  clock: Clock;
}

export interface SignInInput {
  email: string;
  password: string;
  from: Origin;
  device?: Device | null | undefined;
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
  const { clock } = deps;
  const { from } = input;
  const email = normalEmail(input.email);
  const [account] = await deps.db.read.rows<{
    id: string;
    passwordHash: string | null;
    disabledAt: Date | null;
  }>(sql`SELECT id, "passwordHash", "disabledAt" FROM "Account" WHERE email = ${email}`);
  const isKnown = account && input.device?.accounts.includes(account.id);
  const tried = await trySignIn(deps.db, {
    email,
    address: input.from.address,
    deviceId: (isKnown && input.device?.id) || null,
  });
  const usable = account && !account.disabledAt ? account.passwordHash : null;
  const right = await verifyPassword(usable, input.password);
  if (!right || !account) {
    await tried.wrong();
    await deps.db.write((db) =>
      audit(db, { clock, actor: { type: 'public', from } }, 'sign-in.refused', {
        account: account?.id ?? null,
      }),
    );
    throw new Refusal('UNAUTHORIZED', 'E-mail or password is not right.');
  }
  const sessionId = await deps.db.write(async (db) => {
    const { userAgent } = from;
    const session = await beginSession(db, deps, { accountId: account.id, userAgent });
    await auditSession(db, { clock, from }, 'sign-in', { session, account: account.id });
    return session;
  });
  await tried.right();
  return { sessionId, accountId: account.id };
}
