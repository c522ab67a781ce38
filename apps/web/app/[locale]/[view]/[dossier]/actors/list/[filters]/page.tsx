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
      render={async (context, filters, _dossier, facets) => (
        <ActorRegister
          context={context}
          filters={filters}
          list={await actorList(context.view, context.dossier, context.locale, filters)}
          facets={facets}
        />
      )}
    />
  );
}
