import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { compareTimes } from '../../../../../../../data/compare.ts';
import { ComparePage } from '../../../../../../../features/compare/compare-page.tsx';
import { twoDays } from '../../../../../../../features/compare/two-days.ts';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'compare');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="compare"
      render={async (context, filters, dossier) => {
        const { turned, ...times } = twoDays(context, filters);
        const compared = await compareTimes(context.dossier, times, filters);
        return (
          compared && (
            <ComparePage
              context={context}
              dossier={dossier}
              filters={filters}
              days={{ ...times, turned }}
              compared={compared}
            />
          )
        );
      }}
    />
  );
}
