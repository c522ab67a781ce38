import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { seriesList } from '../../../../../../../data/series.ts';
import { SeriesRegister } from '../../../../../../../features/series/series-register.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'trade');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="trade"
      render={async (reader, filters, dossier, facets) => (
        <SeriesRegister
          reader={reader}
          dossier={dossier}
          filters={filters}
          list={await seriesList(reader.view, reader.dossier, filters)}
          facets={facets}
        />
      )}
    />
  );
}
