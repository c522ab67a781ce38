import type { SeriesFixture } from '@chancery/db/seed';
import type { Seeding, SnapshotBuilder } from '../snapshot-builder.ts';
import { commonFields } from './common-fields.ts';

export function seriesSnapshot(fixture: SeriesFixture, moment: SnapshotBuilder, seeding: Seeding) {
  const { reporter, compiler, partner, observations, claims, ...own } = fixture;
  const { title: _, summary, topics, names, identifiers, evidence, ...codes } = own;
  return {
    ...commonFields(fixture, moment),
    ...codes,
    dossiers: [moment.ref(`dossier:${Object.keys(seeding.fixtures.dossiers)[0]}`)],
    reporter: {
      ...(reporter.actor ? { actor: moment.ref(reporter.actor) } : {}),
      ...(reporter.side ? { side: reporter.side } : {}),
    },
    compiler: moment.ref(compiler),
    ...(partner ? { partner: moment.ref(partner) } : {}),
    observations: moment
      .known(observations, ({ period }) => `observation/${period}`)
      .map(({ item: { fact, vintages, note, evidence, ...item }, key, id }) => ({
        id,
        ...item,
        ...(note ? { note: moment.text(note) } : {}),
        vintages: moment
          .known(vintages, (_, index) => `${key}/vintage/${index}`)
          .map((vintage) => ({
            id: vintage.id,
            value: vintage.item.value,
            releasedOn: vintage.item.releasedOn,
            evidence: moment.cite(vintage.item.evidence, vintage.key),
          })),
        evidence: moment.cite(evidence, key),
      })),
    claims: Object.entries(claims ?? {}).flatMap(([path, entries]) =>
      moment.claims(moment.path(path), entries),
    ),
  };
}
