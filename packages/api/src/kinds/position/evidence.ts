import type { EvidencePoint } from '../../core/kind/kind.ts';
import type { Position } from './schema.ts';

export const evidence = (position: Position): EvidencePoint[] => [
  {
    key: 'position',
    path: 'statementEvidence',
    covered: position.statementEvidence.length > 0 || position.evidence.length > 0,
  },
];
