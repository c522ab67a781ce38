'use client';

import { Badge, Button, DataTable } from '@chancery/ui';
import { toast } from '@chancery/ui/client';
import { refusalOf, trpc, useRead, useWrite } from '../../client/client.ts';
import { Instant } from '../../components/instant.tsx';
import { deviceOf } from './device-of.ts';

export interface ShownSession {
  id: string;
  createdAt: string;
  seenAt: string;
  userAgent: string | null;
  current: boolean;
}

/** Where I am signed in, and how to end it there. */
export function Sessions({ sessions }: { sessions: ShownSession[] }) {
  const { data = sessions } = useRead('account.sessions', trpc.account.sessions, undefined, {
    initialData: sessions,
  });
  const revoke = useWrite(trpc.account.revokeSession, ['account.sessions']);
  return (
    <div className="a-rows">
      <DataTable<ShownSession>
        caption="Open sessions"
        hideCaption
        dense
        rows={data}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'device',
            header: 'Browser',
            rowHeader: true,
            cell: (row) => (
              <>
                {deviceOf(row.userAgent)} {row.current && <Badge tone="ok">This one</Badge>}
              </>
            ),
          },
          {
            id: 'created',
            header: 'Signed in',
            cell: (row) => <Instant at={row.createdAt} />,
          },
          {
            id: 'seen',
            header: 'Last seen',
            cell: (row) => <Instant at={row.seenAt} />,
          },
          {
            id: 'end',
            header: <span className="c-hidden">End</span>,
            align: 'end',
            cell: (row) =>
              row.current ? null : (
                <Button
                  small
                  disabled={revoke.isPending}
                  aria-label={`End the session in ${deviceOf(row.userAgent)}`}
                  onClick={() =>
                    revoke.mutate(
                      { id: row.id },
                      {
                        onSuccess: () => {
                          toast('The session has ended.', 'ok');
                        },
                        onError: (error) => {
                          toast(refusalOf(error).message, 'danger');
                        },
                      },
                    )
                  }
                >
                  End
                </Button>
              ),
          },
        ]}
      />
    </div>
  );
}
