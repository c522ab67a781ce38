import type { PositionFixture } from '@chancery/db/seed';
import type { Seeding, SnapshotBuilder } from '../snapshot-builder.ts';
import { commonFields } from './common-fields.ts';

export function positionSnapshot(
  fixture: PositionFixture,
  moment: SnapshotBuilder,
  seeding: Seeding,
) {
  const { evidence, ...own } = fixture;
  return {
    ...commonFields(own, moment),
    dossiers: [moment.ref(`dossier:${Object.keys(seeding.fixtures.dossiers)[0]}`)],
    actor: moment.ref(fixture.actor),
    side: fixture.side,
    about: moment.ref(`topic:${fixture.about}`),
    stance: moment.text(fixture.stance),
    since: fixture.since,
    ...(fixture.until ? { until: fixture.until } : {}),
    ...(fixture.compared ? { compared: fixture.compared } : {}),
    ...(fixture.statement ? { statement: moment.text(fixture.statement) } : {}),
    statementEvidence: moment.cite(evidence, 'statement'),
  };
}
