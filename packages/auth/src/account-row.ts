import { randomUUID } from 'node:crypto';
import { type Clock, Refusal, type WriteDb } from '@chancery/api/engine';
import type { Locale, Role } from '@chancery/vocabularies';
import sql from 'sql-template-tag';

/** Which role, where. Without a dossier: everywhere; without locales: all languages. */
export interface GrantInput {
  role: Role;
  dossierId?: string | null | undefined;
  locales?: readonly Locale[] | undefined;
}

/** How addresses are compared and kept. */
export const normalEmail = (email: string): string => email.trim().toLowerCase();

/** The row and its grant, inside the caller's transaction. */
export async function insertAccount(
  db: WriteDb,
  { clock }: { clock: Clock },
  input: GrantInput & {
    email: string;
    name: string;
    passwordHash: string;
    /** chosen by someone else */
    temporary?: boolean | undefined;
  },
): Promise<string> {
  const id = randomUUID();
  const made = await db.rows(sql`
    INSERT INTO "Account" (id, email, name, "passwordHash", "passwordTemporary", "createdAt")
    VALUES (${id}, ${normalEmail(input.email)}, ${input.name.trim()}, ${input.passwordHash}, ${input.temporary ?? false}, ${clock.now()})
    ON CONFLICT (email) DO NOTHING RETURNING id`);
  if (made.length === 0) throw emailTaken(input.email);
  await insertGrant(db, id, input);
  return id;
}

/** A grant of an account that has none in that place. */
export async function insertGrant(
  db: WriteDb,
  accountId: string,
  grant: GrantInput,
): Promise<void> {
  await db.rows(sql`
    INSERT INTO "Grant" (id, "accountId", role, "dossierId", locales)
    VALUES (${randomUUID()}, ${accountId}, ${grant.role}, ${grant.dossierId ?? null}, ${[...(grant.locales ?? [])]}::text[])`);
}

/** What an address that has an account is answered. */
export const emailTaken = (email: string): Refusal =>
  new Refusal('CONFLICT', `${normalEmail(email)} already has an account.`, {
    problems: [
      {
        code: 'email_taken',
        path: 'email',
        severity: 'refusal',
        message: `${normalEmail(email)} already has an account.`,
        hint: 'Change the role of that account, or use another address.',
      },
    ],
  });
