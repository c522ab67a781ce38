import sql from 'sql-template-tag';
import { z } from 'zod';
import type { ReadDb } from '../../core/database.ts';
import {
  conditionsOf,
  type Facets,
  type Filtered,
  facetsOf,
  referenceFacet,
} from '../../core/facets.ts';
import { identifiersOutput, localizedOutput } from '../../core/localized-output.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/page.ts';
import { day, listInput, PAGING } from '../../core/read-input.ts';
import { refers } from '../../core/refers.ts';
import { dossierIdOf, idOf } from '../../core/scope.ts';
import { inView, type View } from '../../core/view.ts';

export const eventListInput = listInput.extend({
  actor: z.string().max(100).optional().meta({ label: 'Who' }),
  topic: z.string().max(100).optional().meta({ label: 'Topic' }),
  from: day().optional().meta({ label: 'From' }),
  to: day().optional().meta({ label: 'To' }),
  sort: z.enum(['-date', 'date', 'title']).default('-date').meta({ label: 'Sort' }),
});

export const eventItem = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: localizedOutput,
  identifiers: identifiersOutput,
  summary: localizedOutput,
  date: z.string().meta({ date: true }),
  lower: z.string(),
  upper: z.string(),
  city: z.string().nullable(),
  country: z.string().nullable(),
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
    select: sql`e."recordId" AS id, c.slug, c.title, c.identifiers, c.summary, e.date, e.lower::text, e.upper::text, e.city, e.country,
      ${input.validOn ? sql`e.upper > ${input.validOn}::date` : sql`false`} AS maybe`,
    from: sql`FROM "EventIndex" e JOIN "Card" c ON c."recordId" = e."recordId" AND ${inView(at, 'c')}`,
    countFrom: sql`FROM "EventIndex" e`,
    where: conditionsOf(filtered),
    order:
      input.sort === 'title'
        ? { key: sql`c."titleSort"`, type: 'text', descending: false }
        : { key: sql`e.lower`, type: 'date', descending: input.sort === '-date' },
    id: sql`e."recordId"`,
    limit: input.limit,
    cursor,
    timed: true,
  });
}

export const eventFacetInput = eventListInput.omit(PAGING);
type Asked = z.infer<typeof eventFacetInput>;

async function eventsAsked(db: ReadDb, at: View, input: Asked): Promise<Filtered> {
  const [dossier, actor, topic] = await Promise.all([
    dossierIdOf(db, input.dossier),
    input.actor && idOf(db, 'actor', input.actor, 'actor'),
    input.topic && idOf(db, 'topic', input.topic, 'topic'),
  ]);
  return {
    always: given(
      inView(at, 'e'),
      dossier && sql`e.dossiers @> ARRAY[${dossier}]::uuid[]`,
      input.validOn && sql`e.lower <= ${input.validOn}::date`,
    ),
    by: {
      actor: actor && refers(at, 'e', 'actor', actor),
      topic: topic && refers(at, 'e', 'topic', topic),
      from: input.from && sql`e.upper >= ${input.from}::date`,
      to: input.to && sql`e.lower <= ${input.to}::date`,
    },
    targets: { actor, topic },
  };
}

/** What the register's filters can be set to, with counts. */
export const eventFacets = async (db: ReadDb, view: View, input: Asked): Promise<Facets> =>
  facetsOf(db, view, {
    from: sql`FROM "EventIndex" e`,
    id: sql`e."recordId"`,
    filtered: await eventsAsked(db, view, input),
    chosen: input,
    facets: {
      actor: referenceFacet(view, 'e', 'actor'),
      topic: referenceFacet(view, 'e', 'topic'),
    },
  });
