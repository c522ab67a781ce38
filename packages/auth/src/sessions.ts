import { randomUUID } from 'node:crypto';
import {
  type Asker,
  type Clock,
  type Database,
  type Origin,
  PUBLIC,
  Refusal,
  type WriteDb,
} from '@chancery/api/engine';
import type { Locale, Role } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import { isAdministrator } from './administer.ts';
import { type AccountContext, audit } from './audit.ts';

const HOUR_MS = 3_600_000;
/** A working week: a session is begun anew each Monday. */
export const SESSION_MS = 7 * 24 * HOUR_MS;
/** A night's absence ends it. */
export const SESSION_IDLE_MS = 12 * HOUR_MS;
/** How exactly `seenAt` is kept, so that a request does not cost a write. */
const SEEN_MS = 60_000;
/** Who looks into what happened finds the sessions of a quarter. */
const KEPT_MS = 90 * 24 * HOUR_MS;

export interface SessionSummary {
  id: string;
  accountId: string;
  createdAt: Date;
  seenAt: Date;
  expiresAt: Date;
  userAgent: string | null;
  /** the one that asks */
  current: boolean;
}

/** Begins a session, inside the caller's transaction. */
export async function beginSession(
  db: WriteDb,
  { clock }: { clock: Clock },
  { accountId, userAgent }: { accountId: string; userAgent: string | null },
): Promise<string> {
  const id = randomUUID();
  const now = clock.now();
  await db.rows(sql`
    INSERT INTO "Session" (id, "accountId", "createdAt", "seenAt", "expiresAt", "userAgent")
    VALUES (${id}, ${accountId}, ${now}, ${now}, ${new Date(now.getTime() + SESSION_MS)}, ${userAgent})`);
  return id;
}

/**
 * Who a session stands for, read anew on every request: the public where it was revoked, has
 * expired, slept for too long, or its account is disabled, and where its password is temporary.
 */
export async function actorOfSession(deps: SessionDeps, sessionId: string): Promise<Asker> {
  const found = await personOfSession(deps, sessionId);
  return found && !found.temporary ? found.person : PUBLIC;
}

/** Who has signed in with a temporary password and may do nothing but choose their own; else null. */
export async function newcomerOfSession(
  deps: SessionDeps,
  sessionId: string,
): Promise<Person | null> {
  const found = await personOfSession(deps, sessionId);
  return found?.temporary ? found.person : null;
}

export type Person = Asker & { type: 'person' };

interface SessionDeps {
  db: Database;
  clock: Clock;
}

async function personOfSession(
  { db, clock }: SessionDeps,
  sessionId: string,
): Promise<{ person: Person; temporary: boolean } | null> {
  const now = clock.now();
  const [found] = await db.read.rows<{
    id: string;
    name: string;
    temporary: boolean;
    seenAt: Date;
    grants: { role: Role; dossierId: string | null; locales: Locale[] }[];
  }>(sql`
    SELECT a.id, a.name, a."passwordTemporary" AS temporary, s."seenAt",
      coalesce((SELECT json_agg(json_build_object('role', g.role, 'dossierId', g."dossierId", 'locales', g.locales))
        FROM "Grant" g WHERE g."accountId" = a.id), '[]') AS grants
    FROM "Session" s JOIN "Account" a ON a.id = s."accountId"
    WHERE s.id = ${sessionId} AND s."revokedAt" IS NULL AND s."expiresAt" > ${now}
      AND s."seenAt" > ${new Date(now.getTime() - SESSION_IDLE_MS)} AND a."disabledAt" IS NULL`);
  if (!found) return null;
  if (now.getTime() - found.seenAt.getTime() > SEEN_MS)
    await db.write((write) =>
      write.rows(
        sql`UPDATE "Session" SET "seenAt" = greatest("seenAt", ${now}) WHERE id = ${sessionId}`,
      ),
    );
  const { id, name, grants, temporary } = found;
  return { person: { type: 'person', id, name, sessionId, grants }, temporary };
}

