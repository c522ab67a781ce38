import type { Hydrated } from '@chancery/api';
import type { DossierShown } from '../data/dossiers.ts';
import type { SourceItem } from '../data/sources.ts';
import { plain, type Reader } from './reader.ts';

export type Citation = DossierShown['record']['evidence'][number];
export type Claim = DossierShown['record']['claims'][number];

/** What a record's values rest on, and what is needed to show it. */
export type Citing = {
  claims: readonly Claim[];
  /** Stands for the whole record: covers what has no evidence of its own. */
  evidence: readonly Citation[];
  references: Readonly<Record<string, Hydrated>>;
  /** Cited sources by the id that the record states. */
  sources: Readonly<Record<string, SourceItem | undefined>>;
  dossier: DossierShown;
};

export type Side = 'a' | 'b';

/** What a side is called: its short name, else the actor that stands for it now. */
export function sideName(reader: Reader, dossier: DossierShown, side: Side): string {
  const { adjectives, sides } = dossier.record;
  const last = sides.findLast((entry) => entry.side === side);
  const actor = last && dossier.references[last.actor];
  return plain(
    reader,
    adjectives?.[side] ?? (actor?.title as Record<string, string> | undefined),
    reader.t(`side.${side}`),
  );
}

/** By whom something is claimed. */
export function claimantName(reader: Reader, citing: Citing, claim: Claim): string {
  const actor = claim.actor ? citing.references[claim.actor] : undefined;
  if (actor?.title) return plain(reader, actor.title);
  if (claim.by === 'a' || claim.by === 'b') return sideName(reader, citing.dossier, claim.by);
  return reader.t(`side.${claim.by}`);
}

/** The claims of one field (`length`) or of one item, by its id. */
export function claimsOf(citing: Citing, path: string): readonly Claim[] {
  return citing.claims.filter(
    (claim) =>
      claim.path === path ||
      claim.path.startsWith(`${path}.`) ||
      claim.path.startsWith(`${path}[`) ||
      claim.path.includes(`[${path}]`) ||
      claim.path.includes(`.${path}`),
  );
}

/** Whether the two sides say different things of it. */
export function isDisputed(claims: readonly Claim[]): boolean {
  const standing = claims.filter(({ rank }) => rank !== 'deprecated');
  const says = (side: Side) => standing.filter(({ by }) => by === side).map(({ value }) => value);
  return says('a').some((value) => says('b').some((other) => other !== value));
}

/** Ids of all sources that a snapshot cites, as stated there. */
export function citedIn(snapshot: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(snapshot)) for (const item of snapshot) citedIn(item, found);
  else if (snapshot && typeof snapshot === 'object') {
    for (const [key, value] of Object.entries(snapshot)) {
      if (key === 'source' && typeof value === 'string') found.add(value);
      else citedIn(value, found);
    }
  }
  return found;
}
