import { initTRPC, TRPCError } from '@trpc/server';
import { type Deed, may } from './core/access.ts';
import type { Actor } from './core/actor.ts';
import type { Engine } from './core/engine.ts';
import { type Problem, Refusal, type RefusalCode } from './core/problem.ts';
import { problemsIn } from './problems-in.ts';
import { refuseUnstorable } from './refuse-unstorable.ts';

export interface Context {
  engine: Engine;
  actor: Actor;
}

/** Who may call a procedure: anyone, or a signed-in person whose grants allow the deed somewhere. */
export type Access = 'public' | Deed;

const CODES: Record<RefusalCode, TRPCError['code']> = {
  BAD_REQUEST: 'BAD_REQUEST',
  UNAUTHORIZED: 'UNAUTHORIZED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  GONE: 'NOT_FOUND',
  UNPROCESSABLE: 'UNPROCESSABLE_CONTENT',
  TOO_MANY_REQUESTS: 'TOO_MANY_REQUESTS',
};

const UNEXPECTED = 'Something went wrong on our side. Try again in a minute.';

const t = initTRPC
  .context<Context>()
  .meta<{ access: Access }>()
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
  if (error.code === 'INTERNAL_SERVER_ERROR') return UNEXPECTED;
  // A schema's own message is all of its issues as JSON.
  return error.cause instanceof Refusal ? error.message : (problems[0]?.message ?? error.message);
}

export const router = t.router;
export const createCaller = t.createCallerFactory;

/** `next()` never throws: an expected refusal is read from the result and given its own code. */
const refusals = t.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof Refusal) {
    const refusal = result.error.cause;
    throw new TRPCError({ code: CODES[refusal.code], message: refusal.message, cause: refusal });
  }
  return result;
});

/** Before any schema, so that none has to think of it. */
const storableInput = t.middleware(async ({ next, getRawInput }) => {
  refuseUnstorable(await getRawInput());
  return next();
});

/** Every procedure says who may call it; a test walks them all. */
export function procedure(access: Access) {
  return t.procedure
    .meta({ access })
    .use(refusals)
    .use(storableInput)
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
