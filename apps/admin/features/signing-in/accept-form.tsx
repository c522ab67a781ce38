'use client';

import { Button, Field, Input, Notice } from '@chancery/ui';
import { useActionState, useEffect, useRef } from 'react';
import { NewPasswordField } from '../../components/new-password-field.tsx';
import { accept } from './accept-invitation.ts';
import type { AnsweredForm } from './answered-form.ts';
import { enter } from './enter.ts';

const NOTHING: AnsweredForm = { done: false, message: null, problems: {} };

/** `email` null: the invitation names no address, and whoever holds it says theirs. */
export function AcceptForm({ token, email }: { token: string; email: string | null }) {
  const [state, action, busy] = useActionState(accept, NOTHING);
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef({ email: '', password: '' });

  useEffect(() => {
    if (!state.done) return;
    void enter(sent.current.email, sent.current.password).then((refused) =>
      location.assign(refused === null ? '/desk' : '/sign-in'),
    );
  }, [state.done]);

  return (
    <form
      ref={form}
      action={(data) => {
        sent.current = {
          email: String(data.get('email')),
          password: String(data.get('password')),
        };
        action(data);
      }}
      className="c-form"
    >
      {state.message && <Notice tone="danger">{state.message}</Notice>}
      <input type="hidden" name="token" value={token} />
      {email === null ? (
        <Field
          id="email"
          label="Your e-mail"
          help="You sign in with it."
          error={state.problems.email}
        >
          <Input name="email" type="email" autoComplete="username" required autoFocus />
        </Field>
      ) : (
        <input type="hidden" name="email" value={email} autoComplete="username" />
      )}
      <Field
        id="name"
        label="Your name"
        help="As colleagues see it at the desk."
        error={state.problems.name}
      >
        <Input name="name" autoComplete="name" required autoFocus={email !== null} />
      </Field>
      <NewPasswordField id="password" label="Password" error={state.problems.password} />
      <Button type="submit" variant="primary" disabled={busy || state.done}>
        {busy || state.done ? 'Making your account …' : 'Make my account'}
      </Button>
    </form>
  );
}
