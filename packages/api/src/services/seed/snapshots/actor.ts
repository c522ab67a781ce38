import type { ActorFixture } from '@chancery/db/seed';
import type { SnapshotBuilder } from '../snapshot-builder.ts';
import { commonFields } from './common-fields.ts';

export function actorSnapshot(fixture: ActorFixture, moment: SnapshotBuilder) {
  return {
    ...commonFields(fixture, moment),
    type: fixture.type,
    ...(fixture.country ? { country: fixture.country } : {}),
    offices: moment
      .known(fixture.offices, (_, index) => `office/${index}`)
      .map(({ item, key, id }) => ({
        id,
        title: moment.text(item.title),
        ...(item.of ? { of: moment.ref(item.of) } : {}),
        ...(item.level ? { level: item.level } : {}),
        date: item.date,
        evidence: moment.cite(item.evidence, key),
      })),
    memberships: moment
      .known(fixture.memberships, (_, index) => `membership/${index}`)
      .map(({ item, key, id }) => ({
        id,
        of: moment.ref(item.of),
        date: item.date,
        evidence: moment.cite(item.evidence, key),
      })),
  };
}
