import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { NewPasswordForm } from '../../features/signing-in/new-password-form.tsx';
import { currentNewcomer } from '../../server/actor.ts';

export const metadata: Metadata = { title: 'Choose a password' };

/** All that a session can see whose password somebody else has chosen. */
export default async function NewPasswordPage() {
  const newcomer = await currentNewcomer();
  if (!newcomer) redirect('/desk');
  return (
    <main id="main" className="a-gate">
      <p className="a-gate__name">Chancery</p>
      <h1>Choose a password of your own</h1>
      <p>
        {newcomer.name}, the password that you signed in with was made by someone else and is good
        for this alone. The desk opens once you have changed it.
      </p>
      <NewPasswordForm />
    </main>
  );
}
