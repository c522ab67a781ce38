import sql from 'sql-template-tag';
import { z } from 'zod';
import type { Confirmation } from '../change/records.ts';
import type { ReadDb } from '../database.ts';
import { publicPart, referencesOf } from '../kind/field.ts';
import { type KindDefinition, type Kinds, kindOf, type Snapshot } from '../kind/kind.ts';
import { onDay } from '../problems/happened.ts';
import { type Hydrated, hydrate } from './hydrate.ts';
import { factsIn, type LiveFact, liveFacts } from './live-facts.ts';
import { findBySlug, type Shown } from './read-record.ts';
import { rowsOf } from './rows-of.ts';
import { recordUse } from './uses.ts';
import { instantOf, type View } from './view.ts';

export interface ShownDetail<S> {
  state: 'shown';
  id: string;
  kind: string;
  slug: string;
  /** number of the revision shown */
  revision: number;
  revisionId: string;
  publishedFrom: string | null;
  /** told afterwards, from sources of that time */
  reconstructed: boolean;
  /** where one looks back on what has been withdrawn since */
  withdrawnSince: { reason: string; at: string } | null;
  /** what its editors let pass although a rule speaks against it, and why */
  confirmations: Confirmation[];
  /** the public part of the snapshot */
  record: S;
  /** everything that the snapshot refers to, by id */
  references: Record<string, Hydrated>;
  /** the live facts that its text embeds, as the view has them */
  facts: LiveFact[];
}

export type Detail<S> =
  | ShownDetail<S>
  | { state: 'withdrawn'; reason: string; at: string; title: Record<string, string> }
  | { state: 'moved'; kind: string; slug: string }
  | { state: 'absent' };

/** Output of every detail procedure; the record's own shape is its kind's schema. */
export const detailOutput = <S>() =>
  z.custom<Detail<S>>((value) => typeof value === 'object' && value !== null && 'state' in value);

export const referencesIn = (kind: KindDefinition, snapshot: Snapshot): string[] =>
  referencesOf(kind.schema, snapshot);

/** A record's public page in a view: the revision, then one hydration for everything it names. */
export async function detail<S>(
  db: ReadDb,
  kinds: Kinds,
  name: string,
  at: {
    slug: string;
    view: View;
    dossierId?: string | undefined;
    /** the day up to which things have happened */
    validOn?: string | undefined;
  },
): Promise<Detail<S>> {
  const kind = kindOf(kinds, name);
  const found = await findBySlug(db, kind, at.slug, at.view);
  if (found.state === 'withdrawn')
    return {
      state: 'withdrawn',
      reason: found.reason,
      at: found.at.toISOString(),
      title: found.title,
    };
  if (found.state !== 'shown') return found;
  if (at.dossierId && !kind.shared && !found.snapshot.dossiers.includes(at.dossierId))
    return { state: 'absent' };
  return shownDetail<S>(db, kinds, kind, found, at.view, at.validOn);
}

async function shownDetail<S>(
  db: ReadDb,
  kinds: Kinds,
  kind: KindDefinition,
  found: Shown,
  view: View,
  validOn?: string,
): Promise<ShownDetail<S>> {
  const record = publicPart(kind.schema, onDay(kind, found.snapshot, validOn));
  const [facts, withdrawn] = await Promise.all([
    liveFacts(db, kinds, view, factsIn(kind, record), validOn),
    instantOf(view) ? withdrawnNow(db, found.id) : null,
  ]);
  const cited = facts.flatMap(({ evidence }) => evidence.map(({ source }) => source));
  const references = await hydrate(db, view, [...referencesIn(kind, record), ...cited]);
  return {
    state: 'shown',
    id: found.id,
    kind: found.kind,
    slug: found.slug,
    revision: found.number,
    revisionId: found.revisionId,
    publishedFrom: found.publishedFrom?.toISOString() ?? null,
    reconstructed: found.reconstructed,
    withdrawnSince: withdrawn,
    confirmations: found.confirmed,
    record: record as unknown as S,
    references: Object.fromEntries(references),
    facts,
  };
}

async function withdrawnNow(
  db: ReadDb,
  id: string,
): Promise<{ reason: string; at: string } | null> {
  const [row] = await rowsOf(
    db,
    z.strictObject({ reason: z.string(), at: z.date() }),
    sql`SELECT reason, "from" AS at FROM "Withdrawal" WHERE "recordId" = ${id} AND "to" IS NULL`,
    [recordUse(id)],
  );
  return row ? { reason: row.reason, at: row.at.toISOString() } : null;
}
