import { boundsOf } from '@chancery/dates';
import { codes, type MeetingLevel } from '@chancery/vocabularies';
import type { IndexTable, KindRow, TimelineRow } from '../../core/kind.ts';
import type { Meeting } from './schema.ts';

export const tables: readonly IndexTable[] = [
  {
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
  },
  { name: 'Participant', columns: ['side', 'position'], references: ['actorId'] },
];

/** The higher of two levels; the list is ordered highest first. */
function higher(a: MeetingLevel | undefined, b: MeetingLevel | undefined): MeetingLevel {
  return codes('meetingLevel').find((level) => level === a || level === b) ?? 'officials';
}

export function index(meeting: Meeting): Record<string, KindRow[]> {
  return {
    MeetingIndex: [
      {
        dossiers: meeting.dossiers,
        type: meeting.type,
        state: meeting.state,
        level: higher(meeting.levels.a, meeting.levels.b),
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
