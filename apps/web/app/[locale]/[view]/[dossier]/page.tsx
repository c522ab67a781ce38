import type { Metadata } from 'next';
import { pageMetadata } from '../../../../components/page-metadata.ts';
import { plain, type RouteParams, renderContextOf } from '../../../../components/render-context.ts';
import { dossierBySlug } from '../../../../data/dossiers.ts';
import { answeredMetadata, unansweredMetadata } from '../../../../edge/answered.tsx';
import { DossierRoute } from '../../../../features/dossier/dossier-route.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', dossier: '_' }];

type Props = { params: RouteParams };

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  answeredMetadata(params, async (context) => {
    const found = await dossierBySlug(context.view, context.dossier);
    if (found.state !== 'shown') return unansweredMetadata(context, 404);
    return pageMetadata(
      context,
      { page: 'dossier', dossier: context.dossier },
      plain(context, found.record.title),
      plain(context, found.record.summary, ''),
    );
  });

export default async function Page({ params }: Props) {
  const context = await renderContextOf(params);
  return (
    context && (
      <DossierRoute context={context} page={{ page: 'dossier', dossier: context.dossier }} />
    )
  );
}
