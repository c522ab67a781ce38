import { createCaller, PUBLIC } from '@chancery/api/server';
import { type Harness, harness } from '@chancery/api/testing';
import { createAccount } from '@chancery/auth/accounts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { adminRouter } from './root.ts';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const ROLES = ['admin', 'reviewer', 'editor', 'analyst'] as const;

let desk: Harness;
const callerOf = createCaller(adminRouter);

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', 'postgresql://x:x@localhost:5432/x');
  vi.stubEnv('AUTH_SECRET', 'a secret of at least thirty-two characters');
  desk = await harness();
});
afterAll(() => desk.close());

/** Every procedure of accounts and queues, with an input that reaches its own check. */
const CALLS: Record<string, (api: ReturnType<typeof callerOf>) => Promise<unknown>> = {
  'account.me': (api) => api.account.me(),
  'account.list': (api) => api.account.list(),
  'account.invitations': (api) => api.account.invitations(),
  'account.invite': (api) => api.account.invite({ email: 'new@example.org', role: 'editor' }),
  'account.withdrawInvitation': (api) => api.account.withdrawInvitation({ id: UNKNOWN }),
  'account.setRole': (api) => api.account.setRole({ accountId: UNKNOWN, role: 'editor' }),
  'account.disable': (api) => api.account.disable({ accountId: UNKNOWN }),
  'account.enable': (api) => api.account.enable({ accountId: UNKNOWN }),
  'account.resetPassword': (api) => api.account.resetPassword({ accountId: UNKNOWN }),
  'account.changePassword': (api) =>
    api.account.changePassword({ current: 'not this one', password: 'a pipeline in two parts' }),
  'account.sessions': (api) => api.account.sessions(),
  'account.revokeSession': (api) => api.account.revokeSession({ id: UNKNOWN }),
};
const ADMINISTRATORS_ONLY = [
  'account.list',
  'account.invitations',
  'account.invite',
  'account.withdrawInvitation',
  'account.setRole',
  'account.disable',
  'account.enable',
  'account.resetPassword',
];

describe('procedures of the admin app', () => {
  it('each say who may call them', () => {
    const procedures: Record<string, unknown> = adminRouter._def.procedures;
    for (const [name, procedure] of Object.entries(procedures)) {
      const { meta } = (procedure as { _def: { meta?: { access?: string } } })._def;
      expect(meta?.access, name).toBeTruthy();
    }
  });

  it('are all in this test', () => {
    const own = Object.keys(adminRouter._def.procedures).filter((name) =>
      name.startsWith('account.'),
    );
    expect(Object.keys(CALLS).sort()).toEqual(own.sort());
  });

  it('refuse the public', async () => {
    const api = callerOf({ engine: desk.engine, actor: PUBLIC });
    for (const [name, call] of Object.entries(CALLS))
      await expect(call(api), name).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it.each(ROLES)('let an account of the role %s do what is theirs', async (role) => {
    const actor = await desk.person(`role-${role}`, { role });
    const api = callerOf({ engine: desk.engine, actor });
    for (const [name, call] of Object.entries(CALLS)) {
      const code = await call(api).then(
        () => 'OK',
        (error) => error.code,
      );
      if (role !== 'admin' && ADMINISTRATORS_ONLY.includes(name))
        expect(code, name).toBe('FORBIDDEN');
      else expect(['OK', 'NOT_FOUND', 'UNPROCESSABLE_CONTENT'], name).toContain(code);
    }
  });

  it('X27: leave in the audit what an account tried that it may not do', async () => {
    const from = { address: '192.0.2.7', userAgent: 'Chromium' };
    const actor = { ...(await desk.person('curious', { role: 'analyst' })), from };
    const api = callerOf({ engine: desk.engine, actor });
    await api.account.list().catch(() => undefined);
    await api.account.disable({ accountId: UNKNOWN }).catch(() => undefined);
    await api.desk.discard({ id: UNKNOWN, revisionId: UNKNOWN }).catch(() => undefined);
    const { rows } = await desk.engine.db.pool.query(
      `SELECT action, "recordId", details FROM "Audit" WHERE "accountId" = $1 ORDER BY details->>'procedure'`,
      [actor.id],
    );
    expect(rows).toEqual([
      { action: 'refused', recordId: null, details: { procedure: 'account.disable', ...from } },
      { action: 'refused', recordId: UNKNOWN, details: { procedure: 'desk.discard', ...from } },
    ]);
  });

  it('do not take an administrator of one dossier for one of all', async () => {
    const actor = await desk.person('narrow', { role: 'admin', dossierId: UNKNOWN });
    const api = callerOf({ engine: desk.engine, actor });
    expect((await api.account.me()).administrator).toBe(false);
    for (const name of ADMINISTRATORS_ONLY)
      await expect(CALLS[name]?.(api), name).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('answer a refusal with the field and the way out', async () => {
    const actor = await desk.person('chief', { role: 'admin' });
    const api = callerOf({ engine: desk.engine, actor });
    const shell = { ...desk.engine, actor: { type: 'system', name: 'shell' } as const };
    await createAccount(shell, { email: 'taken@example.org', name: 'Taken', role: 'editor' });
    const refused = await api.account
      .invite({ email: 'Taken@example.org', role: 'editor' })
      .catch((error) => error);
    expect(refused.code).toBe('CONFLICT');
    expect(refused.cause.problems).toMatchObject([{ path: 'email', code: 'email_taken' }]);
  });
});
