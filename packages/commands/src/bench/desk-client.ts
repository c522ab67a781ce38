import { readFileSync } from 'node:fs';

/** Procedures of the admin app over HTTP, as a signed-in person. */
export interface DeskClient {
  query<T>(procedure: string, input: unknown): Promise<T>;
  /** With an id, the change is made once however often it is sent. */
  mutate<T>(procedure: string, input: unknown, requestId?: string): Promise<T>;
}

/** The answer to a call that was refused, or failed on the server. */
export class AnsweredError extends Error {
  readonly status: number;
  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

interface DemoAccount {
  email: string;
  password: string;
  role: string;
}

/** Signs in through the real form's endpoint with a demo account. */
export async function signIn(admin: string, accounts: string, role: string): Promise<DeskClient> {
  const known: DemoAccount[] = JSON.parse(readFileSync(accounts, 'utf8'));
  const account = known.find((entry) => entry.role === role);
  if (!account) throw new Error(`${accounts} has no ${role}`);
  const jar = new Map<string, string>();
  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(admin + path, {
      redirect: 'manual',
      ...init,
      headers: { ...init.headers, cookie },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', ...value] = (line.split(';')[0] ?? '').split('=');
      jar.set(name, value.join('='));
    }
    return response;
  };
  const { csrfToken } = (await (await call('/api/auth/csrf')).json()) as { csrfToken: string };
  const answer = await call('/api/auth/callback/credentials', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      csrfToken,
      email: account.email,
      password: account.password,
      json: 'true',
    }),
  });
  if (answer.status >= 400) throw new Error(`signing in was answered ${answer.status}`);
  const read = async <T>(response: Response): Promise<T> => {
    const text = await response.text();
    const body = (
      response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {}
    ) as {
      result?: { data: T };
      error?: { message: string };
    };
    if (body.result) return body.result.data;
    throw new AnsweredError(body.error?.message ?? `answered ${response.status}`, response.status);
  };
  return {
    query: async (procedure, input) =>
      read(await call(`/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`)),
    mutate: async (procedure, input, requestId) =>
      read(
        await call(`/api/trpc/${procedure}`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            origin: admin,
            ...(requestId && { 'idempotency-key': requestId }),
          },
          body: JSON.stringify(input),
        }),
      ),
  };
}
