import type { ChangeClass } from '@chancery/vocabularies';
import type { z } from 'zod';
import type { ReadDb } from '../database.ts';
import type { Change } from '../paths/index.ts';
import type { Problem } from '../problems/problem.ts';
import type { CommonSnapshot } from '../schema/common.ts';
import type { FieldMeta } from './field.ts';

export type Snapshot = CommonSnapshot & Record<string, unknown>;

/** A row of an index table before it has a period: its item and the table's own columns. */
export interface IndexRow {
  item: string;
  [column: string]: unknown;
}

/** A row as a kind makes it; without an item it is the record's only one in its table. */
export interface KindRow {
  item?: string;
  [column: string]: unknown;
}

/** A dated thing for the timeline; without an item it is the record's only one. */
export interface TimelineRow {
  item?: string;
  /** what it is, for the reader's words: `meeting`, `action`, `status` */
  what: string;
  /** a code that says more: the type of meeting, the action, the status */
  code?: string | undefined;
  /** EDTF */
  date: string;
  /** the side that acts or hosts */
  side?: string | undefined;
}

/** An index table: its name in the schema and its own columns. */
export interface IndexTable {
  name: string;
  /** own columns besides the common ones */
  columns: readonly string[];
  /** columns that point at records: `actorId` is the target, `actorStatedId` what the snapshot says */
  references: readonly string[];
  /** one row a record, which has the keys of the title: lists by title read this table alone */
  titled?: true;
}

export interface RuleEntry<S> {
  id: string;
  snapshot: S;
  /** what is published now; undefined before the first publication */
  previous: S | undefined;
}

/** A field or item that may need evidence. `key` is how a policy names it: `project.history`. */
export interface EvidencePoint {
  key: string;
  path: string;
  covered: boolean;
}

/** A value that no field holds, and the item that it comes from. */
export interface DerivedValue {
  value: string;
  meta: FieldMeta;
  /** path of the item whose evidence is its own */
  from: string;
}

/** What only the rest of its list tells of an item: a status entry moved the status, and from which. */
export interface ToldItem {
  what: string;
  from: string | null;
}

/** What a dossier asks of its editors before a publication. */
export interface Policy {
  reviewRequired: boolean;
  editorialWithoutReview: boolean;
  needsEvidence: readonly string[];
}

/** Describes one kind of record; the engine knows kinds only through this. */
export interface KindDefinition<S extends Snapshot = Snapshot> {
  /** singular, as in code and in the database */
  name: string;
  schema: z.ZodType<S>;
  version: number;
  /** `lift[n]` turns a snapshot of version n into one of version n + 1 */
  lift: Readonly<Record<number, (snapshot: Record<string, unknown>) => Record<string, unknown>>>;
  /** actors, sources, topics and formats name no dossier and belong wherever they are referred to */
  shared: boolean;
  /** what needs evidence where the dossier's policy asks for it, and whether it has some */
  evidence(snapshot: S): EvidencePoint[];
  /** the dossiers that a record stands in, where that is not its `dossiers` field */
  dossiersOf?(id: string, snapshot: S): string[];
  /** the publication policy that a record of this kind sets for the records that name it */
  policy?(snapshot: S): Policy;
  tables: readonly IndexTable[];
  index(snapshot: S): Record<string, KindRow[]>;
  /** what the timeline shows of it; a kind without dates of the world has none */
  timeline?(snapshot: S): TimelineRow[];
  /** what a snapshot of a day says besides what it leaves out; `whole` has all days */
  onDay?(snapshot: S, day: string, whole: S): S;
  /** values that are derived, never entered, and may be named by a live fact: a project's status */
  derived?(snapshot: S): Record<string, DerivedValue>;
  /** a list whose items are told by one another: its field, and what each is by its id */
  told?: { list: string; of(snapshot: S): Record<string, ToldItem> };
  /** The domain's rules for a whole list, so that what they look up is looked up once. */
  rules(entries: readonly RuleEntry<S>[], db: ReadDb): Promise<Problem[][]> | Problem[][];
  /** Proposes a class for a change, seen among all of them, where the general rule would be wrong. */
  classify?(change: Change, all: readonly Change[]): ChangeClass | undefined;
}

export type Kinds = ReadonlyMap<string, KindDefinition>;

export function kindOf(kinds: Kinds, name: string): KindDefinition {
  const kind = kinds.get(name);
  if (!kind) throw new RangeError(`no kind is called ${name}`);
  return kind;
}

/** A stored snapshot as today's code knows it. Old ones are lifted when read, never rewritten. */
export function lifted(kind: KindDefinition, snapshot: unknown, version: number): Snapshot {
  let current = snapshot as Record<string, unknown>;
  for (let at = version; at < kind.version; at += 1) {
    const step = kind.lift[at];
    if (!step) throw new RangeError(`${kind.name} has no step from schema version ${at}`);
    current = step(current);
  }
  return current as Snapshot;
}
