import sql from 'sql-template-tag';
import type { Engine } from '../../core/engine.ts';
import { Refusal } from '../../core/problems/problem.ts';
import { SNAPSHOT_MAX_BYTES } from '../../core/schema/common.ts';
import type { Actor } from '../../core/scope/actor.ts';
import { assertCanKeepCopy } from './assert-can-keep-copy.ts';
import { workingCopyOf } from './get-record.ts';

export interface WorkingCopyInput {
  kind: string;
  id: string;
  baseId: string | null;
  /** when the copy was kept that this one goes on from; null where none was known */
  knownAt: Date | null;
  data?: unknown;
}

/**
 * Autosave: one row a record and person, overwritten; never a revision, never checked. A copy kept
 * elsewhere since `knownAt`, in another tab perhaps, is a conflict that carries that copy.
 */
export async function keepWorkingCopy(
  engine: Engine,
  actor: Actor & { type: 'person' },
  input: WorkingCopyInput,
): Promise<{ updatedAt: string }> {
  const accountId = actor.id;
  const text = JSON.stringify(input.data ?? {});
  if (Buffer.byteLength(text) > SNAPSHOT_MAX_BYTES)
    throw new Refusal(
      'BAD_REQUEST',
      'The working copy is larger than 1 MiB and is no longer kept. Save or shorten it.',
      {
        problems: [
          {
            code: 'too_large',
            path: 'data',
            severity: 'refusal',
            message: 'This is larger than 1 MiB.',
            hint: 'Save or shorten it.',
          },
        ],
      },
    );
  const at = engine.clock.now();
  const kept = await engine.db.write(async (db) => {
    await assertCanKeepCopy(engine, db, actor, input, Buffer.byteLength(text));
    return db.rows(sql`
      INSERT INTO "WorkingCopy" ("recordId", "accountId", kind, data, "baseId", "updatedAt")
      VALUES (${input.id}, ${accountId}, ${input.kind}, ${text}::jsonb, ${input.baseId}, ${at})
      ON CONFLICT ("recordId", "accountId") DO UPDATE SET data = excluded.data, "baseId" = excluded."baseId", "updatedAt" = excluded."updatedAt"
      WHERE "WorkingCopy"."updatedAt" = ${input.knownAt}::timestamptz OR "WorkingCopy".data = excluded.data
      RETURNING 1`);
  });
  if (kept.length === 0)
    throw new Refusal(
      'CONFLICT',
      'You have typed into this record elsewhere since. Join the two, or drop one.',
      { data: { copy: await workingCopyOf(engine, accountId, input.id) } },
    );
  return { updatedAt: at.toISOString() };
}

export async function dropWorkingCopy(
  engine: Engine,
  accountId: string,
  id: string,
): Promise<void> {
  await engine.db.write((db) =>
    db.rows(sql`DELETE FROM "WorkingCopy" WHERE "recordId" = ${id} AND "accountId" = ${accountId}`),
  );
}
