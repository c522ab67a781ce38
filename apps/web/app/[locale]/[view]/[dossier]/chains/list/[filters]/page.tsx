import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { chainList } from '../../../../../../../data/chains.ts';
import { ChainRegister } from '../../../../../../../features/chain/chain-register.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'chains');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="chains"
      render={async (context, filters) => {
        const list = await chainList(context.view, context.dossier, filters);
        return list && <ChainRegister context={context} filters={filters} list={list} />;
      }}
    />
  );
}
