'use server';

import { Refusal } from '@chancery/api/server';
import { acceptInvitation } from '@chancery/auth/accounts';
import { z } from 'zod';
import { engine } from '../../api/engine.ts';

const input = z.object({
  token: z.string().max(100),
  name: z.string().trim().min(1, 'Write your name.').max(120),
  password: z.string().max(1_000),
});

export interface Accepted {
  done: boolean;
  message: string | null;
  /** by field */
  problems: Record<string, string>;
}

/** Makes the account of an invitation. The token is the permission. */
export async function accept(_: Accepted, form: FormData): Promise<Accepted> {
  const parsed = input.safeParse(Object.fromEntries(form));
  if (!parsed.success)
    return {
      done: false,
      message: null,
      problems: Object.fromEntries(
        parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]),
      ),
    };
  try {
    await acceptInvitation(engine(), parsed.data);
    return { done: true, message: null, problems: {} };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {
      done: false,
      message: error.problems.length > 0 ? null : error.message,
      problems: Object.fromEntries(
        error.problems.map((problem) => [problem.path, `${problem.message} ${problem.wayOut}`]),
      ),
    };
  }
}
