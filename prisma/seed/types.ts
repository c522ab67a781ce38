/**
 * The format of the fixtures. Records and sources are named by keys, never by ids. Codes are plain
 * text here: the kinds' schemas, which this package does not know, check them when the seed is built.
 */

/** English alone; English, Russian and Urdu; or whichever of them there is. */
export type Text =
  | string
  | readonly [en: string, ru?: string, ur?: string]
  | { en?: string; ru?: string; ur?: string };

/** Source key to the credibility of what it says there, 1 to 6 (Admiralty). */
export type Evidence = Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | 6>>;

/** Something that a source says. It appears with the earliest publication among its sources. */
interface Said {
  /** index of the fact in the collection from which the fixture was written */
  fact?: number;
  evidence: Evidence;
}

/** Takes the place, and the identity, of another item of its list as soon as it appears. */
interface Replacing {
  key?: string;
  replaces?: string;
}

export interface Common {
  title: Text;
  summary?: Text;
  topics?: readonly string[];
  identifiers?: Readonly<Record<string, string>>;
  /** The sources of a name say when it appears; one without sources stands from the start. */
  names?: readonly {
    text: string;
    language?: string;
    from?: string;
    to?: string;
    usedBy?: string;
    evidence?: Evidence;
  }[];
  /** for the whole record */
  evidence?: Evidence;
}

export interface SourceFixture {
  /** in square brackets where the printed title is not at hand */
  title: Text;
  publisher: string;
  type: string;
  /** EDTF; absent where the stored copy shows no date */
  published?: string;
  language?: string;
  reliability?: string;
  remark?: Text;
  address?: string;
}

export interface TopicFixture {
  title: Text;
  summary?: Text;
}

export interface ActorFixture extends Common {
  type: string;
  country?: string;
  offices?: readonly (Said &
    Replacing & { title: Text; of?: string; level?: string; date: string })[];
  memberships?: readonly (Said & Replacing & { of: string; date: string })[];
}

/** One of value, figure and text, as the field has it. */
export interface ClaimFixture extends Said {
  /** a code or a date */
  value?: string;
  figure?: FigureFixture;
  text?: readonly [en: string, ru: string, ur: string];
  by?: 'a' | 'b' | 'both' | 'other' | 'desk';
  actor?: string;
  /** The first claim that is visible is the preferred one, unless it is deprecated. */
  deprecated?: readonly [en: string, ru: string, ur: string];
}

export interface FigureFixture {
  value: string;
  to?: string;
  qualifier?: string;
  /** a code of the list `unit`; of money, its size. A field that has its unit needs none */
  unit?: string;
  currency?: string;
  /** the stage or part that it is of */
  note?: readonly [en: string, ru: string, ur: string];
}

export type QuantityFixture = Omit<ClaimFixture, 'value' | 'figure' | 'text'> &
  FigureFixture & { unit: string };

/** One city of `places.ts`, or a place in the kind's own words. */
export type PlaceFixture = string | { city?: string; country?: string; precision?: string };

export interface StatusFixture extends Said, Replacing {
  date: string;
  /** absent: reported, and the status did not change */
  status?: string;
  basis: string;
  reason?: string;
  note?: Text;
}

export interface ProjectFixture extends Common {
  summary: Text;
  sector: string;
  nature: string;
  history: readonly StatusFixture[];
  length?: readonly QuantityFixture[];
  cost?: readonly QuantityFixture[];
  capacity?: readonly QuantityFixture[];
  /** claims of anything else, by path */
  claims?: Readonly<Record<string, readonly ClaimFixture[]>>;
  parties?: readonly (Said & { actor: string; role: string })[];
  places?: readonly { label?: Text; place: PlaceFixture }[];
  /** in order */
  route?: readonly { label?: Text; place: PlaceFixture }[];
  milestones?: readonly (Said & {
    title: Text;
    planned?: string;
    actual?: string;
    state: string;
    /** what shows how it ended; until then it is planned */
    outcome?: Evidence;
  })[];
  promises?: readonly (Said & {
    text: Text;
    made: string;
    due: string;
    state: string;
    /** what shows how it ended; until then it is open */
    outcome?: Evidence;
  })[];
}

export type ParticipantFixture =
  | string
  | {
      actor: string;
      role?: string;
      /** only where a source says it and the person's offices do not */
      office?: Text;
      /** named before the meeting took place */
      expected?: true;
    };

