import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type Clock, type Database, type ReadDb, Refusal } from '@chancery/api/engine';
import type { Locale, Role } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import { emailTaken, type GrantInput, insertAccount, normalEmail } from './account-row.ts';
import { demandAdministrator } from './administer.ts';
import { type AccountContext, accountOf, audit } from './audit.ts';
import { hashPassword } from './password.ts';

const DAY_MS = 86_400_000;
export const INVITATION_DAYS = 7;

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
  demandAdministrator(context.actor);
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

/** Whom a token invites; null where it is unknown, used or expired. */
export async function readInvitation(
  { db, clock }: { db: ReadDb; clock: Clock },
  token: string,
): Promise<Pick<OpenInvitation, 'email' | 'role' | 'expiresAt'> | null> {
  const [found] = await db.rows<Pick<OpenInvitation, 'email' | 'role' | 'expiresAt'>>(sql`
    SELECT email, role, "expiresAt" FROM "Invitation"
    WHERE "tokenHash" = ${tokenHash(token)} AND "usedAt" IS NULL AND "expiresAt" > ${clock.now()}`);
  return found ?? null;
}

/** Makes the account of an invitation, which then is used. Throws `Refusal` GONE where it cannot be. */
export async function acceptInvitation(
  { db, clock }: { db: Database; clock: Clock },
  input: { token: string; name: string; password: string },
): Promise<{ accountId: string; email: string }> {
  // Before the costly hash, which strangers could otherwise ask for.
  if (!(await readInvitation({ db: db.read, clock }, input.token))) throw used();
  const passwordHash = await hashPassword(input.password);
  return db.write(async (write) => {
    const [found] = await write.rows<OpenInvitation>(sql`
      UPDATE "Invitation" SET "usedAt" = ${clock.now()}
      WHERE "tokenHash" = ${tokenHash(input.token)} AND "usedAt" IS NULL AND "expiresAt" > ${clock.now()}
      RETURNING id, email, role, "dossierId", locales`);
    if (!found) throw used();
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
  demandAdministrator(context.actor);
  return context.db.read.rows<OpenInvitation>(sql`
    SELECT id, email, role, "dossierId", locales, "createdAt", "expiresAt" FROM "Invitation"
    WHERE "usedAt" IS NULL AND "expiresAt" > ${context.clock.now()} ORDER BY "createdAt" DESC`);
}

/** Ends an invitation that was not used. */
export async function withdrawInvitation(context: AccountContext, id: string): Promise<void> {
  demandAdministrator(context.actor);
  await context.db.write(async (db) => {
    const ended = await db.rows(sql`
      UPDATE "Invitation" SET "expiresAt" = ${context.clock.now()}
      WHERE id = ${id} AND "usedAt" IS NULL AND "expiresAt" > ${context.clock.now()} RETURNING id`);
    if (ended.length === 0) throw new Refusal('NOT_FOUND', 'There is no such invitation.');
    await audit(db, context, 'account.withdraw-invitation', { invitation: id });
  });
}

const used = (): Refusal =>
  new Refusal('GONE', 'This invitation was used, or its seven days are over. Ask for another.');
