import type { Json } from './json.ts';
import type { Confirmation } from './problem.ts';

/**
 * What is being typed, kept in this browser until the server has it: a tab that is killed and a
 * network that is gone lose nothing.
 */
export interface LocalCopy {
  data: Json;
  baseId: string | null;
  /** ISO */
  at: string;
  confirmed: Confirmation[];
  note: string;
}

const keyOf = (id: string): string => `chancery.copy.${id}`;

export function readLocalCopy(id: string): LocalCopy | null {
  try {
    const text = localStorage.getItem(keyOf(id));
    return text ? (JSON.parse(text) as LocalCopy) : null;
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
