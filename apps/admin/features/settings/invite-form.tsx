'use client';

import { Button, Field, Input, Notice, Select } from '@chancery/ui';
import type { FormEvent } from 'react';
import { refusalOf, trpc, useWrite } from '../../client/client.ts';
import { ROLE_OPTIONS, ROLES } from './role-options.ts';
import type { Dossier } from './shown-account.ts';

/** Invites an address, and shows the link once: nothing keeps it. */
export function InviteForm({ dossiers }: { dossiers: Dossier[] }) {
  const invite = useWrite(trpc.account.invite, ['account.invitations']);
  const refusal = invite.isError ? refusalOf(invite.error) : null;
  const problem = refusal?.problems.find(({ path }) => path === 'email');

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const role = ROLES.find((one) => one === data.get('role'));
    if (!role) return;
    invite.mutate(
      {
        email: String(data.get('email')),
        role,
        dossierId: String(data.get('dossier')) || null,
      },
      { onSuccess: () => form.reset() },
    );
  }

  return (
    <>
      <form className="a-inline" onSubmit={submit}>
        <Field
          id="invite-email"
          label="E-mail"
          error={problem && `${problem.message} ${problem.hint}`}
        >
          <Input name="email" type="email" autoComplete="off" required />
        </Field>
        <Field id="invite-role" label="Role">
          <Select name="role" defaultValue="editor" options={ROLE_OPTIONS} />
        </Field>
        <Field id="invite-dossier" label="Where">
          <Select
            name="dossier"
            options={[
              { value: '', label: 'All dossiers' },
              ...dossiers.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        </Field>
        <Button type="submit" variant="primary" disabled={invite.isPending}>
          Invite
        </Button>
      </form>
      {refusal && !problem && <Notice tone="danger">{refusal.message}</Notice>}
      {invite.data && (
        <Notice
          tone="ok"
          title="Send this link to them. It is shown only now and works once, for seven days."
        >
          <code className="a-secret">{invite.data.link}</code>
        </Notice>
      )}
    </>
  );
}
