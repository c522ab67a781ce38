import type { ReactNode } from 'react';
import { type Filters, parseFilters, type Register } from '../../addresses/filters.ts';
import type { DossierShown } from '../../data/dossiers.ts';
import { type Facets, isFaceted, registerFacets } from '../../data/facets.ts';
import { type Reader, type RouteParams, readerOf } from '../reader.ts';
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
    reader: Reader,
    filters: Filters,
    dossier: DossierShown,
    facets: Facets,
  ) => Promise<ReactNode>;
}) {
  const reader = await readerOf(params);
  if (!reader) return null;
  const filters = parseFilters(register, (await params).filters);
  const page = {
    page: 'register',
    dossier: reader.dossier,
    register,
    filters: filters ?? {},
  } as const;
  const opened = await openDossier(reader, page);
  if ('instead' in opened) return opened.instead;
  const { dossier, reconstructed } = opened;
  const facets =
    filters && isFaceted(register)
      ? await registerFacets(reader.view, reader.dossier, register, filters)
      : {};
  if (!filters || !facets) return <AbsentPage reader={reader} page={page} dossier={dossier} />;
  const content = await render(reader, filters, dossier, facets);
  if (content === null) return <AbsentPage reader={reader} page={page} dossier={dossier} />;
  return (
    <Shell reader={reader} page={page} dossier={dossier} reconstructed={reconstructed}>
      {content}
    </Shell>
  );
}
