import { type Asker, PUBLIC } from '@chancery/api/engine';
import { decode } from 'next-auth/jwt';
import type { AuthDeps } from './auth-options.ts';
import { sessionCookie } from './cookie.ts';
import { actorOfSession, newcomerOfSession, type Person } from './sessions.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Who asks, from the cookies of a request: the cookie names a session, the database says whether
 * it still stands. Anything unreadable is the public.
 */
export async function currentActor(deps: AuthDeps, cookies: Cookies): Promise<Asker> {
  const id = await sessionId(deps, cookies);
  return id ? actorOfSession(deps, id) : PUBLIC;
}

/** Who has to choose a password of their own before anything else; null for everyone else. */
export async function currentNewcomer(deps: AuthDeps, cookies: Cookies): Promise<Person | null> {
  const id = await sessionId(deps, cookies);
  return id ? newcomerOfSession(deps, id) : null;
}

interface Cookies {
  get(name: string): { value: string } | undefined;
}

async function sessionId(deps: AuthDeps, cookies: Cookies): Promise<string | null> {
  const token = cookies.get(sessionCookie(deps.url))?.value;
  if (!token) return null;
  const claims = await decode({ token, secret: deps.secret }).catch(() => null);
  const sid = claims?.sid;
  return typeof sid === 'string' && UUID.test(sid) ? sid : null;
}
