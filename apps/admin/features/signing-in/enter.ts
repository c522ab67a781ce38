import { valueAt } from '@chancery/api/paths';

/** Signs in through next-auth. Gives a sentence where it was refused, null where it went well. */
export async function enter(email: string, password: string): Promise<string | null> {
  try {
    const { csrfToken } = await fetch('/api/auth/csrf').then((answer) => answer.json());
    const answer = await fetch('/api/auth/callback/credentials', {
      method: 'POST',
      body: new URLSearchParams({ csrfToken, email, password, json: 'true' }),
    });
    return new URL(String(valueAt(await answer.json(), 'url'))).searchParams.get('error');
  } catch {
    return 'The server cannot be reached. Try again in a moment.';
  }
}
