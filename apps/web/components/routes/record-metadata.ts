import type { Detail } from '@chancery/api';
import type { Metadata } from 'next';
import type { RecordRegister } from '../../addresses/filters.ts';
import { answeredMetadata, unansweredMetadata } from '../../edge/answered.tsx';
import { homeOf, pageMetadata } from '../page-metadata.ts';
import { plain } from '../render-context.ts';
import type { LoadRecord, RecordParams, Shared } from './record-route.tsx';

/** A record's title and summary, at its one address. */
export const recordMetadata = <S extends Shared>(
  params: RecordParams,
  register: RecordRegister,
  load: LoadRecord<{ detail: Detail<S> }>,
): Promise<Metadata> =>
  answeredMetadata(params, async (context) => {
    const { dossier, slug } = await params;
    const { detail } = await load(context.view, dossier, slug, context.locale);
    if (detail.state !== 'shown') {
      return unansweredMetadata(context, 404);
    }
    return pageMetadata(
      context,
      { page: 'record', dossier: homeOf(detail, dossier), register, slug },
      plain(context, detail.record.title),
      plain(context, detail.record.summary, ''),
    );
  });
