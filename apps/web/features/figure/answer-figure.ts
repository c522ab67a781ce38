import type { FigurePage, Page } from '../../addresses/page.ts';
import type { RenderContext } from '../../components/render-context.ts';
import { fileAnswer } from '../../edge/file-answer.ts';
import { figureFile } from './figure-file.tsx';

/** Answers for the address of a figure's file; 404 where there is no such figure, or nothing to draw. */
export const answerFigure = (context: RenderContext | null, page: Page | null): Promise<Response> =>
  fileAnswer(context?.locale, async () =>
    context && page?.page === 'figure' ? figureAnswer(context, page) : null,
  );

async function figureAnswer(context: RenderContext, page: FigurePage): Promise<Response | null> {
  const found = await figureFile(context, page);
  if (!found) return null;
  const name = [page.dossier, page.register, page.slug].filter(Boolean).join('-');
  return new Response(found.body, {
    headers: {
      'content-type': found.type,
      'content-disposition': `inline; filename="${name}${page.file.slice(page.file.lastIndexOf('.'))}"`,
      'cache-control': 'no-cache',
    },
  });
}
