import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { projectList } from '../../../../../../../data/projects.ts';
import { ProjectRegister } from '../../../../../../../features/project/project-register.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'projects');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="projects"
      render={async (context, filters, _dossier, facets) => (
        <ProjectRegister
          context={context}
          filters={filters}
          list={await projectList(context.view, context.dossier, filters)}
          facets={facets}
        />
      )}
    />
  );
}
