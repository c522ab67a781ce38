import { z } from 'zod';
import type { trpc } from '../../../client/client.ts';
import type { Confirmation, Problem } from './problem.ts';

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

const jsonObject = z.record(z.string(), z.unknown());
const conflictDetails = z.object({
  revisionId: z.string(),
  number: z.number(),
  authorId: z.string().nullable(),
  at: z.string(),
  theirs: jsonObject,
  merged: jsonObject.optional(),
  conflicts: z.array(
    z.object({
      path: z.string(),
      base: z.unknown().optional(),
      theirs: z.unknown().optional(),
      ours: z.unknown().optional(),
    }),
  ),
  joined: z.array(z.string()).optional(),
});
export type ConflictDetails = z.infer<typeof conflictDetails>;

/** The details of a conflict, where the refusal is one that can be merged. */
export function conflictOf(refused: Refused): ConflictDetails | null {
  const { data } = conflictDetails.safeParse(refused.details);
  return refused.code === 'CONFLICT' ? (data ?? null) : null;
}

/** A record that this one refers to and that is not published. */
const missing = z.object({
  targetId: z.string(),
  path: z.string(),
  title: z.unknown(),
  /** what the desk shows of it; null where it was given up */
  revisionId: z.string().nullable(),
});
export type Missing = z.infer<typeof missing>;

/** What must be published first, or together with the record. */
export const missingOf = (refused: Refused): readonly Missing[] =>
  z.object({ missing: z.array(missing) }).safeParse(refused.details).data?.missing ?? [];
