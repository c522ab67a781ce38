import { parseArgs } from 'node:util';
import { messageOf } from '@chancery/db/errors';
import { generate } from '@chancery/db/generate';
import { type OpenDatabase, openDatabase } from '@chancery/db/roles';
import type { Role } from '@chancery/vocabularies';
import { type Accounts, openAccounts } from './accounts.ts';
import { migrateDatabase } from './database.ts';
import { commandEnv } from './env.ts';
import { invitationLink } from './first-administrator.ts';
import { sayError } from './progress.ts';

const ROLES: readonly Role[] = ['admin', 'reviewer', 'editor', 'analyst'];

const USAGE = `npm run user -- <verb> EMAIL …
  add EMAIL --role ROLE [--name NAME] [--dossier SLUG] [--password PASSWORD]
  invite EMAIL --role ROLE [--dossier SLUG]   prints a link that makes the account
  role EMAIL --role ROLE [--dossier SLUG]
  disable EMAIL
  reset-password EMAIL [--password PASSWORD]
Roles: ${ROLES.join(', ')}. Without --dossier a role is for all dossiers; without --password one is made.
A password that is given or made here must be changed by its owner at the first sign-in.`;

type Input = { email: string; role?: string; name?: string; dossier?: string; password?: string };

/** Each resolves to what is shown only now, if anything is. */
const VERBS: Record<string, (accounts: Accounts, input: Input) => Promise<string | null>> = {
  add: async (accounts, input) =>
    passwordLine(
      await accounts.create({ ...input, name: input.name ?? input.email, role: roleOf(input) }),
    ),
  invite: async (accounts, input) => {
    const { ADMIN_URL, ADMIN_PORT } = commandEnv();
    const token = await accounts.invite({ ...input, role: roleOf(input) });
    return `Link, valid for a week: ${invitationLink(ADMIN_URL ?? `http://localhost:${ADMIN_PORT}`, token)}`;
  },
  role: async (accounts, input) => {
    await accounts.setRole({ ...input, role: roleOf(input) });
    return null;
  },
  disable: async (accounts, { email }) => {
    await accounts.disable(email);
    return null;
  },
  'reset-password': async (accounts, { email, password }) =>
    passwordLine(await accounts.resetPassword({ email, ...(password ? { password } : {}) })),
};

function passwordLine(made: string | null): string | null {
  return made && `Password, shown only now, to be changed at the first sign-in: ${made}`;
}

const input = readInput();
if (!input) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  let database: OpenDatabase | undefined;
  try {
    generate();
    database = await openDatabase({ log: console.log });
    await migrateDatabase(database);
    const accounts = await openAccounts(database.app);
    try {
      const made = await input.run(accounts, input.values);
      console.log(made ? `Done. ${made}` : 'Done.');
    } finally {
      await accounts.close();
    }
  } catch (error) {
    sayError(error);
    process.exitCode = 1;
  } finally {
    await database?.stop();
  }
}

function readInput() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        role: { type: 'string' },
        name: { type: 'string' },
        dossier: { type: 'string' },
        password: { type: 'string' },
      },
    });
    const [verb = '', email, ...more] = positionals;
    const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
    if (!run || !email?.includes('@') || more.length > 0) return null;
    if (['add', 'invite', 'role'].includes(verb) && !ROLES.some((role) => role === values.role))
      return null;
    return { run, values: { ...values, email } };
  } catch (error) {
    console.error(messageOf(error));
    return null;
  }
}

function roleOf({ role }: Input): Role {
  const known = ROLES.find((it) => it === role);
  if (!known) throw new Error(USAGE);
  return known;
}
