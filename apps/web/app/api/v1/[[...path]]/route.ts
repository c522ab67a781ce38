import { handleRest } from '@chancery/api/server';
import { connection } from 'next/server';
import { apiEngine } from '../../engine.ts';
import { apiLimit } from '../../limit.ts';

/** The public REST API; methods that it does not answer are refused by it too, as problems. */
async function answer(request: Request): Promise<Response> {
  await connection();
  return handleRest(request, apiEngine(), apiLimit());
}

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
};
