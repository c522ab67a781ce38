import { randomUUID } from 'node:crypto';
import sql from 'sql-template-tag';
import type { Clock } from '../clock.ts';
import type { ReadDb, WriteDb } from '../database.ts';
import { type Actor, accountOf, type Origin } from '../scope/actor.ts';
import { auditDigest, GENESIS } from './digest.ts';

export interface AuditEntry {
  action: string;
  recordId?: string | null;
  /** never a password, a token or a hash */
  details: object;
}

/** Adds to the audit what someone has done, and from where; inside the caller's transaction. */
export async function audit(
  db: WriteDb,
  { clock, actor }: { clock: Clock; actor: Actor },
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  let { number, digest } = await lockHead(db);
  const rows = entries.map(({ action, recordId = null, details: given }) => {
    number += 1;
    // As it is read back: dates are texts, and what is undefined is not there.
    const details: unknown = JSON.parse(
      JSON.stringify({ ...given, ...(actor.type !== 'system' && actor.from) }),
    );
    const row = {
      number,
      id: randomUUID(),
      at: clock.now(),
      accountId: accountOf(actor),
      action,
      recordId,
      details,
    };
    digest = auditDigest({ previous: digest, ...row });
    return { ...row, digest };
  });
  db.send(sql`
    WITH moved AS (UPDATE "AuditHead" SET number = ${number}, digest = ${digest} WHERE id = 1)
    INSERT INTO "Audit" SELECT * FROM jsonb_populate_recordset(NULL::"Audit", ${JSON.stringify(rows)}::jsonb)`);
}

interface Head {
  number: number;
  digest: string;
}

/** Entries have an order without gaps, so who adds one waits for who is adding another. */
async function lockHead(db: WriteDb): Promise<Head> {
  const [head] = await db.rows<Head>(
    sql`SELECT number, digest FROM "AuditHead" WHERE id = 1 FOR UPDATE`,
  );
  if (!head) throw new Error('The audit has no head: run npm run db -- migrate');
  return head;
}

const BATCH = 1_000;

/** Walks the audit from its beginning; a sentence for each entry that was altered, removed or put in. */
export async function faultsOfAudit(db: ReadDb): Promise<string[]> {
  const faults: string[] = [];
  const [head] = await db.rows<Head & { before: number; unchained: number }>(sql`
    SELECT number, digest, before, (SELECT count(*)::int FROM "Audit" WHERE number IS NULL) AS unchained FROM "AuditHead"`);
  if (!head) return ['the audit has no head'];
  if (head.unchained !== head.before)
    faults.push(
      `the audit has ${head.unchained} entries outside its chain, and had ${head.before} before it`,
    );
  let number = 0;
  let previous = GENESIS;
  for (;;) {
    const rows = await db.rows<Parameters<typeof auditDigest>[0] & { digest: string }>(sql`
      SELECT number, id, at, "accountId", action, "recordId", details, digest FROM "Audit"
      WHERE number > ${number} ORDER BY number LIMIT ${BATCH}`);
    if (rows.length === 0) break;
    for (const { digest, ...row } of rows) {
      if (row.number !== number + 1)
        faults.push(`entry ${number + 1} of the audit is missing before entry ${row.number}`);
      if (auditDigest({ ...row, previous }) !== digest)
        faults.push(`entry ${row.number} of the audit is not what was written (${row.action})`);
      number = row.number;
      previous = digest;
    }
  }
  if (number !== head.number || previous !== head.digest)
    faults.push('the head of the audit is not its last entry');
  return faults;
}

const USER_AGENT_MAX = 200;

/** Where a request came from, for the audit and the list of sessions. */
export const originOf = (address: string, userAgent: string | null | undefined): Origin => ({
  address,
  userAgent: userAgent?.slice(0, USER_AGENT_MAX) ?? null,
});
