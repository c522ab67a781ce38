import type { KindDefinition } from '../../core/kind.ts';
import { index, tables } from './indexing.ts';
import { rules } from './rules.ts';
import { type Meeting, meetingSchema } from './schema.ts';

export const meeting: KindDefinition<Meeting> = {
  name: 'meeting',
  url: 'meetings',
  schema: meetingSchema,
  version: 1,
  lift: {},
  shared: false,
  tables,
  index,
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
