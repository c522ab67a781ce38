import type { Database } from '@chancery/api/engine';
import sql from 'sql-template-tag';

/** The dossier that generated records belong to. */
export const BENCH_DOSSIER = 'alpha-beta';
const BATCH = 20_000;

/**
 * Fills a dossier of its own with meetings by set-based SQL: each with a revision, a card, an index
 * row, two participants and references, as a publication would have written them. Does nothing
 * where as many are there already. Publication instants are spread over ten years.
 * @param db a connection of the owner: the rows go in beside the one door, so no chain speaks of them
 */
export async function generateRecords(
  db: Database,
  count: number,
  say: (line: string) => void,
): Promise<void> {
  const [there] = await db.read.rows<{ count: number }>(
    sql`SELECT count(*)::int AS count FROM "Record" WHERE slug LIKE 'bench-meeting-%'`,
  );
  if ((there?.count ?? 0) >= count) return;
  await db.write(async (tx) => {
    await tx.rows(raw(BENCH_ID));
    for (const statement of PEOPLE) await tx.rows(statement);
    for (let from = there?.count ?? 0; from < count; from += BATCH) {
      const to = Math.min(count, from + BATCH);
      for (const statement of meetings(from, to)) await tx.rows(statement);
      say(`${to.toLocaleString('en')} records`);
    }
  });
  await db.read.rows(sql`ANALYZE`);
}

/** UUIDs of version 7 in form, derived from names. */
const BENCH_ID = `CREATE OR REPLACE FUNCTION pg_temp.bench_id(name text) RETURNS uuid LANGUAGE sql IMMUTABLE AS
  $$ SELECT overlay(overlay(md5('bench ' || name) PLACING '7' FROM 13) PLACING '8' FROM 17)::uuid $$`;

/** Ids are derived from names, so that the statements below can refer to one another. */
const id = (name: string): string => `pg_temp.bench_id('${name}')`;

const raw = (text: string): ReturnType<typeof sql> => sql([text]);

const KEYS = '"titleEn", "titleRu", "titleUr"';

const PEOPLE = [
  raw(
    `INSERT INTO "Record" (id, kind, slug, "createdAt", published) SELECT ${id('dossier')}, 'dossier', '${BENCH_DOSSIER}', '2010-01-01Z', true ON CONFLICT DO NOTHING`,
  ),
  raw(
    `INSERT INTO "Record" (id, kind, slug, "createdAt", published) SELECT pg_temp.bench_id('actor ' || n), 'actor', 'bench-actor-' || n, '2010-01-01Z', true FROM generate_series(0, 999) n ON CONFLICT DO NOTHING`,
  ),
  raw(`INSERT INTO "Card" ("recordId", item, working, "publishedFrom", "appearedAt", "firstRevision", "lastRevision", kind, slug, dossiers, title, ${KEYS}, summary, names, state)
    SELECT r.id, r.id, false, '2010-01-01Z', '2010-01-01Z', 1, 1, r.kind, r.slug, ARRAY[${id('dossier')}], jsonb_build_object('en', r.slug), r.slug, r.slug, r.slug, '{}', '{}', 'published'
    FROM "Record" r WHERE (r.slug = '${BENCH_DOSSIER}' OR r.slug LIKE 'bench-actor-%') AND NOT EXISTS (SELECT FROM "Card" c WHERE c."recordId" = r.id)`),
];

