'use client';

import { Badge, Button, DataTable, Notice } from '@chancery/ui';
import { Dialog, toast } from '@chancery/ui/client';
import { label } from '@chancery/vocabularies';
import { useState } from 'react';
import { refusalOf, trpc, useRead, useWrite } from '../../client/client.ts';
import { Instant } from '../../components/instant.tsx';
import { InviteForm } from './invite-form.tsx';
import { RoleDialog } from './role-dialog.tsx';
import type { RoleCode } from './role-options.ts';
import type { Dossier, ShownAccount } from './shown-account.ts';

interface ShownInvitation {
  id: string;
  email: string;
  role: RoleCode;
  dossierId: string | null;
  expiresAt: string;
}

type Asked = { action: 'disable' | 'reset' | 'role'; account: ShownAccount } | null;

/** Everyone who may sign in, what they may do, and who is invited. */
export function Accounts({
  me,
  accounts: given,
  invitations: invited,
  dossiers,
}: {
  me: string;
  accounts: ShownAccount[];
  invitations: ShownInvitation[];
  dossiers: Dossier[];
}) {
  const { data: accounts = given } = useRead('account.list', trpc.account.list, undefined, {
    initialData: given as never,
  });
  const { data: invitations = invited } = useRead(
    'account.invitations',
    trpc.account.invitations,
    undefined,
    { initialData: invited as never },
  );
  const [asked, setAsked] = useState<Asked>(null);
  const [password, setPassword] = useState<{ of: string; is: string } | null>(null);
  const disable = useWrite(trpc.account.disable, ['account.list']);
  const enable = useWrite(trpc.account.enable, ['account.list']);
  const reset = useWrite(trpc.account.resetPassword);
  const withdraw = useWrite(trpc.account.withdrawInvitation, ['account.invitations']);
  const refused = (error: unknown) => {
    const { message, problems } = refusalOf(error);
    toast([message, problems[0]?.hint].filter(Boolean).join(' '), 'danger');
  };
  const dossierNameOf = (dossierId: string | null) =>
    dossierId === null
      ? null
      : (dossiers.find(({ id }) => id === dossierId)?.title ?? 'a dossier that is gone');

  return (
    <div className="a-settings">
      {password && (
        <Notice
          tone="ok"
          title={`The new password of ${password.of}, shown only now. They change it when they sign in with it:`}
        >
          <code className="a-secret">{password.is}</code>
        </Notice>
      )}
      <section aria-label="Everyone">
        <div className="a-rows">
          <DataTable<ShownAccount>
            caption="Accounts"
            hideCaption
            dense
            rows={accounts}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'name',
                header: 'Name',
                rowHeader: true,
                cell: (row) => (
                  <>
                    {row.name} {row.id === me && <Badge tone="ok">You</Badge>}{' '}
                    {row.disabledAt && <Badge tone="danger">Disabled</Badge>}
                  </>
                ),
              },
              { id: 'email', header: 'E-mail', cell: (row) => row.email },
              {
                id: 'role',
                header: 'Role',
                cell: (row) =>
                  row.grants.length === 0
                    ? 'None'
                    : row.grants
                        .map(({ role, dossierId, locales }) =>
                          [
                            label('role', role, 'en'),
                            dossierNameOf(dossierId) && `in ${dossierNameOf(dossierId)}`,
                            locales.length > 0 && `(${locales.join(', ')})`,
                          ]
                            .filter(Boolean)
                            .join(' '),
                        )
                        .join('; '),
              },
              {
                id: 'seen',
                header: 'Last seen',
                cell: (row) => (row.seenAt ? <Instant at={row.seenAt} /> : 'Never'),
              },
              {
                id: 'actions',
                header: <span className="c-hidden">What can be done</span>,
                align: 'end',
                cell: (row) => (
                  <span className="a-actions">
                    <Button
                      small
                      aria-label={`Role of ${row.name}`}
                      onClick={() => setAsked({ action: 'role', account: row })}
                    >
                      Role
                    </Button>
                    <Button
                      small
                      aria-label={`New password for ${row.name}`}
                      onClick={() => setAsked({ action: 'reset', account: row })}
                    >
                      New password
                    </Button>
                    {row.disabledAt ? (
                      <Button
                        small
                        aria-label={`Enable ${row.name}`}
                        onClick={() => enable.mutate({ accountId: row.id }, { onError: refused })}
                      >
                        Enable
                      </Button>
                    ) : (
                      <Button
                        small
                        variant="danger"
                        aria-label={`Disable ${row.name}`}
                        onClick={() => setAsked({ action: 'disable', account: row })}
                      >
                        Disable
                      </Button>
                    )}
                  </span>
                ),
              },
            ]}
          />
        </div>
      </section>

      <section className="c-section" aria-labelledby="invitations">
        <h2 id="invitations">Invite someone</h2>
        <InviteForm dossiers={dossiers} />
        {invitations.length > 0 && (
          <div className="a-rows">
            <DataTable<ShownInvitation>
              caption="Invitations that can still be used"
              dense
              rows={invitations}
              rowKey={({ id }) => id}
              columns={[
                { id: 'email', header: 'E-mail', rowHeader: true, cell: (row) => row.email },
                { id: 'role', header: 'Role', cell: (row) => label('role', row.role, 'en') },
                {
                  id: 'where',
                  header: 'Where',
                  cell: (row) => dossierNameOf(row.dossierId) ?? 'All dossiers',
                },
                {
                  id: 'until',
                  header: 'Until',
                  cell: (row) => <Instant at={row.expiresAt} />,
                },
                {
                  id: 'withdraw',
                  header: <span className="c-hidden">Withdraw</span>,
                  align: 'end',
                  cell: (row) => (
                    <Button
                      small
                      aria-label={`Withdraw the invitation of ${row.email}`}
                      onClick={() => withdraw.mutate({ id: row.id }, { onError: refused })}
                    >
                      Withdraw
                    </Button>
                  ),
                },
              ]}
            />
          </div>
        )}
      </section>

      {asked?.action === 'role' && (
        <RoleDialog account={asked.account} dossiers={dossiers} onClose={() => setAsked(null)} />
      )}
      <Dialog
        role="alertdialog"
        title={
          asked?.action === 'disable'
            ? `Disable ${asked.account.name}?`
            : `A new password for ${asked?.account.name}?`
        }
        open={asked?.action === 'disable' || asked?.action === 'reset'}
        onOpenChange={(open) => !open && setAsked(null)}
        actions={
          <>
            <Button onClick={() => setAsked(null)}>Leave it</Button>
            <Button
              variant="danger"
              onClick={() => {
                if (!asked) return;
                const { id: accountId, name } = asked.account;
                setAsked(null);
                if (asked.action === 'disable') disable.mutate({ accountId }, { onError: refused });
                else
                  reset.mutate(
                    { accountId },
                    {
                      onError: refused,
                      onSuccess: (made) => setPassword({ of: name, is: made.password }),
                    },
                  );
              }}
            >
              {asked?.action === 'disable' ? 'Disable' : 'Make a new password'}
            </Button>
          </>
        }
      >
        {asked?.action === 'disable'
          ? 'Their sessions end at once and they cannot sign in. What they wrote stays. This can be undone.'
          : 'The old one no longer works and their sessions end at once. The new one is shown to you once.'}
      </Dialog>
    </div>
  );
}
