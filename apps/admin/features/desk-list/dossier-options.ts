import type { KindName } from '@chancery/api/kinds';
import { titleText } from '../../components/title-of.tsx';
import type { Api } from '../../server/caller.ts';

/** Records of these name no dossier of their own, or are one. */
const WITHOUT: readonly KindName[] = ['actor', 'format', 'source', 'topic', 'dossier'];
/** More than any installation has; the list is a choice, not a register. */
const MOST = 100;

/** The dossiers that a list of a kind can be narrowed to. */
export async function dossierOptions(
  caller: Api,
  kind: KindName,
): Promise<{ value: string; label: string }[]> {
  if (WITHOUT.includes(kind)) return [];
  const { items } = await caller.desk.list({ kind: 'dossier', sort: 'title', limit: MOST });
  return items.map(({ id, title }) => ({ value: id, label: titleText(title) }));
}
