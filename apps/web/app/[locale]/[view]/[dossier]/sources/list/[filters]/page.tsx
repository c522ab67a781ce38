import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { sourceList } from '../../../../../../../data/sources.ts';
import { SourceRegister } from '../../../../../../../features/source/source-register.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'sources');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="sources"
      render={async (context, filters, _dossier, facets) => (
        <SourceRegister
          context={context}
          filters={filters}
          list={await sourceList(context.view, context.dossier, context.locale, filters)}
          facets={facets}
        />
      )}
    />
  );
}
