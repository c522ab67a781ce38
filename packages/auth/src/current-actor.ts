import type { Actor } from '@chancery/api/engine';
import { decode } from 'next-auth/jwt';
import type { AuthDeps } from './auth-options.ts';
import { sessionCookie } from './cookie.ts';
import { actorOfSession } from './sessions.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Who asks, from the cookies of a request: the cookie names a session, the database says whether
 * it still stands. Anything unreadable is the public.
 */
export async function currentActor(
  deps: AuthDeps,
  cookies: { get(name: string): { value: string } | undefined },
): Promise<Actor> {
  const token = cookies.get(sessionCookie(deps.url))?.value;
  if (!token) return { type: 'public' };
  const claims = await decode({ token, secret: deps.secret }).catch(() => null);
  const sid = claims?.sid;
  if (typeof sid !== 'string' || !UUID.test(sid)) return { type: 'public' };
  return actorOfSession(deps, sid);
}
