import { type Filters, REGISTER_FILTERS } from '../../addresses/filters.ts';
import { registerOf } from '../../addresses/page.ts';
import { hrefFor, type RenderContext } from '../../components/render-context.ts';

/** The register of a kind, asked for a topic: it counts the same. Null where it cannot be asked. */
export function usesHref(context: RenderContext, kind: string, topic: string): string | null {
  const register = registerOf(kind);
  if (!register || !('topic' in REGISTER_FILTERS[register])) return null;
  // The timeline holds all kinds, not the events alone.
  const filters: Filters = kind === 'event' ? { kind, topic } : { topic };
  return hrefFor(context, { page: 'register', dossier: context.dossier, register, filters });
}
