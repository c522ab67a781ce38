/** What the login of the public site may read of a table, and whether it writes there. */
export type OpenTable = {
  /** default: all */
  columns?: readonly string[];
  /** condition on its rows; default: all. A plain column, so that every index goes on serving. */
  rows?: string;
  written?: true;
};

/** Two-layer index tables: the working layer is the desk's. */
const PUBLISHED_ROWS: OpenTable = { rows: 'NOT working' };

/**
 * All that chancery_read may read. A table that is not here is closed, and so is a column that a
 * list does not name: whole snapshots, desk-only changes, who did what.
 */
export const OPEN_TO_READERS: Readonly<Record<string, OpenTable>> = {
  Record: { columns: ['id', 'kind', 'slug', 'mergedIntoId', 'published'], rows: 'published' },
  FormerSlug: {},
  Revision: {
    columns: [
      'id',
      'recordId',
      'number',
      'publicSnapshot',
      'publicVersion',
      'confirmed',
      'publishedFrom',
      'publishedTo',
      'reconstructed',
      'setNumber',
    ],
    rows: '"publishedFrom" IS NOT NULL',
  },
  Withdrawal: {},
  Merge: {},
  ChainHead: {},
  ChangeSet: { columns: ['number', 'instant', 'previous', 'root', 'digest', 'via', 'tags'] },
  ChangeEvent: {
    columns: [
      'id',
      'setNumber',
      'recordId',
      'kind',
      'type',
      'class',
      'note',
      'dossiers',
      'title',
      'revisionId',
      'publicContent',
      'digest',
      'amendsId',
    ],
  },
  /** what the site has heard and dropped */
  Listener: { written: true },
  Card: PUBLISHED_ROWS,
  Reference: PUBLISHED_ROWS,
  Claim: PUBLISHED_ROWS,
  SearchText: PUBLISHED_ROWS,
  TimelineEntry: PUBLISHED_ROWS,
  DossierSide: PUBLISHED_ROWS,
  ActorIndex: PUBLISHED_ROWS,
  Office: PUBLISHED_ROWS,
  SourceIndex: PUBLISHED_ROWS,
  ProjectIndex: PUBLISHED_ROWS,
  StatusChange: PUBLISHED_ROWS,
  PromiseIndex: PUBLISHED_ROWS,
  MeetingIndex: PUBLISHED_ROWS,
  Participant: PUBLISHED_ROWS,
  SeriesIndex: PUBLISHED_ROWS,
  Observation: PUBLISHED_ROWS,
  AgreementIndex: PUBLISHED_ROWS,
  AgreementAction: PUBLISHED_ROWS,
  FormatIndex: PUBLISHED_ROWS,
  FormatMember: PUBLISHED_ROWS,
  EventIndex: PUBLISHED_ROWS,
  PositionIndex: PUBLISHED_ROWS,
  BriefingIndex: PUBLISHED_ROWS,
  /** a verdict and whose it is; where the passage stands in a text is the desk's */
  QuotationCheck: {
    ...PUBLISHED_ROWS,
    columns: ['recordId', 'item', 'working', 'sourceId', 'quotationSha256', 'verdict', 'checkedAt'],
  },
};
