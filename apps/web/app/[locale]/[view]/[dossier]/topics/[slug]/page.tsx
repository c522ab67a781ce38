import type { Metadata } from 'next';
import { homeOf, pageMetadata } from '../../../../../../components/page-metadata.ts';
import { plain, readerOf } from '../../../../../../components/reader.ts';
import { RecordRoute } from '../../../../../../components/routes/record-route.tsx';
import { topicBySlug } from '../../../../../../data/topics.ts';
import { TopicPage } from '../../../../../../features/topic/topic-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', slug: '_' }];

type Props = {
  params: Promise<{ locale: string; view: string; dossier: string; slug: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = await readerOf(params);
  if (!reader) return {};
  const { dossier, slug } = await params;
  const { detail } = await topicBySlug(reader.view, dossier, slug);
  if (detail.state !== 'shown')
    return { title: reader.t('absent.title'), robots: { index: false } };
  return pageMetadata(
    reader,
    { page: 'record', dossier: homeOf(detail, dossier), register: 'topics', slug },
    plain(reader, detail.record.title),
    plain(reader, detail.record.summary, ''),
  );
}

export default async function Page({ params }: Props) {
  const reader = await readerOf(params);
  if (!reader) return null;
  const { dossier, slug } = await params;
  return (
    <RecordRoute
      reader={reader}
      page={{ page: 'record', dossier, register: 'topics', slug }}
      load={() => topicBySlug(reader.view, dossier, slug)}
      render={({ detail, backlinks = [] }, citing) => (
        <TopicPage reader={reader} detail={detail} citing={citing} backlinks={backlinks} />
      )}
    />
  );
}
