import { registerOf } from '../../addresses/page.ts';
import { hrefFor, type RenderContext } from '../render-context.ts';

/** Where two days of a record are compared; of the whole dossier where none is named. */
export function compareHref(
  context: RenderContext,
  record?: { kind: string; slug: string },
): string {
  const register = record && registerOf(record.kind);
  return hrefFor(context, {
    page: 'register',
    dossier: context.dossier,
    register: 'compare',
    filters: register ? { record: `${register}/${record.slug}` } : {},
  });
}
