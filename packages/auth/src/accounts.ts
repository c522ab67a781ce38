import { type ReadDb, Refusal, type WriteDb } from '@chancery/api/engine';
import type { Locale, Role } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import { type GrantInput, insertAccount, insertGrant, normalEmail } from './account-row.ts';
import { assertAdministrator } from './administer.ts';
import { type AccountContext, audit } from './audit.ts';
import type { Owner } from './guessable.ts';
import { hashPassword, makePassword, unusable, verifyPassword } from './password.ts';
import { endSessions } from './sessions.ts';
import { forgetTries, tryOwnPassword } from './tries.ts';

export { type GrantInput, normalEmail } from './account-row.ts';
export { isAdministrator } from './administer.ts';
export type { AccountContext } from './audit.ts';
export {
  acceptInvitation,
  type Invited,
  invite,
  inviteFirst,
  type OpenInvitation,
  openInvitations,
  readInvitation,
  withdrawInvitation,
} from './invitations.ts';
export { listSessions, revokeSession, type SessionSummary } from './sessions.ts';

export interface AccountSummary {
  id: string;
  email: string;
  name: string;
  byline: string | null;
  disabledAt: Date | null;
  createdAt: Date;
  /** the last request of any of its sessions */
  seenAt: Date | null;
  grants: { role: Role; dossierId: string | null; locales: Locale[] }[];
}

/** A password that is not its owner's choice: `temporary` (the default) must be changed at first use. */
interface GivenPassword {
  password?: string | undefined;
  temporary?: boolean | undefined;
}

/**
 * Makes an account with one grant. Without a password one is made and given back, once.
 * Throws `Refusal` CONFLICT where the address has an account.
 */
export async function createAccount(
  context: AccountContext,
  input: GrantInput & { email: string; name: string } & GivenPassword,
): Promise<{ id: string; password: string | null }> {
  assertAdministrator(context.actor);
  const { temporary = true, password = makePassword() } = input;
  const passwordHash = await hashPassword(password, input);
  const id = await context.db.write(async (db) => {
    const account = await insertAccount(db, context, { ...input, temporary, passwordHash });
    await audit(db, context, 'account.create', { account, role: input.role });
    return account;
  });
  return { id, password: input.password === undefined ? password : null };
}

/**
 * Gives a role in a dossier, or everywhere; the one held there before ends. `role: null` takes it.
 * The last administrator keeps theirs.
 */
export async function setRole(
  context: AccountContext,
  input: {
    accountId: string;
    role: Role | null;
    dossierId?: string | null | undefined;
    locales?: readonly Locale[] | undefined;
  },
): Promise<void> {
  assertAdministrator(context.actor);
  const { accountId, role, dossierId = null } = input;
  await context.db.write(async (db) => {
    await lockAccount(db, accountId);
    if (role !== 'admin' && dossierId === null) await refuseLastAdministrator(db, accountId);
    await db.rows(sql`
      DELETE FROM "Grant" WHERE "accountId" = ${accountId} AND "dossierId" IS NOT DISTINCT FROM ${dossierId}::uuid`);
    if (role) await insertGrant(db, accountId, { ...input, role });
    await audit(db, context, 'account.role', { account: accountId, role, dossierId });
  });
}

/** Ends the account's sessions and lets nobody sign in with it; what it wrote stays. */
export async function disableAccount(context: AccountContext, accountId: string): Promise<void> {
  assertAdministrator(context.actor);
  await context.db.write(async (db) => {
    await lockAccount(db, accountId);
    await refuseLastAdministrator(db, accountId);
    await db.rows(
      sql`UPDATE "Account" SET "disabledAt" = coalesce("disabledAt", ${context.clock.now()}) WHERE id = ${accountId}`,
    );
    await endSessions(db, context, accountId);
    await audit(db, context, 'account.disable', { account: accountId });
  });
}

/** Lets a disabled account sign in again. */
export async function enableAccount(context: AccountContext, accountId: string): Promise<void> {
  assertAdministrator(context.actor);
  await context.db.write(async (db) => {
    await lockAccount(db, accountId);
    await db.rows(sql`UPDATE "Account" SET "disabledAt" = NULL WHERE id = ${accountId}`);
    await audit(db, context, 'account.enable', { account: accountId });
  });
}

/** Makes a password that must be changed at first use, and gives it back, once. */
export async function resetPassword(
  context: AccountContext,
  { accountId }: { accountId: string },
): Promise<{ password: string }> {
  const password = makePassword();
  await setPassword(context, { accountId, password });
  return { password };
}

/**
 * Sets a password. Ends all sessions of the account, and the waits that wrong passwords have brought
 * upon it.
 */
