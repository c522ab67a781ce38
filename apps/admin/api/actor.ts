import 'server-only';
import type { Actor } from '@chancery/api/server';
import { type AuthDeps, currentActor as actorOfCookies } from '@chancery/auth';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { env } from '../env.ts';
import { engine } from './engine.ts';

export type Person = Actor & { type: 'person' };

export const authDeps = (): AuthDeps => ({
  ...engine(),
  secret: env().AUTH_SECRET,
  url: env().ADMIN_URL,
});

/** Who asks; looked up once for a request, and anew for each. */
export const currentActor = cache(
  async (): Promise<Actor> => actorOfCookies(authDeps(), await cookies()),
);

/** The signed-in person of a page, or the way to sign in and back again. */
export async function requirePerson(): Promise<Person> {
  const actor = await currentActor();
  if (actor.type === 'person') return actor;
  const back = (await headers()).get('x-return-to');
  redirect(back && back !== '/' ? `/sign-in?next=${encodeURIComponent(back)}` : '/sign-in');
}
