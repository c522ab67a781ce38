import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { Engine } from './core/engine.ts';
import { audit } from './core/history/audit.ts';
import { isAway } from './core/is-away.ts';
import { type Problem, Refusal, type RefusalCode } from './core/problems/problem.ts';
import { type Action, may } from './core/scope/access.ts';
import type { Actor } from './core/scope/actor.ts';
import { log, quotable } from './observability/log.ts';
import { problemsIn } from './problems-in.ts';
import { refuseTurned } from './refuse-turned.ts';
import { refuseUnstorable } from './refuse-unstorable.ts';

export interface Context {
  engine: Engine;
  actor: Actor;
  /** by which a request that changes something is known when it is sent again */
  requestId?: string | undefined;
}

/** Who may call a procedure: anyone, or a signed-in person whose grants allow the action somewhere. */
export type Access = 'public' | Action;

const CODES: Record<RefusalCode, TRPCError['code']> = {
  BAD_REQUEST: 'BAD_REQUEST',
  UNAUTHORIZED: 'UNAUTHORIZED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  GONE: 'NOT_FOUND',
  UNPROCESSABLE: 'UNPROCESSABLE_CONTENT',
  TOO_MANY_REQUESTS: 'TOO_MANY_REQUESTS',
  OUTCOME_UNKNOWN: 'GATEWAY_TIMEOUT',
};

const UNEXPECTED = 'Something went wrong on our side. Try again in a minute.';

const t = initTRPC
  .context<Context>()
  .meta<{ access: Access; cost: number }>()
  .create({
    errorFormatter({ shape, error }) {
      const refusal = error.cause instanceof Refusal ? error.cause : undefined;
      const problems = problemsIn(error);
      return {
        ...shape,
        message: sentence(error, problems),
        data: {
          ...shape.data,
          stack: undefined,
          problems,
          details: refusal?.data ?? null,
        },
      };
    },
  });

/** One sentence for a person, whatever was thrown. */
function sentence(error: TRPCError, problems: readonly Problem[]): string {
  // What went wrong inside is for the log: it may quote a statement, or what stands in a row.
  if (error.code === 'INTERNAL_SERVER_ERROR') return quotable(UNEXPECTED);
  // A schema's own message is all of its issues as JSON.
  return error.cause instanceof Refusal ? error.message : (problems[0]?.message ?? error.message);
}

export const router = t.router;
export const createCaller = t.createCallerFactory;

/** `next()` never throws: an expected refusal is read from the result and given its own code. */
const refusals = t.middleware(async ({ next, ctx, type, path, getRawInput }) => {
  const result = await next();
  if (!result.ok && type === 'mutation' && isForbidden(result.error))
    await auditRefusal(ctx, path, await getRawInput());
  if (!result.ok && result.error.cause instanceof Refusal) {
    const refusal = result.error.cause;
    throw new TRPCError({ code: CODES[refusal.code], message: refusal.message, cause: refusal });
  }
  if (!result.ok && isAway(result.error.cause))
    throw new TRPCError({
      code: 'SERVICE_UNAVAILABLE',
      message: 'The database does not answer. Try again in a minute.',
      cause: result.error.cause,
    });
  return result;
});

const isForbidden = ({ code, cause }: TRPCError): boolean =>
  code === 'FORBIDDEN' || (cause instanceof Refusal && cause.code === 'FORBIDDEN');

const withId = z.object({ id: z.uuid() });

/** Keeps what someone tried whose account does not allow it; the refusal stands whether it can be kept or not. */
async function auditRefusal(
  { engine: { db, clock }, actor }: Context,
  procedure: string,
  input: unknown,
): Promise<void> {
  const recordId = withId.safeParse(input).data?.id ?? null;
  const entry = { action: 'refused', recordId, details: { procedure } };
  await db
    .write((write) => audit(write, { clock, actor }, [entry]))
    .catch((err) => log().error({ err, procedure }, 'A refusal was not written into the audit'));
}

/** Before any schema, so that none has to think of it. */
const soundInput = t.middleware(async ({ next, getRawInput }) => {
  const input = await getRawInput();
  refuseUnstorable(input);
  refuseTurned(input);
  return next();
});

/** Every procedure says who may call it, and what a call takes beside reading one record; a test walks them all. */
export function procedure(access: Access, { cost = 1 }: { cost?: number } = {}) {
  return t.procedure
    .meta({ access, cost })
    .use(refusals)
    .use(soundInput)
    .use(({ ctx, next }) => {
      if (access === 'public' || may(ctx.actor, access)) return next();
      throw ctx.actor.type === 'public'
        ? new TRPCError({ code: 'UNAUTHORIZED', message: 'Sign in to do this.' })
        : new TRPCError({ code: 'FORBIDDEN', message: 'Your account may not do this.' });
    });
}

/** The person who calls; procedures for persons only. */
export function personOf(ctx: Context): Actor & { type: 'person' } {
  if (ctx.actor.type !== 'person')
    throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Sign in to do this.' });
  return ctx.actor;
}
