import { connection } from 'next/server';
import { hasFeed, isFeedFile, parseInternal } from '../../../../../../addresses/feed.ts';
import { renderContextOf } from '../../../../../../components/render-context.ts';
import { fileAnswer } from '../../../../../../edge/file-answer.ts';
import { feedAnswer } from '../../../../../../features/feed/feed-answer.ts';

type Params = Promise<{ file: string; locale: string; view: string; page: string[] }>;

/** A feed or a calendar of what a page is about; `proxy.ts` leads its public address here. */
export async function GET(request: Request, { params }: { params: Params }): Promise<Response> {
  await connection();
  const { file, locale, view, page: steps } = await params;
  const page = parseInternal(steps.map(decodeURIComponent));
  const context = await renderContextOf(
    Promise.resolve({ locale, view, ...('dossier' in page && { dossier: page.dossier }) }),
  );
  return fileAnswer(context?.locale, async () =>
    context && isFeedFile(file) && hasFeed(page, file)
      ? feedAnswer(context, page, file, request)
      : null,
  );
}
