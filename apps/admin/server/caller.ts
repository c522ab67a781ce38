import 'server-only';
import { createCaller } from '@chancery/api/server';
import { TRPCError } from '@trpc/server';
import { forbidden, notFound } from 'next/navigation';
import { cache } from 'react';
import { requirePerson } from './actor.ts';
import { engine } from './engine.ts';
import { adminRouter } from './root.ts';

const callerOf = createCaller(adminRouter);

/** Procedures in this process, as the signed-in person of the page. */
export const api = cache(async () => callerOf({ engine: engine(), actor: await requirePerson() }));

export type Api = Awaited<ReturnType<typeof api>>;

/** Of an address that asks for what there is not, or what cannot be: another list's cursor, dates in the wrong order. */
const NOT_THERE = ['NOT_FOUND', 'BAD_REQUEST'];

/** A read of a page: what may not be seen is the no-permission page, what is not there a 404. */
export async function read<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof TRPCError && error.code === 'FORBIDDEN') forbidden();
    if (error instanceof TRPCError && NOT_THERE.includes(error.code)) notFound();
    throw error;
  }
}
