import type { EvidencePoint } from '../../core/kind/kind.ts';
import type { Event } from './schema.ts';

export const evidence = (event: Event): EvidencePoint[] => [
  {
    key: 'event',
    path: 'evidence',
    covered: event.evidence.length > 0 || event.claims.some((claim) => claim.sources.length > 0),
  },
];
