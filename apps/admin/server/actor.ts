import 'server-only';
import {
  type Asker,
  type Context,
  clientAddress,
  type Origin,
  originOf,
} from '@chancery/api/server';
import {
  type AuthDeps,
  currentActor as actorOfCookies,
  currentNewcomer as newcomerOfCookies,
  type Person,
} from '@chancery/auth';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { env } from '../env.ts';
import { engine } from './engine.ts';

export const authDeps = (): AuthDeps => ({
  ...engine(),
  secret: env().AUTH_SECRET,
  url: env().ADMIN_URL,
});

/** Where the request came from. */
export async function origin(): Promise<Origin> {
  const asked = await headers();
  return originOf(clientAddress(asked), asked.get('user-agent'));
}

/** Who asks; looked up once for a request, and anew for each. */
export const currentActor = cache(
  async (): Promise<Asker> => ({
    ...(await actorOfCookies(authDeps(), await cookies())),
    from: await origin(),
  }),
);

/** What every procedure is called with: the engine, and who asks by the cookie of the request. */
export const requestContext = async (): Promise<Context> => ({
  engine: engine(),
  actor: await currentActor(),
});

/** Who has signed in with a temporary password; to everything else they are the public. */
export async function currentNewcomer(): Promise<Person | null> {
  const newcomer = await newcomerOfCookies(authDeps(), await cookies());
  return newcomer && { ...newcomer, from: await origin() };
}

/** The signed-in person of a page, or the way to sign in and back again. */
export async function requirePerson(): Promise<Person> {
  const actor = await currentActor();
  if (actor.type === 'person') return actor;
  if (await currentNewcomer()) redirect('/new-password');
  const back = (await headers()).get('x-return-to');
  redirect(back && back !== '/' ? `/sign-in?next=${encodeURIComponent(back)}` : '/sign-in');
}
