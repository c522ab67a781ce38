import { createHash } from 'node:crypto';
import type { Actor } from '@chancery/api/engine';
import { Database } from '@chancery/api/engine';
import { metrics } from '@chancery/api/metrics';
import { defined } from '@chancery/api/testing/defined';
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
  inviteFirst,
  listAccounts,
  listSessions,
  readInvitation,
  resetPassword,
  revokeSession,
  setRole,
} from './accounts.ts';
import { authOptions } from './auth-options.ts';
import { deviceCookie, sessionCookie } from './cookie.ts';
import { currentActor, currentNewcomer } from './current-actor.ts';
import { type Device, readDevice, writeDevice } from './device.ts';
import {
  actorOfSession,
  forgetSessions,
  SESSION_IDLE_MS,
  SESSION_MS,
  signOut,
} from './sessions.ts';
import { signIn } from './sign-in.ts';
import {
  FIRST_WAIT,
  TRIES_BEFORE_WAITING,
  TRIES_PER_ACCOUNT,
  TRIES_PER_ADDRESS,
  trySignIn,
} from './tries.ts';

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
  const { id } = await createAccount(shell(), {
    email,
    name,
    password: PASSWORD,
    temporary: false,
    role,
  });
  return { id, email };
}

const WRONG = 'not the password at all';
const elsewhere = () => `10.0.${next() >> 8}.${next() % 256}`;
const enter = (
  email: string,
  password = PASSWORD,
  address = elsewhere(),
  device: Device | null = null,
) => signIn({ db, clock }, { email, password, device, from: { address, userAgent: 'Chromium' } });

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

  it('is limited for an account and an address, whether there is such an account or not', async () => {
    const { email } = await account('dina');
    for (const tried of [email, 'stranger@example.org']) {
      const address = elsewhere();
      for (let i = 0; i < TRIES_BEFORE_WAITING; i += 1)
        await expect(enter(tried, WRONG, address)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
      await expect(enter(tried, PASSWORD, address)).rejects.toMatchObject({
        code: 'TOO_MANY_REQUESTS',
      });
    }
  });

  it('X13: wrong passwords from one address do not refuse the right one from another', async () => {
    const { email } = await account('dmitri');
    const stranger = elsewhere();
    for (let i = 0; i < 2 * TRIES_BEFORE_WAITING; i += 1)
      await enter(email, WRONG, stranger).catch(() => undefined);
    await expect(enter(email)).resolves.toHaveProperty('sessionId');
    // Nor does the right one open the way for the stranger.
    await expect(enter(email, WRONG, stranger)).rejects.toMatchObject({
      code: 'TOO_MANY_REQUESTS',
    });
  });

  it('X13: waits grow, and end with the right password', async () => {
    const { email } = await account('dora');
    const address = elsewhere();
    const waits: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < TRIES_BEFORE_WAITING; i += 1)
        await enter(email, WRONG, address).catch(() => undefined);
      const refused = await enter(email, PASSWORD, address).catch((error) => error);
      waits.push(Math.round(refused.data.retryAfter / FIRST_WAIT));
      // As if it had waited.
      await db.write((write) =>
        write.rows(sql`UPDATE "RateLimit" SET expire = 0 WHERE key LIKE 'try:place:%'`),
      );
    }
    expect(waits).toEqual([1, 2, 4]);
    await enter(email, PASSWORD, address);
    for (let i = 0; i < TRIES_BEFORE_WAITING; i += 1)
      await enter(email, WRONG, address).catch(() => undefined);
    const refused = await enter(email, PASSWORD, address).catch((error) => error);
    expect(refused.data.retryAfter).toBeLessThanOrEqual(FIRST_WAIT);
  });

  it('X13: many machines together come to an end, a known device passes, and a reset ends all', async () => {
    const { id, email } = await account('daud');
    const other = await account('dilshad');
    const device = await readDevice(await writeDevice(null, id, 'secret'), 'secret');
    const others = await readDevice(await writeDevice(null, other.id, 'secret'), 'secret');
    for (let i = 0; i < TRIES_PER_ACCOUNT; i += 1)
      await trySignIn(db, { email, address: `203.0.${i}.1`, deviceId: null });
    const full = { code: 'TOO_MANY_REQUESTS' };
    await expect(enter(email)).rejects.toMatchObject(full);
    await expect(enter(email, PASSWORD, elsewhere(), others)).rejects.toMatchObject(full);
    const address = elsewhere();
    await expect(enter(email, PASSWORD, address, device)).resolves.toHaveProperty('sessionId');
    // A stolen device has its own budget, and no more.
    for (let i = 0; i < TRIES_BEFORE_WAITING; i += 1)
      await enter(email, WRONG, elsewhere(), device).catch(() => undefined);
    await expect(enter(email, PASSWORD, address, device)).rejects.toMatchObject(full);
    const { password } = await resetPassword(shell(), { accountId: id });
    await expect(enter(email, password)).resolves.toHaveProperty('sessionId');
    await expect(enter(email, password, address, device)).resolves.toBeTruthy();
  });

  it('is limited for one machine, whatever e-mails it tries, and holds in a burst', async () => {
    const address = '192.0.2.7';
    const tries = await Promise.allSettled(
      Array.from({ length: TRIES_PER_ADDRESS + 5 }, (_, i) =>
        enter(`guess${i}@example.org`, WRONG, address),
      ),
    );
    const codes = tries.map((entry) => entry.status === 'rejected' && entry.reason.code);
    expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(5);
  });

  it('forgets the failures of a place once its person is in', async () => {
    const { email } = await account('egor');
    const address = elsewhere();
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < TRIES_BEFORE_WAITING - 1; i += 1)
        await enter(email, WRONG, address).catch(() => undefined);
      await expect(enter(email, PASSWORD, address)).resolves.toHaveProperty('sessionId');
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
    await expect(enter(email, password)).resolves.toHaveProperty('sessionId');
  });

  it('X23: guesses the present password of its person only some times', async () => {
    const { actor } = await person('jamila');
    const change = (current: string) =>
      changePassword(as(actor), { current, password: 'a pipeline in two parts' });
    for (let i = 0; i < TRIES_BEFORE_WAITING; i += 1)
      await expect(change(WRONG)).rejects.toMatchObject({ problems: [{ path: 'current' }] });
    await expect(change(PASSWORD)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  });

  it('X23: with a temporary password is good for changing it, and for nothing else', async () => {
    const { email, id } = await account('junaid');
    const { password } = await resetPassword(shell(), { accountId: id });
    const given = password;
    const { sessionId } = await enter(email, given);
    const deps = { db, clock, secret: 'a secret of tests', url: 'http://localhost:3001' };
    const value = await encode({ token: { sid: sessionId }, secret: deps.secret });
    const cookies = { get: () => ({ value }) };
    expect(await currentActor(deps, cookies)).toEqual({ type: 'public' });
    const newcomer = await currentNewcomer(deps, cookies);
    expect(newcomer).toMatchObject({ type: 'person', id });
    const change = (next: string) =>
      changePassword(as(defined(newcomer)), { current: given, password: next });
    await expect(change(given)).rejects.toMatchObject({ problems: [{ path: 'password' }] });
    await change('газ идёт с севера на юг');
    expect(await currentActor(deps, cookies)).toMatchObject({ type: 'person', id });
    expect(await currentNewcomer(deps, cookies)).toBeNull();
  });

  it('X27: leaves in the audit who signed in, was refused and signed out, from where and with what', async () => {
    const { id, email, sessionId } = await person('jamal');
    await enter(email, WRONG, '192.0.2.51').catch(() => undefined);
    const at = { address: '192.0.2.52', userAgent: 'Firefox' };
    await signOut({ db, clock }, sessionId, at);
    await signOut({ db, clock }, sessionId, at);
    const rows = await db.read.rows(sql`
      SELECT action, "accountId", details->>'address' AS address, details->>'userAgent' AS agent
      FROM "Audit" WHERE details->>'account' = ${id} AND action LIKE 'sign%' ORDER BY action`);
    expect(rows).toEqual([
      { action: 'sign-in', accountId: id, address: expect.any(String), agent: 'Chromium' },
      { action: 'sign-in.refused', accountId: null, address: '192.0.2.51', agent: 'Chromium' },
      { action: 'sign-out', accountId: id, address: '192.0.2.52', agent: 'Firefox' },
    ]);
    expect(await actorOfSession({ db, clock }, sessionId)).toEqual({ type: 'public' });
  });

  it('X27: is removed a quarter after it ended, but for the last of each account', async () => {
    const { id, email } = await person('jawad');
    await enter(email);
    const left = async () =>
      (await db.read.rows(sql`SELECT FROM "Session" WHERE "accountId" = ${id}`)).length;
    now = new Date(now.getTime() + SESSION_MS + 89 * DAY_MS);
    await forgetSessions({ db, clock });
    expect(await left()).toBe(2);
    now = new Date(now.getTime() + 2 * DAY_MS);
    await forgetSessions({ db, clock });
    expect(await left()).toBe(1);
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
  const from = { address: '192.0.2.44', userAgent: 'Chromium' };
  const nothing = { cookies: { get: () => undefined, set: () => undefined }, from };
  const jar = (value?: string) => ({
    get: (name: string) =>
      value !== undefined && name === sessionCookie(deps().url) ? { value } : undefined,
  });

  it('holds the id of a session and nothing else', async () => {
    const jwt = authOptions(deps(), nothing).callbacks?.jwt;
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

  it('X27 of a refused try there is none, and the figures count why it was refused', async () => {
    const { email } = await account('rabia');
    const asked = { ...nothing, from: { ...from, address: elsewhere() } };
    const [provider] = authOptions(deps(), asked).providers as unknown as [
      { options: { authorize(input: object): Promise<unknown> } },
    ];
    const refused = async (reason: string): Promise<number> => {
      const { values } = await metrics().refusedSignIns.get();
      return values.find(({ labels }) => labels.reason === reason)?.value ?? 0;
    };
    const before = { wrong: await refused('wrong'), limit: await refused('limit') };
    for (let n = 0; n < TRIES_BEFORE_WAITING + 2; n++)
      await expect(
        provider.options.authorize({ email, password: 'not the password' }),
      ).rejects.toThrow();
    expect(await refused('wrong')).toBe(before.wrong + TRIES_BEFORE_WAITING);
    expect(await refused('limit')).toBe(before.limit + 2);
  });

  it('X13: of a device is set by signing in, and only ours is believed', async () => {
    const { id, email } = await account('nasim');
    const kept = new Map<string, string>();
    const cookies = {
      get: (name: string) => (kept.has(name) ? { value: defined(kept.get(name)) } : undefined),
      set: (name: string, value: string) => kept.set(name, value),
    };
    const [provider] = authOptions(deps(), { cookies, from }).providers as unknown as [
      { options: { authorize(input: object): Promise<unknown> } },
    ];
    await provider.options.authorize({ email, password: PASSWORD });
    const value = kept.get(deviceCookie(deps().url));
    expect(await readDevice(value, deps().secret)).toMatchObject({ accounts: [id] });
    expect(await readDevice(value, 'another secret')).toBeNull();
    expect(await currentActor(deps(), jar(value))).toEqual({ type: 'public' });
    const session = await encode({ token: { sid: id }, secret: deps().secret });
    expect(await readDevice(session, deps().secret)).toBeNull();
  });

  it('sends nobody to another site after signing in', async () => {
    const redirect = authOptions(deps(), nothing).callbacks?.redirect;
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

  it('X21: of the first administrator names no address, and ends with the first account', async () => {
    const own = await testDatabase();
    const alone = new Database(pool(own.app));
    const context: AccountContext = { ...shell(), db: alone };
    const read = (token: string) => readInvitation({ db: alone.read, clock }, token);
    try {
      const earlier = await inviteFirst(context);
      const { token } = await inviteFirst(context);
      expect(await read(earlier.token)).toBeNull();
      expect(await read(token)).toMatchObject({ email: null, role: 'admin' });
      const input = { token, name: 'First', password: PASSWORD };
      await expect(acceptInvitation({ db: alone, clock }, input)).rejects.toMatchObject({
        problems: [{ path: 'email' }],
      });
      const { email } = await acceptInvitation(
        { db: alone, clock },
        { ...input, email: ' First@example.org ' },
      );
      expect(email).toBe('first@example.org');
      expect(await listAccounts(context)).toMatchObject([
        { email: 'first@example.org', grants: [{ role: 'admin', dossierId: null }] },
      ]);
      // A link that someone else has kept is worth nothing from now on.
      const late = await inviteFirst(context);
      expect(await read(late.token)).toBeNull();
    } finally {
      await alone.pool.end();
      await own.drop();
    }
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

  it.each([
    ['aaaaaaaaaaaa', 'common'],
    ['password1234', 'common'],
    ['Password2024!!', 'common'],
    ['qwertyuiop12', 'common'],
    ['йцукенгшщзхъ', 'common'],
    ['пароль123456', 'common'],
    ['yasmin.ahmed 1', 'own'],
    ['I am Yasmin Ahmed of Lahore', 'own'],
  ])('X23: refuses the password %s', async (password, fault) => {
    const owner = { email: 'yasmin.ahmed@example.org', name: 'Yasmin Ahmed' };
    await expect(
      createAccount(shell(), { ...owner, role: 'editor', password }),
    ).rejects.toMatchObject({ problems: [{ code: `password_${fault}`, path: 'password' }] });
  });

  it('leaves one audit row for each action, without secrets', async () => {
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
    expect(fresh.filter((row) => row.accountId === admin.id)).toHaveLength(5);
    const text = await db.read.rows<{ text: string }>(
      sql`SELECT string_agg(details::text, ' ') AS text FROM "Audit"`,
    );
    expect(text[0]?.text).not.toMatch(/argon2|password"|@example/);
  });
});
