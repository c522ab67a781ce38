import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { actorList } from '../../../../../../../data/actors.ts';
import { ActorRegister } from '../../../../../../../features/actor/actor-register.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'actors');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="actors"
      render={async (reader, filters, _dossier, facets) => (
        <ActorRegister
          reader={reader}
          filters={filters}
          list={await actorList(reader.view, reader.dossier, filters)}
          facets={facets}
        />
      )}
    />
  );
}
