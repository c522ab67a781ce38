import { type Filters, REGISTER_FILTERS } from '../../addresses/filters.ts';
import { registerOf } from '../../addresses/page.ts';
import { hrefFor, type Reader } from '../../components/reader.ts';

/** The register of a kind, asked for a topic: it counts the same. Null where it cannot be asked. */
export function usesHref(reader: Reader, kind: string, topic: string): string | null {
  const register = registerOf(kind);
  if (!register || !('topic' in REGISTER_FILTERS[register])) return null;
  // The timeline holds all kinds, not the events alone.
  const filters: Filters = kind === 'event' ? { kind, topic } : { topic };
  return hrefFor(reader, { page: 'register', dossier: reader.dossier, register, filters });
}
