'use client';

import { Button, Field, Input, Notice } from '@chancery/ui';
import type { FormEvent } from 'react';
import { refusalOf, trpc, useWrite } from '../../client/client.ts';
import { NewPasswordField } from '../../components/new-password-field.tsx';

export function PasswordForm() {
  const change = useWrite(trpc.account.changePassword, ['account.sessions']);
  const refusal = change.isError ? refusalOf(change.error) : null;
  const problem = (path: string) => {
    const found = refusal?.problems.find((entry) => entry.path === path);
    return found && `${found.message} ${found.hint}`;
  };

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    change.mutate(
      { current: String(data.get('current')), password: String(data.get('password')) },
      { onSuccess: () => form.reset() },
    );
  }

  return (
    <form method="post" className="c-form" onSubmit={submit}>
      {change.isSuccess && (
        <Notice tone="ok">The password is changed. Your other sessions have ended.</Notice>
      )}
      {refusal && refusal.problems.length === 0 && <Notice tone="danger">{refusal.message}</Notice>}
      <Field id="current" label="Present password" error={problem('current')}>
        <Input name="current" type="password" autoComplete="current-password" required />
      </Field>
      <NewPasswordField id="new-password" label="New password" error={problem('password')} />
      <Button type="submit" disabled={change.isPending}>
        Change the password
      </Button>
    </form>
  );
}
