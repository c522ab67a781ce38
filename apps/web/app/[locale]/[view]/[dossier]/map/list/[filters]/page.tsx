import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { placeList } from '../../../../../../../data/places.ts';
import { MapPage } from '../../../../../../../features/map/map-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'map');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="map"
      render={async (context, filters) => (
        <MapPage
          context={context}
          filters={filters}
          places={await placeList(context.view, context.dossier, filters)}
        />
      )}
    />
  );
}
