import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignInForm } from '../../features/signing-in/sign-in-form.tsx';
import { currentActor, currentNewcomer } from '../../server/actor.ts';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { next, error, callbackUrl } = await searchParams;
  const target = ownPath(next) ?? ownPath(callbackUrl) ?? '/desk';
  if ((await currentActor()).type === 'person') redirect(target);
  if (await currentNewcomer()) redirect('/new-password');
  return (
    <main id="main" className="a-gate">
      <p className="a-gate__name">Chancery</p>
      <h1>Sign in to the desk</h1>
      <SignInForm next={target} error={typeof error === 'string' ? error : undefined} />
    </main>
  );
}

/** A path of this app; anything else would lead people away after they signed in. */
function ownPath(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined;
}
