import sql from 'sql-template-tag';
import type { WriteDb } from './database.ts';
import type { Engine } from './engine.ts';
import { kindOf } from './kind.ts';
import type { Plan } from './planning/plan.ts';
import { BACKLINKS_MAX, dossierTag, homeTag, listTag, recordTag, SITE_TAG } from './tags.ts';

/** The cache tags that a change drops: its own, its lists', its home's, its neighbours'. */
export async function changeTags(engine: Engine, db: WriteDb, plan: Plan): Promise<string[]> {
  const tags = new Set<string>();
  const ids = plan.events.map((event) => event.recordId);
  const neighbours = await db.rows<{
    recordId: string;
    id: string;
    kind: string;
    slug: string;
    direction: 'to' | 'from' | 'reads';
  }>(sql`
    SELECT DISTINCT ref."recordId", t.id, t.kind, t.slug, 'to' AS direction FROM "Reference" ref JOIN "Record" t ON t.id = ref."targetId"
      WHERE ref."recordId" = ANY(${ids}::uuid[]) AND NOT ref.working
        AND (ref."publishedTo" IS NULL OR ref."publishedTo" = (SELECT max("publishedTo") FROM "Reference" e WHERE e."recordId" = ref."recordId" AND NOT e.working))
    UNION
    SELECT DISTINCT ref."targetId", s.id, s.kind, s.slug, CASE ref.role WHEN 'fact' THEN 'reads' ELSE 'from' END FROM "Reference" ref JOIN "Record" s ON s.id = ref."recordId"
      WHERE ref."targetId" = ANY(${ids}::uuid[]) AND NOT ref.working AND ref."publishedTo" IS NULL`);
  const homesOf = await everIn(db, [...ids, ...neighbours.map((row) => row.id)]);
  const named = await slugsOf(db, [...new Set(plan.events.flatMap((event) => event.dossiers))]);
  const shared = [...engine.kinds.values()].filter((kind) => kind.shared).map((kind) => kind.name);
  const all = plan.events.some((event) => shared.includes(event.kind))
    ? await db.rows<{ slug: string }>(
        sql`SELECT DISTINCT r.slug FROM "Card" c JOIN "Record" r ON r.id = ANY(c.dossiers) WHERE c."recordId" = r.id AND NOT c.working AND c."publishedTo" IS NULL`,
      )
    : [];
  for (const event of plan.events) {
    const slugs = plan.slugs
      .filter((slug) => slug.recordId === event.recordId)
      .flatMap((slug) => [slug.before, slug.after]);
    const own = plan.publications.find(({ record }) => record.id === event.recordId)?.snapshot.slug;
    const current = [...plan.endings, ...plan.reconstructions].find(
      ({ record }) => record.id === event.recordId,
    )?.record.slug;
    for (const slug of [...slugs, own, current]) if (slug) tags.add(recordTag(event.kind, slug));
    const homes = kindOf(engine.kinds, event.kind).shared
      ? all.map((row) => row.slug)
      : [
          ...new Set([
            ...event.dossiers.flatMap((id) => named.get(id) ?? []),
            ...(homesOf.get(event.recordId) ?? []),
          ]),
        ];
    const around = neighbours.filter((row) => row.recordId === event.recordId);
    // Whatever of a record has changed may show in a list or a chain of those that name it.
    const seen = event.type !== 'note_amended';
    const tooMany = seen && around.filter((row) => row.direction === 'from').length > BACKLINKS_MAX;
    for (const home of homes) {
      tags.add(homeTag(home)).add(listTag(home, event.kind)).add(listTag(home, 'changes'));
      if (tooMany || kindOf(engine.kinds, event.kind).policy)
        tags.add(dossierTag(home)).add(SITE_TAG);
      for (const row of around) if (row.direction === 'to') tags.add(listTag(home, row.kind));
    }
    for (const row of around) {
      // A text that reads a fact of the record shows whatever of it has changed.
      if (row.direction !== 'from' || (seen && !tooMany)) tags.add(recordTag(row.kind, row.slug));
      if (row.direction === 'from' && seen)
        for (const home of [...homes, ...(homesOf.get(row.id) ?? [])]) {
          tags.add(listTag(home, row.kind));
          if (tooMany) tags.add(dossierTag(home));
        }
    }
  }
  tags.add(SITE_TAG);
  return [...tags];
}

/** The dossiers in which each record is or ever was public: those it has left show it until now. */
async function everIn(db: WriteDb, ids: string[]): Promise<Map<string, string[]>> {
  const rows = await db.rows<{ recordId: string; slugs: string[] }>(sql`
    SELECT c."recordId", array_agg(DISTINCT d.slug) AS slugs
    FROM "Card" c JOIN "Record" d ON d.id = ANY(c.dossiers)
    WHERE c."recordId" = ANY(${ids}::uuid[]) AND NOT c.working GROUP BY c."recordId"`);
  return new Map(rows.map((row) => [row.recordId, row.slugs]));
}

async function slugsOf(db: WriteDb, ids: string[]): Promise<Map<string, string>> {
  const rows = await db.rows<{ id: string; slug: string }>(
    sql`SELECT r.id, r.slug FROM "Record" r WHERE r.id = ANY(${ids}::uuid[])`,
  );
  return new Map(rows.map((row) => [row.id, row.slug]));
}
