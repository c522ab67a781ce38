import { existsSync } from 'node:fs';
import { inRoot } from './env.ts';

// Imported when needed, so that a command that needs neither accounts nor records starts fast.

/** The record engine. */
export const loadEngine = () => import('@chancery/api/server');

/** The account services. */
export const loadAccounts = () => import('@chancery/auth/accounts');

/** What `@chancery/db/seed` exports. */
export type SeedModule = {
  /** Fills an empty database with the demo dossier, through the one door for writes. */
  seed(context: {
    databaseUrl: string;
    dataDir: string;
    say: (line: string) => void;
  }): Promise<unknown>;
};

/** The demo dossier, or null as long as there is none. */
export async function loadSeed(): Promise<SeedModule | null> {
  if (!existsSync(inRoot('prisma/seed/index.ts'))) return null;
  // By a variable: TypeScript would look for the file, and it lies above its own package.
  const specifier = '@chancery/db/seed';
  return (await import(specifier)) as SeedModule;
}
