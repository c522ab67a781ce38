import 'server-only';
import type { Hydrated } from '@chancery/api';
import type { Page } from '../addresses/page.ts';
import type { View } from '../addresses/view.ts';
import { type Citation, type Citing, type Claim, citedIn } from '../components/citing.ts';
import type { DossierShown } from './dossiers.ts';
import { citedSources } from './sources.ts';

type Detail = {
  record: { claims: Claim[]; evidence: Citation[] };
  references: Record<string, Hydrated>;
};

/** What the values of a record rest on, its sources read in one statement. */
export async function citingOf(
  view: View,
  page: Page,
  detail: Detail,
  dossier: DossierShown,
): Promise<Citing> {
  const stated = [...citedIn(detail.record)];
  const standing = stated.map((id) => detail.references[id]?.id ?? id);
  const found = await citedSources(view, page, [...new Set(standing)].sort());
  return {
    claims: detail.record.claims,
    evidence: detail.record.evidence,
    references: detail.references,
    sources: Object.fromEntries(stated.map((id, index) => [id, found[standing[index] ?? id]])),
    dossier,
  };
}
