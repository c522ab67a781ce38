import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { agreementList } from '../../../../../../../data/agreements.ts';
import { AgreementRegister } from '../../../../../../../features/agreement/agreement-register.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'agreements');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="agreements"
      render={async (context, filters, _dossier, facets) => (
        <AgreementRegister
          context={context}
          filters={filters}
          list={await agreementList(context.view, context.dossier, filters)}
          facets={facets}
        />
      )}
    />
  );
}
