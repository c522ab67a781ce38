import { type Citing, claimantName, claimsOf, isDisputed } from './citing.ts';
import { ClaimSaid } from './claim-said.tsx';
import type { RenderContext } from './render-context.ts';
import { SourcedInRow } from './sourced.tsx';

/** Who says what of a field, each in their own words; its mark beside it has their passages. */
export function Versions({
  context,
  citing,
  path,
}: {
  context: RenderContext;
  citing: Citing;
  path: string;
}) {
  const { t } = context;
  const claims = claimsOf(citing, path);
  if (claims.length === 0) return <span className="c-muted">{t('evidence.oneVersion')}</span>;
  return (
    <ul className="w-versions">
      {isDisputed(claims) && <li className="w-disputed">{t('evidence.disputed')}</li>}
      {claims.map((claim) => (
        <li key={claim.id}>
          <SourcedInRow path={path}>
            <ClaimSaid context={context} citing={citing} claim={claim} />
          </SourcedInRow>{' '}
          <span className="c-muted">{claimantName(context, citing, claim)}</span>
        </li>
      ))}
    </ul>
  );
}
