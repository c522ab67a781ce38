import { authOptions } from '@chancery/auth';
import { cookies } from 'next/headers';
import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authDeps, origin } from '../../../../server/actor.ts';

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const options = authOptions(authDeps(), { cookies: await cookies(), from: await origin() });
  return NextAuth(request as never, context as never, options) as Promise<Response>;
}

/** A password comes by POST alone: asked for by GET, the library fails. */
async function get(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  return nextauth.join('/') === 'callback/credentials'
    ? new Response('This address takes POST.\n', { status: 405, headers: { allow: 'POST' } })
    : answer(request, context);
}

export { answer as POST, get as GET };
