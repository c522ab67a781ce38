import type { Detail } from '@chancery/api';
import type { Metadata } from 'next';
import type { RecordRegister } from '../../addresses/page.ts';
import { homeOf, pageMetadata } from '../page-metadata.ts';
import { plain, readerOf } from '../reader.ts';
import type { LoadRecord, RecordParams, Shared } from './record-route.tsx';

/** A record's title and summary, at its one address. */
export async function recordMetadata<S extends Shared>(
  params: RecordParams,
  register: RecordRegister,
  load: LoadRecord<{ detail: Detail<S> }>,
): Promise<Metadata> {
  const reader = await readerOf(params);
  if (!reader) return {};
  const { dossier, slug } = await params;
  const { detail } = await load(reader.view, dossier, slug);
  if (detail.state !== 'shown') {
    return { title: reader.t('absent.title'), robots: { index: false } };
  }
  return pageMetadata(
    reader,
    { page: 'record', dossier: homeOf(detail, dossier), register, slug },
    plain(reader, detail.record.title),
    plain(reader, detail.record.summary, ''),
  );
}
