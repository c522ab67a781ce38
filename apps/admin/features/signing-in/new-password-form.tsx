'use client';

import { Button, Field, Input, Notice } from '@chancery/ui';
import { useActionState, useEffect } from 'react';
import { NewPasswordField } from '../../components/new-password-field.tsx';
import { signOut } from '../../components/sign-out.ts';
import type { AnsweredForm } from './answered-form.ts';
import { choosePassword } from './choose-password.ts';

const NOTHING: AnsweredForm = { done: false, message: null, problems: {} };

export function NewPasswordForm() {
  const [state, action, busy] = useActionState(choosePassword, NOTHING);

  useEffect(() => {
    if (state.done) location.assign('/desk');
  }, [state.done]);

  return (
    <form action={(data) => action(data)} className="c-form">
      {state.message && <Notice tone="danger">{state.message}</Notice>}
      <Field id="current" label="The password that you were given" error={state.problems.current}>
        <Input name="current" type="password" autoComplete="current-password" required autoFocus />
      </Field>
      <NewPasswordField id="password" label="Your own password" error={state.problems.password} />
      <Button type="submit" variant="primary" disabled={busy || state.done}>
        Change it and open the desk
      </Button>
      <Button type="button" onClick={() => void signOut()}>
        Sign out
      </Button>
    </form>
  );
}
