import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../database.ts';
import { Refusal } from '../problems/problem.ts';
import { rowsOf } from './rows-of.ts';
import { addressUse, recordUse } from './uses.ts';

/** Id of a record named by slug or id; the refusal names the parameter. */
export async function idOf(
  db: ReadDb,
  kind: string,
  value: string,
  parameter: string,
): Promise<string> {
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
  const [row] = await rowsOf(
    db,
    z.strictObject({ id: z.guid() }),
    uuid
      ? sql`SELECT id FROM "Record" WHERE id = ${value} AND kind = ${kind}`
      : sql`SELECT id FROM "Record" WHERE kind = ${kind} AND slug = ${value}
            UNION ALL SELECT "recordId" FROM "FormerSlug" WHERE kind = ${kind} AND slug = ${value} LIMIT 1`,
    [uuid ? recordUse(value) : addressUse(kind, value)],
  );
  if (!row) {
    throw new Refusal('BAD_REQUEST', `No ${kind} is called “${value}”.`, {
      problems: [
        {
          code: 'unknown',
          path: parameter,
          severity: 'refusal',
          message: `No ${kind} is called “${value}”.`,
          hint: 'Use the address or the id of one that exists.',
        },
      ],
    });
  }
  return row.id;
}

/** Id of the dossier that an input names, where it names one. */
export function dossierIdOf(db: ReadDb, slug: string): Promise<string>;
export function dossierIdOf(db: ReadDb, slug: string | undefined): Promise<string> | undefined;
export function dossierIdOf(db: ReadDb, slug: string | undefined): Promise<string> | undefined {
  return slug === undefined ? undefined : idOf(db, 'dossier', slug, 'dossier');
}

/** Id of a record given by its id, or together with its kind by its address. */
export async function recordIdOf(
  db: ReadDb,
  value: string,
  kind: string | undefined,
  parameter: string,
): Promise<string> {
  if (kind) return idOf(db, kind, value, parameter);
  if (z.uuid().safeParse(value).success) return value;
  const message = 'An address names a record only together with its kind.';
  throw new Refusal('BAD_REQUEST', message, {
    problems: [
      {
        code: 'kind_missing',
        path: parameter,
        severity: 'refusal',
        message,
        hint: 'Give its id, or give kind as well, such as kind=project.',
      },
    ],
  });
}
