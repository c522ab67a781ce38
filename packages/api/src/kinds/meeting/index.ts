import type { KindDefinition } from '../../core/kind.ts';
import { liftPlainBody } from '../../core/rich-text.ts';
import { index, tables, timeline } from './indexing.ts';
import { rules } from './rules.ts';
import { type Meeting, meetingSchema } from './schema.ts';

export const meeting: KindDefinition<Meeting> = {
  name: 'meeting',
  url: 'meetings',
  schema: meetingSchema,
  version: 2,
  lift: { 1: liftPlainBody },
  shared: false,
  tables,
  index,
  timeline,
  rules,
  evidence: (snapshot) => [
    {
      key: 'meeting',
      path: 'evidence',
      covered:
        snapshot.evidence.length > 0 || snapshot.claims.some((claim) => claim.sources.length > 0),
    },
  ],
};
