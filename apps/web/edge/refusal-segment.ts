import { isObject } from '@chancery/api/paths';
import { z } from 'zod';
import { isProblem, type Problem } from '../addresses/filters.ts';

/** An address that gets no page: where it leads, what it was given, and why. */
export type Refusal = {
  path: string;
  typed: Record<string, string>;
  /** null: the record cannot be reached at the moment */
  problem: Problem | null;
};

const PATH_MAX = 500;
const VALUE_MAX = 300;

/** The refusal as one path segment, for the page that tells of it. */
export function refusalSegment({ path, typed, problem }: Refusal): string {
  const short: Refusal = {
    path: path.slice(0, PATH_MAX),
    typed,
    problem: problem && { ...problem, value: problem.value.slice(0, VALUE_MAX) },
  };
  return Buffer.from(JSON.stringify(short)).toString('base64url');
}

/** Reads what `refusalSegment` wrote; only proxy.ts leads here. */
export const parseRefusal = (segment: string): Refusal =>
  refusal.parse(JSON.parse(Buffer.from(segment, 'base64url').toString('utf8')));

const refusal = z.object({
  path: z.string(),
  typed: z.record(z.string(), z.string()),
  problem: z.custom<Problem>((value) => isObject(value) && isProblem(value)).nullable(),
});
