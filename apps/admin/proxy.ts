import { randomBytes } from 'node:crypto';
import { sessionCookie } from '@chancery/auth/cookie';
import { type NextRequest, NextResponse } from 'next/server';
import { env, isDevelopment } from './env.ts';

const OPEN = /^\/(sign-in|invitation\/|api\/auth\/|healthz$|readyz$|metrics$)/;
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Policy, requests from elsewhere, and the way to the sign-in page. Who may do what is not decided here. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (!isReadable(pathname))
    return new NextResponse('A percent sign in this address stands for nothing.', { status: 400 });
  if (!pathname.startsWith('/api/') && !isRead(request))
    return new NextResponse('Pages are read by GET.', {
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  if (!SAFE_METHODS.has(request.method) && isForeign(request))
    return new NextResponse('This request came from another site.', { status: 403 });
  if (!OPEN.test(pathname) && !request.cookies.has(sessionCookie(env().ADMIN_URL))) {
    if (pathname.startsWith('/api/')) return new NextResponse('Sign in first.', { status: 401 });
    const target = new URL('/sign-in', env().ADMIN_URL);
    if (pathname !== '/') target.searchParams.set('next', pathname + search);
    return NextResponse.redirect(target);
  }

  const nonce = randomBytes(16).toString('base64');
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  // Layouts and pages are not told their address: where to return to after signing in.
  headers.set('x-return-to', pathname + search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('cache-control', 'private, no-store');
  return response;
}

export const config = { matcher: '/((?!_next/static|_next/image|icon.svg).*)' };

/** No route can read an address with half a character in it. */
function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

/** Pages are read, and their forms call server actions, which name themselves. */
const isRead = ({ method, headers }: NextRequest): boolean =>
  method === 'GET' || method === 'HEAD' || (method === 'POST' && headers.has('next-action'));

/** A form of another site: the cookie is `lax`, and this is the second lock. */
function isForeign(request: NextRequest): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site) return site !== 'same-origin' && site !== 'none';
  const origin = request.headers.get('origin');
  return origin !== null && origin !== new URL(env().ADMIN_URL).origin;
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    // React rebuilds the stacks of server errors with eval, in development only.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    `frame-src ${env().PUBLIC_URL}`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(env().ADMIN_URL.startsWith('https:') ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
