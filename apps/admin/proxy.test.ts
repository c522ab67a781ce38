import { NextRequest } from 'next/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { proxy } from './proxy.ts';

const URL_OF_DESK = 'https://desk.example.org';

beforeAll(() => {
  vi.stubEnv('DATABASE_URL', 'postgresql://x:x@localhost:5432/x');
  vi.stubEnv('AUTH_SECRET', 'a secret of at least thirty-two characters');
  vi.stubEnv('ADMIN_URL', URL_OF_DESK);
});

const ask = (path: string, init: { method?: string; headers?: Record<string, string> } = {}) =>
  proxy(new NextRequest(new URL(path, URL_OF_DESK), init));
const signedIn = { cookie: '__Host-chancery-session=x' };

describe('a page', () => {
  it('has a policy with a nonce of its own and no inline scripts', () => {
    const policies = [1, 2].map(() =>
      ask('/desk', { headers: signedIn }).headers.get('content-security-policy'),
    );
    const scripts = policies.map((policy) => policy?.match(/script-src ([^;]*)/)?.[1]);
    expect(scripts[0]).toMatch(/^'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic'$/);
    expect(scripts[0]).not.toBe(scripts[1]);
    expect(policies[0]).toContain("frame-ancestors 'none'");
    expect(policies[0]).not.toContain('unsafe-inline');
  });

  it('is kept by nobody', () => {
    const { headers } = ask('/desk', { headers: signedIn });
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('X24 is only read, but for the actions of its forms', () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answer = ask('/desk', { method, headers: signedIn });
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([
        method,
        405,
        'GET, HEAD',
      ]);
    }
    const action = { ...signedIn, 'next-action': 'x', origin: URL_OF_DESK };
    expect(ask('/desk', { method: 'POST', headers: action }).status).toBe(200);
    expect(ask('/desk', { method: 'HEAD', headers: signedIn }).status).toBe(200);
  });

  it('sends who is not signed in to the sign-in page, and back to where they were going', () => {
    const answer = ask('/desk/projects?state=draft');
    expect(answer.status).toBe(307);
    expect(answer.headers.get('location')).toBe(
      `${URL_OF_DESK}/sign-in?next=${encodeURIComponent('/desk/projects?state=draft')}`,
    );
    expect(ask('/sign-in').status).toBe(200);
    expect(ask('/invitation/abc').status).toBe(200);
    expect(ask('/api/trpc/desk.list').status).toBe(401);
  });
});

describe('an action', () => {
  const post = (headers: Record<string, string>) =>
    ask('/api/trpc/desk.save', { method: 'POST', headers: { ...signedIn, ...headers } }).status;

  it('is refused when another site sends it', () => {
    expect(post({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(post({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(post({ origin: 'https://elsewhere.example' })).toBe(403);
    expect(post({ origin: 'null' })).toBe(403);
  });

  it('passes from a page of the desk', () => {
    expect(post({ 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(post({ origin: URL_OF_DESK })).toBe(200);
  });
});
