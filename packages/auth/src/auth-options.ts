import { type Origin, Refusal } from '@chancery/api/engine';
import { metrics } from '@chancery/api/metrics';
import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { cookieOptions, deviceCookie, isSecure, sessionCookie } from './cookie.ts';
import { DEVICE_SECONDS, readDevice, writeDevice } from './device.ts';
import { SESSION_MS, signOut } from './sessions.ts';
import { type SignInDeps, signIn } from './sign-in.ts';

export interface AuthDeps extends SignInDeps {
  /** signs and encrypts the cookie */
  secret: string;
  /** address of the admin app; https makes the cookie secure */
  url: string;
}

/** The request that is answered: its cookies, as Next gives them, and where it came from. */
export interface Asked {
  cookies: {
    get(name: string): { value: string } | undefined;
    set(name: string, value: string, options: object): unknown;
  };
  from: Origin;
}

/**
 * Options of next-auth: e-mail and password; the cookie holds the id of a `Session` row and
 * nothing else, and the row is what counts (`currentActor`).
 */
export function authOptions(deps: AuthDeps, { cookies, from }: Asked): NextAuthOptions {
  return {
    secret: deps.secret,
    useSecureCookies: isSecure(deps.url),
    session: { strategy: 'jwt', maxAge: SESSION_MS / 1000 },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in' },
    cookies: {
      sessionToken: {
        name: sessionCookie(deps.url),
        options: cookieOptions(deps.url),
      },
    },
    providers: [
      Credentials({
        name: 'password',
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(credentials) {
          if (!credentials) return null;
          const { secret, url } = deps;
          const device = await readDevice(cookies.get(deviceCookie(url))?.value, secret);
          try {
            const { sessionId, accountId } = await signIn(deps, {
              email: String(credentials.email ?? ''),
              password: String(credentials.password ?? ''),
              from,
              device,
            });
            cookies.set(deviceCookie(url), await writeDevice(device, accountId, secret), {
              ...cookieOptions(url),
              maxAge: DEVICE_SECONDS,
            });
            return { id: sessionId };
          } catch (error) {
            // next-auth carries a message to the page and nothing else.
            if (!(error instanceof Refusal)) throw error;
            const isLimit = error.code === 'TOO_MANY_REQUESTS';
            metrics().refusedSignIns.inc({ reason: isLimit ? 'limit' : 'wrong' });
            throw new Error(error.message);
          }
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => ({ sid: user?.id ?? token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
      redirect({ url, baseUrl }) {
        const target = new URL(url, baseUrl);
        return target.origin === new URL(baseUrl).origin ? target.href : baseUrl;
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === 'string') await signOut(deps, token.sid, from);
      },
    },
  };
}
