import type { Metadata } from 'next';
import { pageMetadata } from '../../../../components/page-metadata.ts';
import { plain, type RouteParams, readerOf } from '../../../../components/reader.ts';
import { dossierBySlug } from '../../../../data/dossiers.ts';
import { DossierRoute } from '../../../../features/dossier/dossier-route.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_' }];

type Props = { params: RouteParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = await readerOf(params);
  if (!reader) return {};
  const found = await dossierBySlug(reader.view, reader.dossier);
  if (found.state !== 'shown') return { title: reader.t('absent.title'), robots: { index: false } };
  return pageMetadata(
    reader,
    { page: 'dossier', dossier: reader.dossier },
    plain(reader, found.record.title),
    plain(reader, found.record.summary, ''),
  );
}

export default async function Page({ params }: Props) {
  const reader = await readerOf(params);
  return (
    reader && <DossierRoute reader={reader} page={{ page: 'dossier', dossier: reader.dossier }} />
  );
}
