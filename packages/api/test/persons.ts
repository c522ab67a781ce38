import { nameKeys } from '@chancery/vocabularies/name-keys';
import sql from 'sql-template-tag';
import type { Database } from '../src/core/database.ts';
import { defined } from './defined.ts';

const BATCH = 10_000;

/** Given names and family names in English and Urdu; a number tells the persons apart. */
const GIVEN = [
  ['Ahmed', 'احمد'],
  ['Alexander', 'الکساندر'],
  ['Ayesha', 'عائشہ'],
  ['Bilal', 'بلال'],
  ['Dmitry', 'دمتری'],
  ['Fatima', 'فاطمہ'],
  ['Hamid', 'حامد'],
  ['Imran', 'عمران'],
  ['Irina', 'ارینا'],
  ['Khalid', 'خالد'],
  ['Maria', 'ماریا'],
  ['Mikhail', 'میخائل'],
  ['Nadia', 'نادیہ'],
  ['Nikolai', 'نکولائی'],
  ['Omar', 'عمر'],
  ['Rashid', 'راشد'],
  ['Sergey', 'سرگئی'],
  ['Tariq', 'طارق'],
  ['Vladimir', 'ولادیمیر'],
  ['Zainab', 'زینب'],
] as const;
const FAMILY = [
  ['Abbasi', 'عباسی'],
  ['Bhatti', 'بھٹی'],
  ['Chaudhry', 'چوہدری'],
  ['Durrani', 'درانی'],
  ['Fedorov', 'فیدوروف'],
  ['Gorbunov', 'گوربونوف'],
  ['Hashmi', 'ہاشمی'],
  ['Ivanov', 'ایوانوف'],
  ['Jatoi', 'جتوئی'],
  ['Kuznetsov', 'کزنتسوف'],
  ['Leghari', 'لغاری'],
  ['Mazari', 'مزاری'],
  ['Niazi', 'نیازی'],
  ['Orlov', 'اورلوف'],
  ['Popov', 'پوپوف'],
  ['Qureshi', 'قریشی'],
  ['Rehman', 'رحمان'],
  ['Sokolov', 'سوکولوف'],
  ['Tarar', 'تارڑ'],
  ['Volkov', 'وولکوف'],
] as const;

/** The name of a generated person; in Urdu it is on record as an other name. */
export function personName(n: number): { en: string; ur: string } {
  const given = defined(GIVEN[n % GIVEN.length]);
  const family = defined(FAMILY[Math.floor(n / GIVEN.length) % FAMILY.length]);
  return { en: `${given[0]} ${family[0]} ${n}`, ur: `${given[1]} ${family[1]} ${n}` };
}

/**
 * Fills the register of actors with persons by set-based SQL, each with what the desk and the search
 * read of it. Does nothing where as many are there already.
 * @param db a connection of the owner, as for the other generated records
 */
export async function generatePersons(
  db: Database,
  count: number,
  say: (line: string) => void = () => {},
): Promise<void> {
  const [there] = await db.read.rows<{ count: number }>(
    sql`SELECT count(*)::int AS count FROM "Record" WHERE slug LIKE 'bench-person-%'`,
  );
  if ((there?.count ?? 0) >= count) return;
  await db.write(async (tx) => {
    for (let from = there?.count ?? 0; from < count; from += BATCH) {
      const to = Math.min(count, from + BATCH);
      for (const statement of persons(from, to)) await tx.rows(statement);
      say(`${to.toLocaleString('en')} persons`);
    }
  });
  await db.read.rows(sql`ANALYZE`);
}

function persons(from: number, to: number): ReturnType<typeof sql>[] {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  const names = numbers.map(personName);
  const keys = names.map(({ en, ur }, index) =>
    nameKeys([en, ur, `bench-person-${numbers[index]}`])
      .map((key) => `'${key}'`)
      .join(' '),
  );
  const rows = sql`unnest(${numbers}::int[], ${names.map((name) => name.en)}::text[], ${names.map((name) => name.ur)}::text[], ${keys}::text[]) AS p(n, en, ur, keys)
    CROSS JOIN LATERAL (SELECT overlay(overlay(md5('bench person ' || p.n) PLACING '7' FROM 13) PLACING '8' FROM 17)::uuid AS id) r`;
  const at = sql`'2016-01-01Z'::timestamptz + p.n * interval '50 minutes'`;
  const layers = [sql`true, NULL::timestamptz, NULL::timestamptz`, sql`false, ${at}, ${at}`];
  const common = sql`"recordId", item, working, "publishedFrom", "appearedAt", "firstRevision", "lastRevision"`;
  return [
    sql`INSERT INTO "Record" (id, kind, slug, "createdAt") SELECT r.id, 'actor', 'bench-person-' || p.n, ${at} FROM ${rows}`,
    ...layers.flatMap((layer) => [
      sql`INSERT INTO "ActorIndex" (${common}, type, "titleEn", "titleRu", "titleUr") SELECT r.id, r.id, ${layer}, 1, 1, 'person', p.en, p.en, p.en FROM ${rows}`,
      sql`INSERT INTO "Card" (${common}, kind, slug, dossiers, title, "titleEn", "titleRu", "titleUr", summary, names, state, "savedAt")
        SELECT r.id, r.id, ${layer}, 1, 1, 'actor', 'bench-person-' || p.n, '{}', jsonb_build_object('en', p.en), p.en, p.en, p.en, '{}', ARRAY[p.ur], 'published', ${at} FROM ${rows}`,
      sql`INSERT INTO "SearchText" (${common}, kind, dossiers, "titleSort", keys, en, ru, ur, urdu)
        SELECT r.id, r.id, ${layer}, 1, 1, 'actor', '{}', lower(p.en), p.keys::tsvector, p.en || E'\n', E'\n', E'\n', '' FROM ${rows}`,
    ]),
  ];
}
