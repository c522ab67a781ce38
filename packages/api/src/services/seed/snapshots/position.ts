import type { PositionFixture } from '@chancery/db/seed';
import type { Moment, Seeding } from '../moment.ts';
import { commonFields } from './common-fields.ts';

export function positionSnapshot(fixture: PositionFixture, moment: Moment, seeding: Seeding) {
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
    ...(fixture.statement ? { statement: moment.text(fixture.statement) } : {}),
    statementEvidence: moment.cite(evidence, 'statement'),
  };
}
