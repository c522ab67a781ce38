import type { EvidencePoint } from '../../core/kind/kind.ts';
import type { Project, StatusEntry } from './schema.ts';

/**
 * A source, or a search, or a file. Silence and the unknown need a search: where one looked, and
 * found nothing.
 */
export function hasEvidence(entry: StatusEntry): boolean {
  const silent =
    entry.basis === 'inferred_silence' || entry.status === 'unknown' || entry.status === undefined;
  if (silent)
    return (
      entry.search !== undefined ||
      (entry.basis !== 'inferred_silence' && entry.evidence.length > 0)
    );
  return (
    entry.evidence.length > 0 ||
    entry.search !== undefined ||
    (entry.basis === 'observed' && entry.file !== undefined)
  );
}

export const evidence = (project: Project): EvidencePoint[] =>
  project.history.map((entry) => ({
    key: 'project.history',
    path: `history[${entry.id}].evidence`,
    covered: hasEvidence(entry),
  }));
