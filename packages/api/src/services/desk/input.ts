import { codes } from '@chancery/vocabularies';
import { z } from 'zod';
import { INTEGER_MAX } from '../../core/read/read-input.ts';
import { kindNames } from '../../kinds/schemas.ts';

export const kindInput = z.enum<readonly string[]>(kindNames);
export const revisionNumber = z.number().int().min(1).max(INTEGER_MAX);
export const about = z.object({ id: z.uuid() });
const confirmation = z.object({
  code: z.string().max(60),
  path: z.string().max(300),
  note: z.string().trim().min(1).max(2000),
});

export const declaration = z.object({
  note: z.string().trim().max(2000).optional(),
  classes: z.record(z.string().max(300), z.enum(codes('changeClass'))).optional(),
  confirmed: z.array(confirmation).max(100).optional(),
});
export const saveInput = declaration.extend({
  kind: kindInput,
  id: z.uuid(),
  baseId: z.uuid().nullable(),
  data: z.unknown(),
});
export const changedOutput = z.object({
  set: z.number().nullable(),
  /** whether every live web process already serves the new page */
  visible: z.boolean(),
  revisions: z.array(
    z.object({ recordId: z.uuid(), revisionId: z.uuid(), number: z.number(), state: z.string() }),
  ),
});
