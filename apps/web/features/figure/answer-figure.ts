import type { Page } from '../../addresses/page.ts';
import type { Reader } from '../../components/reader.ts';
import { figureFile } from './figure-file.tsx';

/** Answers for the address of a figure's file; 404 where there is no such figure, or nothing to draw. */
export async function answerFigure(reader: Reader | null, page: Page | null): Promise<Response> {
  const found = reader && page?.page === 'figure' ? await figureFile(reader, page) : null;
  if (!found || page?.page !== 'figure') {
    return new Response('There is no such figure.\n', { status: 404 });
  }
  const name = [page.dossier, page.register, page.slug].filter(Boolean).join('-');
  return new Response(found.body, {
    headers: {
      'content-type': found.type,
      'content-disposition': `inline; filename="${name}${page.file.slice(page.file.lastIndexOf('.'))}"`,
      'cache-control': 'no-cache',
    },
  });
}
