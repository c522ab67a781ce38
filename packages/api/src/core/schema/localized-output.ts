import { z } from 'zod';

/** A text in the languages that it has; the reader marks a fallback. */
export const localizedOutput = z.partialRecord(z.enum(['en', 'ru', 'ur']), z.string());
export const referenceOutput = z.object({
  id: z.uuid(),
  state: z.enum(['shown', 'withdrawn', 'redacted']),
  kind: z.string(),
  slug: z.string().nullable(),
  title: localizedOutput.nullable(),
});
/** What other bodies call a record, each as scheme and value: `wikidata:Q843`. */
export const identifiersOutput = z
  .array(z.string())
  .meta({ label: 'Identifiers elsewhere', help: 'Each as scheme:value' });
