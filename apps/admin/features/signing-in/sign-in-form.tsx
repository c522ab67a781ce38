'use client';

import { Button, Field, Input, Notice } from '@chancery/ui';
import { type FormEvent, useRef, useState } from 'react';
import { enter } from './enter.ts';

/** next-auth's own codes, which are no sentences. */
const CODES: Record<string, string> = {
  CredentialsSignin: 'E-mail or password is not right.',
  SessionRequired: 'Sign in to see this page.',
};

export function SignInForm({ next, error: given }: { next: string; error?: string | undefined }) {
  const [error, setError] = useState(given);
  const [busy, setBusy] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    const data = new FormData(event.currentTarget);
    const refused = await enter(String(data.get('email')), String(data.get('password')));
    if (refused === null) return location.assign(next);
    setBusy(false);
    setError(refused);
    password.current?.select();
  }

  return (
    <form method="post" className="c-form" onSubmit={submit}>
      {error && <Notice tone="danger">{sentenceOf(error)}</Notice>}
      <Field id="email" label="E-mail">
        <Input name="email" type="email" autoComplete="username" required autoFocus />
      </Field>
      <Field id="password" label="Password">
        <Input
          ref={password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
      </Field>
      <Button type="submit" variant="primary" disabled={busy}>
        {busy ? 'Signing in …' : 'Sign in'}
      </Button>
      <p className="c-muted">
        Accounts come by invitation. Whoever runs this installation can also set a new password.
      </p>
    </form>
  );
}

/** An address can say anything; only our own sentences are shown. */
const sentenceOf = (error: string): string =>
  CODES[error] ??
  (/^(E-mail or password|Too many tries|The server cannot)/.test(error)
    ? error
    : 'Signing in did not work. Try again.');
