import type { Metadata } from 'next';
import { readAddress } from '../../../../../addresses/read-address.ts';
import { type RouteParams, renderContextOf } from '../../../../../components/render-context.ts';
import { unansweredMetadata } from '../../../../../edge/answered.tsx';
import { parseRefusal } from '../../../../../edge/refusal-segment.ts';
import { RefusedPage } from '../../../../../edge/refused-page.tsx';

export const instant = false;
export const generateStaticParams = () => [{ locale: 'en', view: '_', asked: '_' }];

type Props = { params: Promise<Awaited<RouteParams> & { asked: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const context = await renderContextOf(params);
  if (!context) return {};
  return unansweredMetadata(context, parseRefusal((await params).asked).problem ? 400 : 503);
}

/** Addresses that proxy.ts could not lead to a page: the reason, and the way out. */
export default async function Page({ params }: Props) {
  const context = await renderContextOf(params);
  if (!context) return null;
  const { path, typed, problem } = parseRefusal((await params).asked);
  const { page } = readAddress(path, new URLSearchParams(), context.today);
  const dossier = 'dossier' in page ? page.dossier : '';
  return (
    <RefusedPage context={{ ...context, dossier }} page={page} typed={typed} problem={problem} />
  );
}
