import type { DossierShown } from '../../data/dossiers.ts';
import type { LocalizedText, RenderContext } from '../render-context.ts';

/** What is needed to put a change into words: who reads, what its ids stand for, the sides' names. */
export type Telling = {
  context: RenderContext;
  dossier: DossierShown;
  references: Readonly<Record<string, { title: LocalizedText | null } | undefined>>;
  /** The kind of the record, whose fields its claims are of. */
  kind?: string | undefined;
  /** What only their list tells of status entries, by id; one alone says its status and no more. */
  told?: Told | undefined;
};

export type Told = Readonly<Record<string, { what: string; from: string | null } | undefined>>;

/** One path that changed, as the API gives it. */
export type ChangedField = {
  path: string;
  before?: unknown;
  after?: unknown;
  /** The item of a list in which the path lies. */
  within?: unknown;
  told?: { before: Told; after: Told };
};
