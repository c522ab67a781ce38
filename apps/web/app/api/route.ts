import { apiPage } from '@chancery/api/server';
import { connection } from 'next/server';

/** What there is to ask for, for people. */
export async function GET(): Promise<Response> {
  await connection();
  return apiPage();
}
