import type { DossierFixture } from '@chancery/db/seed';
import type { Seeding, SnapshotBuilder } from '../snapshot-builder.ts';
import { commonFields } from './common-fields.ts';

export function dossierSnapshot(
  fixture: DossierFixture,
  moment: SnapshotBuilder,
  seeding: Seeding,
) {
  return {
    ...commonFields(fixture, moment),
    sides: fixture.sides.map((entry) => ({
      id: moment.item(`side/${entry.side}/${entry.date}`),
      side: entry.side,
      actor: moment.ref(entry.actor),
      date: entry.date,
      ...(entry.basis ? { basis: moment.text(entry.basis) } : {}),
    })),
    established: fixture.established,
    openedAt: new Date(seeding.openedAt).toISOString(),
    policy: {
      reviewRequired: false,
      editorialWithoutReview: true,
      needsEvidence: [
        'meeting',
        'project.history',
        'series.observations',
        'agreement.actions',
        'event',
      ],
    },
  };
}