function meetings(from: number, to: number): ReturnType<typeof sql>[] {
  const rows = `generate_series(${from}, ${to - 1}) n`;
  const record = `pg_temp.bench_id('meeting ' || n)`;
  const at = `'2016-01-01Z'::timestamptz + (n * interval '50 minutes')`;
  const day = `('1991-12-26'::date + n % 12000)`;
  const period = `false, ${at}, ${at}, 1, 1`;
  const columns = `"recordId", item, working, "publishedFrom", "appearedAt", "firstRevision", "lastRevision"`;
  const participant = (side: string): string => `pg_temp.bench_id('participant ${side} ' || n)`;
  const actor = (factor: number): string => `pg_temp.bench_id('actor ' || (n * ${factor} % 1000))`;
  const keys = Array.from({ length: 3 }, () => `'Meeting ' || n`).join();
  const level = `(ARRAY['head_of_state','foreign_minister','deputy_minister','officials'])[1 + n % 4]`;
  const snapshot = `jsonb_build_object('slug', 'bench-meeting-' || n, 'dossiers', jsonb_build_array(${id('dossier')}), 'title', jsonb_build_object('en', 'Meeting ' || n),
    'names', '[]'::jsonb, 'summary', '{}'::jsonb, 'body', '{}'::jsonb, 'topics', '[]'::jsonb, 'related', '[]'::jsonb, 'identifiers', '[]'::jsonb, 'evidence', '[]'::jsonb, 'claims', '[]'::jsonb,
    'type', 'visit', 'state', 'held', 'date', ${day}::text, 'levels', jsonb_build_object('a', ${level}, 'b', ${level}), 'place', jsonb_build_object('city', jsonb_build_object('en', 'City ' || n % 200)),
    'participants', jsonb_build_array(jsonb_build_object('id', ${participant('a')}, 'actor', ${actor(7)}, 'side', 'a'), jsonb_build_object('id', ${participant('b')}, 'actor', ${actor(13)}, 'side', 'b')),
    'sideline', false, 'agenda', '{}'::jsonb, 'statements', '[]'::jsonb, 'outcomes', '[]'::jsonb, 'discussed', '[]'::jsonb)`;
  return [
    `INSERT INTO "Record" (id, kind, slug, "createdAt", published) SELECT ${record}, 'meeting', 'bench-meeting-' || n, ${at}, true FROM ${rows}`,
    `INSERT INTO "Revision" (id, "recordId", number, state, snapshot, "schemaVersion", "publicSnapshot", "publicVersion", origin, "createdAt", "publishedFrom")
      SELECT pg_temp.bench_id('revision ' || n), ${record}, 1, 'published', whole, 1, whole, 1, 'import', ${at}, ${at} FROM ${rows} CROSS JOIN LATERAL (SELECT ${snapshot} AS whole) made`,
    `INSERT INTO "Card" (${columns}, kind, slug, dossiers, title, ${KEYS}, summary, names, state)
      SELECT ${record}, ${record}, ${period}, 'meeting', 'bench-meeting-' || n, ARRAY[${id('dossier')}], jsonb_build_object('en', 'Meeting ' || n), ${keys}, '{}', '{}', 'published' FROM ${rows}`,
    `INSERT INTO "Card" ("recordId", item, working, "firstRevision", "lastRevision", kind, slug, dossiers, title, ${KEYS}, summary, names, state, "savedAt")
      SELECT ${record}, ${record}, true, 1, 1, 'meeting', 'bench-meeting-' || n, ARRAY[${id('dossier')}], jsonb_build_object('en', 'Meeting ' || n), ${keys}, '{}', '{}', 'published', ${at} FROM ${rows}`,
    ...['false', 'true'].map(
      (
        working,
      ) => `INSERT INTO "SearchText" (${columns}, kind, dossiers, "titleSort", keys, en, ru, ur, urdu)
      SELECT ${record}, ${record}, ${working}, ${working === 'true' ? 'NULL::timestamptz, NULL::timestamptz' : `${at}, ${at}`}, 1, 1, 'meeting', ARRAY[${id('dossier')}], 'meeting ' || lpad(n::text, 7, '0'),
        array_to_tsvector(ARRAY['=meeting ' || n, 'meeting', 'meeting' || n, n::text, '~lmtng']), 'Meeting ' || n || E'\\n', E'\\n', E'\\n', '' FROM ${rows}`,
    ),
    ...(['false', 'true'] as const).map(
      (
        working,
      ) => `INSERT INTO "MeetingIndex" (${columns}, ${KEYS}, dossiers, type, state, level, "levelA", "levelB", date, lower, upper, city, sideline)
      SELECT ${record}, ${record}, ${working}, ${working === 'true' ? 'NULL::timestamptz, NULL::timestamptz' : `${at}, ${at}`}, 1, 1, ${keys}, ARRAY[${id('dossier')}], 'visit', 'held', ${level}, ${level}, ${level}, ${day}::text, ${day}, ${day}, jsonb_build_object('en', 'City ' || n % 200), false FROM ${rows}`,
    ),
    ...[
      ['a', 7],
      ['b', 13],
    ].flatMap(([side, factor]) => [
      `INSERT INTO "Participant" (${columns}, "actorId", "actorStatedId", side, position) SELECT ${record}, ${participant(String(side))}, ${period}, ${actor(Number(factor))}, ${actor(Number(factor))}, '${side}', 0 FROM ${rows}`,
      `INSERT INTO "Reference" (${columns}, path, role, "statedId", "targetId") SELECT ${record}, ${participant(String(side))}, ${period}, 'participants[' || ${participant(String(side))} || '].actor', 'actor', ${actor(Number(factor))}, ${actor(Number(factor))} FROM ${rows}`,
    ]),
  ].map(raw);
}
