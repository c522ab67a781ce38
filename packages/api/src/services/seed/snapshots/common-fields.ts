import type { Common } from '@chancery/db/seed';
import type { SnapshotBuilder } from '../snapshot-builder.ts';

/** What every kind has. Kinds that are not shared also name the dossier. */
export function commonFields(fixture: Common, moment: SnapshotBuilder) {
  const [, slug = ''] = moment.record.split(':');
  return {
    slug,
    title: moment.text(fixture.title),
    ...(fixture.summary ? { summary: moment.text(fixture.summary) } : {}),
    names: (fixture.names ?? [])
      .filter((name) => !name.evidence || moment.shows(name.evidence))
      .map(({ evidence: _, ...name }) => ({ id: moment.item(`name/${name.text}`), ...name })),
    topics: (fixture.topics ?? []).map((topic) => moment.ref(`topic:${topic}`)),
    identifiers: Object.entries(fixture.identifiers ?? {}).map(([scheme, value]) => ({
      id: moment.item(`identifier/${scheme}`),
      scheme,
      value,
    })),
    evidence: fixture.evidence ? moment.cite(fixture.evidence, 'evidence') : [],
  };
}
