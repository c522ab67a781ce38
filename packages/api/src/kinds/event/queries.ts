import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import { byTitle } from '../../core/lists/by-title.ts';
import {
  conditionsOf,
  type Facets,
  type Filtered,
  facetsOf,
  usesOf,
} from '../../core/lists/facets.ts';
import { facetsBy, filteredBy, type KindList, selectFields } from '../../core/lists/kind-list.ts';
import { filtersOf, itemFieldsOf, listInputOf } from '../../core/lists/list-fields.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/lists/page.ts';
import { PAGING } from '../../core/read/read-input.ts';
import { dossierIdOf } from '../../core/read/resolve-ids.ts';
import { listUse } from '../../core/read/uses.ts';
import { inView, type View } from '../../core/read/view.ts';
import { identifiersOutput, localizedOutput } from '../../core/schema/localized-output.ts';
import { eventTable } from './indexing.ts';
import { eventListed, eventSchema } from './schema.ts';

export const eventListInput = listInputOf(eventSchema, eventListed);

export const eventItem = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: localizedOutput,
  identifiers: identifiersOutput,
  summary: localizedOutput,
  ...itemFieldsOf(eventSchema),
  date: z.string().meta({ date: true }),
  lower: z.string(),
  upper: z.string(),
  city: localizedOutput.nullable(),
  country: z.string().nullable().meta({ codeList: 'country' }),
  /** whether it may not yet have happened on `validOn` */
  maybe: z.boolean(),
});
export type EventItem = z.infer<typeof eventItem>;

export async function listEvents(
  db: ReadDb,
  view: View,
  input: z.infer<typeof eventListInput>,
): Promise<Page<EventItem>> {
  const cursor = readCursor(input.cursor);
  const at = pagedView(view, cursor);
  const filtered = await eventsAsked(db, at, input);
  return page<EventItem>(db, {
    select: sql`e."recordId" AS id, c.slug, c.title, c.identifiers, c.summary${selectFields(eventSchema, 'e')}, e.date, e.lower::text, e.upper::text, e.city, e.country,
      ${input.validOn ? sql`e.upper > ${input.validOn}::date` : sql`false`} AS maybe`,
    from: sql`FROM "EventIndex" e JOIN "Card" c ON c."recordId" = e."recordId" AND c.kind = 'event' AND ${inView(at, 'c')}`,
    countFrom: sql`FROM "EventIndex" e`,
    where: conditionsOf(filtered),
    uses: usesOf(filtered),
    order:
      input.sort === 'title'
        ? byTitle(input.locale)
        : { key: sql`e.lower`, type: 'date', descending: input.sort === '-date' },
    id: sql`e."recordId"`,
    limit: input.limit,
    cursor,
    timed: true,
  });
}

const list: KindList = {
  filters: filtersOf(eventSchema, eventListed),
  table: eventTable,
  alias: 'e',
};

export const eventFacetInput = eventListInput.omit(PAGING);
type Asked = z.infer<typeof eventFacetInput>;

async function eventsAsked(db: ReadDb, at: View, input: Asked): Promise<Filtered> {
  const [dossier, filtered] = await Promise.all([
    dossierIdOf(db, input.dossier),
    filteredBy(db, at, list, input),
  ]);
  return {
    always: given(
      inView(at, 'e'),
      dossier && sql`e.dossiers @> ARRAY[${dossier}]::uuid[]`,
      input.validOn && sql`e.lower <= ${input.validOn}::date`,
    ),
    uses: [listUse('event', dossier)],
    ...filtered,
  };
}

/** What the register's filters can be set to, with counts. */
export const eventFacets = async (db: ReadDb, view: View, input: Asked): Promise<Facets> =>
  facetsOf(db, view, {
    from: sql`FROM "EventIndex" e`,
    id: sql`e."recordId"`,
    filtered: await eventsAsked(db, view, input),
    chosen: input,
    facets: facetsBy(view, list),
  });
