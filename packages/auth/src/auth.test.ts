import { createHash } from 'node:crypto';
import type { Actor } from '@chancery/api/engine';
import { Database } from '@chancery/api/engine';
import { pool } from '@chancery/db';
import { type TestDatabase, testDatabase } from '@chancery/db/testing';
import { encode } from 'next-auth/jwt';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type AccountContext,
  acceptInvitation,
  changePassword,
  createAccount,
  disableAccount,
  enableAccount,
  invite,
  listAccounts,
  listSessions,
  readInvitation,
  resetPassword,
  revokeSession,
  setRole,
} from './accounts.ts';
import { authOptions } from './auth-options.ts';
import { sessionCookie } from './cookie.ts';
import { currentActor } from './current-actor.ts';
import { actorOfSession, SESSION_IDLE_MS, SESSION_MS } from './sessions.ts';
import { signIn, TRIES_PER_ADDRESS, TRIES_PER_EMAIL } from './sign-in.ts';

const PASSWORD = 'the gas flows north to south';
const DAY_MS = 86_400_000;

let database: TestDatabase;
let db: Database;
let now: Date;
const clock = { now: () => now };
const shell = (): AccountContext => ({ db, clock, actor: { type: 'system', name: 'shell' } });
const as = (actor: Actor): AccountContext => ({ db, clock, actor });

beforeAll(async () => {
  database = await testDatabase();
  db = new Database(pool(database.app, { max: 8 }));
});
afterAll(async () => {
  await db.pool.end();
  await database.drop();
});
beforeEach(() => {
  now = new Date();
});

let count = 0;
const next = () => {
  count += 1;
  return count;
};

/** An account of its own for each test. */
async function account(name: string, role: 'admin' | 'editor' | 'analyst' = 'editor') {
  const email = `${name}.${next()}@example.org`;
  const { id } = await createAccount(shell(), { email, name, password: PASSWORD, role });
  return { id, email };
}

const enter = (email: string, password = PASSWORD, address = `10.0.0.${next()}`) =>
  signIn({ db, clock }, { email, password, address, userAgent: 'Chromium' });

async function person(name: string, role: 'admin' | 'editor' | 'analyst' = 'editor') {
  const made = await account(name, role);
  const { sessionId } = await enter(made.email);
  const actor = await actorOfSession({ db, clock }, sessionId);
  return { ...made, sessionId, actor };
}

describe('signing in', () => {
  it('begins a session that stands for the person and their grants', async () => {
    const { id, actor, sessionId } = await person('amina', 'editor');
    expect(actor).toEqual({
      type: 'person',
      id,
      name: 'amina',
      sessionId,
      grants: [{ role: 'editor', dossierId: null, locales: [] }],
    });
  });

  it('reads the address in any case and with blanks around it', async () => {
    const { email } = await account('Boris');
    await expect(enter(`  ${email.toUpperCase()} `)).resolves.toHaveProperty('sessionId');
  });

  it('answers a wrong password and an unknown address with the same words', async () => {
    const { email } = await account('chen');
    const wrong = await enter(email, 'not the password at all').catch((error) => error);
    const unknown = await enter('nobody@example.org').catch((error) => error);
    expect(wrong).toMatchObject({ code: 'UNAUTHORIZED' });
    expect(unknown).toMatchObject({ code: 'UNAUTHORIZED' });
    expect(unknown.message).toBe(wrong.message);
  });

  it('is limited for one address of e-mail, whether it has an account or not', async () => {
    const { email } = await account('dina');
    for (const tried of [email, 'stranger@example.org']) {
      for (let i = 0; i < TRIES_PER_EMAIL; i += 1)
        await expect(enter(tried, 'not the password at all')).rejects.toMatchObject({
          code: 'UNAUTHORIZED',
        });
      await expect(enter(tried)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    }
  });

  it('is limited for one machine, whatever e-mails it tries, and holds in a burst', async () => {
    const address = '192.0.2.7';
    const tries = await Promise.allSettled(
      Array.from({ length: TRIES_PER_ADDRESS + 5 }, (_, i) =>
        enter(`guess${i}@example.org`, 'not the password at all', address),
      ),
    );
    const codes = tries.map((entry) => entry.status === 'rejected' && entry.reason.code);
    expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(5);
  });

  it('forgets the failures of an address once its person is in', async () => {
    const { email } = await account('egor');
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < TRIES_PER_EMAIL - 1; i += 1)
        await enter(email, 'not the password at all').catch(() => undefined);
      await expect(enter(email)).resolves.toHaveProperty('sessionId');
    }
  });
});

