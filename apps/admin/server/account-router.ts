import { personOf, procedure, router } from '@chancery/api/server';
import {
  type AccountContext,
  changePassword,
  disableAccount,
  enableAccount,
  invite,
  isAdministrator,
  listAccounts,
  listSessions,
  openInvitations,
  resetPassword,
  revokeSession,
  setRole,
  withdrawInvitation,
} from '@chancery/auth/accounts';
import { codes, locales } from '@chancery/vocabularies';
import { z } from 'zod';
import { env } from '../env.ts';

const instant = z.date().transform((date) => date.toISOString());
const grant = z.object({
  role: z.enum(codes('role')),
  dossierId: z.uuid().nullable(),
  locales: z.array(z.enum(locales)),
});
const grantInput = grant.partial({ dossierId: true, locales: true });
const email = z.email('This is not an address of e-mail.').max(254);
const done = z.object({ done: z.literal(true) });
const DONE = { done: true } as const;

/** Accounts and sessions. Whether someone is an administrator of everything, `@chancery/auth` checks. */
export const accountRouter = router({
  me: procedure('read')
    .output(
      z.object({
        id: z.string(),
        name: z.string(),
        grants: z.array(grant),
        administrator: z.boolean(),
      }),
    )
    .query(({ ctx }) => {
      const { id, name, grants } = personOf(ctx);
      return {
        id,
        name,
        grants: grants.map((entry) => ({ ...entry, locales: [...entry.locales] })),
        administrator: isAdministrator(ctx.actor),
      };
    }),

  list: procedure('administer')
    .output(
      z.array(
        z.object({
          id: z.string(),
          email: z.string(),
          name: z.string(),
          disabledAt: instant.nullable(),
          createdAt: instant,
          seenAt: instant.nullable(),
          grants: z.array(grant),
        }),
      ),
    )
    .query(({ ctx }) => listAccounts(context(ctx))),

  invitations: procedure('administer')
    .output(
      z.array(
        grant.extend({ id: z.string(), email: z.string(), createdAt: instant, expiresAt: instant }),
      ),
    )
    .query(({ ctx }) => openInvitations(context(ctx))),

  invite: procedure('administer')
    .input(grantInput.extend({ email }))
    .output(z.object({ id: z.string(), link: z.url(), expiresAt: instant }))
    .mutation(async ({ ctx, input }) => {
      const { id, token, expiresAt } = await invite(context(ctx), input);
      return { id, link: new URL(`/invitation/${token}`, env().ADMIN_URL).href, expiresAt };
    }),

  withdrawInvitation: procedure('administer')
    .input(z.object({ id: z.uuid() }))
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await withdrawInvitation(context(ctx), input.id);
      return DONE;
    }),

  setRole: procedure('administer')
    .input(grantInput.extend({ accountId: z.uuid(), role: grant.shape.role.nullable() }))
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await setRole(context(ctx), input);
      return DONE;
    }),

  disable: procedure('administer')
    .input(z.object({ accountId: z.uuid() }))
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await disableAccount(context(ctx), input.accountId);
      return DONE;
    }),

  enable: procedure('administer')
    .input(z.object({ accountId: z.uuid() }))
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await enableAccount(context(ctx), input.accountId);
      return DONE;
    }),

  resetPassword: procedure('administer')
    .input(z.object({ accountId: z.uuid() }))
    .output(z.object({ password: z.string() }))
    .mutation(async ({ ctx, input }) => {
      const { password } = await resetPassword(context(ctx), input);
      return { password };
    }),

  changePassword: procedure('read')
    .input(z.object({ current: z.string().max(1_000), password: z.string().max(1_000) }))
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await changePassword(context(ctx), input);
      return DONE;
    }),

  sessions: procedure('read')
    .output(
      z.array(
        z.object({
          id: z.string(),
          createdAt: instant,
          seenAt: instant,
          expiresAt: instant,
          userAgent: z.string().nullable(),
          current: z.boolean(),
        }),
      ),
    )
    .query(({ ctx }) => listSessions(context(ctx))),

  revokeSession: procedure('read')
    .input(z.object({ id: z.uuid() }))
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await revokeSession(context(ctx), input.id);
      return DONE;
    }),
});

const context = (ctx: Parameters<typeof personOf>[0]): AccountContext => ({
  db: ctx.engine.db,
  clock: ctx.engine.clock,
  actor: ctx.actor,
});
