import { connection } from 'next/server';
import { parseFilters } from '../../../../../../../../addresses/filters.ts';
import { parsePath } from '../../../../../../../../addresses/page.ts';
import { readerOf } from '../../../../../../../../components/reader.ts';
import { figureFile } from '../../../../../../../../features/figure/figure-file.tsx';

type Params = Promise<
  Record<'locale' | 'view' | 'dossier' | 'register' | 'filters' | 'file', string>
>;

/** A figure or its table as a file: `/{dossier}/map/figure.svg`. */
export async function GET(_request: Request, { params }: { params: Params }): Promise<Response> {
  await connection();
  const { dossier, register, filters, file } = await params;
  const page = parsePath(`/${dossier}/${register}/${file}`);
  const reader = await readerOf(params);
  if (!reader || page.page !== 'figure') return notThere();
  const asked = parseFilters(page.register, filters);
  const answer = asked && (await figureFile(reader, { ...page, filters: asked }));
  if (!answer) return notThere();
  return new Response(answer.body, {
    headers: {
      'content-type': answer.type,
      'content-disposition': `inline; filename="${dossier}-${register}${file.slice(file.lastIndexOf('.'))}"`,
      'cache-control': 'no-cache',
    },
  });
}

const notThere = () => new Response('There is no such figure.\n', { status: 404 });