export async function setPassword(
  context: AccountContext,
  input: { accountId: string; password: string; temporary?: boolean | undefined },
): Promise<void> {
  assertAdministrator(context.actor);
  const { temporary = true } = input;
  await context.db.write(async (db) => {
    const owner = await lockAccount(db, input.accountId);
    const passwordHash = await hashPassword(input.password, owner);
    await db.rows(sql`
      UPDATE "Account" SET "passwordHash" = ${passwordHash}, "passwordTemporary" = ${temporary}
      WHERE id = ${input.accountId}`);
    await forgetTries(db, owner.email);
    await endSessions(db, context, input.accountId);
    await audit(db, context, 'account.reset-password', { account: input.accountId });
  });
}

/** One's own password. Ends the other sessions; this one has just shown that it knows the old. */
export async function changePassword(
  context: AccountContext,
  input: { current: string; password: string },
): Promise<void> {
  const { actor } = context;
  if (actor.type !== 'person') throw new Refusal('UNAUTHORIZED', 'Sign in to do this.');
  const [kept] = await context.db.read.rows<Owner & { passwordHash: string | null }>(
    sql`SELECT email, name, "passwordHash" FROM "Account" WHERE id = ${actor.id}`,
  );
  if (!kept) throw new Refusal('UNAUTHORIZED', 'Sign in to do this.');
  const tried = await tryOwnPassword(context.db, actor.sessionId);
  if (!(await verifyPassword(kept.passwordHash, input.current))) {
    await tried.wrong();
    throw new Refusal('UNPROCESSABLE', 'The present password is not right.', {
      problems: [
        {
          code: 'password_wrong',
          path: 'current',
          severity: 'refusal',
          message: 'The present password is not right.',
          hint: 'Enter the password that you signed in with.',
        },
      ],
    });
  }
  await tried.right();
  if (input.password === input.current)
    throw unusable('same', 'This is the present password.', 'Choose another one.');
  const passwordHash = await hashPassword(input.password, kept);
  await context.db.write(async (db) => {
    await db.rows(sql`
      UPDATE "Account" SET "passwordHash" = ${passwordHash}, "passwordTemporary" = false
      WHERE id = ${actor.id}`);
    await endSessions(db, context, actor.id, actor.sessionId);
    await audit(db, context, 'account.change-password', { account: actor.id });
  });
}

/** Everyone, by name. */
export async function listAccounts(context: AccountContext): Promise<AccountSummary[]> {
  assertAdministrator(context.actor);
  return context.db.read.rows<AccountSummary>(sql`
    SELECT a.id, a.email, a.name, a.byline, a."disabledAt", a."createdAt",
      (SELECT max(s."seenAt") FROM "Session" s WHERE s."accountId" = a.id) AS "seenAt",
      coalesce((SELECT json_agg(json_build_object('role', g.role, 'dossierId', g."dossierId", 'locales', g.locales) ORDER BY g."dossierId" NULLS FIRST)
        FROM "Grant" g WHERE g."accountId" = a.id), '[]') AS grants
    FROM "Account" a ORDER BY a."disabledAt" IS NOT NULL, lower(a.name), a.id`);
}

/** The id of an address's account, for the shell. */
export async function accountByEmail(db: ReadDb, email: string): Promise<string | null> {
  const [found] = await db.rows<{ id: string }>(
    sql`SELECT id FROM "Account" WHERE email = ${normalEmail(email)}`,
  );
  return found?.id ?? null;
}

async function lockAccount(db: WriteDb, id: string): Promise<Owner> {
  const [found] = await db.rows<Owner>(
    sql`SELECT email, name FROM "Account" WHERE id = ${id} FOR UPDATE`,
  );
  if (!found) throw new Refusal('NOT_FOUND', 'There is no such account.');
  return found;
}

/** Locks all administrators, so that two of them cannot take each other's role at once. */
async function refuseLastAdministrator(db: WriteDb, accountId: string): Promise<void> {
  const rows = await db.rows<{ id: string }>(sql`
    SELECT a.id FROM "Account" a JOIN "Grant" g ON g."accountId" = a.id
    WHERE g.role = 'admin' AND g."dossierId" IS NULL AND a."disabledAt" IS NULL ORDER BY a.id FOR UPDATE OF a`);
  if (rows.some(({ id }) => id === accountId) && rows.every(({ id }) => id === accountId))
    throw new Refusal('CONFLICT', 'This is the last administrator.', {
      problems: [
        {
          code: 'last_administrator',
          path: 'role',
          severity: 'refusal',
          message: 'This is the last administrator.',
          hint: 'Make another account an administrator first.',
        },
      ],
    });
}
