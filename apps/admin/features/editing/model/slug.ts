import { isObject } from '@chancery/api/paths';

/** An address made from an English title: “North–South pipeline” becomes `north-south-pipeline`. */
export function slugFrom(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}

/**
 * Addresses to propose for a record that has none yet, the best first: from its English title, then
 * with its date, then with a number; from the end of its id where no title is in English. None while
 * it has no title at all. The last one is always free.
 */
export function proposedSlugs(title: unknown, id: string, date?: unknown): string[] {
  const texts = isObject(title) ? title : {};
  if (!Object.values(texts).some((text) => typeof text === 'string' && text.trim())) return [];
  const slug = slugFrom(typeof texts.en === 'string' ? texts.en : '');
  const end = id.slice(-6);
  if (!slug) return [`record-${end}`];
  const day = typeof date === 'string' ? /^\d{4}(-\d\d){0,2}/.exec(date)?.[0] : undefined;
  const dated = day && !slug.includes(day) ? `${slug}-${day}` : slug;
  const numbered = NUMBERS.map((number) => `${dated}-${number}`);
  return [...new Set([slug, dated, ...numbered, `${slug}-${end}`])];
}

/** Beyond these the end of the id tells records of one name apart. */
const NUMBERS = [2, 3, 4, 5, 6, 7, 8, 9];
