import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { found } from '../../../../../../../data/search.ts';
import { SearchPage } from '../../../../../../../features/search/search-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'search');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="search"
      render={async (context, filters) => (
        <SearchPage
          context={context}
          filters={filters}
          found={
            filters.q ? await found(context.view, context.dossier, context.locale, filters) : null
          }
        />
      )}
    />
  );
}
