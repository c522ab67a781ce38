import { observedEnv } from '@chancery/api/observed-env';
import { filesEnv } from '@chancery/files/env';
import { z } from 'zod';

const postgresUrl = z
  .string({ error: 'should be a PostgreSQL address; npm start sets it for the embedded server' })
  .regex(
    /^postgres(ql)?:\/\//,
    'should be a PostgreSQL address: postgresql://user:password@host:5432/database',
  );
const address = z.url({
  protocol: /^https?$/,
  error: 'should be an address as people type it: https://desk.example.org',
});

const schema = z
  .object({
    DATABASE_URL: postgresUrl,
    /** LISTEN, past any pooler. */
    DATABASE_DIRECT_URL: postgresUrl.optional(),
    AUTH_SECRET: z
      .string({ error: 'should be a secret of at least 32 characters' })
      .min(32, 'should be a secret of at least 32 characters'),
    ADMIN_URL: address.default('http://localhost:3001'),
    PUBLIC_URL: address.default('http://localhost:3000'),
    /** Whether the proxy in front says where requests come from; else the socket does. */
    TRUST_PROXY: z.stringbool({ error: 'should be true or false' }).default(false),
    /** Where who starts this process says how the others fare, and where files lie without a bucket. */
    DATA_DIR: z.string().optional(),
    ...filesEnv,
    ...observedEnv,
  })
  .transform(({ DATABASE_DIRECT_URL, ...rest }) => ({
    ...rest,
    DATABASE_DIRECT_URL: DATABASE_DIRECT_URL ?? rest.DATABASE_URL,
  }));

export type Env = z.output<typeof schema>;

let parsed: Env | undefined;

/** The environment, read when first asked: the build has none. Throws naming what is wrong. */
export function env(): Env {
  if (parsed) return parsed;
  parsed = parse(process.env);
  // next-auth builds its own addresses from this variable alone.
  process.env.NEXTAUTH_URL = parsed.ADMIN_URL;
  return parsed;
}

/** Parses variables; empty strings count as unset, as in a copied `.env.example`. */
export function parse(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The environment is not right:\n  ${problems.join('\n  ')}`);
}

export const isDevelopment = process.env.NODE_ENV === 'development';

/** Whether this is a server that serves, not a build. */
export const isServing = (): boolean =>
  process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build';

/** Where Next keeps its build; `npm start` names a folder for each. */
export const distDir = process.env.NEXT_DIST_DIR || '.next';
