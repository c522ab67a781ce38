import { type Locale, locales } from '@chancery/vocabularies';
import type { NameSearch } from '@chancery/vocabularies/name-keys';
import type { Sql } from 'sql-template-tag';
import { z } from 'zod';
import { localizedOutput, referenceOutput } from '../../core/schema/localized-output.ts';
import { latestAction } from '../../kinds/agreement/latest-action.ts';

/** A hit of a search as it is shown. */
export const foundItem = z.object({
  id: z.uuid(),
  kind: z.string(),
  slug: z.string(),
  title: localizedOutput,
  /** titles and other names that are what is looked for, in whatever script */
  names: z.array(z.string()),
  /** found by a name as it is written, by one that sounds like it, or in a text */
  by: z.enum(['name', 'sound', 'text']),
  snippet: z
    .object({
      locale: z.enum(locales),
      parts: z.array(z.object({ text: z.string(), marked: z.boolean() })),
    })
    .nullable(),
  /** how an agreement stands; null for other kinds */
  standing: latestAction.nullable(),
  /** its home; none for what dossiers share */
  dossier: referenceOutput.nullable(),
});
export type FoundItem = z.infer<typeof foundItem>;

/** What a search looks for in one statement: among names, and in texts. */
export interface SearchTerms {
  names: NameSearch;
  /** a `tsquery` over `document` */
  text: Sql;
  locale: Locale;
}
