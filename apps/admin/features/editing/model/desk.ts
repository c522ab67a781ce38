import type { trpc } from '../../../client/client.ts';
import type { JsonObject } from './json.ts';
import type { Confirmation, Problem } from './problem.ts';
import type { FieldConflict } from './settle-conflict.ts';

type Desk = typeof trpc.desk;

/** As they arrive over HTTP. */
export type DeskRecord = Awaited<ReturnType<Desk['get']['query']>>;
export type Checked = Awaited<ReturnType<Desk['check']['mutate']>>;
export type ClassedPath = Checked['changes'][number];

export interface PublishOptions {
  note?: string;
  classes?: Record<string, ClassedPath['class']>;
  confirmed?: Confirmation[];
}

/** An answer that was no: what the form needs of it. */
export interface Refused {
  code: string;
  message: string;
  problems: readonly Problem[];
  details: unknown;
}

export interface ConflictDetails {
  revisionId: string;
  number: number;
  authorId: string | null;
  at: string;
  theirs: JsonObject;
  merged?: JsonObject;
  conflicts: readonly FieldConflict[];
  joined?: readonly string[];
}

/** The details of a conflict, where the refusal is one that can be merged. */
export function conflictOf(refused: Refused): ConflictDetails | null {
  const details = refused.details as ConflictDetails | null | undefined;
  return refused.code === 'CONFLICT' && details?.revisionId && details.theirs ? details : null;
}

/** A record that this one refers to and that is not published. */
export interface Missing {
  targetId: string;
  path: string;
  title: unknown;
  /** what the desk shows of it; null where it was given up */
  revisionId: string | null;
}

/** What must be published first, or together with the record. */
export const missingOf = (refused: Refused): readonly Missing[] =>
  (refused.details as { missing?: Missing[] } | null | undefined)?.missing ?? [];
