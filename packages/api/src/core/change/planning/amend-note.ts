import type { Role } from '@chancery/vocabularies';
import sql from 'sql-template-tag';
import { v7 } from 'uuid';
import type { WriteDb } from '../../database.ts';
import { salted } from '../../history/digest.ts';
import type { Snapshot } from '../../kind/kind.ts';
import { Refusal } from '../../problems/problem.ts';
import { mayIn, type Place } from '../../scope/access.ts';
import { type Actor, accountOf } from '../../scope/actor.ts';
import type { EventType } from '../event-type.ts';
import type { Intent } from '../intent.ts';
import type { RecordState } from '../records.ts';
import type { Planning } from './planning.ts';

type AmendIntent = Intent & { type: 'amendNote' };

/** An event whose note someone wants to put right, with the note as it stands. */
export interface Amendable {
  id: string;
  recordId: string;
  type: EventType;
  note: string | null;
  dossiers: string[];
  title: Snapshot['title'];
  revisionId: string | null;
  /** who published it */
  actorId: string | null;
}

/** The events that a list of changes amends, in one statement. */
export async function loadAmendable(
  db: WriteDb,
  intents: readonly Intent[],
): Promise<Map<string, Amendable>> {
  const ids = intents.flatMap((intent) => (intent.type === 'amendNote' ? [intent.eventId] : []));
  if (ids.length === 0) return new Map();
  const rows = await db.rows<Amendable>(sql`
    SELECT e.id, e."recordId", e.type, e.dossiers, e.title, e."revisionId", s."actorId",
      coalesce((SELECT a.note FROM "ChangeEvent" a WHERE a."amendsId" = e.id ORDER BY a."setNumber" DESC LIMIT 1), e.note) AS note
    FROM "ChangeEvent" e JOIN "ChangeSet" s ON s.number = e."setNumber" WHERE e.id = ANY(${ids}::uuid[])`);
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * Puts the note of a publication right. The event stays as it was written: the amendment is an
 * event of its own, which names the other and says both notes and the role of who amends.
 */
export function amendNote(
  planning: Planning,
  record: RecordState,
  intent: AmendIntent,
  event: Amendable | undefined,
): void {
  if (event?.recordId !== record.id)
    throw new Refusal('NOT_FOUND', 'This record has no such entry in the log of changes.');
  if (event.type !== 'published') throw notAPublication();
  assertAmendable(planning, record, event);
  if (event.note === intent.note) throw new Refusal('CONFLICT', 'The note says this already.');
  planning.plan.events.push({
    id: v7(),
    recordId: record.id,
    kind: record.kind,
    type: 'note_amended',
    class: 'editorial',
    note: intent.note,
    dossiers: event.dossiers,
    title: event.title,
    revisionId: event.revisionId,
    amendsId: event.id,
    changes: [
      { path: 'note', before: event.note, after: intent.note },
      { path: 'by', before: null, after: roleOf(planning.actor) },
    ].map((change) => ({ ...salted(change), class: 'editorial' as const })),
  });
}

/** A reviewer, an administrator, or who published it. */
export function mayAmend(
  actor: Actor,
  place: Place,
  event: { actorId: string | null; dossiers: readonly string[] },
): boolean {
  const author = event.actorId !== null && event.actorId === accountOf(actor);
  const dossiers = [...new Set([...place.dossiers, ...event.dossiers])];
  return mayIn(actor, author ? 'publish' : 'approve', { ...place, dossiers });
}

function assertAmendable(planning: Planning, record: RecordState, event: Amendable): void {
  if (mayAmend(planning.actor, planning.scopes.of(record), event)) return;
  throw new Refusal(
    'FORBIDDEN',
    'A note is amended by who published it, by a reviewer or by an administrator.',
  );
}

const notAPublication = (): Refusal =>
  new Refusal('BAD_REQUEST', 'Only the note of a publication can be amended.', {
    problems: [
      {
        code: 'no_publication',
        path: 'eventId',
        severity: 'refusal',
        message: 'Only the note of a publication can be amended.',
        hint: 'Choose an entry that says what was published.',
      },
    ],
  });

const STRONGEST_FIRST: readonly Role[] = ['admin', 'reviewer', 'editor', 'analyst'];

/** How a person of the desk appears outside it; the shell and the scheduler appear as nobody. */
const roleOf = (actor: Actor): Role | null =>
  actor.type === 'person'
    ? (STRONGEST_FIRST.find((role) => actor.grants.some((grant) => grant.role === role)) ?? null)
    : null;
