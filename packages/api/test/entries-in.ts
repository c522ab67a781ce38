import { z } from 'zod';

const entries = z.array(z.looseObject({ id: z.string() }));

/** The entries of a list of a snapshot; none where there is no list. Throws for anything else. */
export const entriesIn = (
  snapshot: Record<string, unknown> | undefined,
  list: string,
): z.infer<typeof entries> => entries.parse(snapshot?.[list] ?? []);
