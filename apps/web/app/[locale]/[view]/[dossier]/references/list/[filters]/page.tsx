import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { referencesTo } from '../../../../../../../data/references.ts';
import { ReferenceRegister } from '../../../../../../../features/reference/reference-register.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'references');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="references"
      render={async (context, filters) => {
        const list = filters.record
          ? await referencesTo(context.view, context.locale, filters)
          : null;
        // An address that names no record leads nowhere; without any it asks for one.
        if (filters.record && !list) return null;
        return <ReferenceRegister context={context} filters={filters} list={list} />;
      }}
    />
  );
}
