import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { topicList } from '../../../../../../../data/topics.ts';
import { TopicRegister } from '../../../../../../../features/topic/topic-register.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'topics');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="topics"
      render={async (context, filters) => (
        <TopicRegister
          context={context}
          filters={filters}
          list={await topicList(context.view, context.dossier, context.locale, filters)}
        />
      )}
    />
  );
}
