import 'server-only';
import type { inferRouterOutputs, PublicRouter } from '@chancery/api';
import { kindOfUrl } from '@chancery/api/kinds';
import type { Locale } from '@chancery/vocabularies';
import type { Filters, PublicKind } from '../addresses/filters.ts';
import type { TimeFilter } from '../addresses/time-filter.ts';
import { ask } from './ask.ts';
import { reads } from './engine.ts';
import { kept, opened } from './kept.ts';
import { timeOf } from './time.ts';

type Output = inferRouterOutputs<PublicRouter>['record'];
export type BacklinkGroup = Output['backlinkGroups'][number];
/** A record that a list is about, as it is called. */
export type About = NonNullable<Output['named']> & { kind: PublicKind };
export type References = Output['backlinks'] & {
  about: About;
  groups: readonly BacklinkGroup[];
};

/** So many of each kind stand on the page of what they name. */
const SHOWN_OF_A_KIND = 50;
const PAGE = 100;

/** Records that name one, by kind, each kind in the order of the language; cached with its page. */
export const backlinkGroups = (
  view: TimeFilter,
  locale: Locale,
  id: string,
): Promise<BacklinkGroup[]> =>
  reads().record.backlinkGroups({ ...timeOf(view), locale, id, each: SHOWN_OF_A_KIND });

/** The record that `projects/north-south-gas-pipeline` names; null where it names none. */
export async function recordAbout(text: string): Promise<About | null> {
  const [register = '', slug = '', more] = text.split('/');
  const kind = kindOfUrl(register);
  if (!kind || kind === 'dossier' || !SLUG.test(slug) || more !== undefined) return null;
  const found = await reads().record.named({ kind, slug });
  return found && { ...found, kind };
}
const SLUG = /^[a-z0-9-]{1,100}$/;

/** A page of the records that name one; null where there is no such record. */
export const referencesTo = opened(async (view: TimeFilter, locale: Locale, filters: Filters) => {
  'use cache';
  return kept(async (): Promise<References | null> => {
    const { record = '', ...asked } = filters;
    const about = await recordAbout(record);
    if (!about) return null;
    const named = { ...timeOf(view), locale, id: about.id };
    const [list, groups] = await Promise.all([
      ask(reads().record.backlinks, { ...named, limit: PAGE, ...asked }),
      reads().record.backlinkGroups({ ...named, each: 1 }),
    ]);
    return { ...list, about, groups };
  });
});
