import { boundsOf } from '@chancery/dates';
import type { MeetingFixture, ParticipantFixture } from '@chancery/db/seed';
import type { Seeding, SnapshotBuilder } from '../snapshot-builder.ts';
import { commonFields } from './common-fields.ts';
import { placeOf } from './place-of.ts';

export function meetingSnapshot(
  fixture: MeetingFixture,
  moment: SnapshotBuilder,
  seeding: Seeding,
) {
  const held = Date.parse(boundsOf(fixture.date).lower) < moment.at;
  const visitClass = moment.claims('visitClass', fixture.visitClass);
  return {
    ...commonFields(fixture, moment),
    // What it came to is not said before it was held.
    ...(held ? {} : { summary: {} }),
    dossiers: [moment.ref(`dossier:${Object.keys(seeding.fixtures.dossiers)[0]}`)],
    type: fixture.type,
    state: held ? 'held' : 'announced',
    date: fixture.date,
    ...(visitClass[0]
      ? { visitClass: visitClass.find((claim) => claim.rank === 'preferred')?.value }
      : {}),
    claims: visitClass,
    levels: fixture.levels ?? {},
    ...(fixture.place ? { place: placeOf(fixture.place, seeding.fixtures.places) } : {}),
    ...(fixture.host
      ? {
          host: {
            ...(fixture.host.actor ? { actor: moment.ref(fixture.host.actor) } : {}),
            ...(fixture.host.side ? { side: fixture.host.side } : {}),
          },
        }
      : {}),
    participants: [
      ...participants('a', fixture.a, held, moment),
      ...participants('b', fixture.b, held, moment),
      ...participants('other', fixture.others, held, moment),
    ],
    sideline: fixture.parent !== undefined,
    ...(fixture.parent ? { parent: moment.text(fixture.parent) } : {}),
    ...(fixture.parentRecord ? { parentRecord: moment.ref(fixture.parentRecord) } : {}),
    ...(fixture.sessionOf ? { sessionOf: moment.ref(fixture.sessionOf) } : {}),
    ...(fixture.ordinal ? { ordinal: fixture.ordinal } : {}),
    ...(fixture.agenda ? { agenda: moment.text(fixture.agenda) } : {}),
    outcomes: held
      ? (fixture.outcomes ?? []).map((text, index) => ({
          id: moment.item(`outcome/${index}`),
          text: moment.text(text),
          evidence: moment.cite(fixture.evidence, `outcome/${index}`),
        }))
      : [],
    discussed: held ? moment.begun(fixture.discussed) : [],
  };
}

/** Before a meeting only those stand here whom an announcement named. */
function participants(
  side: string,
  listed: readonly ParticipantFixture[] | undefined,
  held: boolean,
  moment: SnapshotBuilder,
) {
  return (listed ?? [])
    .map((entry) => (typeof entry === 'string' ? { actor: entry } : entry))
    .filter((entry: Exclude<ParticipantFixture, string>) => held || entry.expected)
    .map((entry: Exclude<ParticipantFixture, string>) => ({
      id: moment.item(`participant/${entry.actor}`),
      actor: moment.ref(entry.actor),
      side,
      ...(entry.role ? { role: entry.role } : {}),
      ...(entry.office ? { office: moment.text(entry.office) } : {}),
    }));
}
