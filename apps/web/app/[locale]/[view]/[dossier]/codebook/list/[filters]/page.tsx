import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { CodebookPage } from '../../../../../../../features/codebook/codebook-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'codebook');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="codebook"
      render={async (context) => <CodebookPage context={context} />}
    />
  );
}
