import { connection } from 'next/server';
import { parseFilters } from '../../../../../../../../../addresses/filters.ts';
import { parsePath } from '../../../../../../../../../addresses/page.ts';
import { renderContextOf } from '../../../../../../../../../components/render-context.ts';
import { answerFigure } from '../../../../../../../../../features/figure/answer-figure.ts';

type Params = Promise<
  Record<'locale' | 'view' | 'dossier' | 'register' | 'filters' | 'file', string>
>;

/** A register's figure or its table as a file: `/{dossier}/map/figure.svg`. */
export async function GET(_request: Request, { params }: { params: Params }): Promise<Response> {
  await connection();
  const { dossier, register, filters, file } = await params;
  const page = parsePath(`/${dossier}/${register}/${file}`);
  const asked = page.page === 'figure' ? parseFilters(page.register, filters) : null;
  const wanted = page.page === 'figure' && asked ? { ...page, filters: asked } : null;
  return answerFigure(await renderContextOf(params), wanted);
}
