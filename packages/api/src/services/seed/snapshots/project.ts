import type { Evidence, ProjectFixture, QuantityFixture } from '@chancery/db/seed';
import type { Item, Seeding, SnapshotBuilder } from '../snapshot-builder.ts';
import { commonFields } from './common-fields.ts';
import { placeOf } from './place-of.ts';

export function projectSnapshot(
  fixture: ProjectFixture,
  moment: SnapshotBuilder,
  seeding: Seeding,
) {
  const quantities = (['length', 'cost', 'capacity'] as const).map((field) =>
    quantityOf(field, fixture[field], moment),
  );
  return {
    ...commonFields(fixture, moment),
    dossiers: [moment.ref(`dossier:${Object.keys(seeding.fixtures.dossiers)[0]}`)],
    sector: fixture.sector,
    nature: fixture.nature,
    history: moment
      .known(fixture.history, (entry, index) => `history/${entry.fact ?? index}/${entry.date}`)
      .map(({ item, key, id }) => ({
        id,
        date: item.date,
        ...(item.status ? { status: item.status } : {}),
        basis: item.basis,
        ...(item.reason ? { reason: item.reason } : {}),
        ...(item.note ? { note: moment.text(item.note) } : {}),
        evidence: moment.cite(item.evidence, key),
      })),
    parties: moment
      .known(fixture.parties, ({ actor, role }) => `party/${actor}/${role}`)
      .map(({ item, key, id }) => ({
        id,
        actor: moment.ref(item.actor),
        role: item.role,
        evidence: moment.cite(item.evidence, key),
      })),
    ...Object.fromEntries(
      (['places', 'route'] as const).map((field) => [
        field,
        (fixture[field] ?? []).map((entry, index) => ({
          id: moment.item(`${field === 'places' ? 'place' : field}/${index}`),
          ...(entry.label ? { label: moment.text(entry.label) } : {}),
          place: placeOf(entry.place, seeding.fixtures.places),
        })),
      ]),
    ),
    ...Object.assign({}, ...quantities.map(({ value }) => value)),
    claims: [
      ...quantities.flatMap(({ claims }) => claims),
      ...Object.entries(fixture.claims ?? {}).flatMap(([path, claims]) =>
        moment.claims(path, claims),
      ),
    ],
    milestones: moment
      .known(fixture.milestones, (_, index) => `milestone/${index}`)
      .map(({ item, key, id }) => ({
        id,
        title: moment.text(item.title),
        ...(item.planned ? { planned: item.planned } : {}),
        ...(item.actual ? { actual: item.actual } : {}),
        state: ended(item.outcome, moment) ? item.state : 'planned',
        evidence: cited(item, key, moment),
      })),
    promises: moment
      .known(fixture.promises, (_, index) => `promise/${index}`)
      .map(({ item, key, id }) => ({
        id,
        text: moment.text(item.text),
        made: item.made,
        due: item.due,
        state: ended(item.outcome, moment) ? item.state : 'open',
        evidence: cited(item, key, moment),
      })),
  };
}

const ended = (outcome: Evidence | undefined, moment: SnapshotBuilder): boolean =>
  outcome !== undefined && moment.shows(outcome);

const cited = (
  item: { evidence: Evidence; outcome?: Evidence },
  key: string,
  moment: SnapshotBuilder,
): Item[] => moment.cite({ ...item.evidence, ...item.outcome }, key);

/** A quantity is what its preferred claim says; the others stand beside it. */
function quantityOf(
  field: string,
  quantities: readonly QuantityFixture[] | undefined,
  moment: SnapshotBuilder,
): { value: Record<string, unknown>; claims: Item[] } {
  const claims = (quantities ?? []).map((figure, index) => {
    const { value, to, qualifier, unit, currency, note, ...said } = figure;
    return { ...said, key: `quantity/${field}/${index}`, figure };
  });
  const preferred = (quantities ?? []).find(
    (quantity) => !quantity.deprecated && moment.shows(quantity.evidence),
  );
  if (!preferred) return { value: {}, claims: [] };
  return { value: { [field]: moment.figure(preferred) }, claims: moment.claims(field, claims) };
}
