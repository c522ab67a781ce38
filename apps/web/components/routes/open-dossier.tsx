import { permanentRedirect } from 'next/navigation';
import type { ReactNode } from 'react';
import type { Page } from '../../addresses/page.ts';
import { type DossierShown, dossierBySlug, reconstructedAt } from '../../data/dossiers.ts';
import { hrefFor, type RenderContext } from '../render-context.ts';
import { AbsentPage } from './absent-page.tsx';
import { TombstonePage } from './tombstone-page.tsx';

export type Opened = { dossier: DossierShown; reconstructed: string | null };

/** The dossier of a page as the reader's time has it, or the page that says why there is none. */
export async function openDossier(
  context: RenderContext,
  page: Page,
): Promise<Opened | { instead: ReactNode }> {
  const dossier = await dossierBySlug(context.view, context.dossier);
  switch (dossier.state) {
    case 'shown':
      return {
        dossier,
        reconstructed: context.view.asOf ? await reconstructedAt(context.dossier) : null,
      };
    case 'withdrawn':
      return { instead: <TombstonePage context={context} page={page} withdrawn={dossier} /> };
    case 'moved':
      return permanentRedirect(
        hrefFor(context, 'dossier' in page ? { ...page, dossier: dossier.slug } : page),
      );
    case 'absent':
      return { instead: <AbsentPage context={context} page={page} /> };
  }
}
