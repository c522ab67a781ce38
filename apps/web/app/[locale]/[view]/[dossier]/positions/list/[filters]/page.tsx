import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { positionList } from '../../../../../../../data/positions.ts';
import { PositionRegister } from '../../../../../../../features/position/position-register.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'positions');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="positions"
      render={async (context, filters, dossier, facets) => (
        <PositionRegister
          context={context}
          dossier={dossier}
          filters={filters}
          list={await positionList(context.view, context.dossier, filters)}
          facets={facets}
        />
      )}
    />
  );
}
