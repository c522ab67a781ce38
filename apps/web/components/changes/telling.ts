import type { DossierShown } from '../../data/dossiers.ts';
import type { LocalizedText, Reader } from '../reader.ts';

/** What is needed to put a change into words: who reads, what its ids stand for, the sides' names. */
export type Telling = {
  reader: Reader;
  dossier: DossierShown;
  references: Readonly<Record<string, { title: LocalizedText | null } | undefined>>;
};

/** One path that changed, as the API gives it. */
export type ChangedField = {
  path: string;
  before?: unknown;
  after?: unknown;
  /** The item of a list in which the path lies. */
  within?: unknown;
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
