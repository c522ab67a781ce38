import { proceduresOf } from '../procedures.ts';
import { publicRouter } from '../root.ts';

const procedures = proceduresOf(publicRouter);

/** What calls of these procedures count for in the limit on reads; of one that is not there, one. */
export const costOf = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + (procedures.get(name)?.meta?.cost ?? 1), 0);

/** The procedures that a request to `/api/trpc` names in the last segment of its path, with commas between. */
export const namesIn = (url: string): string[] => {
  const [, ...path] = new URL(url).pathname.split('/api/trpc/');
  return path.join('').split(/,|%2C/i);
};
