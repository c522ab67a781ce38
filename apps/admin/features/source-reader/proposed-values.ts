import { valueAt } from '@chancery/api/paths';
import { locales } from '@chancery/vocabularies';

/** What a document says of itself. */
export interface About {
  title?: string | undefined;
  publisher?: string | undefined;
  published?: string | undefined;
  /** BCP 47 */
  language?: string | undefined;
  canonical?: string | undefined;
}

export interface Proposed {
  path: string;
  value: string;
  /** of the field */
  label: string;
}

/** The values of a document for the fields of a source that are still empty. */
export function proposedValues(
  { about, address, sha256 }: { about: About; address: string | null; sha256: string },
  form: Record<string, unknown>,
): Proposed[] {
  const language = about.language?.split('-')[0];
  const locale = locales.find((each) => each === language) ?? 'en';
  const wanted: [string, string | undefined | null, string][] = [
    [`title.${locale}`, about.title, 'title'],
    ['publisher', about.publisher, 'publisher'],
    ['address', about.canonical ?? address, 'address'],
    ['published', about.published, 'date'],
    ['language', language, 'language'],
    ['archive.sha256', address ? sha256 : null, 'SHA-256'],
  ];
  return wanted.flatMap(([path, value, label]) =>
    value && isEmpty(form, path) ? [{ path, value, label }] : [],
  );
}

const isEmpty = (form: Record<string, unknown>, path: string): boolean =>
  ['', null, undefined].some((none) => valueAt(form, path) === none);
