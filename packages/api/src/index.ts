/** Types only: what a client of the API sees. */
export type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
export type { Problem, Severity } from './core/problems/problem.ts';
export type { Detail, ShownDetail } from './core/read/detail.ts';
export type { Hydrated } from './core/read/hydrate.ts';
export type { LiveFact } from './core/read/live-facts.ts';
export type { Block, Inline, RichText } from './core/schema/rich-text.ts';
export type { AppRouter, PublicRouter } from './root.ts';
export type { Checked } from './services/desk/check-data.ts';
export type { DeskRecord, DeskRevision } from './services/desk/get-record.ts';
export type { HistoryEntry, RevisionDiff } from './services/desk/history.ts';
