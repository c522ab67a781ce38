import type { Metadata } from 'next';
import { parseFilters, type Register } from '../../addresses/filters.ts';
import { dossierBySlug } from '../../data/dossiers.ts';
import { answeredMetadata, unansweredMetadata } from '../../edge/answered.tsx';
import { pageMetadata } from '../page-metadata.ts';
import { plain } from '../render-context.ts';
import type { RegisterParams } from './register-route.tsx';

/** "Projects, Pakistan and Russia". */
export const registerMetadata = (params: RegisterParams, register: Register): Promise<Metadata> =>
  answeredMetadata(params, async (context) => {
    const filters = parseFilters(register, (await params).filters) ?? {};
    const dossier = await dossierBySlug(context.view, context.dossier);
    if (dossier.state !== 'shown') {
      return unansweredMetadata(context, 404);
    }
    return pageMetadata(
      context,
      { page: 'register', dossier: context.dossier, register, filters },
      `${context.t(`nav.${register}`)}, ${plain(context, dossier.record.title)}`,
    );
  });
