import type { Metadata } from 'next';
import { pageMetadata } from '../../../components/page-metadata.ts';
import { plain, type RouteParams, readerOf } from '../../../components/reader.ts';
import { Shell } from '../../../components/shell.tsx';
import { dossierList } from '../../../data/dossiers.ts';
import { DossierList } from '../../../features/dossier/dossier-list.tsx';
import { DossierRoute } from '../../../features/dossier/dossier-route.tsx';

export const instant = false;
/** The build has no database: one placeholder, and every page is made when first asked for. */
export const generateStaticParams = () => [{ locale: 'en', view: '_' }];

type Props = { params: RouteParams };

const page = { page: 'home' } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = await readerOf(params);
  if (!reader) return {};
  const [only, ...others] = await dossierList(reader.view);
  return only && others.length === 0
    ? pageMetadata(reader, { page: 'dossier', dossier: only.slug }, plain(reader, only.title))
    : pageMetadata(reader, page, reader.t('site.name'), reader.t('site.about'));
}

export default async function HomePage({ params }: Props) {
  const reader = await readerOf(params);
  if (!reader) return null;
  const dossiers = await dossierList(reader.view);
  const [only, ...others] = dossiers;
  if (only && others.length === 0) {
    return <DossierRoute reader={{ ...reader, dossier: only.slug }} page={page} />;
  }
  return (
    <Shell reader={reader} page={page}>
      <DossierList reader={reader} dossiers={dossiers} />
    </Shell>
  );
}
