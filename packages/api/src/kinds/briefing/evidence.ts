import type { EvidencePoint } from '../../core/kind/kind.ts';
import type { Briefing } from './schema.ts';

/** A briefing cites through its facts; what it adds in words stands on its own sources. */
export const evidence = (_briefing: Briefing): EvidencePoint[] => [];
