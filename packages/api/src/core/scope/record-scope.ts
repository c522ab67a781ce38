import sql from 'sql-template-tag';
import { z } from 'zod';
import type { RecordState } from '../change/records.ts';
import type { ReadDb } from '../database.ts';
import { dossiersOf } from '../index/index-rows.ts';
import { type Kinds, kindOf, type Policy, type Snapshot } from '../kind/kind.ts';
import { policiesOf, policyFor } from '../problems/check.ts';

/** The dossiers that an act on a record concerns, and what they ask of who acts. */
export interface RecordScope {
  dossiers: readonly string[];
  /** a record of a kind that names no dossier itself */
  shared: boolean;
  /** the strictest of the policies as they were before the act */
  policy: Policy;
}

type Scoped = Pick<RecordState, 'id' | 'kind' | 'published' | 'last'>;

/** What planning, access, drafts and queues ask about the records of one change. */
export class RecordScopes {
  readonly #kinds: Kinds;
  readonly #policies: ReadonlyMap<string, Policy>;
  readonly #users: ReadonlyMap<string, readonly string[]>;
  constructor(
    kinds: Kinds,
    policies: ReadonlyMap<string, Policy>,
    users: ReadonlyMap<string, readonly string[]>,
  ) {
    this.#kinds = kinds;
    this.#policies = policies;
    this.#users = users;
  }

  /** Scope of an act on a record: where it stands, or stood last, and where the snapshots put it. */
  of(record: Scoped, ...snapshots: readonly (Snapshot | undefined)[]): RecordScope {
    const kind = kindOf(this.#kinds, record.kind);
    const before = (record.published ?? record.last)?.snapshot;
    const dossiers = new Set([
      ...(this.#users.get(record.id) ?? []),
      ...[before, ...snapshots].flatMap((snapshot) =>
        snapshot ? dossiersOf(kind, record.id, snapshot) : [],
      ),
    ]);
    return {
      dossiers: [...dossiers],
      shared: kind.shared,
      policy: policyFor(this.#policies, [...dossiers]),
    };
  }
}

/** Scopes of some records; `named` are dossiers that a change may move them into. */
export async function loadScopes(
  db: ReadDb,
  kinds: Kinds,
  records: Iterable<RecordState>,
  named: readonly unknown[] = [],
): Promise<RecordScopes> {
  const states = [...records];
  const users = await usersOf(db, kinds, states);
  const ownDossiers = states.flatMap((state) => {
    const kind = kindOf(kinds, state.kind);
    return [
      ...(kind.policy ? [state.id] : []),
      ...[state.published, state.last, state.draft, ...state.waiting].flatMap((revision) =>
        revision ? dossiersOf(kind, state.id, revision.snapshot) : [],
      ),
    ];
  });
  const ids = [...ownDossiers, ...[...users.values()].flat(), ...named].filter(
    (id): id is string => z.uuid().safeParse(id).success,
  );
  return new RecordScopes(kinds, await policiesOf(db, kinds, ids), users);
}

/** The dossiers whose published records rest on a shared record, by way of other shared ones too. */
async function usersOf(
  db: ReadDb,
  kinds: Kinds,
  states: readonly RecordState[],
): Promise<Map<string, string[]>> {
  const ids = states.filter(({ kind }) => kindOf(kinds, kind).shared).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const shared = [...kinds.values()].filter((kind) => kind.shared).map(({ name }) => name);
  const rows = await db.rows<{ id: string; dossiers: string[] }>(sql`
    WITH RECURSIVE used AS (
      SELECT id, id AS by FROM unnest(${ids}::uuid[]) AS id
      UNION SELECT used.id, r."recordId" FROM used
      JOIN "Record" target ON target.id = used.by AND target.kind = ANY(${shared})
      JOIN "Reference" r ON r."targetId" = used.by AND NOT r.working AND r."publishedTo" IS NULL)
    SELECT used.id, array_agg(DISTINCT dossier) AS dossiers FROM used
    JOIN "Card" c ON c."recordId" = used.by AND NOT c.working AND c."publishedTo" IS NULL, unnest(c.dossiers) AS dossier
    GROUP BY used.id`);
  return new Map(rows.map((row) => [row.id, row.dossiers]));
}
