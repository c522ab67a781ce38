import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type Clock, type Database, type ReadDb, Refusal } from '@chancery/api/engine';
import type { Locale, Role } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import { emailTaken, type GrantInput, insertAccount, normalEmail } from './account-row.ts';
import { assertAdministrator } from './administer.ts';
import { type AccountContext, accountOf, audit } from './audit.ts';
import { hashPassword } from './password.ts';

const DAY_MS = 86_400_000;
const INVITATION_DAYS = 7;

export interface Invited {
  id: string;
  /** for the link; kept nowhere */
  token: string;
  expiresAt: Date;
}

export interface OpenInvitation {
  id: string;
  email: string;
  role: Role;
  dossierId: string | null;
  locales: Locale[];
  createdAt: Date;
  expiresAt: Date;
}

const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Invites an address; an earlier invitation of the same address ends. */
export async function invite(
  context: AccountContext,
  input: GrantInput & { email: string },
): Promise<Invited> {
  assertAdministrator(context.actor);
  const email = normalEmail(input.email);
  const token = randomBytes(32).toString('base64url');
  const id = randomUUID();
  const now = context.clock.now();
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY_MS);
  await context.db.write(async (db) => {
    const taken = await db.rows(sql`SELECT FROM "Account" WHERE email = ${email}`);
    if (taken.length > 0) throw emailTaken(email);
    await db.rows(
      sql`UPDATE "Invitation" SET "expiresAt" = ${now} WHERE email = ${email} AND "usedAt" IS NULL AND "expiresAt" > ${now}`,
    );
    await db.rows(sql`
      INSERT INTO "Invitation" (id, "tokenHash", email, role, "dossierId", locales, "invitedById", "createdAt", "expiresAt")
      VALUES (${id}, ${tokenHash(token)}, ${email}, ${input.role}, ${input.dossierId ?? null}, ${[...(input.locales ?? [])]}::text[],
        ${accountOf(context.actor)}, ${now}, ${expiresAt})`);
    await audit(db, context, 'account.invite', { invitation: id, role: input.role });
  });
  return { id, token, expiresAt };
}

/**
 * Invites whoever holds the link to be the first administrator, under an address that they say
 * themselves; an earlier such link ends. It can be used only while there is no account.
 */
export async function inviteFirst(context: AccountContext): Promise<Invited> {
  assertAdministrator(context.actor);
  const token = randomBytes(32).toString('base64url');
  const id = randomUUID();
  const now = context.clock.now();
  const expiresAt = new Date(now.getTime() + INVITATION_DAYS * DAY_MS);
  await context.db.write(async (db) => {
    await db.rows(
      sql`UPDATE "Invitation" SET "expiresAt" = ${now} WHERE email IS NULL AND "usedAt" IS NULL AND "expiresAt" > ${now}`,
    );
    await db.rows(sql`
      INSERT INTO "Invitation" (id, "tokenHash", email, role, locales, "createdAt", "expiresAt")
      VALUES (${id}, ${tokenHash(token)}, NULL, 'admin', '{}', ${now}, ${expiresAt})`);
    await audit(db, context, 'account.invite', { invitation: id, role: 'admin' });
  });
  return { id, token, expiresAt };
}

/** One of the first administrator names no address, and ends with the first account. */
const usable = (token: string, now: Date) => sql`
  "tokenHash" = ${tokenHash(token)} AND "usedAt" IS NULL AND "expiresAt" > ${now}
  AND (email IS NOT NULL OR NOT EXISTS (SELECT FROM "Account"))`;

type Read = Pick<OpenInvitation, 'role' | 'expiresAt'> & {
  /** null: whoever holds the link says it */
  email: string | null;
};

/** Whom a token invites; null where it is unknown, used or expired. */
export async function readInvitation(
  { db, clock }: { db: ReadDb; clock: Clock },
  token: string,
): Promise<Read | null> {
  const [found] = await db.rows<Read>(
    sql`SELECT email, role, "expiresAt" FROM "Invitation" WHERE ${usable(token, clock.now())}`,
  );
  return found ?? null;
}

/**
 * Makes the account of an invitation, which then is used. `email` is asked for where the invitation
 * names none. Throws `Refusal` GONE where it cannot be.
 */
export async function acceptInvitation(
  { db, clock }: { db: Database; clock: Clock },
  input: { token: string; name: string; password: string; email?: string | undefined },
): Promise<{ accountId: string; email: string }> {
  // Before the costly hash, which strangers could otherwise ask for.
  const invited = await readInvitation({ db: db.read, clock }, input.token);
  if (!invited) throw used();
  const address = invited.email ?? input.email;
  if (!address) throw noAddress();
  const passwordHash = await hashPassword(input.password, { email: address, name: input.name });
  return db.write(async (write) => {
    const [row] = await write.rows<Omit<OpenInvitation, 'email'>>(sql`
      UPDATE "Invitation" SET "usedAt" = ${clock.now()} WHERE ${usable(input.token, clock.now())}
      RETURNING id, role, "dossierId", locales`);
    if (!row) throw used();
    const found = { ...row, email: normalEmail(address) };
    const accountId = await insertAccount(
      write,
      { clock },
      { ...found, name: input.name, passwordHash },
    );
    await audit(write, { clock, actor: { type: 'public' } }, 'account.accept-invitation', {
      invitation: found.id,
      account: accountId,
    });
    return { accountId, email: found.email };
  });
}

/** Invitations that can still be used, the latest first. */
export async function openInvitations(context: AccountContext): Promise<OpenInvitation[]> {
  assertAdministrator(context.actor);
  return context.db.read.rows<OpenInvitation>(sql`
    SELECT id, email, role, "dossierId", locales, "createdAt", "expiresAt" FROM "Invitation"
    WHERE "usedAt" IS NULL AND "expiresAt" > ${context.clock.now()} AND email IS NOT NULL
    ORDER BY "createdAt" DESC`);
}

/** Ends an invitation that was not used. */
export async function withdrawInvitation(context: AccountContext, id: string): Promise<void> {
  assertAdministrator(context.actor);
  await context.db.write(async (db) => {
    const ended = await db.rows(sql`
      UPDATE "Invitation" SET "expiresAt" = ${context.clock.now()}
      WHERE id = ${id} AND "usedAt" IS NULL AND "expiresAt" > ${context.clock.now()} RETURNING id`);
    if (ended.length === 0) throw new Refusal('NOT_FOUND', 'There is no such invitation.');
    await audit(db, context, 'account.withdraw-invitation', { invitation: id });
  });
}

const noAddress = (): Refusal =>
  new Refusal('UNPROCESSABLE', 'This invitation needs an address.', {
    problems: [
      {
        code: 'email_missing',
        path: 'email',
        severity: 'refusal',
        message: 'No e-mail address was given.',
        hint: 'Write the address that you will sign in with.',
      },
    ],
  });

const used = (): Refusal =>
  new Refusal('GONE', 'This invitation was used, or its seven days are over. Ask for another.');
