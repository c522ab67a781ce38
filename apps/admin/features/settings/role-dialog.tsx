'use client';

import { Button, Field, Notice, Select } from '@chancery/ui';
import { Dialog } from '@chancery/ui/client';
import { definition } from '@chancery/vocabularies';
import { useState } from 'react';
import { refusalOf, trpc, useWrite } from '../../client/client.ts';
import { ROLE_OPTIONS, ROLES, type RoleCode } from './role-options.ts';
import type { Dossier, ShownAccount } from './shown-account.ts';

const NONE = 'none';

/** Gives or takes a role, everywhere or in one dossier. */
export function RoleDialog({
  account,
  dossiers,
  onClose,
}: {
  account: ShownAccount;
  dossiers: Dossier[];
  onClose: () => void;
}) {
  const roleIn = (place: string): RoleCode | typeof NONE =>
    account.grants.find(({ dossierId }) => (dossierId ?? '') === place)?.role ?? NONE;
  const [place, setPlace] = useState(account.grants[0]?.dossierId ?? '');
  const [role, setRole] = useState<string>(roleIn(place));
  const save = useWrite(trpc.account.setRole, ['account.list']);
  const refusal = save.isError ? refusalOf(save.error) : null;
  const chosen = ROLES.find((code) => code === role) ?? null;

  return (
    <Dialog
      title={`Role of ${account.name}`}
      open
      onOpenChange={(open) => !open && onClose()}
      actions={
        <>
          <Button onClick={onClose}>Leave it</Button>
          <Button
            variant="primary"
            disabled={save.isPending}
            onClick={() =>
              save.mutate(
                { accountId: account.id, role: chosen, dossierId: place || null },
                { onSuccess: onClose },
              )
            }
          >
            Save
          </Button>
        </>
      }
    >
      <div className="c-form">
        {refusal && (
          <Notice tone="danger">
            {refusal.message} {refusal.problems[0]?.hint}
          </Notice>
        )}
        <Field id="role-place" label="Where">
          <Select
            value={place}
            onChange={(event) => {
              setPlace(event.target.value);
              setRole(roleIn(event.target.value));
            }}
            options={[
              { value: '', label: 'All dossiers' },
              ...dossiers.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        </Field>
        <Field id="role-role" label="Role" help={chosen && definition('role', chosen, 'en')}>
          <Select
            value={role}
            onChange={(event) => setRole(event.target.value)}
            options={[...ROLE_OPTIONS, { value: NONE, label: 'None' }]}
          />
        </Field>
      </div>
    </Dialog>
  );
}
