import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { formatList } from '../../../../../../../data/formats.ts';
import { FormatRegister } from '../../../../../../../features/format/format-register.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'formats');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="formats"
      render={async (context, filters, _dossier, facets) => (
        <FormatRegister
          context={context}
          filters={filters}
          list={await formatList(context.view, context.dossier, context.locale, filters)}
          facets={facets}
        />
      )}
    />
  );
}
