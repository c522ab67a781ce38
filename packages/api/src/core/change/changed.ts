/** What a list of changes came to. */
export interface Changed {
  /** number of the change set; null where nothing was published */
  set: number | null;
  instant: Date | null;
  /** the revision that each record now has as its draft, or else as its present */
  revisions: { recordId: string; revisionId: string; number: number; state: string }[];
}
