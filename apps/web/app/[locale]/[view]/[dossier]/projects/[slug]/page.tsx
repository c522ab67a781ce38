import type { Metadata } from 'next';
import { recordMetadata } from '../../../../../../components/routes/record-metadata.ts';
import {
  type RecordParams,
  RecordRoute,
} from '../../../../../../components/routes/record-route.tsx';
import { projectBySlug } from '../../../../../../data/projects.ts';
import { NONE } from '../../../../../../data/whole.ts';
import { ProjectPage } from '../../../../../../features/project/project-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', slug: '_' }];

type Props = { params: RecordParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  recordMetadata(params, 'projects', projectBySlug);

export default function Page({ params }: Props) {
  return (
    <RecordRoute
      params={params}
      register="projects"
      load={projectBySlug}
      render={(
        context,
        { detail, history = [], meetings = NONE, agreements = NONE, chains = NONE },
        citing,
      ) => (
        <ProjectPage
          context={context}
          detail={detail}
          citing={citing}
          history={history}
          meetings={meetings}
          agreements={agreements}
          chains={chains}
        />
      )}
    />
  );
}