export interface MeetingFixture extends Common, Said {
  type: string;
  /** `held` once it had begun; before that it is announced */
  date: string;
  levels?: { a?: string; b?: string };
  visitClass?: readonly ClaimFixture[];
  place?: PlaceFixture;
  host?: { actor?: string; side?: 'a' | 'b' };
  a?: readonly ParticipantFixture[];
  b?: readonly ParticipantFixture[];
  others?: readonly ParticipantFixture[];
  /** on the margins of */
  parent?: Text;
  /** key of the format or event that it stood on the margins of */
  parentRecord?: string;
  /** key of a format */
  sessionOf?: string;
  ordinal?: number;
  agenda?: Text;
  outcomes?: readonly Text[];
  /** keys of projects */
  discussed?: readonly string[];
  evidence: Evidence;
}

export interface AgreementFixture extends Common {
  summary: Text;
  type: string;
  /** absent: nothing in the sources says what its effect in law is */
  binding?: string;
  a?: readonly string[];
  b?: readonly string[];
  others?: readonly string[];
  /** Their sources are also those of the parties. */
  actions: readonly (Said &
    Replacing & {
      action: string;
      side: 'a' | 'b' | 'both' | 'other';
      actor?: string;
      /** absent: no source says when */
      date?: string;
      place?: PlaceFixture;
      note?: Text;
    })[];
  amends?: readonly string[];
  implements?: readonly string[];
  replaces?: readonly string[];
  /** keys of projects whose legal basis it is */
  projects?: readonly string[];
  /** key of the meeting at which it was signed */
  meeting?: string;
}

export interface EventFixture extends Common, Partial<Said> {
  /** claims where sources differ */
  date: string | readonly ClaimFixture[];
  place?: PlaceFixture;
  participants: readonly string[];
  evidence: Evidence;
}

export interface ObservationFixture extends Said {
  period: string;
  value?: string;
  to?: string;
  qualifier?: string;
  growth?: string;
  flags?: readonly string[];
  stated?: { exports?: string; imports?: string; balance?: string };
  releasedOn?: string;
  vintages?: readonly (Said & { value: string; releasedOn?: string })[];
  note?: Text;
}

export interface SeriesFixture extends Common {
  reporter: { actor?: string; side?: 'a' | 'b' };
  compiler: string;
  partner?: string;
  flow: string;
  commodity: string;
  classification?: string;
  frequency: string;
  periodType: string;
  valuation: string;
  /** of amounts of money alone */
  currency?: string;
  unit: string;
  observations: readonly ObservationFixture[];
  /** claims by path; `observations[2020].growth` names an observation by its period */
  claims?: Readonly<Record<string, readonly ClaimFixture[]>>;
}

export interface FormatFixture extends Common {
  /** claims, as they appear with their sources; likewise `ended` */
  established?: readonly ClaimFixture[];
  ended?: readonly ClaimFixture[];
  /** the actor that the format is, or works for */
  organisation?: string;
  mandate?: Text;
  /** Without a date: a member at all times that the sources speak of. */
  members: readonly (Said & Replacing & { actor: string; role: string; date?: string })[];
}

export interface PositionFixture extends Common {
  actor: string;
  side: 'a' | 'b' | 'other';
  /** key of a topic */
  about: string;
  stance: Text;
  since: string;
  until?: string;
  /** against what the other side held at the time */
  compared?: string;
  statement?: Text;
  /** for the statement */
  evidence: Evidence;
}

/** A value of another record, as that record has it; items of lists in a path are named by their keys. */
export interface FactFixture {
  record: string;
  path: string;
}

export interface BlockFixture {
  type?: 'heading' | 'subheading' | 'bullet' | 'number' | 'quote';
  content: readonly (string | FactFixture)[];
}

export interface BriefingFixture extends Common {
  date: string;
  body: { en: readonly BlockFixture[]; ru: readonly BlockFixture[]; ur: readonly BlockFixture[] };
  evidence: Evidence;
}

export interface DossierFixture extends Common {
  summary: Text;
  sides: readonly { side: 'a' | 'b'; actor: string; date: string; basis?: Text }[];
  established: string;
}

/** A fact of the collection that became something other than its kind suggests, or nothing. */
export interface Handled {
  fact: number;
  kind: 'project_status' | 'meeting' | 'trade' | 'format' | 'agreement' | 'event';
  how: string;
}

export type Keyed<T> = Readonly<Record<string, T>>;

export interface Fixtures {
  dossiers: Keyed<DossierFixture>;
  topics: Keyed<TopicFixture>;
  sources: Keyed<SourceFixture>;
  actors: Keyed<ActorFixture>;
  projects: Keyed<ProjectFixture>;
  meetings: Keyed<MeetingFixture>;
  formats: Keyed<FormatFixture>;
  positions: Keyed<PositionFixture>;
  briefings: Keyed<BriefingFixture>;
  agreements: Keyed<AgreementFixture>;
  events: Keyed<EventFixture>;
  series: Keyed<SeriesFixture>;
  places: Keyed<{
    name: readonly [en: string, ru: string, ur: string];
    country: string;
    latitude: number;
    longitude: number;
  }>;
}
