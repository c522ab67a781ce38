import { z } from 'zod';

/**
 * What is being typed, kept in this browser until the server has it: a tab that is killed and a
 * network that is gone lose nothing.
 */
const localCopy = z.object({
  data: z.unknown(),
  baseId: z.string().nullable(),
  /** ISO */
  at: z.string(),
  confirmed: z.array(z.object({ code: z.string(), path: z.string(), note: z.string() })),
  note: z.string(),
});
export type LocalCopy = z.infer<typeof localCopy>;

const keyOf = (id: string): string => `chancery.copy.${id}`;

export function readLocalCopy(id: string): LocalCopy | null {
  try {
    const text = localStorage.getItem(keyOf(id));
    return text ? localCopy.parse(JSON.parse(text)) : null;
  } catch {
    return null; // closed storage or a damaged copy: the server's working copy remains
  }
}

export function writeLocalCopy(id: string, copy: LocalCopy): void {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(copy));
  } catch {
    // A full or closed storage: the server's working copy remains.
  }
}

export function dropLocalCopy(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // Nothing was kept, so nothing is to be dropped.
  }
}