describe('a session', () => {
  it('ends at once when it is revoked', async () => {
    const { sessionId, actor } = await person('farid');
    await revokeSession(as(actor), sessionId);
    expect(await actorOfSession({ db, clock }, sessionId)).toEqual({ type: 'public' });
  });

  it('ends after its week, and after a night of rest', async () => {
    const { sessionId } = await person('galina');
    const began = now.getTime();
    now = new Date(began + SESSION_IDLE_MS + 1);
    expect(await actorOfSession({ db, clock }, sessionId)).toEqual({ type: 'public' });
    for (let at = began; at < began + SESSION_MS; at += SESSION_IDLE_MS - 60_000) {
      now = new Date(at);
      expect(await actorOfSession({ db, clock }, sessionId)).toHaveProperty('type', 'person');
    }
    now = new Date(began + SESSION_MS);
    expect(await actorOfSession({ db, clock }, sessionId)).toEqual({ type: 'public' });
  });

  it('ends when its account is disabled, and does not come back with it', async () => {
    const { id, sessionId, email } = await person('hasan');
    await disableAccount(shell(), id);
    expect(await actorOfSession({ db, clock }, sessionId)).toEqual({ type: 'public' });
    await expect(enter(email)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await enableAccount(shell(), id);
    expect(await actorOfSession({ db, clock }, sessionId)).toEqual({ type: 'public' });
    await expect(enter(email)).resolves.toHaveProperty('sessionId');
  });

  it('ends with a new password; of one’s own, only the others', async () => {
    const { id, email, actor, sessionId } = await person('irina');
    const other = await enter(email);
    await changePassword(as(actor), { current: PASSWORD, password: 'a pipeline in two parts' });
    expect(await actorOfSession({ db, clock }, other.sessionId)).toEqual({ type: 'public' });
    expect(await actorOfSession({ db, clock }, sessionId)).toHaveProperty('type', 'person');
    const { password } = await resetPassword(shell(), { accountId: id });
    expect(await actorOfSession({ db, clock }, sessionId)).toEqual({ type: 'public' });
    await expect(enter(email, password as string)).resolves.toHaveProperty('sessionId');
  });

  it('takes the role that its person has now', async () => {
    const { id, sessionId } = await person('javed', 'editor');
    await setRole(shell(), { accountId: id, role: 'analyst' });
    expect(await actorOfSession({ db, clock }, sessionId)).toMatchObject({
      grants: [{ role: 'analyst' }],
    });
  });

  it('is seen and ended by its owner and by an administrator, and by nobody else', async () => {
    const owner = await person('karim');
    const other = await person('lena');
    const admin = await person('maria', 'admin');
    expect(await listSessions(as(owner.actor))).toMatchObject([
      { id: owner.sessionId, current: true, userAgent: 'Chromium' },
    ]);
    await expect(listSessions(as(other.actor), owner.id)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(revokeSession(as(other.actor), owner.sessionId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await revokeSession(as(admin.actor), owner.sessionId);
    expect(await listSessions(as(owner.actor))).toEqual([]);
  });
});

describe('the cookie', () => {
  const deps = () => ({ db, clock, secret: 'a secret of tests', url: 'http://localhost:3001' });
  const jar = (value?: string) => ({
    get: (name: string) =>
      value !== undefined && name === sessionCookie(deps().url) ? { value } : undefined,
  });

  it('holds the id of a session and nothing else', async () => {
    const jwt = authOptions(deps()).callbacks?.jwt;
    const token = await jwt?.({
      token: { name: 'x', email: 'x@example.org', sub: '1' },
      user: { id: 'the-session' },
    } as never);
    expect(token).toEqual({ sid: 'the-session' });
  });

  it('stands for its person only while it can be read and the row stands', async () => {
    const { sessionId, id, actor } = await person('nadia');
    const good = await encode({ token: { sid: sessionId }, secret: deps().secret });
    const forged = await encode({ token: { sid: sessionId }, secret: 'another secret' });
    const odd = await encode({ token: { sid: "' OR true" }, secret: deps().secret });
    expect(await currentActor(deps(), jar(good))).toMatchObject({ type: 'person', id });
    for (const value of [undefined, '', 'nonsense', forged, odd])
      expect(await currentActor(deps(), jar(value))).toEqual({ type: 'public' });
    await revokeSession(as(actor), sessionId);
    expect(await currentActor(deps(), jar(good))).toEqual({ type: 'public' });
  });

  it('sends nobody to another site after signing in', async () => {
    const redirect = authOptions(deps()).callbacks?.redirect;
    const baseUrl = deps().url;
    for (const url of ['//evil.example', '/\\evil.example', 'https://evil.example/desk'])
      expect(await redirect?.({ url, baseUrl })).toBe(baseUrl);
    expect(await redirect?.({ url: '/watch', baseUrl })).toBe(`${baseUrl}/watch`);
  });
});

describe('an invitation', () => {
  it('makes an account with its role, once', async () => {
    const { token } = await invite(shell(), { email: 'Olga@example.org', role: 'analyst' });
    const input = { token, name: 'Olga', password: PASSWORD };
    expect(await readInvitation({ db: db.read, clock }, token)).toMatchObject({
      email: 'olga@example.org',
    });
    const { email } = await acceptInvitation({ db, clock }, input);
    const { sessionId } = await enter(email);
    expect(await actorOfSession({ db, clock }, sessionId)).toMatchObject({
      name: 'Olga',
      grants: [{ role: 'analyst' }],
    });
    await expect(acceptInvitation({ db, clock }, input)).rejects.toMatchObject({ code: 'GONE' });
    expect(await readInvitation({ db: db.read, clock }, token)).toBeNull();
  });

  it('is used by one of two who use it at once', async () => {
    const { token } = await invite(shell(), { email: 'pavel@example.org', role: 'editor' });
    const input = { token, name: 'Pavel', password: PASSWORD };
    const both = await Promise.allSettled([
      acceptInvitation({ db, clock }, input),
      acceptInvitation({ db, clock }, input),
    ]);
    expect(both.filter((entry) => entry.status === 'fulfilled')).toHaveLength(1);
  });

  it('ends after seven days, and when the address is invited again', async () => {
    const email = 'qasim@example.org';
    const first = await invite(shell(), { email, role: 'editor' });
    const second = await invite(shell(), { email, role: 'editor' });
    expect(await readInvitation({ db: db.read, clock }, first.token)).toBeNull();
    now = new Date(now.getTime() + 7 * DAY_MS);
    await expect(
      acceptInvitation({ db, clock }, { token: second.token, name: 'Qasim', password: PASSWORD }),
    ).rejects.toMatchObject({ code: 'GONE' });
  });

  it('is not used up by a password that is too short', async () => {
    const { token } = await invite(shell(), { email: 'rina@example.org', role: 'editor' });
    await expect(
      acceptInvitation({ db, clock }, { token, name: 'Rina', password: 'short' }),
    ).rejects.toMatchObject({ problems: [{ path: 'password' }] });
    expect(await readInvitation({ db: db.read, clock }, token)).not.toBeNull();
  });

  it('keeps the token nowhere', async () => {
    const { id, token } = await invite(shell(), { email: 'sara@example.org', role: 'editor' });
    const [row] = await db.read.rows<{ text: string; tokenHash: string }>(
      sql`SELECT i::text AS text, "tokenHash" FROM "Invitation" i WHERE id = ${id}`,
    );
    expect(row?.text).not.toContain(token);
    expect(row?.tokenHash).toBe(createHash('sha256').update(token).digest('hex'));
  });
});

describe('managing accounts', () => {
  it('is for administrators of everything alone', async () => {
    const editor = await person('tariq', 'editor');
    const ofOne: Actor = {
      type: 'person',
      id: editor.id,
      name: 'tariq',
      sessionId: editor.sessionId,
      grants: [{ role: 'admin', dossierId: editor.id, locales: [] }],
    };
    for (const actor of [editor.actor, ofOne]) {
      await expect(listAccounts(as(actor))).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(
        setRole(as(actor), { accountId: editor.id, role: 'admin' }),
      ).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(
        invite(as(actor), { email: 'x@example.org', role: 'admin' }),
      ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(listAccounts(as({ type: 'public' }))).rejects.toMatchObject({
      code: 'UNAUTHORIZED',
    });
  });

  it('leaves one administrator', async () => {
    const own = await testDatabase();
    const alone = new Database(pool(own.app));
    const context: AccountContext = { ...shell(), db: alone };
    try {
      const input = { name: 'Uma', password: PASSWORD, role: 'admin' } as const;
      const first = await createAccount(context, { ...input, email: 'uma@example.org' });
      await expect(disableAccount(context, first.id)).rejects.toMatchObject({ code: 'CONFLICT' });
      const second = await createAccount(context, { ...input, email: 'vera@example.org' });
      const both = await Promise.allSettled([
        setRole(context, { accountId: first.id, role: 'analyst' }),
        setRole(context, { accountId: second.id, role: 'analyst' }),
      ]);
      expect(both.filter((entry) => entry.status === 'fulfilled')).toHaveLength(1);
    } finally {
      await alone.pool.end();
      await own.drop();
    }
  });

  it('refuses an address that has an account, and a password under twelve characters', async () => {
    const { email } = await account('wali');
    await expect(
      createAccount(shell(), { email, name: 'Wali', role: 'editor' }),
    ).rejects.toMatchObject({ code: 'CONFLICT', problems: [{ path: 'email' }] });
    await expect(
      createAccount(shell(), {
        email: 'y@example.org',
        name: 'Y',
        role: 'editor',
        password: 'elevenchars',
      }),
    ).rejects.toMatchObject({ code: 'UNPROCESSABLE', problems: [{ path: 'password' }] });
  });

  it('leaves one audit row for each deed, without secrets', async () => {
    const since = await db.read.rows<{ id: string }>(sql`SELECT id FROM "Audit"`);
    const seen = new Set(since.map(({ id }) => id));
    const admin = await person('xenia', 'admin');
    const { id } = await createAccount(as(admin.actor), {
      email: 'zara@example.org',
      name: 'Zara',
      role: 'editor',
    });
    await setRole(as(admin.actor), { accountId: id, role: 'reviewer' });
    await resetPassword(as(admin.actor), { accountId: id });
    await disableAccount(as(admin.actor), id);
    const rows = await db.read.rows<{ id: string; action: string; accountId: string | null }>(
      sql`SELECT id, action, "accountId" FROM "Audit"`,
    );
    const fresh = rows.filter((row) => !seen.has(row.id));
    expect(fresh.map(({ action }) => action).sort()).toEqual([
      'account.create',
      'account.create',
      'account.disable',
      'account.reset-password',
      'account.role',
      'sign-in',
    ]);
    expect(fresh.filter((row) => row.accountId === admin.id)).toHaveLength(4);
    const text = await db.read.rows<{ text: string }>(
      sql`SELECT string_agg(details::text, ' ') AS text FROM "Audit"`,
    );
    expect(text[0]?.text).not.toMatch(/argon2|password"|@example/);
  });
});
