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
      render={async (reader, filters) => (
        <SearchPage
          reader={reader}
          filters={filters}
          found={
            filters.q ? await found(reader.view, reader.dossier, reader.locale, filters) : null
          }
        />
      )}
    />
  );
}
