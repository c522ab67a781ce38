import { type Page, registerOf } from '../addresses/page.ts';
import { hrefFor, type RenderContext } from './render-context.ts';

/** Where all records stand that name one, or those of one kind; undefined for what has no page. */
export function namingHref(
  context: RenderContext,
  { kind, slug }: { kind: string; slug: string | null },
  by?: string,
): string | undefined {
  return aboutHref(context, 'references', { kind, slug }, by && { kind: by });
}

/** Where all chains stand in which a record is a link. */
export const chainsHref = (
  context: RenderContext,
  record: { kind: string; slug: string | null },
): string | undefined => aboutHref(context, 'chains', record);

function aboutHref(
  context: RenderContext,
  list: 'references' | 'chains',
  { kind, slug }: { kind: string; slug: string | null },
  more: Record<string, string> | '' | undefined = {},
): string | undefined {
  const register = registerOf(kind);
  if (!register || !slug) return undefined;
  const page: Page = {
    page: 'register',
    dossier: context.dossier,
    register: list,
    filters: { record: `${register}/${slug}`, ...(more || {}) },
  };
  return hrefFor(context, page);
}
