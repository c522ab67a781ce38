import type { FormatFixture } from '@chancery/db/seed';
import type { SnapshotBuilder } from '../snapshot-builder.ts';
import { commonFields } from './common-fields.ts';

export function formatSnapshot(fixture: FormatFixture, moment: SnapshotBuilder) {
  const dates = (['established', 'ended'] as const).map((field) => {
    const claims = moment.claims(field, fixture[field]);
    const preferred = claims.find(({ rank }) => rank === 'preferred');
    return { claims, value: preferred ? { [field]: preferred.value } : {} };
  });
  return {
    ...commonFields(fixture, moment),
    ...Object.assign({}, ...dates.map(({ value }) => value)),
    claims: dates.flatMap(({ claims }) => claims),
    ...(fixture.organisation ? { organisation: moment.ref(fixture.organisation) } : {}),
    ...(fixture.mandate ? { mandate: moment.text(fixture.mandate) } : {}),
    members: moment
      .known(fixture.members, ({ actor, role }) => `member/${actor}/${role}`)
      .map(({ item, key, id }) => ({
        id,
        actor: moment.ref(item.actor),
        role: item.role,
        ...(item.date ? { date: item.date } : {}),
        evidence: moment.cite(item.evidence, key),
      })),
  };
}
