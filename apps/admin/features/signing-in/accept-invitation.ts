'use server';

import { acceptInvitation } from '@chancery/auth/accounts';
import { z } from 'zod';
import { engine } from '../../server/engine.ts';
import { type AnsweredForm, answerForm } from './answered-form.ts';

const input = z.object({
  token: z.string().max(100),
  name: z.string().trim().min(1, 'Write your name.').max(120),
  password: z.string().max(1_000),
  email: z.email('Write an e-mail address, such as you@example.org.').max(254),
});

/** Makes the account of an invitation. The token is the permission. */
export async function accept(_: AnsweredForm, form: FormData): Promise<AnsweredForm> {
  const parsed = input.safeParse(Object.fromEntries(form));
  if (!parsed.success)
    return {
      done: false,
      message: null,
      problems: Object.fromEntries(
        parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]),
      ),
    };
  return answerForm(() => acceptInvitation(engine(), parsed.data));
}
