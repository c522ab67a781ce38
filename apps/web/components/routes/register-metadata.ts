import type { Metadata } from 'next';
import { parseFilters, type Register } from '../../addresses/filters.ts';
import { dossierBySlug } from '../../data/dossiers.ts';
import { pageMetadata } from '../page-metadata.ts';
import { plain, readerOf } from '../reader.ts';
import type { RegisterParams } from './register-route.tsx';

/** "Projects, Pakistan and Russia". */
export async function registerMetadata(
  params: RegisterParams,
  register: Register,
): Promise<Metadata> {
  const reader = await readerOf(params);
  if (!reader) return {};
  const filters = parseFilters(register, (await params).filters) ?? {};
  const dossier = await dossierBySlug(reader.view, reader.dossier);
  if (dossier.state !== 'shown') {
    return { title: reader.t('absent.title'), robots: { index: false } };
  }
  return pageMetadata(
    reader,
    { page: 'register', dossier: reader.dossier, register, filters },
    `${reader.t(`nav.${register}`)}, ${plain(reader, dossier.record.title)}`,
  );
}
