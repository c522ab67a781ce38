import { connection } from 'next/server';
import { parsePath } from '../../../../../../../../addresses/page.ts';
import { renderContextOf } from '../../../../../../../../components/render-context.ts';
import { answerFigure } from '../../../../../../../../features/figure/answer-figure.ts';

type Params = Promise<Record<'locale' | 'view' | 'dossier' | 'register' | 'slug' | 'file', string>>;

/** A record's figure or its table as a file: `/{dossier}/trade/{slug}/figure.svg`. */
export async function GET(_request: Request, { params }: { params: Params }): Promise<Response> {
  await connection();
  const { dossier, register, slug, file } = await params;
  return answerFigure(
    await renderContextOf(params),
    parsePath(`/${dossier}/${register}/${slug}/${file}`),
  );
}
