import type { KindDefinition } from '../../core/kind/kind.ts';
import { liftValues } from '../../core/kind/lift-values.ts';
import { liftPlainBody } from '../../core/schema/rich-text.ts';
import { index, tables, timeline } from './indexing.ts';
import { rules } from './rules.ts';
import { type Meeting, meetingSchema } from './schema.ts';

export const meeting: KindDefinition<Meeting> & { name: 'meeting' } = {
  name: 'meeting',
  schema: meetingSchema,
  version: 5,
  lift: {
    1: liftPlainBody,
    2: liftValues(meetingSchema),
    3: liftValues(meetingSchema),
    4: liftValues(meetingSchema),
  },
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
