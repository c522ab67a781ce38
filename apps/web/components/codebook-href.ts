import type { CodeListName } from '@chancery/vocabularies';
import { hrefFor, type RenderContext } from './render-context.ts';

/** Where the codebook says what a code means. */
export const codebookHref = (context: RenderContext, list: CodeListName, code: string): string =>
  `${hrefFor(context, {
    page: 'register',
    dossier: context.dossier,
    register: 'codebook',
    filters: {},
  })}#${list}-${code}`;
