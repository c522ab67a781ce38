import { isWithin } from '@chancery/api/paths';
import type { Citing, Claim } from '../data/citing.ts';
import type { DossierShown } from '../data/dossiers.ts';
import { plain, type RenderContext } from './render-context.ts';

export type { Citation, Citing, Claim } from '../data/citing.ts';

export type Side = 'a' | 'b';

/** So many publishers stand for a claim by name; the passages below it name them all. */
const NAMED_MAX = 2;

/** What a side is called: the actor that stands for it last. */
export function sideName(context: RenderContext, dossier: DossierShown, side: Side): string {
  const last = dossier.record.sides.findLast((entry) => entry.side === side);
  const actor = last && dossier.references[last.actor];
  return plain(context, actor?.title, context.t(`side.${side}`));
}

/** By whom something is claimed. */
export function claimantName(context: RenderContext, citing: Citing, claim: Claim): string {
  const actor = claim.actor ? citing.references[claim.actor] : undefined;
  if (actor?.title) return plain(context, actor.title);
  if (claim.by === 'a' || claim.by === 'b') return sideName(context, citing.dossier, claim.by);
  if (claim.by === 'other') {
    const publishers = claim.sources.map(({ source }) => citing.sources[source]?.publisher);
    const named = [...new Set(publishers.filter((name) => name !== undefined))];
    const names = named.slice(0, NAMED_MAX).join(', ');
    if (named.length > NAMED_MAX) {
      return context.t('evidence.andMore', { names, count: named.length - NAMED_MAX });
    }
    if (names) return names;
  }
  return context.t(`side.${claim.by}`);
}

/** The claims of one field (`length`) and its parts, or of one item, by its id. */
export function claimsOf(citing: Citing, path: string): readonly Claim[] {
  return citing.claims.filter(
    (claim) => isWithin(claim.path, path) || claim.path.includes(`[${path}]`),
  );
}

/** Whether the two sides say different things of it. */
export function isDisputed(claims: readonly Claim[]): boolean {
  const live = claims.filter(({ rank }) => rank !== 'deprecated');
  const says = (side: Side) =>
    live.filter(({ by }) => by === side).map((claim) => ({ of: claim.path, said: said(claim) }));
  return says('a').some((one) =>
    says('b').some((other) => other.of === one.of && other.said !== one.said),
  );
}

const said = ({ value, figure, record, text }: Claim): string =>
  JSON.stringify([value, figure, record, text]);
