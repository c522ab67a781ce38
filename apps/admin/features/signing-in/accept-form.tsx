'use client';

import { Button, Field, Input, Notice } from '@chancery/ui';
import { useActionState, useEffect, useRef } from 'react';
import { type Accepted, accept } from './accept-invitation.ts';
import { enter } from './enter.ts';

const NOTHING: Accepted = { done: false, message: null, problems: {} };

export function AcceptForm({ token, email }: { token: string; email: string }) {
  const [state, action, busy] = useActionState(accept, NOTHING);
  const form = useRef<HTMLFormElement>(null);
  const password = useRef('');

  useEffect(() => {
    if (!state.done) return;
    void enter(email, password.current).then((refused) =>
      location.assign(refused === null ? '/desk' : '/sign-in'),
    );
  }, [state.done, email]);

  return (
    <form
      ref={form}
      action={(data) => {
        password.current = String(data.get('password'));
        action(data);
      }}
      className="c-form"
    >
      {state.message && <Notice tone="danger">{state.message}</Notice>}
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="email" value={email} autoComplete="username" />
      <Field
        id="name"
        label="Your name"
        help="As colleagues see it at the desk."
        error={state.problems.name}
      >
        <Input name="name" autoComplete="name" required autoFocus />
      </Field>
      <Field
        id="password"
        label="Password"
        help="At least 12 characters; a sentence is fine."
        error={state.problems.password}
      >
        <Input
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={12}
          maxLength={256}
          required
        />
      </Field>
      <Button type="submit" variant="primary" disabled={busy || state.done}>
        {busy || state.done ? 'Making your account …' : 'Make my account'}
      </Button>
    </form>
  );
}
