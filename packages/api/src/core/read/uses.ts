import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What an answer was made of, so that whoever keeps it can drop it when a change touches one of
 * these. Reads note their uses statement by statement; a publication computes what it touches.
 * A statement that says nothing of its uses has used everything: forgetting to say costs speed,
 * never truth.
 */
export type Use = string;

/** Any public change at all. */
export const ANYTHING: Use = '*';
/** What never changes: a revision as it was published, an event of the chain. */
export const FOR_EVER: readonly Use[] = [];
/** A record: what it says, whether it is public, what stands for it. */
export const recordUse = (id: string): Use => id;
/** What stands at an address of a kind, or that nothing does. */
export const addressUse = (kind: string, slug: string): Use => `${kind}/${slug}`;
/** Which records of a kind there are in a dossier, or in any, and what they say. */
export const listUse = (kind: string, dossierId?: string): Use => `${dossierId ?? '*'}:${kind}`;
/** Any record of a dossier. */
export const dossierUse = (dossierId: string): Use => `${dossierId}:*`;
/** Which records refer to one, and what they say. */
export const referrersUse = (id: string): Use => `>${id}`;

/** One for the process: a bundler may load this module several times. */
declare global {
  var chanceryUses: AsyncLocalStorage<Set<Use>> | undefined;
}
function current(): AsyncLocalStorage<Set<Use>> {
  globalThis.chanceryUses ??= new AsyncLocalStorage();
  return globalThis.chanceryUses;
}

/** Does the work and collects what its reads use into `uses`, also where it fails. */
export const collectingUses = <T>(uses: Set<Use>, work: () => Promise<T>): Promise<T> =>
  current().run(uses, work);

/** Notes what a read used, if anyone collects. */
export function noteUses(uses: Iterable<Use>): void {
  const collected = current().getStore();
  if (collected) for (const use of uses) collected.add(use);
}
