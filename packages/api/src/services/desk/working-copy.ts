import sql from 'sql-template-tag';
import { SNAPSHOT_MAX_BYTES } from '../../core/common.ts';
import type { Engine } from '../../core/engine.ts';
import { Refusal } from '../../core/problem.ts';

export interface WorkingCopyInput {
  kind: string;
  id: string;
  baseId: string | null;
  data?: unknown;
}

/** Autosave: one row a record and person, overwritten; never a revision, never checked. */
export async function keepWorkingCopy(
  engine: Engine,
  accountId: string,
  input: WorkingCopyInput,
): Promise<{ updatedAt: string }> {
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
            wayOut: 'Save or shorten it.',
          },
        ],
      },
    );
  const at = engine.clock.now();
  await engine.db.write((db) =>
    db.rows(sql`
      INSERT INTO "WorkingCopy" ("recordId", "accountId", kind, data, "baseId", "updatedAt")
      VALUES (${input.id}, ${accountId}, ${input.kind}, ${text}::jsonb, ${input.baseId}, ${at})
      ON CONFLICT ("recordId", "accountId") DO UPDATE SET data = excluded.data, "baseId" = excluded."baseId", "updatedAt" = excluded."updatedAt"`),
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
