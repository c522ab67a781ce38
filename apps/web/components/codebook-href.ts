import type { CodeListName } from '@chancery/vocabularies';
import { hrefFor, type Reader } from './reader.ts';

/** Where the codebook says what a code means. */
export const codebookHref = (reader: Reader, list: CodeListName, code: string): string =>
  `${hrefFor(reader, {
    page: 'register',
    dossier: reader.dossier,
    register: 'codebook',
    filters: {},
  })}#${list}-${code}`;
