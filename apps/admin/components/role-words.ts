import type { Grant } from '@chancery/api/server';
import { label } from '@chancery/vocabularies';

/** "Reviewer", "Editor in 2 dossiers": what someone may do, in a line. */
export function roleWords(
  grants: readonly Pick<Grant, 'role' | 'dossierId' | 'locales'>[],
): string {
  if (grants.length === 0) return 'No role';
  const everywhere = grants.filter((grant) => grant.dossierId === null);
  const shown = everywhere.length > 0 ? everywhere : grants.slice(0, 1);
  const words = shown.map(
    ({ role, locales }) =>
      label('role', role, 'en') + (locales.length > 0 ? ` (${locales.join(', ')})` : ''),
  );
  const narrow = grants.filter((grant) => grant.dossierId !== null).length;
  if (everywhere.length > 0) return words.join(', ');
  return `${words.join(', ')} in ${narrow === 1 ? 'one dossier' : `${narrow} dossiers`}`;
}
