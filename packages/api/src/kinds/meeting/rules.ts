import { boundsOf } from '@chancery/dates';
import sql from 'sql-template-tag';
import type { ReadDb } from '../../core/database.ts';
import type { RuleEntry } from '../../core/kind/kind.ts';
import type { Problem } from '../../core/problems/problem.ts';
import type { Meeting } from './schema.ts';

interface OfficeSpan {
  recordId: string;
  lower: string;
  upper: string;
}

/** Every person who took part held an office then, or the editor says which. */
export async function rules(
  entries: readonly RuleEntry<Meeting>[],
  db: ReadDb,
): Promise<Problem[][]> {
  const actors = entries.flatMap((entry) =>
    entry.snapshot.participants.map((participant) => participant.actor),
  );
  const [offices, states] = await Promise.all([
    db.rows<OfficeSpan>(sql`
      SELECT "recordId", lower::text, upper::text FROM "Office" WHERE "recordId" = ANY(${actors}::uuid[]) AND working`),
    db.rows<{ recordId: string }>(sql`
      SELECT "recordId" FROM "ActorIndex" WHERE "recordId" = ANY(${actors}::uuid[]) AND working AND type <> 'person'`),
  ]);
  const holdNone = new Set(states.map(({ recordId }) => recordId));
  return entries.map(({ snapshot }) => [
    ...officeProblems(snapshot, offices, holdNone),
    ...sessionProblems(snapshot),
  ]);
}

function officeProblems(
  meeting: Meeting,
  offices: readonly OfficeSpan[],
  holdNone: ReadonlySet<string>,
): Problem[] {
  const when = boundsOf(meeting.date);
  return meeting.participants
    .filter((participant) => !participant.office && !holdNone.has(participant.actor))
    .filter(
      (participant) =>
        !offices.some(
          (office) =>
            office.recordId === participant.actor &&
            office.lower <= when.upper &&
            when.lower <= office.upper,
        ),
    )
    .map((participant) => ({
      code: 'no_office_then',
      path: `participants[${participant.id}].office`,
      severity: 'remark',
      message: 'This person has no office on record for that date.',
      hint: 'Add the office with its dates to the person, or write the office held then here.',
    }));
}

/** A session of a standing body has a number only together with the body. */
const sessionProblems = (meeting: Meeting): Problem[] =>
  meeting.ordinal !== undefined && !meeting.sessionOf
    ? [
        {
          code: 'session_of_missing',
          path: 'sessionOf',
          severity: 'refusal',
          message: 'A numbered session needs the body that meets.',
          hint: 'Choose the body, or remove the number.',
        },
      ]
    : [];
