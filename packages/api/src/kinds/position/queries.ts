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
import {
  identifiersOutput,
  localizedOutput,
  referenceOutput,
} from '../../core/localized-output.ts';
import { given, type Page, page, pagedView, readCursor } from '../../core/page.ts';
import { day, listInput, PAGING } from '../../core/read-input.ts';
import { refers } from '../../core/refers.ts';
import { dossierIdOf, idOf } from '../../core/scope.ts';
import { inView, type View } from '../../core/view.ts';

const SIDES = ['a', 'b', 'other'] as const;

export const positionListInput = listInput.extend({
  actor: z.string().max(100).optional().meta({ label: 'Who holds it' }),
  topic: z.string().max(100).optional().meta({ label: 'Topic' }),
  side: z.enum(SIDES).optional().meta({ label: 'Side' }),
  from: day().optional().meta({ label: 'From' }),
  to: day().optional().meta({ label: 'To' }),
  sort: z.enum(['-date', 'date', 'title']).default('-date').meta({ label: 'Sort' }),
});

const named = referenceOutput.pick({ id: true, slug: true, title: true });

export const positionItem = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: localizedOutput,
  identifiers: identifiersOutput,
  side: z.enum(SIDES),
  stance: localizedOutput,
  /** EDTF dates */
  since: z.string().meta({ date: true }),
  until: z.string().nullable(),
  actor: named,
  topic: named,
  /** whether it may not yet have been held, or no longer, on `validOn` */
  maybe: z.boolean(),
});
export type PositionItem = z.infer<typeof positionItem>;

export async function listPositions(
  db: ReadDb,
  view: View,
  input: z.infer<typeof positionListInput>,
): Promise<Page<PositionItem>> {
  const cursor = readCursor(input.cursor);
  const at = pagedView(view, cursor);
  const filtered = await positionsAsked(db, at, input);
  return page<PositionItem>(db, {
    select: sql`p."recordId" AS id, c.slug, c.title, c.identifiers, p.side, p.stance, p.date AS since, p.until,
      jsonb_build_object('id', p."actorId", 'slug', who.slug, 'title', who.title) AS actor,
      jsonb_build_object('id', p."topicId", 'slug', what.slug, 'title', what.title) AS topic,
      ${input.validOn ? sql`p.upper > ${input.validOn}::date` : sql`false`} AS maybe`,
    from: sql`FROM "PositionIndex" p JOIN "Card" c ON c."recordId" = p."recordId" AND ${inView(at, 'c')}
      LEFT JOIN "Card" who ON who."recordId" = p."actorId" AND ${inView(at, 'who')}
      LEFT JOIN "Card" what ON what."recordId" = p."topicId" AND ${inView(at, 'what')}`,
    countFrom: sql`FROM "PositionIndex" p`,
    where: conditionsOf(filtered),
    order:
      input.sort === 'title'
        ? { key: sql`c."titleSort"`, type: 'text', descending: false }
        : { key: sql`p.lower`, type: 'date', descending: input.sort === '-date' },
    id: sql`p."recordId"`,
    limit: input.limit,
    cursor,
    timed: true,
  });
}

export const positionFacetInput = positionListInput.omit(PAGING);
type Asked = z.infer<typeof positionFacetInput>;

async function positionsAsked(db: ReadDb, at: View, input: Asked): Promise<Filtered> {
  const [dossier, actor, topic] = await Promise.all([
    dossierIdOf(db, input.dossier),
    input.actor && idOf(db, 'actor', input.actor, 'actor'),
    input.topic && idOf(db, 'topic', input.topic, 'topic'),
  ]);
  return {
    always: given(
      inView(at, 'p'),
      dossier && sql`p.dossiers @> ARRAY[${dossier}]::uuid[]`,
      input.validOn &&
        sql`p.lower <= ${input.validOn}::date AND coalesce(p.ended, 'infinity') >= ${input.validOn}::date`,
    ),
    by: {
      actor: actor && sql`p."actorId" = ${actor}`,
      topic: topic && refers(at, 'p', 'topic', topic),
      side: input.side && sql`p.side = ${input.side}`,
      from: input.from && sql`coalesce(p.ended, 'infinity') >= ${input.from}::date`,
      to: input.to && sql`p.lower <= ${input.to}::date`,
    },
    targets: { actor, topic },
  };
}

/** What the register's filters can be set to, with counts. */
export const positionFacets = async (db: ReadDb, view: View, input: Asked): Promise<Facets> =>
  facetsOf(db, view, {
    from: sql`FROM "PositionIndex" p`,
    id: sql`p."recordId"`,
    filtered: await positionsAsked(db, view, input),
    chosen: input,
    facets: {
      actor: { value: sql`p."actorId"`, record: true },
      topic: referenceFacet(view, 'p', 'topic'),
      side: { value: sql`p.side` },
    },
  });
