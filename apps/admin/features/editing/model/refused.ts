import { refusalOf } from '../../../api/client.ts';
import type { Refused } from './desk.ts';
import type { Problem } from './problem.ts';

/** What went wrong, with problems as the form shows them. */
export function refusedBy(error: unknown): Refused {
  const { problems, ...rest } = refusalOf(error);
  return { ...rest, problems: problems as readonly Problem[] };
}
