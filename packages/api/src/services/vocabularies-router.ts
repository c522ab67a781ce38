import { type CodeListName, codeLists } from '@chancery/vocabularies';
import { z } from 'zod';
import { procedure, router } from '../trpc.ts';

const names = Object.keys(codeLists) as [CodeListName, ...CodeListName[]];

export const vocabularyRouter = router({
  /** Every code list, with labels, definitions, origin, versions and crosswalks. */
  list: procedure('public')
    .input(z.object({ name: z.enum(names).optional().meta({ label: 'List' }) }))
    .output(z.array(z.record(z.string(), z.unknown())))
    .query(
      ({ input }) =>
        Object.values(codeLists).filter(
          (list) => !input.name || list.name === input.name,
        ) as unknown as Record<string, unknown>[],
    ),
});
