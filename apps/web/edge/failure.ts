import 'server-only';
import { randomUUID } from 'node:crypto';
import { log } from '@chancery/api/log';
import { problemsIn } from '@chancery/api/server';
import { TRPCError } from '@trpc/server';

/** Why a read has no answer: a parameter is not right, nothing is there, nobody answers, or a fault of ours. */
export type Failure = { status: 400; parameter: string } | { status: 404 | 503 } | Fault;
/** Known by a name of its own: a read that several requests share is logged for one of them, and each names it. */
type Fault = { status: 500; fault: string };

/** Thrown by what reads for pages, feeds and figures; whoever answers a request turns it into a status. */
export class Unanswered extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(`A read was not answered: ${Object.values(failure).join(' ')}`);
    this.name = 'Unanswered';
    this.failure = failure;
  }
}

/** Problems that say of a name that nothing bears it: the address leads nowhere. */
const NAMES_NOTHING = ['unknown', 'kind_missing'];

/** What an error of the API is to a reader. What went wrong inside stays inside, and is logged. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Unanswered) return error.failure;
  if (error instanceof TRPCError) {
    if (error.code === 'SERVICE_UNAVAILABLE') return { status: 503 };
    if (error.code === 'NOT_FOUND') return { status: 404 };
    if (error.code === 'BAD_REQUEST') {
      const [problem] = problemsIn(error);
      return problem && !NAMES_NOTHING.includes(problem.code)
        ? { status: 400, parameter: problem.path }
        : { status: 404 };
    }
  }
  const fault = randomUUID();
  log().error({ err: error, fault }, 'A read failed');
  return { status: 500, fault };
}
