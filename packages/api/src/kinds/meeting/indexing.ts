import { boundsOf } from '@chancery/dates';
import { codes, type MeetingLevel } from '@chancery/vocabularies';
import type { IndexTable, KindRow, TimelineRow } from '../../core/kind/kind.ts';
import type { Meeting } from './schema.ts';

export const meetingTable: IndexTable = {
  name: 'MeetingIndex',
  columns: [
    'dossiers',
    'type',
    'state',
    'level',
    'levelA',
    'levelB',
    'date',
    'lower',
    'upper',
    'city',
    'country',
    'hostSide',
    'ordinal',
    'sideline',
  ],
  references: ['hostId', 'sessionOfId', 'parentId'],
  titled: true,
};
export const tables: readonly IndexTable[] = [
  meetingTable,
  { name: 'Participant', columns: ['side', 'position'], references: ['actorId'] },
];

/**
 * The one level under which a meeting is filed, counted and drawn: that of the guest, who makes it the
 * visit of a foreign minister whoever receives them; without a guest the higher of the two; unknown
 * where neither is recorded. The list is ordered highest first.
 */
function levelOf({ levels: { a, b }, host }: Meeting): MeetingLevel | undefined {
  const guest = host?.side === 'a' ? b : host?.side === 'b' ? a : undefined;
  return guest ?? codes('meetingLevel').find((level) => level === a || level === b);
}

export function index(meeting: Meeting): Record<string, KindRow[]> {
  return {
    MeetingIndex: [
      {
        dossiers: meeting.dossiers,
        type: meeting.type,
        state: meeting.state,
        level: levelOf(meeting),
        levelA: meeting.levels.a,
        levelB: meeting.levels.b,
        date: meeting.date,
        ...boundsOf(meeting.date),
        city: meeting.place?.city,
        country: meeting.place?.country,
        hostId: meeting.host?.actor,
        hostSide: meeting.host?.side,
        sessionOfId: meeting.sessionOf,
        parentId: meeting.parentRecord,
        ordinal: meeting.ordinal,
        sideline: meeting.sideline,
      },
    ],
    Participant: meeting.participants.map((participant, position) => ({
      item: participant.id,
      actorId: participant.actor,
      side: participant.side,
      position,
    })),
  };
}

export const timeline = (meeting: Meeting): TimelineRow[] => [
  { what: 'meeting', code: meeting.type, date: meeting.date, side: meeting.host?.side },
];
