import type { RuleEntry } from '../../core/kind/kind.ts';
import type { Problem } from '../../core/problems/problem.ts';
import type { Event } from './schema.ts';

/** Nothing beyond what the schema says. */
export const rules = (entries: readonly RuleEntry<Event>[]): Problem[][] => entries.map(() => []);
