import { Refusal } from '@chancery/api/engine';
import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { isSecure, sessionCookie } from './cookie.ts';
import { revokeSession, SESSION_MS } from './sessions.ts';
import { type SignInDeps, signIn } from './sign-in.ts';

export interface AuthDeps extends SignInDeps {
  /** signs and encrypts the cookie */
  secret: string;
  /** address of the admin app; https makes the cookie secure */
  url: string;
}

/**
 * Options of next-auth: e-mail and password; the cookie holds the id of a `Session` row and
 * nothing else, and the row is what counts (`currentActor`).
 */
export function authOptions(deps: AuthDeps): NextAuthOptions {
  return {
    secret: deps.secret,
    useSecureCookies: isSecure(deps.url),
    session: { strategy: 'jwt', maxAge: SESSION_MS / 1000 },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in' },
    cookies: {
      sessionToken: {
        name: sessionCookie(deps.url),
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(deps.url) },
      },
    },
    providers: [
      Credentials({
        name: 'password',
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(credentials, request) {
          if (!credentials) return null;
          try {
            const { sessionId } = await signIn(deps, {
              email: String(credentials.email ?? ''),
              password: String(credentials.password ?? ''),
              address: addressOf(request.headers ?? {}),
              userAgent: request.headers?.['user-agent'],
            });
            return { id: sessionId };
          } catch (error) {
            // next-auth carries a message to the page and nothing else.
            if (error instanceof Refusal) throw new Error(error.message);
            throw error;
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
        if (typeof token?.sid !== 'string') return;
        const actor = { type: 'system', name: 'sign-out' } as const;
        try {
          await revokeSession({ ...deps, actor }, token.sid);
        } catch (error) {
          // Already ended: what was wanted.
          if (!(error instanceof Refusal)) throw error;
        }
      },
    },
  };
}

/** The last entry: the one that the proxy nearest to us has written; earlier ones may be invented. */
function addressOf(headers: Record<string, string | undefined>): string {
  return headers['x-forwarded-for']?.split(',').at(-1)?.trim() || 'unknown';
}
