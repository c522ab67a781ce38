/** What this package takes from the record engine. */
export type { Actor, Grant } from '../../api/src/core/actor.ts';
export { accountOf } from '../../api/src/core/actor.ts';
export type { Clock } from '../../api/src/core/clock.ts';
export { systemClock } from '../../api/src/core/clock.ts';
export type { Database, ReadDb, WriteDb } from '../../api/src/core/database.ts';
export { Refusal } from '../../api/src/core/problem.ts';
