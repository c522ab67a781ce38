import { refusalOf } from '../../../client/client.ts';
import type { Refused } from './desk.ts';
import type { Problem } from './problem.ts';

/** What went wrong, with problems as the form shows them. */
export function refusedBy(error: unknown): Refused {
  const { problems, message, ...rest } = refusalOf(error);
  return {
    ...rest,
    message: KEPT_HERE[rest.code] ?? message,
    problems: problems as readonly Problem[],
  };
}

/** Here, unlike elsewhere, something was kept: in this browser. */
const KEPT_HERE: Readonly<Record<string, string>> = {
  UNREACHABLE: 'The server cannot be reached. What you typed is kept here; try again soon.',
  UNAUTHORIZED: 'You are signed out. What you typed is kept here.',
};
