import { existsSync } from 'node:fs';
import { inRoot } from './env.ts';

// What the commands call in other packages, by the shape they call it with. Imported when needed,
// so that a command starts fast and this package compiles without compiling those.

/** The record engine's connection, opaque here. */
export type EngineDatabase = { pool: { end(): Promise<void> }; read: unknown };

/** `@chancery/api/server` */
export type EngineModule = {
  Database: new (pool: unknown) => EngineDatabase;
  systemClock: { now(): Date };
  /** Folds the revisions into the index tables again, and repairs. */
  reindex(context: Context): Promise<{ records: number; repaired: Record<string, number> }>;
  /** Checks the chain and the laws of the record. */
  verify(context: Context): Promise<{ sets: number; events: number; faults: string[] }>;
};

type Context = { databaseUrl: string; say: (line: string) => void };

/** `@chancery/db/seed` */
export type SeedModule = {
  seed(context: Context & { dataDir: string }): Promise<unknown>;
};

/** `@chancery/auth/accounts` */
export type AccountsModule = {
  createAccount(
    context: AccountContext,
    input: { email: string; name: string; role: string; dossierId?: string; password?: string },
  ): Promise<{ password: string | null }>;
  setRole(
    context: AccountContext,
    input: { accountId: string; role: string; dossierId?: string },
  ): Promise<void>;
  disableAccount(context: AccountContext, accountId: string): Promise<void>;
  resetPassword(
    context: AccountContext,
    input: { accountId: string; password?: string },
  ): Promise<{ password: string | null }>;
  accountByEmail(db: unknown, email: string): Promise<string | null>;
};

export type AccountContext = {
  db: EngineDatabase;
  clock: { now(): Date };
  actor: { type: 'system'; name: string };
};

/** The record engine, or null as long as there is none. */
export async function loadEngine(): Promise<EngineModule | null> {
  return load<EngineModule>('packages/api/src/server.ts', '@chancery/api/server');
}

/** The demo dossier, or null as long as there is none. */
export async function loadSeed(): Promise<SeedModule | null> {
  return load<SeedModule>('prisma/seed/index.ts', '@chancery/db/seed');
}

/** The account services, or null as long as there are none. */
export async function loadAccounts(): Promise<AccountsModule | null> {
  return load<AccountsModule>('packages/auth/src/accounts.ts', '@chancery/auth/accounts');
}

async function load<T>(file: string, specifier: string): Promise<T | null> {
  return existsSync(inRoot(file)) ? ((await import(specifier)) as T) : null;
}
