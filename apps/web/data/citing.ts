import 'server-only';
import type { Hydrated, LiveFact } from '@chancery/api';
import type { TimeFilter } from '../addresses/time-filter.ts';
import type { DossierShown } from './dossiers.ts';
import { citedSources, type SourceItem } from './sources.ts';

export type Citation = DossierShown['record']['evidence'][number];
export type Claim = DossierShown['record']['claims'][number];

/** What a record's values rest on, and what is needed to show it. */
export type Citing = {
  /** The kind of the record, whose fields the claims are of. */
  kind: string;
  claims: readonly Claim[];
  /**
   * Ids of the claims that the page has shown so far: each mark ticks off what it shows, and what is
   * left at the end of the page stands there. No list says where a claim belongs.
   */
  shown: Set<string>;
  /** Stands for the whole record: covers what has no evidence of its own. */
  evidence: readonly Citation[];
  references: Readonly<Record<string, Hydrated>>;
  /** Cited sources by the id that the record states. */
  sources: Readonly<Record<string, SourceItem | undefined>>;
  dossier: DossierShown;
};

type Detail = {
  kind: string;
  record: { claims: Claim[]; evidence: Citation[] };
  references: Record<string, Hydrated>;
  facts: LiveFact[];
};

/** What the values of a record rest on, its sources read in one statement. */
export async function citingOf(
  view: TimeFilter,
  detail: Detail,
  dossier: DossierShown,
): Promise<Citing> {
  const stated = [...citedIn([detail.record, detail.facts])];
  const targets = stated.map((id) => detail.references[id]?.id ?? id);
  const found = await citedSources(view, [...new Set(targets)].sort());
  return {
    kind: detail.kind,
    shown: new Set(),
    claims: detail.record.claims,
    evidence: detail.record.evidence,
    references: detail.references,
    sources: Object.fromEntries(stated.map((id, index) => [id, found[targets[index] ?? id]])),
    dossier,
  };
}

/** Ids of all sources that a snapshot cites, as stated there. */
function citedIn(snapshot: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(snapshot)) for (const item of snapshot) citedIn(item, found);
  else if (snapshot && typeof snapshot === 'object') {
    for (const [key, value] of Object.entries(snapshot)) {
      if (key === 'source' && typeof value === 'string') found.add(value);
      else citedIn(value, found);
    }
  }
  return found;
}
