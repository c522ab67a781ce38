import type { RoleCode } from './role-options.ts';

/** A dossier in which a role can be held. */
export interface Dossier {
  id: string;
  title: string;
}

/** An account as its row shows it. */
export interface ShownAccount {
  id: string;
  email: string;
  name: string;
  disabledAt: string | null;
  seenAt: string | null;
  grants: { role: RoleCode; dossierId: string | null; locales: ('en' | 'ru' | 'ur')[] }[];
}
