import { isObject } from './core/paths/index.ts';
import { Refusal } from './core/problems/problem.ts';
import { areTurned } from './core/schema/days-of.ts';

/** Refuses a span that is over before it begins: "nothing matches" would be true, and no help. */
export function refuseTurned(input: unknown): void {
  const { from, to } = isObject(input) ? input : {};
  if (typeof from !== 'string' || typeof to !== 'string' || !areTurned(from, to)) return;
  const message = `The two dates are in the wrong order: “to” (${to}) is over before “from” (${from}) begins.`;
  throw new Refusal('BAD_REQUEST', message, {
    problems: [
      {
        code: 'backwards',
        path: 'to',
        severity: 'refusal',
        message,
        hint: 'Give the earlier date as “from”, the later one as “to”.',
      },
    ],
  });
}
