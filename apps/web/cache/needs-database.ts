import { databaseAnswers } from './health.ts';

/** Runs a route handler that reads the database; while it is away the answer is 503, to be tried again. */
export async function needsDatabase(answer: () => Promise<Response>): Promise<Response> {
  if (await databaseAnswers()) return answer();
  return new Response('The database does not answer. Please try again in a minute.\n', {
    status: 503,
    headers: { 'cache-control': 'no-store', 'retry-after': '5' },
  });
}
