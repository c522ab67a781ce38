import { readInvitation } from '@chancery/auth/accounts';
import { EmptyState } from '@chancery/ui';
import { label } from '@chancery/vocabularies';
import type { Metadata } from 'next';
import { AcceptForm } from '../../../features/signing-in/accept-form.tsx';
import { engine } from '../../../server/engine.ts';

// The address is a key: it must not leave with a link.
export const metadata: Metadata = { title: 'Invitation', referrer: 'no-referrer' };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { db, clock } = engine();
  const found = await readInvitation({ db: db.read, clock }, token);
  return (
    <main id="main" className="a-gate">
      <p className="a-gate__name">Chancery</p>
      {found ? (
        <>
          <h1>Join the desk</h1>
          <p>
            You are invited as <strong>{label('role', found.role, 'en').toLowerCase()}</strong>
            {found.email !== null && (
              <>
                , with the address <strong>{found.email}</strong>
              </>
            )}
            .
          </p>
          <AcceptForm token={token} email={found.email} />
        </>
      ) : (
        <>
          <h1>This invitation cannot be used</h1>
          <EmptyState title="It was used, withdrawn, or its seven days are over.">
            Ask whoever invited you for another. If you have an account already,{' '}
            <a href="/sign-in">sign in</a>.
          </EmptyState>
        </>
      )}
    </main>
  );
}
