import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { changeList, changesOfRecord } from '../../../../../../../data/changes.ts';
import { ChangeRegister } from '../../../../../../../features/change/change-register.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'changes');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="changes"
      render={async (context, filters, dossier) => {
        const read = filters.record ? changesOfRecord : changeList;
        const list = await read(context.view, context.dossier, filters);
        return (
          list && (
            <ChangeRegister context={context} filters={filters} dossier={dossier} list={list} />
          )
        );
      }}
    />
  );
}
