import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { z } from 'zod';
import { isAway } from '../core/is-away.ts';
import { type Problem, Refusal } from '../core/problems/problem.ts';
import { localizedOutput } from '../core/schema/localized-output.ts';
import { log, quotable } from '../observability/log.ts';
import { problemsIn } from '../problems-in.ts';

/** A problem as RFC 9457 has it: what, where, and what would be accepted. */
export const problemDocument = z.object({
  type: z.string().meta({ help: 'Names the sort of problem; leads to its explanation' }),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  errors: z
    .array(
      z.object({
        code: z.string(),
        path: z.string().meta({ help: 'The parameter' }),
        message: z.string(),
        hint: z.string().meta({ help: 'What would be accepted' }),
        allowed: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  reason: z.string().optional().meta({ help: 'Why the record was withdrawn' }),
  at: z.string().optional().meta({ help: 'When the record was withdrawn' }),
  record: localizedOutput.optional().meta({ help: 'What the withdrawn record was called' }),
});
export type ProblemDocument = z.infer<typeof problemDocument>;

/** The sorts of problems, each with an explanation on the page of the API. */
export const PROBLEMS = {
  'bad-request': [
    400,
    'A parameter is not right',
    'Every parameter that is not right is named, with what would be accepted.',
  ],
  'not-found': [
    404,
    'There is no such thing here',
    'Nothing is published under this address, or nothing was on the day asked for.',
  ],
  'method-not-allowed': [
    405,
    'This can only be read',
    'The public API answers GET, HEAD and OPTIONS.',
  ],
  withdrawn: [
    410,
    'This record was withdrawn',
    'The answer says why and since when; an earlier day (asOf) still shows the record.',
  ],
  'too-many-requests': [
    429,
    'Too many requests',
    'Wait as many seconds as Retry-After says. An export asks once for everything, and If-None-Match costs us little.',
  ],
  unexpected: [
    500,
    'Something went wrong on our side',
    'The request was in order. It has been written down; try again in a minute.',
  ],
  unavailable: [
    503,
    'The record cannot be read at the moment',
    'Try again after as many seconds as Retry-After says.',
  ],
} as const satisfies Record<string, readonly [number, string, string]>;
export type ProblemType = keyof typeof PROBLEMS;

/** Thrown on the way to an answer; becomes a problem document and nothing else. */
export class RestProblem extends Error {
  readonly type: ProblemType;
  readonly problems: readonly Omit<Problem, 'severity'>[];
  readonly more: Partial<ProblemDocument>;
  readonly headers: Record<string, string>;

  constructor(
    type: ProblemType,
    detail: string,
    options: {
      problems?: readonly Omit<Problem, 'severity'>[];
      more?: Partial<ProblemDocument>;
      headers?: Record<string, string>;
    } = {},
  ) {
    super(detail);
    this.name = 'RestProblem';
    this.type = type;
    this.problems = options.problems ?? [];
    this.more = options.more ?? {};
    this.headers = options.headers ?? {};
  }
}

/** One parameter that is not right. */
export const badParameter = (
  path: string,
  message: string,
  hint: string,
  allowed?: readonly string[],
): RestProblem =>
  new RestProblem('bad-request', message, {
    problems: [{ code: 'parameter', path, message, hint, ...(allowed && { allowed }) }],
  });

export function problemAnswer(problem: RestProblem): Response {
  const [status, title] = PROBLEMS[problem.type];
  const document: ProblemDocument = {
    type: `/api#${problem.type}`,
    title,
    status,
    detail: problem.message,
    ...(problem.problems.length > 0 && {
      errors: problem.problems.map(({ code, path, message, hint, allowed }) => ({
        code,
        path,
        message,
        hint,
        ...(allowed && { allowed: [...allowed] }),
      })),
    }),
    ...problem.more,
  };
  return new Response(JSON.stringify(document), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...problem.headers,
    },
  });
}

const RETRY_AFTER_SECONDS = 5;

/** What any error is to the caller. What went wrong inside stays inside, and is logged. */
export function asProblem(error: unknown, parameters: readonly string[]): RestProblem {
  if (error instanceof RestProblem) return error;
  if (error instanceof Refusal)
    return new RestProblem('bad-request', error.message, { problems: error.problems });
  const status = error instanceof TRPCError ? getHTTPStatusCodeFromError(error) : 500;
  if (error instanceof TRPCError && status < 500) {
    const problems = problemsIn(error);
    const detail = problems[0]?.message ?? error.message;
    if (status === 429) return new RestProblem('too-many-requests', detail);
    // What stands in the path and fits no schema is an address where nothing is.
    const noSuch = problems.some(
      (problem) => parameters.includes(problem.path) && problem.code !== 'character',
    );
    return noSuch || status === 404
      ? new RestProblem('not-found', 'Nothing is published under this address.')
      : new RestProblem('bad-request', detail, { problems });
  }
  const cause = (error instanceof TRPCError && error.cause) || error;
  if (isAway(cause))
    return new RestProblem('unavailable', 'The database does not answer.', {
      headers: { 'retry-after': String(RETRY_AFTER_SECONDS) },
    });
  log().error({ err: cause }, 'A read of the API failed');
  return new RestProblem('unexpected', quotable('The request was in order; the fault is ours.'));
}
