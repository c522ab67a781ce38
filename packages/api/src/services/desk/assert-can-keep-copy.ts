import sql from 'sql-template-tag';
import { headOf, loadStates } from '../../core/change/records.ts';
import type { WriteDb } from '../../core/database.ts';
import type { Engine } from '../../core/engine.ts';
import { Refusal } from '../../core/problems/problem.ts';
import { assertCan } from '../../core/scope/access.ts';
import type { Actor } from '../../core/scope/actor.ts';
import { loadScopes } from '../../core/scope/record-scope.ts';

/** Working copies that one person may keep, and their bytes together. */
const COPIES_MAX = 200;
const BYTES_MAX = 20 * 1024 * 1024;

/** A copy is kept of a record that the person may write, or of a new one of their own; not without end. */
export async function assertCanKeepCopy(
  engine: Engine,
  db: WriteDb,
  actor: Actor & { type: 'person' },
  { id, kind }: { id: string; kind: string },
  bytes: number,
): Promise<void> {
  const state = (await loadStates(db, engine.kinds, [id])).get(id);
  if (state && state.kind !== kind) throw notThis('kind', `This record is no ${kind}.`);
  if (state) {
    const scopes = await loadScopes(db, engine.kinds, [state]);
    // What is typed into it meets the languages of the grant when it is saved.
    assertCan(actor, 'write', scopes.of(state, headOf(state)?.snapshot), []);
  }
  // One save at a time for a person, so that two of them do not both find room for the last copy.
  await db.rows(sql`SELECT pg_advisory_xact_lock(hashtext(${`working copies of ${actor.id}`}))`);
  const [kept] = await db.rows<{ foreign: boolean; copies: number; bytes: number }>(sql`
    SELECT EXISTS (SELECT FROM "WorkingCopy" WHERE "recordId" = ${id} AND "accountId" <> ${actor.id}) AS foreign,
      count(*)::int AS copies, coalesce(sum(octet_length(data::text)), 0)::int AS bytes
    FROM "WorkingCopy" WHERE "accountId" = ${actor.id} AND "recordId" <> ${id}`);
  if (!state && kept?.foreign) throw notThis('id', 'There is no such record.');
  if (kept && (kept.copies >= COPIES_MAX || kept.bytes + bytes > BYTES_MAX))
    throw new Refusal('UNPROCESSABLE', 'Too much is waiting unsaved under your account.', {
      problems: [
        {
          code: 'too_many_copies',
          path: 'data',
          severity: 'refusal',
          message: `No more than ${COPIES_MAX} records and 20 MiB are kept unsaved.`,
          hint: 'Save or drop what you typed into other records first.',
        },
      ],
    });
}

const notThis = (path: string, message: string): Refusal =>
  new Refusal('NOT_FOUND', message, {
    problems: [
      {
        code: 'unknown',
        path,
        severity: 'refusal',
        message,
        hint: 'Open the record again from the list, or begin a new one.',
      },
    ],
  });
