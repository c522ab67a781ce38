import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import type { Refusal } from '@chancery/api/server';
import type { FeedPage } from '../addresses/feed.ts';
import type { Filters, Register } from '../addresses/filters.ts';
import { type FigurePage, hasRecords, KIND_OF, type RecordRegister } from '../addresses/page.ts';
import type { View } from '../addresses/view.ts';
import { reads } from './engine.ts';
import { cachedFor } from './tags.ts';
import { daysOf, timeOf } from './time.ts';

/** What each filter of a register can be set to, with counts. */
export type Facets = inferRouterOutputs<PublicRouter>['meeting']['facets'];

/** Topics have nothing to choose from. */
export type Faceted = Exclude<RecordRegister, 'topics'>;

export const isFaceted = (register: Register): register is Faceted =>
  register !== 'topics' && hasRecords(register);

/** Null where a filter names a record that there is not. */
export async function registerFacets(
  view: View,
  dossier: string,
  register: Faceted,
  { cursor, ...asked }: Filters,
): Promise<Facets | null> {
  'use cache';
  cachedFor({ page: 'register', dossier, register, filters: asked });
  // The timeline lists every kind, not the events alone.
  const name = register === 'timeline' ? 'timeline' : KIND_OF[register];
  const router = reads()[name] as { facets(input: object): Promise<Facets> };
  try {
    return await router.facets({ ...timeOf(view), dossier, ...asked, ...daysOf(asked) });
  } catch (error) {
    if (namesNobody(error)) return null;
    throw error;
  }
}

/** Told by its problems: pages and route handlers each load a class of their own for refusals. */
function namesNobody(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as Partial<Refusal> | undefined) : undefined;
  return cause?.problems?.some(({ code }) => code === 'unknown') ?? false;
}

/** Whether the filters of a feed or a figure name records that there are, as its page asks too. */
export async function namesWhatThereIs(
  { view }: { view: View },
  page: FeedPage | FigurePage,
): Promise<boolean> {
  if (!('filters' in page) || !isFaceted(page.register)) return true;
  if (Object.keys(page.filters).length === 0) return true;
  return (await registerFacets(view, page.dossier, page.register, page.filters)) !== null;
}
