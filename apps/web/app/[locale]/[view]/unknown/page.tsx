import type { Metadata } from 'next';
import { type RouteParams, renderContextOf } from '../../../../components/render-context.ts';
import { AbsentPage } from '../../../../components/routes/absent-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_' }];

type Props = { params: RouteParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const context = await renderContextOf(params);
  return context ? { title: context.t('absent.title'), robots: { index: false } } : {};
}

/** Every address that means nothing leads here, so that one body serves them all. */
export default async function UnknownPage({ params }: Props) {
  const context = await renderContextOf(params);
  return context && <AbsentPage context={context} page={{ page: 'unknown', path: '/' }} />;
}
