import { authOptions } from '@chancery/auth';
import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authDeps } from '../../../../api/actor.ts';

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

const answer = (request: NextRequest, context: Context): Promise<Response> =>
  NextAuth(request as never, context as never, authOptions(authDeps())) as Promise<Response>;

export { answer as GET, answer as POST };
