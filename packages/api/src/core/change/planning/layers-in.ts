import type { Layer } from '../../quotations/quotation-checks.ts';
import type { Plan } from './plan.ts';

/** What desk and public will see of the records that a plan moves. */
export const layersIn = (plan: Plan): Layer[] => [
  ...[...plan.working.values()].map(({ record, revision }) => ({
    recordId: record.id,
    kind: record.kind,
    working: true,
    snapshot: plan.abandoned.includes(record.id) ? undefined : revision.snapshot,
  })),
  ...plan.publications.map(({ record, snapshot }) => ({
    recordId: record.id,
    kind: record.kind,
    working: false,
    snapshot,
  })),
  ...plan.reconstructions.map(({ record, revisions }) => ({
    recordId: record.id,
    kind: record.kind,
    working: false,
    snapshot: revisions.find(({ publishedTo }) => publishedTo === null)?.snapshot,
  })),
  ...plan.endings.map(({ record }) => ({
    recordId: record.id,
    kind: record.kind,
    working: false,
    snapshot: undefined,
  })),
];
