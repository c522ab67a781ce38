/** Ends the session through next-auth and leads to the sign-in page. */
export async function signOut(): Promise<void> {
  const { csrfToken } = await fetch('/api/auth/csrf').then((answer) => answer.json());
  await fetch('/api/auth/signout', {
    method: 'POST',
    body: new URLSearchParams({ csrfToken, json: 'true' }),
  });
  location.assign('/sign-in');
}
