import type { Metadata } from 'next';
import { registerMetadata } from '../../../../../../../components/routes/register-metadata.ts';
import {
  type RegisterParams,
  RegisterRoute,
} from '../../../../../../../components/routes/register-route.tsx';
import { meetingCalendar, meetingList } from '../../../../../../../data/meetings.ts';
import { MeetingRegister } from '../../../../../../../features/meeting/meeting-register.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_', filters: '_' }];

type Props = { params: RegisterParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  registerMetadata(params, 'meetings');

export default function Page({ params }: Props) {
  return (
    <RegisterRoute
      params={params}
      register="meetings"
      render={async (context, filters, dossier, facets) => {
        const [list, calendar] = await Promise.all([
          meetingList(context.view, context.dossier, filters),
          meetingCalendar(context.view, context.dossier, filters),
        ]);
        return (
          <MeetingRegister
            context={context}
            dossier={dossier}
            filters={filters}
            list={list}
            facets={facets}
            calendar={calendar}
          />
        );
      }}
    />
  );
}
