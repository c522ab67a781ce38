import type { Metadata } from 'next';
import { recordMetadata } from '../../../../../../components/routes/record-metadata.ts';
import {
  type RecordParams,
  RecordRoute,
} from '../../../../../../components/routes/record-route.tsx';
import { topicBySlug } from '../../../../../../data/topics.ts';
import { TopicPage } from '../../../../../../features/topic/topic-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', slug: '_' }];

type Props = { params: RecordParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  recordMetadata(params, 'topics', topicBySlug);

export default function Page({ params }: Props) {
  return (
    <RecordRoute
      params={params}
      register="topics"
      load={topicBySlug}
      render={(context, { detail, groups = [] }, citing) => (
        <TopicPage context={context} detail={detail} citing={citing} groups={groups} />
      )}
    />
  );
}
