import { publicRouter } from '../root.ts';

type Costed = { _def: { meta?: { cost: number } } };
const procedures = publicRouter._def.procedures as unknown as Record<string, Costed | undefined>;

/** What calls of these procedures count for in the limit on reads; of one that is not there, one. */
export const costOf = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + (procedures[name]?._def.meta?.cost ?? 1), 0);

/** The procedures that a request to `/api/trpc` names in the last segment of its path, with commas between. */
export const namesIn = (url: string): string[] => {
  const [, ...path] = new URL(url).pathname.split('/api/trpc/');
  return path.join('').split(/,|%2C/i);
};