/** Open sessions: one's own, or for an administrator those of any account. */
export async function listSessions(
  { db, clock, actor }: AccountContext,
  accountId?: string,
): Promise<SessionSummary[]> {
  const own = actor.type === 'person' ? actor.id : undefined;
  const wanted = accountId ?? own;
  if (!wanted) throw new Refusal('UNAUTHORIZED', 'Sign in to do this.');
  if (wanted !== own && !isAdministrator(actor))
    throw new Refusal('FORBIDDEN', 'Only an administrator sees the sessions of others.');
  const now = clock.now();
  return db.read.rows<SessionSummary>(sql`
    SELECT id, "accountId", "createdAt", "seenAt", "expiresAt", "userAgent",
      id = ${actor.type === 'person' ? actor.sessionId : null}::uuid AS current
    FROM "Session"
    WHERE "accountId" = ${wanted} AND "revokedAt" IS NULL AND "expiresAt" > ${now}
      AND "seenAt" > ${new Date(now.getTime() - SESSION_IDLE_MS)}
    ORDER BY "seenAt" DESC, id`);
}

/** Ends a session: one's own, or for an administrator anyone's. Another's is not found. */
export async function revokeSession(context: AccountContext, sessionId: string): Promise<void> {
  const { actor, clock } = context;
  if (actor.type === 'public') throw new Refusal('UNAUTHORIZED', 'Sign in to do this.');
  const owner =
    actor.type === 'person' && !isAdministrator(actor) ? sql`AND "accountId" = ${actor.id}` : sql``;
  await context.db.write(async (db) => {
    const ended = await db.rows<{ accountId: string }>(sql`
      UPDATE "Session" SET "revokedAt" = ${clock.now()}
      WHERE id = ${sessionId} AND "revokedAt" IS NULL ${owner} RETURNING "accountId"`);
    if (!ended[0]) throw new Refusal('NOT_FOUND', 'There is no such session.');
    await audit(db, context, 'session.revoke', {
      session: sessionId,
      account: ended[0].accountId,
    });
  });
}

/** Ends a session because its person says so; one that has ended already stays ended. */
export async function signOut(
  { db, clock }: SessionDeps,
  sessionId: string,
  from: Origin,
): Promise<void> {
  await db.write(async (write) => {
    const [ended] = await write.rows<{ accountId: string }>(sql`
      UPDATE "Session" SET "revokedAt" = ${clock.now()}
      WHERE id = ${sessionId} AND "revokedAt" IS NULL RETURNING "accountId"`);
    if (!ended) return;
    const signedOut = { session: sessionId, account: ended.accountId };
    await auditSession(write, { clock, from }, 'sign-out', signedOut);
  });
}

/** What someone does with a session of their own, before or after it stands for them. */
export const auditSession = (
  db: WriteDb,
  { clock, from }: { clock: Clock; from: Origin },
  action: string,
  { session, account }: { session: string; account: string },
): Promise<void> => {
  const actor = {
    type: 'person',
    id: account,
    name: '',
    sessionId: session,
    grants: [],
    from,
  } as const;
  return audit(db, { clock, actor }, action, { session, account });
};

/**
 * Removes sessions that ended a quarter ago; the last of each account stays and tells when it was
 * seen. Gives how many.
 */
export async function forgetSessions({ db, clock }: SessionDeps): Promise<number> {
  const before = new Date(clock.now().getTime() - KEPT_MS);
  const gone = await db.write((write) =>
    write.rows(sql`
      DELETE FROM "Session" s WHERE least(s."revokedAt", s."expiresAt") < ${before}
        AND EXISTS (SELECT FROM "Session" later
          WHERE later."accountId" = s."accountId" AND (later."seenAt", later.id) > (s."seenAt", s.id))
      RETURNING s.id`),
  );
  return gone.length;
}

/** Ends all sessions of an account but one, inside the caller's transaction. */
export async function endSessions(
  db: WriteDb,
  { clock }: Pick<AccountContext, 'clock'>,
  accountId: string,
  but: string | null = null,
): Promise<void> {
  await db.rows(sql`
    UPDATE "Session" SET "revokedAt" = ${clock.now()}
    WHERE "accountId" = ${accountId} AND "revokedAt" IS NULL AND id IS DISTINCT FROM ${but}::uuid`);
}
