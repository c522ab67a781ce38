import type { ReactNode } from 'react';
import { type Filters, parseFilters, type Register } from '../../addresses/filters.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import { type Facets, isFaceted, registerFacets } from '../../data/facets.ts';
import { answered } from '../../edge/answered.tsx';
import { type RenderContext, type RouteParams, renderContextOf } from '../render-context.ts';
import { Shell } from '../shell.tsx';
import { AbsentPage } from './absent-page.tsx';
import { openDossier } from './open-dossier.tsx';

export type RegisterParams = Promise<Awaited<RouteParams> & { dossier: string; filters: string }>;

/** A register's page: filters out of the address, then what it holds. */
export async function RegisterRoute({
  params,
  register,
  render,
}: {
  params: RegisterParams;
  register: Register;
  /** null where a filter names a record that never was */
  render: (
    context: RenderContext,
    filters: Filters,
    dossier: DossierShown,
    facets: Facets,
  ) => Promise<ReactNode>;
}) {
  const context = await renderContextOf(params);
  if (!context) return null;
  const filters = parseFilters(register, (await params).filters);
  const page = {
    page: 'register',
    dossier: context.dossier,
    register,
    filters: filters ?? {},
  } as const;
  return answered(context, page, async () => {
    const opened = await openDossier(context, page);
    if ('instead' in opened) return opened.instead;
    const { dossier, reconstructed } = opened;
    if (!filters) return <AbsentPage context={context} page={page} dossier={dossier} />;
    const facets = isFaceted(register)
      ? await registerFacets(context.view, context.dossier, register, filters)
      : {};
    const content = await render(context, filters, dossier, facets);
    if (content === null) return <AbsentPage context={context} page={page} dossier={dossier} />;
    return (
      <Shell context={context} page={page} dossier={dossier} reconstructed={reconstructed}>
        {content}
      </Shell>
    );
  });
}
