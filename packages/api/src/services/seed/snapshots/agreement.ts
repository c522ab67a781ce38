import type { AgreementFixture } from '@chancery/db/seed';
import type { Seeding, SnapshotBuilder } from '../snapshot-builder.ts';
import { commonFields } from './common-fields.ts';
import { placeOf } from './place-of.ts';

export function agreementSnapshot(
  fixture: AgreementFixture,
  moment: SnapshotBuilder,
  seeding: Seeding,
) {
  const meeting = fixture.meeting ? moment.begun([fixture.meeting])[0] : undefined;
  return {
    ...commonFields(fixture, moment),
    dossiers: [moment.ref(`dossier:${Object.keys(seeding.fixtures.dossiers)[0]}`)],
    type: fixture.type,
    binding: fixture.binding ?? 'unknown',
    parties: [
      ...parties('a', fixture.a, fixture, moment),
      ...parties('b', fixture.b, fixture, moment),
      ...parties('other', fixture.others, fixture, moment),
    ],
    actions: moment
      .known(fixture.actions, ({ action }) => `action/${action}`)
      .map(({ item, key, id }) => ({
        id,
        action: item.action,
        side: item.side,
        ...(item.actor ? { actor: moment.ref(item.actor) } : {}),
        ...(item.date ? { date: item.date } : {}),
        ...(item.place ? { place: placeOf(item.place, seeding.fixtures.places) } : {}),
        ...(item.note ? { note: moment.text(item.note) } : {}),
        evidence: moment.cite(item.evidence, key),
      })),
    amends: moment.begun(fixture.amends),
    implements: moment.begun(fixture.implements),
    replaces: moment.begun(fixture.replaces),
    projects: moment.begun(fixture.projects),
    ...(meeting ? { meeting } : {}),
  };
}

/** Whoever reports what was done with an agreement also says whose it is. */
function parties(
  side: string,
  actors: readonly string[] | undefined,
  { actions, evidence }: AgreementFixture,
  moment: SnapshotBuilder,
) {
  const sources = Object.assign({}, ...actions.map((action) => action.evidence), evidence);
  return (actors ?? []).map((actor) => ({
    id: moment.item(`party/${actor}`),
    actor: moment.ref(actor),
    side,
    evidence: moment.cite(sources, `party/${actor}`),
  }));
}
