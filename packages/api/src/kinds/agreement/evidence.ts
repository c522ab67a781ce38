import type { EvidencePoint } from '../../core/kind/kind.ts';
import type { Agreement } from './schema.ts';

/** Each action by its own source, or by one that stands for the whole record. */
export const evidence = (agreement: Agreement): EvidencePoint[] =>
  agreement.actions.map((action) => ({
    key: 'agreement.actions',
    path: `actions[${action.id}].evidence`,
    covered: action.evidence.length > 0 || agreement.evidence.length > 0,
  }));
