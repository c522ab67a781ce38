import { registerOf } from '../../addresses/page.ts';
import { hrefFor, type Reader } from '../reader.ts';

/** Where two days of a record are compared; of the whole dossier where none is named. */
export function compareHref(reader: Reader, record?: { kind: string; slug: string }): string {
  const register = record && registerOf(record.kind);
  return hrefFor(reader, {
    page: 'register',
    dossier: reader.dossier,
    register: 'compare',
    filters: register ? { record: `${register}/${record.slug}` } : {},
  });
}
