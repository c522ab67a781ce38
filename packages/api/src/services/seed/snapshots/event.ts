import { boundsOf } from '@chancery/dates';
import type { ClaimFixture, EventFixture } from '@chancery/db/seed';
import type { Seeding, SnapshotBuilder } from '../snapshot-builder.ts';
import { commonFields } from './common-fields.ts';
import { placeOf } from './place-of.ts';

export function eventSnapshot(fixture: EventFixture, moment: SnapshotBuilder, seeding: Seeding) {
  const claims = typeof fixture.date === 'string' ? [] : moment.claims('date', fixture.date);
  const date = dateOf(fixture.date, moment);
  return {
    ...commonFields(fixture, moment),
    // How it went is not said before it began.
    ...(Date.parse(boundsOf(date).lower) < moment.at ? {} : { summary: {} }),
    dossiers: [moment.ref(`dossier:${Object.keys(seeding.fixtures.dossiers)[0]}`)],
    date,
    claims,
    ...(fixture.place ? { place: placeOf(fixture.place, seeding.fixtures.places) } : {}),
    participants: fixture.participants.map((actor) => moment.ref(actor)),
  };
}

/** Where sources differ, what the first of them that was out says. */
function dateOf(date: string | readonly ClaimFixture[], moment: SnapshotBuilder): string {
  if (typeof date === 'string') return date;
  const known = date.find(({ evidence, deprecated }) => !deprecated && moment.shows(evidence));
  if (!known?.value) throw new Error(`${moment.record} has no date.`);
  return known.value;
}
