'use server';

import { changePassword } from '@chancery/auth/accounts';
import { currentNewcomer } from '../../server/actor.ts';
import { engine } from '../../server/engine.ts';
import { type AnsweredForm, answerForm } from './answered-form.ts';

/** Puts a person's own password in the place of the temporary one that they have signed in with. */
export async function choosePassword(_: AnsweredForm, form: FormData): Promise<AnsweredForm> {
  const actor = await currentNewcomer();
  if (!actor) return { done: false, message: 'You are signed out. Sign in again.', problems: {} };
  return answerForm(() =>
    changePassword(
      { ...engine(), actor },
      { current: String(form.get('current')), password: String(form.get('password')) },
    ),
  );
}
