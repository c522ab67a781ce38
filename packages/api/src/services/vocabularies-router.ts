import { codeListNames, codeLists } from '@chancery/vocabularies';
import { z } from 'zod';
import { localizedOutput } from '../core/schema/localized-output.ts';
import { procedure, router } from '../trpc.ts';

export const codeOutput = z.object({
  code: z.string(),
  label: localizedOutput,
  definition: localizedOutput,
  /** first day on which the list holds the code, and on which it no longer does */
  validFrom: z.string(),
  validTo: z.string().optional(),
  /** what other bodies' lists call it */
  crosswalk: z.record(z.string(), z.string()).optional(),
  history: z
    .array(z.object({ until: z.string(), label: localizedOutput, definition: localizedOutput }))
    .optional(),
});
export const codeListOutput = z.object({
  name: z.string(),
  title: localizedOutput,
  origin: z.string(),
  versions: z.array(z.object({ version: z.string(), from: z.string() })),
  codes: z.array(codeOutput),
});

export const vocabularyRouter = router({
  /** Every code list, with labels, definitions, origin, versions and crosswalks. */
  list: procedure('public', { cost: 3 })
    .input(z.object({ name: z.enum(codeListNames).optional().meta({ label: 'List' }) }))
    .output(z.array(codeListOutput))
    .query(({ input }) =>
      Object.values(codeLists)
        .filter(({ name }) => !input.name || name === input.name)
        .map((list) => codeListOutput.parse(list)),
    ),
});
