import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { briefingList } from '../../../../../../../data/briefings.ts';
import { BriefingRegister } from '../../../../../../../features/briefing/briefing-register.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'briefings');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="briefings"
      render={async (context, filters, _dossier, facets) => (
        <BriefingRegister
          context={context}
          filters={filters}
          list={await briefingList(context.view, context.dossier, filters)}
          facets={facets}
        />
      )}
    />
  );
}
